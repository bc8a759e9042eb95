import { describe, expect, it } from 'vitest'
import { say, storedConversation, talk, talkThroughGate } from '../support/chat.ts'
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
