import { describe, expect, it } from 'vitest'
import type { Deps } from '../../src/deps.ts'
import { say, storedConversation } from '../support/chat.ts'
import { type Fault, faultKinds } from '../support/faults.ts'
import { scriptedModel } from '../support/scripted-model.ts'
import { unluckyTraveller } from '../support/unlucky.ts'
import { rows, tripOf } from '../support/world.ts'

const faults: Fault[] = [1, 2, 3].flatMap((first) =>
  [1, 2, 3].flatMap((count) => faultKinds.map((kind) => ({ first, count, kind }))),
)
const transports = ['application/json', 'text/event-stream']

/** Recommends at once, in three round trips. */
const openModel: Deps['openModel'] = () => scriptedModel({ questions: () => Promise.resolve([]) })

async function unluckyChat(timeoutMilliseconds: number) {
  const world = await unluckyTraveller(timeoutMilliseconds, { openModel })
  return { ...world, tripId: await tripOf(world.later) }
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
      const { who, later, tripId, spoil, settle } = await unluckyChat(500)
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

describe.concurrent('a turn whose connection fails once', () => {
  it.each(faultKinds.flatMap((kind) => [1, 2, 3].map((first) => ({ kind, first }))))(
    'is answered all the same when round trip $first is $kind',
    async ({ kind, first }) => {
      const { who, tripId, spoil } = await unluckyChat(3_000)
      await spoil({ first, count: 1, kind })
      const { status, roundTrips } = await say(who, tripId, 'Tea')
      expect(status).toBe(200)
      expect(roundTrips).toBe(4)
      expect(await storedConversation(tripId)).toMatchObject(wholeTurn)
    },
  )
})
