import { describe, expect, it } from 'vitest'
import { say, sayAndFail, storedConversation, talk, talkThroughGate, talkUntilOffered } from '../support/chat.ts'
import { gate, twoQuestions } from '../support/scripted-model.ts'
import { ModelError } from '../support/product.ts'
import { rows, traveller, tripOf } from '../support/world.ts'

const nothing = {
  trip: { status: 'planning', destination_id: null },
  version: null,
  state: undefined,
  messages: [],
  turns: [],
  offers: [],
}

describe('a turn', () => {
  it('is alone in its conversation: of fifty messages at once one is answered and the model is asked once', async () => {
    const { open, wait } = gate()
    let asked = 0
    const { who, tripId } = await talk({
      questions: async () => {
        asked += 1
        await wait()
        return twoQuestions
      },
    })
    const answered: number[] = []
    const othersAnswered = Promise.withResolvers<undefined>()
    const sent = Array.from({ length: 50 }, async () => {
      const answer = await say(who, tripId, 'Hello')
      if (answered.push(answer.status) === 49) othersAnswered.resolve(undefined)
      return answer
    })
    await othersAnswered.promise
    open()
    const all = await Promise.all(sent)
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
    const busy = all.filter(({ status }) => status === 409)
    expect(busy).toHaveLength(49)
    expect(busy.every(({ headers, roundTrips }) => Number(headers.get('Retry-After')) > 0 && roundTrips === 1)).toBe(
      true,
    )
    expect(asked).toBe(1)
    expect((await storedConversation(tripId)).messages).toHaveLength(2)
  })

  it('stores nothing when the model fails, the status of the trip included, and the next one may begin at once', async () => {
    let fails = true
    const { who, tripId } = await talk({
      questions: () =>
        fails
          ? Promise.reject(new ModelError({ kind: 'unavailable', retryAfterSeconds: 7 }, 'down'))
          : Promise.resolve(twoQuestions),
    })
    const failed = await sayAndFail(who, tripId, 'Hello')
    expect(failed.status).toBe(503)
    expect(failed.headers.get('Retry-After')).toBe('7')
    expect(failed.roundTrips).toBe(2)
    expect(failed.body.detail).not.toContain('down')
    expect(await storedConversation(tripId)).toEqual(nothing)
    fails = false
    expect((await say(who, tripId, 'Hello')).status).toBe(200)
  })

  it('says plainly that a subject is blocked, and stores nothing', async () => {
    const { who, tripId } = await talk({
      questions: () => Promise.reject(new ModelError({ kind: 'blocked' }, 'SAFETY')),
    })
    const failed = await sayAndFail(who, tripId, 'Something unspeakable')
    expect(failed.status).toBe(422)
    expect(failed.body.detail).not.toContain('SAFETY')
    expect(await storedConversation(tripId)).toEqual(nothing)
  })

  it('stores nothing when something breaks that nobody foresaw', async () => {
    const { who, tripId } = await talk({ questions: () => Promise.reject(new TypeError('a bug')) })
    const failed = await sayAndFail(who, tripId, 'Hello')
    expect(failed.status).toBe(500)
    expect(failed.body.detail).not.toContain('a bug')
    expect(await storedConversation(tripId)).toEqual(nothing)
  })

  it('keeps what was said before when a later one fails', async () => {
    const { who, tripId } = await talk({
      places: () => Promise.reject(new ModelError({ kind: 'unavailable', retryAfterSeconds: 5 }, 'down')),
    })
    await say(who, tripId, 'Hello')
    await say(who, tripId, 'In spring')
    const before = await storedConversation(tripId)
    expect((await say(who, tripId, 'Alone')).status).toBe(503)
    expect(await storedConversation(tripId)).toEqual(before)
  })

  it('frees the conversation by itself when its Worker died', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Hello')
    await abandonTurn(tripId, '1 minute')
    expect((await say(who, tripId, 'In spring')).status).toBe(409)
    await rows`
      update turns set lease_expires_at = now() where committed_at is null
        and conversation_id = (select id from trip_conversations where trip_id = ${tripId})`
    expect((await say(who, tripId, 'In spring')).status).toBe(200)
    expect((await storedConversation(tripId)).turns).toEqual([
      { number: 1, committed: true },
      { number: 2, committed: true },
    ])
  })

  it.each([
    ['was reset', (tripId: number) => rows`delete from trip_conversations where trip_id = ${tripId}`],
    [
      'lost its lease to another turn',
      (tripId: number) => rows`
        update turns set lease_token = gen_random_uuid() where committed_at is null
          and conversation_id = (select id from trip_conversations where trip_id = ${tripId})`,
    ],
    [
      'ran out of time',
      (tripId: number) => rows`
        update turns set lease_expires_at = now() - interval '1 second' where committed_at is null
          and conversation_id = (select id from trip_conversations where trip_id = ${tripId})`,
    ],
    [
      'is of a trip that was cancelled',
      (tripId: number) => rows`update trips set status = 'cancelled' where id = ${tripId}`,
    ],
  ])('stores nothing when its conversation meanwhile %s', async (_what, meddle) => {
    const { who, tripId, open, reached } = await talkThroughGate()
    const sent = sayAndFail(who, tripId, 'Hello')
    await reached
    await meddle(tripId)
    open()
    expect((await sent).status).toBe(409)
    const stored = await storedConversation(tripId)
    expect(stored.messages).toEqual([])
    expect(stored.state).toBeUndefined()
  })

  it('is not resurrected when its trip is deleted meanwhile', async () => {
    const { who, tripId, open, reached } = await talkThroughGate()
    const sent = sayAndFail(who, tripId, 'Hello')
    await reached
    expect((await who.delete(`/api/trips/${tripId}`)).status).toBe(204)
    open()
    expect((await sent).status).toBe(409)
    expect(await storedConversation(tripId)).toMatchObject({ version: null, messages: [], turns: [] })
  })

  it('keeps a receipt of who answered and how', async () => {
    const { who, tripId } = await talk()
    await talkUntilOffered(who, tripId, 'Hello')
    const receipts = await rows`
      select receipt from turns join trip_conversations c on c.id = conversation_id where trip_id = ${tripId} order by number`
    expect(receipts[0]).toMatchObject({
      receipt: { model: 'scripted', act: 'wish', attempts: { listen: 1, solve: 1, tell: 1 }, grades: [] },
    })
    expect(receipts[2]).toMatchObject({
      receipt: { attempts: { listen: 1, solve: 1, choose: 1, tell: 1 }, grades: ['pass'] },
    })
  })
})

describe('the allowance of ten turns a minute', () => {
  it('is told with every answer, and refuses the eleventh before the model is asked', async () => {
    const { who, tripId } = await talk()
    const answers = []
    for (let turn = 0; turn < 10; turn += 1) answers.push(await say(who, tripId, 'Hello'))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
    expect(answers[0]?.headers.get('RateLimit-Policy')).toBe('"chat";q=10;w=60')
    expect(answers[0]?.headers.get('RateLimit')).toMatch(/^"chat";r=9;t=\d+$/)
    expect(answers[9]?.headers.get('RateLimit')).toMatch(/^"chat";r=0;t=\d+$/)
    const refused = await sayAndFail(who, tripId, 'Hello')
    expect(refused.status).toBe(429)
    expect(refused.roundTrips).toBe(1)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(60)
  })

  it('is one for all trips of a traveller, however many messages come at once', async () => {
    const { who } = await talk()
    const tripIds = await Promise.all(Array.from({ length: 25 }, () => tripOf(who)))
    const answers = await Promise.all(tripIds.map((tripId) => say(who, tripId, 'Hello')))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15)
  })

  it('comes back as time passes, and a reset does not refill it', async () => {
    const { who, tripId } = await talk()
    for (let turn = 0; turn < 10; turn += 1) await say(who, tripId, 'Hello')
    await who.post(`/destination_search/conversations/${tripId}/reset`)
    expect((await say(who, tripId, 'Hello')).status).toBe(429)
    await rows`
      update chat_allowances set started_at = array(select s - interval '1 minute' from unnest(started_at) s)
      where user_id = ${who.id}`
    expect((await say(who, tripId, 'Hello')).status).toBe(200)
  })
})

/** What a Worker leaves behind that dies while it thinks. */
async function abandonTurn(tripId: number, remaining: string): Promise<void> {
  await rows`
    insert into turns (conversation_id, number, user_id, lease_token, lease_expires_at, request_hash, started_at,
      user_message_id, ai_message_id)
    select c.id, (select max(number) + 1 from turns where conversation_id = c.id), user_id, gen_random_uuid(),
      now() + ${remaining}::interval, 'hash', now(), nextval('messages_id_seq'), nextval('messages_id_seq')
    from trip_conversations c where trip_id = ${tripId}`
}

describe('the turns of a conversation', () => {
  interface ListedTurn {
    number: number
    stage: string
    receipt: { model: string; round_trips: number; attempts: Record<string, number>; usage: unknown }
  }

  it('are listed newest first, each with its receipt, in pages and one round trip', async () => {
    const { who, tripId } = await talk()
    await talkUntilOffered(who, tripId, 'Tea')
    const path = `/destination_search/conversations/${tripId}/turns`
    const { body, headers, roundTrips } = await who.get<ListedTurn[]>(`${path}?page_size=2`)
    expect(roundTrips).toBe(1)
    expect(headers.get('X-Total-Count')).toBe('3')
    expect(headers.get('Link')).toContain('rel="next"')
    expect(body.map(({ number, stage }) => ({ number, stage }))).toEqual([
      { number: 3, stage: 'destinations_complete' },
      { number: 2, stage: 'asking_clarifications' },
    ])
    expect(body[0]?.receipt).toMatchObject({ model: 'scripted', round_trips: 3, usage: null })
    expect((await who.get(`${path}?page=3`)).status).toBe(404)
  })

  it('are none before the first one, and nobody else’s', async () => {
    const { who, tripId } = await talk()
    const path = `/destination_search/conversations/${tripId}/turns`
    expect((await who.get<ListedTurn[]>(path)).body).toEqual([])
    expect((await (await traveller()).get(path)).status).toBe(404)
  })
})
