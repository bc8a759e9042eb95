import type { z } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import type { sessionStatus } from '../../src/planning/schema.ts'
import { begin, planning, type Session, storedSession, tripStatus } from '../support/planning.ts'
import { aMoment, aNumber, strongTag, textWith } from '../support/shapes.ts'
import { type ProblemBody, rows, traveller, tripOf, visitor } from '../support/world.ts'

const sessionsOf = (tripId: number) =>
  rows`select id::int, current_stage from planning_sessions where trip_id = ${tripId} order by id`

describe('beginning to plan', () => {
  it('starts with the destination, in one round trip', async () => {
    const who = await traveller()
    const tripId = await tripOf(who, { start_date: '2027-02-01', end_date: '2027-02-14' })
    const { status, body, headers, roundTrips } = await who.post<Session>('/api/planning-sessions/', { trip: tripId })
    expect(status).toBe(201)
    expect(roundTrips).toBe(1)
    expect(headers.get('ETag')).toMatch(strongTag)
    expect(body).toEqual({
      id: aNumber,
      trip: {
        id: tripId,
        title: 'Somewhere',
        destination: null,
        start_date: '2027-02-01',
        end_date: '2027-02-14',
        budget: null,
        status: 'planning',
        travelers_count: 1,
        duration_days: 14,
        created_at: aMoment,
        updated_at: aMoment,
      },
      current_stage: 'destination',
      is_active: true,
      session_data: {},
      stages_completed: [],
      started_at: aMoment,
      last_interaction_at: aMoment,
      completed_at: null,
      progress_percentage: 0,
      is_completed: false,
      next_stage: 'accommodation',
    })
    expect(await storedSession(body.id)).toMatchObject({ current_stage: 'destination', user_id: String(who.id) })
    expect(await tripStatus(tripId)).toBe('planning')
  })

  it('can start further on; what lies before counts as done', async () => {
    const { session } = await planning({ current_stage: 'activities' })
    expect(session).toMatchObject({
      current_stage: 'activities',
      stages_completed: ['destination', 'accommodation', 'flights'],
      progress_percentage: 50,
      next_stage: 'itinerary',
    })
  })

  it('takes the place of the session that was open', async () => {
    const { who, tripId, session } = await planning()
    const other = await planning()
    const second = await begin(who, tripId, { current_stage: 'flights' })
    expect(second.id).not.toBe(session.id)
    expect(await sessionsOf(tripId)).toEqual([{ id: second.id, current_stage: 'flights' }])
    expect((await who.get(`/api/planning-sessions/${session.id}`)).status).toBe(404)
    expect(await storedSession(other.session.id)).toBeDefined()
  })

  it('keeps sessions that are completed', async () => {
    const { who, tripId, session, path } = await planning()
    await who.patch(path, { current_stage: 'completed' })
    const second = await begin(who, tripId)
    expect((await sessionsOf(tripId)).map((row) => row['id'])).toEqual([session.id, second.id])
  })

  it('leaves one open session, however many begin at the same moment', async () => {
    const who = await traveller()
    const tripId = await tripOf(who)
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => who.post<Session>('/api/planning-sessions', { trip: tripId })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 201))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(50)
    expect(await sessionsOf(tripId)).toHaveLength(1)
  })

  it.each(['completed', 'cancelled'])('is refused for a trip that is %s, and nothing is replaced', async (status) => {
    const { who, tripId, session } = await planning()
    await rows`update trips set status = ${status} where id = ${tripId}`
    const refused = await who.post<ProblemBody>('/api/planning-sessions', { trip: tripId })
    expect(refused.status).toBe(409)
    expect(refused.body.detail).toContain(status)
    expect(await sessionsOf(tripId)).toEqual([{ id: session.id, current_stage: 'destination' }])
  })

  it('is possible for a trip that is booked', async () => {
    const who = await traveller()
    const tripId = await tripOf(who)
    await rows`update trips set status = 'booked' where id = ${tripId}`
    expect((await begin(who, tripId)).trip.status).toBe('booked')
  })

  it('needs a trip of your own', async () => {
    const { tripId, session } = await planning()
    const stranger = await traveller()
    const theirs = await stranger.post<ProblemBody>('/api/planning-sessions', { trip: tripId })
    const missing = await stranger.post<ProblemBody>('/api/planning-sessions', { trip: 9_007_199_254_740_991 })
    expect(theirs.status).toBe(400)
    expect(theirs.body.errors).toEqual({ trip: ['This trip does not exist.'] })
    expect({ ...missing.body, request_id: '' }).toEqual({ ...theirs.body, request_id: '' })
    expect(await sessionsOf(tripId)).toEqual([{ id: session.id, current_stage: 'destination' }])
  })

  it.each([
    [{}, 'trip', 'This field is required.'],
    [{ trip: null }, 'trip', 'This field may not be null.'],
    [{ trip: 'mine' }, 'trip', 'A valid integer is required.'],
    [{ trip: 0 }, 'trip', 'A positive integer is required.'],
    [{ trip: 1, current_stage: 'packing' }, 'current_stage', textWith('Not a valid choice.')],
    [{ trip: 1, current_stage: 'completed' }, 'current_stage', textWith('Not a valid choice.')],
    [{ trip: 1, current_stage: null }, 'current_stage', 'This field may not be null.'],
  ])('refuses %j and says why', async (input, field, message) => {
    const who = await traveller()
    const { status, body } = await who.post<ProblemBody>('/api/planning-sessions', input)
    expect(status).toBe(400)
    expect(body.errors).toEqual({ [field]: [message] })
  })

  it('needs a traveller', async () => {
    expect((await visitor().get('/api/planning-sessions')).status).toBe(401)
    expect((await visitor().post('/api/planning-sessions', { trip: 1 })).status).toBe(401)
  })
})

describe('reading a planning session', () => {
  it('gives what creating it gave', async () => {
    const { who, session, path } = await planning()
    const { status, body, headers, roundTrips } = await who.get<Session>(`${path}/`)
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body).toEqual(session)
    expect(headers.get('ETag')).toMatch(strongTag)
  })

  it('shows the destination of its trip', async () => {
    const who = await traveller()
    const [destination] = await rows`select id, name from destinations order by id limit 1`
    const tripId = await tripOf(who, { destination: Number(destination?.['id']) })
    expect((await begin(who, tripId)).trip.destination).toMatchObject({ name: destination?.['name'] })
  })

  it('tells how far it is', async () => {
    const { who, path } = await planning({ current_stage: 'accommodation' })
    const { status, body, roundTrips } = await who.get<z.infer<typeof sessionStatus>>(`${path}/status`)
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body).toEqual({
      current_stage: 'accommodation',
      completed_stages: ['destination'],
      progress_percentage: 16.7,
      can_continue: true,
    })
  })

  it.each(['completed', 'cancelled'])('cannot continue when the trip is %s', async (status) => {
    const { who, tripId, path } = await planning()
    await rows`update trips set status = ${status} where id = ${tripId}`
    expect((await who.get(`${path}/status/`)).body).toMatchObject({ can_continue: false })
  })

  it('cannot continue when it is completed', async () => {
    const { who, path } = await planning()
    await who.patch(path, { current_stage: 'completed' })
    expect((await who.get(`${path}/status`)).body).toEqual({
      current_stage: 'completed',
      completed_stages: ['destination', 'accommodation', 'flights', 'activities', 'itinerary', 'finalization'],
      progress_percentage: 100,
      can_continue: false,
    })
  })
})

describe('a planning session of somebody else', () => {
  it.each([
    ['GET', '', undefined],
    ['GET', '/status', undefined],
    ['PUT', '', { session_data: {} }],
    ['PATCH', '', { current_stage: 'flights' }],
    ['DELETE', '', undefined],
    ['POST', '/advance_stage', undefined],
    ['POST', '/advance_stage', { from: 'destination' }],
  ])('cannot be told from a missing one: %s %s', async (method, action, body) => {
    const { session, tripId } = await planning()
    const before = await storedSession(session.id)
    const stranger = await traveller()
    const theirs = await stranger.send(method, `/api/planning-sessions/${session.id}${action}`, body)
    const missing = await stranger.send(method, `/api/planning-sessions/9007199254740991${action}`, body)
    expect([theirs.status, missing.status]).toEqual([404, 404])
    const withoutId = async (answer: Response) => ({ ...(await answer.json<ProblemBody>()), request_id: '' })
    expect(await withoutId(theirs)).toEqual(await withoutId(missing))
    expect(await storedSession(session.id)).toEqual(before)
    expect(await tripStatus(tripId)).toBe('planning')
  })
})
