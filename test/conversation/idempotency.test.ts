import { describe, expect, it, vi } from 'vitest'
import { say, storedConversation, talk, talkThroughGate, talkUntilOffered } from '../support/chat.ts'
import { twoQuestions } from '../support/scripted-model.ts'
import { rows, tripOf } from '../support/world.ts'

const key = (value: string) => ({ 'Idempotency-Key': value })

describe('an Idempotency-Key', () => {
  it('gives the stored answer again in one round trip, without asking the model', async () => {
    let asked = 0
    const { who, tripId } = await talk({
      questions: () => {
        asked += 1
        return Promise.resolve(twoQuestions)
      },
    })
    const first = await say(who, tripId, 'Tea', key('"one"'))
    const again = await say(who, tripId, 'Tea', key('"one"'))
    expect(first.headers.get('Idempotency-Replayed')).toBeNull()
    expect(again.status).toBe(200)
    expect(again.headers.get('Idempotency-Replayed')).toBe('true')
    expect(again.body).toEqual(first.body)
    expect(again.roundTrips).toBe(1)
    expect(asked).toBe(1)
    expect((await storedConversation(tripId)).messages).toHaveLength(2)
  })

  it('gives the answer again to the letter, with its members in the same order', async () => {
    const { who, tripId } = await talk()
    await talkUntilOffered(who, tripId, 'Somewhere warm')
    for (const message of ['Tea', 'Show me others']) {
      const body = { trip_id: tripId, message }
      const send = () => who.send('POST', '/destination_search/chat', body, key(`"${message.length}"`))
      const [first, again] = [await send(), await send()]
      expect(again.headers.get('Idempotency-Replayed')).toBe('true')
      expect(await again.text()).toBe(await first.text())
    }
  })

  it('gives an answer of a former version in the shape of today', async () => {
    const { who, tripId } = await talk()
    const first = await say(who, tripId, 'Tea', key('one'))
    const places = ['Bali', 'Lombok', 'Flores'].map((name) => ({ name, country: 'Indonesia', description: 'Warm.' }))
    await rows`
      update turns set answer = answer || ${JSON.stringify({ progress: 80, destinations: places })}::jsonb
      where user_message_id = ${first.body.user_message.id}`
    const again = await say(who, tripId, 'Tea', key('one'))
    expect(again.body).toMatchObject({ ...first.body, progress: 80, destinations: places })
    expect(again.body.destinations?.[0]).toMatchObject({
      destination_id: null,
      journey: null,
      verified: false,
      reasons: [],
    })
  })

  it('is an error with the place of the row in the log when its answer cannot be read', async () => {
    const { who, tripId } = await talk()
    const first = await say(who, tripId, 'Tea', key('one'))
    await rows`update turns set answer = '{"stage": "lost"}' where user_message_id = ${first.body.user_message.id}`
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const again = await who.send('POST', '/destination_search/chat', { trip_id: tripId, message: 'Tea' }, key('one'))
    expect(again.status).toBe(500)
    expect(log.mock.calls.join()).toContain(`turns.answer of ${first.body.conversation_id} cannot be read`)
    vi.restoreAllMocks()
  })

  it('may come bare or quoted, and is the same key', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea', key('"a-b"'))
    expect((await say(who, tripId, 'Tea', key('a-b'))).headers.get('Idempotency-Replayed')).toBe('true')
  })

  it('is refused with another message', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea', key('one'))
    expect((await say(who, tripId, 'Coffee', key('one'))).status).toBe(422)
    expect((await storedConversation(tripId)).messages).toHaveLength(2)
  })

  it('belongs to one trip', async () => {
    const { who, tripId } = await talk()
    const other = await tripOf(who)
    await say(who, tripId, 'Tea', key('one'))
    const there = await say(who, other, 'Tea', key('one'))
    expect(there.status).toBe(200)
    expect(there.headers.get('Idempotency-Replayed')).toBeNull()
  })

  it('waits while the first request still runs', async () => {
    const { who, tripId, open, reached } = await talkThroughGate()
    const first = say(who, tripId, 'Tea', key('one'))
    await reached
    const second = await say(who, tripId, 'Tea', key('one'))
    expect(second.status).toBe(409)
    expect(Number(second.headers.get('Retry-After'))).toBeGreaterThan(0)
    open()
    expect((await first).status).toBe(200)
    expect((await say(who, tripId, 'Tea', key('one'))).body).toEqual((await first).body)
  })

  it('is forgotten after 24 hours', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea', key('one'))
    await rows`update turns set started_at = started_at - interval '24 hours' where user_id = ${who.id}`
    const later = await say(who, tripId, 'Spring', key('one'))
    expect(later.status).toBe(200)
    expect(later.headers.get('Idempotency-Replayed')).toBeNull()
  })

  it('does not cost the allowance when it is repeated', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea', key('one'))
    const again = await say(who, tripId, 'Tea', key('one'))
    expect(again.headers.get('RateLimit')).toMatch(/^"chat";r=9;/)
  })

  it.each(['""', 'with space', '"unclosed', `"${'a'.repeat(256)}"`])('is refused when it is %s', async (value) => {
    const { who, tripId } = await talk()
    const { status } = await say(who, tripId, 'Tea', key(value))
    expect(status).toBe(400)
    expect((await storedConversation(tripId)).messages).toHaveLength(0)
  })
})
