import { describe, expect, it } from 'vitest'
import { withKey } from '../support/keys.ts'
import { itineraryIn, planningLisbon } from '../support/planned.ts'
import type { Session } from '../support/planning.ts'
import { depsWith, rows, traveller, tripOf } from '../support/world.ts'
import { deleteOldKeys } from '../../src/idempotency/store.ts'

const replayed = (answer: { headers: Headers }) => answer.headers.get('Idempotency-Replayed')
const trips = async (userId: number) => rows`select id from trips where user_id = ${userId}`
const sessions = async (tripId: number) => rows`select id from planning_sessions where trip_id = ${tripId} order by id`
const letADayPass = (userId: number) =>
  rows`update idempotency_keys set made_at = made_at - interval '24 hours' where user_id = ${userId}`

interface Made {
  id: number
  title: string
}

describe('creating a trip with a key', () => {
  it('takes one round trip, and gives the same trip when it is repeated', async () => {
    const who = await traveller()
    const first = await who.post<Made>('/api/trips', { title: 'Lisbon' }, withKey('"one"'))
    expect(first).toMatchObject({ status: 201, roundTrips: 1 })
    expect(replayed(first)).toBeNull()
    const again = await who.post<Made>('/api/trips', { title: 'Lisbon' }, withKey('one'))
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect(again.headers.get('ETag')).toBe(first.headers.get('ETag'))
    expect(replayed(again)).toBe('true')
    expect(await trips(who.id)).toHaveLength(1)
  })

  it('makes one trip of a triple click', async () => {
    const who = await traveller()
    const clicks = await Promise.all(
      [1, 2, 3].map(() => who.post<Made>('/api/trips', { title: 'Lisbon' }, withKey('one'))),
    )
    expect(clicks.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(clicks.map(({ body }) => body.id)).size).toBe(1)
    expect(clicks.map(replayed).filter((header) => header === null)).toHaveLength(1)
    expect(await trips(who.id)).toHaveLength(1)
  })

  it('shows the trip as it is now', async () => {
    const who = await traveller()
    const first = await who.post<Made>('/api/trips', { title: 'Lisbon' }, withKey('one'))
    const changed = await who.patch<Made>(`/api/trips/${first.body.id}`, { title: 'Porto' })
    const again = await who.post<Made>('/api/trips', { title: 'Lisbon' }, withKey('one'))
    expect(again.body).toEqual(changed.body)
  })

  it('is refused with another body, and makes nothing', async () => {
    const who = await traveller()
    await who.post('/api/trips', { title: 'Lisbon' }, withKey('one'))
    expect((await who.post('/api/trips', { title: 'Porto' }, withKey('one'))).status).toBe(422)
    expect((await who.post('/api/planning-sessions', { trip: 1 }, withKey('one'))).status).toBe(422)
    expect(await trips(who.id)).toHaveLength(1)
  })

  it('does not bring back what was deleted', async () => {
    const who = await traveller()
    const { body } = await who.post<Made>('/api/trips', { title: 'Lisbon' }, withKey('one'))
    await who.delete(`/api/trips/${body.id}`)
    expect((await who.post('/api/trips', { title: 'Lisbon' }, withKey('one'))).status).toBe(409)
    expect(await trips(who.id)).toHaveLength(0)
  })

  it('keeps no key of what was refused', async () => {
    const who = await traveller()
    const wrong = { title: 'Lisbon', start_date: '2027-05-02', end_date: '2027-05-01' }
    expect((await who.post('/api/trips', wrong, withKey('one'))).status).toBe(400)
    expect((await who.post('/api/trips', { title: 'Lisbon' }, withKey('one'))).status).toBe(201)
  })

  it('makes another one for another user, and for the same a day later', async () => {
    const who = await traveller()
    const other = await traveller()
    await who.post('/api/trips', { title: 'Lisbon' }, withKey('one'))
    expect(replayed(await other.post('/api/trips', { title: 'Lisbon' }, withKey('one')))).toBeNull()
    await letADayPass(who.id)
    expect(replayed(await who.post('/api/trips', { title: 'Lisbon' }, withKey('one')))).toBeNull()
    expect(await trips(who.id)).toHaveLength(2)
  })

  it.each(['""', 'with space', '"unclosed', `"${'a'.repeat(256)}"`])('is refused with the key %s', async (key) => {
    const who = await traveller()
    expect((await who.post('/api/trips', { title: 'Lisbon' }, withKey(key))).status).toBe(400)
    expect(await trips(who.id)).toHaveLength(0)
  })
})

describe('beginning to plan with a key', () => {
  it('makes one session of a triple click, in one round trip', async () => {
    const who = await traveller()
    const trip = await tripOf(who)
    const first = await who.post<Session>('/api/planning-sessions', { trip }, withKey('one'))
    expect(first).toMatchObject({ status: 201, roundTrips: 1 })
    const more = await Promise.all(
      [1, 2].map(() => who.post<Session>('/api/planning-sessions', { trip }, withKey('one'))),
    )
    for (const again of more) expect(again).toMatchObject({ status: 201, body: first.body })
    expect(await sessions(trip)).toHaveLength(1)
  })

  it('does not take the place of a session that was begun since', async () => {
    const who = await traveller()
    const trip = await tripOf(who)
    await who.post<Session>('/api/planning-sessions', { trip }, withKey('one'))
    const second = await who.post<Session>('/api/planning-sessions', { trip }, withKey('two'))
    expect((await who.post('/api/planning-sessions', { trip }, withKey('one'))).status).toBe(409)
    expect(await sessions(trip)).toEqual([{ id: String(second.body.id) }])
  })

  it('keeps no key where there is nothing to plan, though a session is open', async () => {
    const who = await traveller()
    const trip = await tripOf(who)
    await who.post<Session>('/api/planning-sessions', { trip })
    await who.post(`/api/trips/${trip}/cancel`)
    expect((await who.post('/api/planning-sessions', { trip }, withKey('one'))).status).toBe(409)
    expect(await rows`select from idempotency_keys where user_id = ${who.id}`).toHaveLength(0)
  })
})

describe('planning the days with a key', () => {
  it('solves them once, in two round trips, and does not undo what was changed since', async () => {
    const { who, path } = await planningLisbon()
    const tag = (await who.get(path)).headers.get('ETag') ?? ''
    const headers = { ...withKey('one'), 'If-Match': tag }
    const first = await who.post<Session>(`${path}/itinerary`, { pace: 'packed' }, headers)
    expect(first).toMatchObject({ status: 200, roundTrips: 2 })
    expect(replayed(first)).toBeNull()
    const again = await who.post<Session>(`${path}/itinerary`, { pace: 'packed' }, headers)
    expect(again).toMatchObject({ status: 200, body: first.body })
    expect(replayed(again)).toBe('true')
    const [item] = itineraryIn(first.body).days.flatMap(({ items }) => items)
    const changed = await who.patch<Session>(`${path}/itinerary`, { removes: [item?.id] })
    const later = await who.post<Session>(`${path}/itinerary`, { pace: 'packed' }, headers)
    expect(later.body).toEqual(changed.body)
    expect((await who.post(`${path}/itinerary`, { pace: 'relaxed' }, withKey('one'))).status).toBe(422)
  })

  it('answers a triple click three times alike', async () => {
    const { who, path } = await planningLisbon()
    const clicks = await Promise.all([1, 2, 3].map(() => who.post<Session>(`${path}/itinerary`, {}, withKey('one'))))
    expect(clicks.map(({ status }) => status)).toEqual([200, 200, 200])
    const stored = await who.get<Session>(path)
    for (const { body } of clicks) expect(body).toEqual(stored.body)
  })
})

describe('the keys', () => {
  it('are deleted on schedule when they are a day old, and with their user', async () => {
    const who = await traveller()
    await who.post('/api/trips', { title: 'Lisbon' }, withKey('old'))
    await letADayPass(who.id)
    await who.post('/api/trips', { title: 'Lisbon' }, withKey('new'))
    await deleteOldKeys(depsWith().openScheduledDatabase())
    expect(await rows`select idempotency_key as key from idempotency_keys where user_id = ${who.id}`).toEqual([
      { key: 'new' },
    ])
    await rows`delete from users where id = ${who.id}`
    expect(await rows`select idempotency_key as key from idempotency_keys where user_id = ${who.id}`).toEqual([])
  })
})
