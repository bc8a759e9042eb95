import { describe, expect, it } from 'vitest'
import { say } from '../support/chat.ts'
import { openSession, untilLisbonIsChosen } from '../support/chosen.ts'
import { type Fault, faultKinds } from '../support/faults.ts'
import { withKey } from '../support/keys.ts'
import { destinationNamed, itineraryIn } from '../support/planned.ts'
import { begin, type Session } from '../support/planning.ts'
import { unluckyTraveller } from '../support/unlucky.ts'
import { rows, tripOf } from '../support/world.ts'

const faults: Fault[] = [1, 2].flatMap((first) =>
  [1, 2].flatMap((count) => faultKinds.map((kind) => ({ first, count, kind }))),
)
const timeoutMilliseconds = 500

describe.concurrent('with a key', () => {
  it.each(faults)('a trip is made once when $count round trips from number $first on are $kind', async (fault) => {
    const { who, later, spoil, settle } = await unluckyTraveller(timeoutMilliseconds)
    await spoil(fault)
    await who.post('/api/trips', { title: 'Once' }, withKey('one'))
    await spoil(null)
    await settle()
    const again = await later.post<{ id: number }>('/api/trips', { title: 'Once' }, withKey('one'))
    expect(again.status).toBe(201)
    expect(await rows`select id from trips where user_id = ${who.id}`).toEqual([{ id: String(again.body.id) }])
  })

  it.each(faults)(
    'days are planned whole or not, when $count round trips from number $first on are $kind',
    async (fault) => {
      const { who, later, spoil, settle } = await unluckyTraveller(timeoutMilliseconds)
      const tripId = await tripOf(later, { destination: await destinationNamed('Lisbon') })
      const session = await begin(later, tripId)
      const path = `/api/planning-sessions/${session.id}`
      await spoil(fault)
      await who.post(`${path}/itinerary`, {}, withKey('one'))
      await spoil(null)
      await settle()
      const between = await later.get<Session>(path)
      const isPlanned = 'itinerary' in between.body.session_data
      const again = await later.post<Session>(`${path}/itinerary`, {}, withKey('one'))
      expect(again.status).toBe(200)
      expect(again.headers.get('Idempotency-Replayed')).toBe(isPlanned ? 'true' : null)
      if (isPlanned) expect(again.body).toEqual(between.body)
      expect(itineraryIn(again.body).days).toHaveLength(7)
    },
  )
})

describe.concurrent('a turn that changes the plan', () => {
  it.each(faults)(
    'is stored with its plan or not at all, when $count round trips from number $first on are $kind',
    async (fault) => {
      const { who, later, spoil, settle } = await unluckyTraveller(timeoutMilliseconds)
      const tripId = await untilLisbonIsChosen(later)
      await spoil(fault)
      await say(who, tripId, 'Plan the days', withKey('one'))
      await spoil(null)
      await settle()
      const said = () => rows`
        select id from messages where user_id = ${who.id} and content = 'Plan the days'`
      expect((await openSession(tripId)) === undefined).toBe((await said()).length === 0)
      await rows`update turns set lease_expires_at = now() where user_id = ${who.id} and committed_at is null`
      expect((await say(later, tripId, 'Plan the days', withKey('one'))).status).toBe(200)
      expect(await said()).toHaveLength(1)
      expect((await openSession(tripId))?.['session_data']).toHaveProperty('itinerary')
    },
  )
})
