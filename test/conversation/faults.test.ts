import { sql } from 'drizzle-orm'
import { describe, expect, inject, it } from 'vitest'
import { createDatabase } from '../../src/db/client.ts'
import type { Deps } from '../../src/deps.ts'
import { say, storedConversation } from '../support/chat.ts'
import type { Fault } from '../support/faulty-endpoint.ts'
import { scriptedModel, threePlaces } from '../support/scripted-model.ts'
import { depsWith, rows, traveller, tripOf, visitor } from '../support/world.ts'

const kinds = ['refused', 'answer lost', 'late'] as const
const faults: Fault[] = [1, 2, 3].flatMap((first) =>
  [1, 2, 3].flatMap((count) => kinds.map((kind) => ({ first, count, kind }))),
)
const transports = ['application/json', 'text/event-stream']

/** A traveller whose requests reach the database through an endpoint that can be spoiled. Recommends at once, in three round trips. */
async function unluckyTraveller(timeoutMilliseconds: number) {
  const endpoint = `${inject('faultyEndpoint')}/${crypto.randomUUID()}`
  const sound = depsWith()
  const openModel: Deps['openModel'] = (db) =>
    scriptedModel({
      draftQuestions: () => Promise.resolve([]),
      draftDestinations: async () => {
        await db.read((query) => query.execute(sql`select 1`))
        return threePlaces
      },
    })
  const deps = depsWith({
    openModel,
    openDatabase: () =>
      createDatabase({
        url: sound.config.databaseUrl,
        role: 'wanderline_request',
        fetchEndpoint: `${endpoint}/sql`,
        timeoutMilliseconds,
        now: sound.clock.now,
      }),
  })
  const who = await traveller(deps)
  const tripId = await tripOf(who)
  const control = (action: string, body: unknown = null) =>
    fetch(`${endpoint}/${action}`, { method: 'POST', body: JSON.stringify(body) })
  return {
    who,
    /** The same traveller, when the connection is well again. */
    later: { ...who, ...visitor(depsWith({ openModel }), { Authorization: `Bearer ${who.token}` }) },
    tripId,
    spoil: (fault: Fault | null) => control('fault', fault),
    settle: () => control('settle'),
  }
}

const wholeTurn = {
  trip: { status: 'ai_chat_active' },
  state: { stage: 'destinations_complete' },
  messages: [{ is_user: true }, { is_user: false }],
  turns: [{ number: 1, committed: true }],
  offers: [{ turn_number: 1 }],
}

describe.concurrent.each(transports)('a turn that is answered as %s', (Accept) => {
  it.each(faults)(
    'is stored whole or not at all when $count round trips from number $first on are $kind',
    async (fault) => {
      const { who, later, tripId, spoil, settle } = await unluckyTraveller(300)
      const headers = { Accept, 'Idempotency-Key': 'the-one' }
      await spoil(fault)
      await (await who.send('POST', '/destination_search/chat', { trip_id: tripId, message: 'Tea' }, headers)).text()
      await spoil(null)
      await settle()

      const stored = await storedConversation(tripId)
      if (stored.messages.length > 0) expect(stored).toMatchObject(wholeTurn)
      else expect(stored).toMatchObject({ trip: { status: 'planning' }, messages: [], offers: [] })

      await rows`update turns set lease_expires_at = now() where user_id = ${who.id} and committed_at is null`
      const retried = await say(later, tripId, 'Tea', { 'Idempotency-Key': 'the-one' })
      expect(retried.status).toBe(200)
      expect(await storedConversation(tripId)).toMatchObject(wholeTurn)
    },
  )
})

describe('a turn whose connection fails once', () => {
  it.each(kinds)('is answered all the same when a round trip is %s', async (kind) => {
    for (const first of [1, 2, 3]) {
      const { who, tripId, spoil } = await unluckyTraveller(1_000)
      await spoil({ first, count: 1, kind })
      const { status, roundTrips } = await say(who, tripId, 'Tea')
      expect(status).toBe(200)
      expect(roundTrips).toBe(4)
      expect(await storedConversation(tripId)).toMatchObject(wholeTurn)
    }
  })
})
