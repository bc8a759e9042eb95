import { describe, expect, it } from 'vitest'
import { begin, planning, type Session, storedSession, tripStatus } from '../support/planning.ts'
import { aMoment } from '../support/shapes.ts'
import { type ProblemBody } from '../support/world.ts'

describe('the data of a planning session', () => {
  it('is replaced by PUT', async () => {
    const { who, session, path } = await planning()
    await who.put(path, { session_data: { selected_hotel_ids: [1], mood: 'splendid' } })
    const { status, body, roundTrips } = await who.put<Session>(path, { session_data: { selected_flight_ids: [7] } })
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body.session_data).toEqual({ selected_flight_ids: [7] })
    expect(await storedSession(session.id)).toMatchObject({ session_data: { selected_flight_ids: [7] } })
  })

  it('is added to by PATCH, member by member', async () => {
    const { who, path } = await planning()
    await who.put(path, { session_data: { selected_hotel_ids: [1, 5], notes: { nice: 'view', near: 'sea' } } })
    const { status, body, roundTrips } = await who.patch<Session>(`${path}/`, {
      session_data: { notes: { nice: 'garden' }, budget_breakdown: { food: '400.00', fun: 99.5 } },
    })
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body.session_data).toEqual({
      selected_hotel_ids: [1, 5],
      notes: { nice: 'garden' },
      budget_breakdown: { food: '400.00', fun: 99.5 },
    })
  })

  it('stays as it is when nothing is said of it', async () => {
    const { who, path } = await planning()
    await who.put(path, { session_data: { mood: 'splendid' } })
    expect((await who.put<Session>(path, { current_stage: 'flights' })).body.session_data).toEqual({ mood: 'splendid' })
    expect((await who.patch<Session>(path, {})).body.session_data).toEqual({ mood: 'splendid' })
  })

  it('keeps what fifty add at the same moment', async () => {
    const { who, path } = await planning()
    await Promise.all(
      Array.from({ length: 50 }, (_, number) => who.patch(path, { session_data: { [`member_${number}`]: number } })),
    )
    const { body } = await who.get<Session>(path)
    expect(Object.keys(body.session_data)).toHaveLength(50)
  })

  it('keeps any JSON that it does not know', async () => {
    const { who, path } = await planning()
    const session_data = {
      'clé 🔑': [null, true, 1.5, -1e-7, { 'a"b': '<b>\\u0041</b>' }],
      constructor: 'x',
      empty: {},
      none: null,
    }
    expect((await who.put<Session>(path, { session_data })).body.session_data).toEqual(session_data)
  })

  it.each([
    [[], 'Expected an object.'],
    ['text', 'Expected an object.'],
    [null, 'This field may not be null.'],
    [{ selected_hotel_ids: 5 }, 'selected_hotel_ids must be a list of at most 100 positive integers.'],
    [{ selected_hotel_ids: [0] }, 'selected_hotel_ids must be a list of at most 100 positive integers.'],
    [{ selected_flight_ids: ['LH 1'] }, 'selected_flight_ids must be a list of at most 100 positive integers.'],
    [
      { selected_activity_ids: Array.from({ length: 101 }, () => 1) },
      'selected_activity_ids must be a list of at most 100 positive integers.',
    ],
    [{ budget_breakdown: [1] }, 'budget_breakdown must be an object of amounts that are not negative.'],
    [{ budget_breakdown: { food: -1 } }, 'budget_breakdown must be an object of amounts that are not negative.'],
    [{ budget_breakdown: { food: 'much' } }, 'budget_breakdown must be an object of amounts that are not negative.'],
    [{ note: 'a\0b' }, 'Null characters and unpaired surrogates are not allowed.'],
    [{ 'a\0b': 1 }, 'Null characters and unpaired surrogates are not allowed.'],
    [{ note: ['\ud800'] }, 'Null characters and unpaired surrogates are not allowed.'],
  ])('is refused as %j', async (session_data, message) => {
    const { who, session, path } = await planning()
    const before = await storedSession(session.id)
    const change = { session_data, current_stage: 'flights' }
    const answers = [await who.put<ProblemBody>(path, change), await who.patch<ProblemBody>(path, change)]
    for (const { status, body } of answers) {
      expect(status).toBe(400)
      expect(body.errors).toEqual({ session_data: [message] })
    }
    expect(await storedSession(session.id)).toEqual(before)
  })

  it('is refused when it is nested without end, or has a number without end', async () => {
    const { who, path } = await planning()
    const deep = await who.put<ProblemBody>(path, `{"session_data":{"a":${'['.repeat(40)}${']'.repeat(40)}}}`)
    expect(deep.status).toBe(400)
    expect(deep.body.errors).toEqual({ session_data: ['Ensure this value is nested no more than 32 levels deep.'] })
    const huge = await who.put<ProblemBody>(path, '{"session_data":{"a":1e999}}')
    expect(huge.status).toBe(400)
    expect(huge.body.errors).toEqual({ session_data: ['Ensure that numbers are not too large.'] })
  })

  it('says once what is wrong many times', async () => {
    const { who, path } = await planning()
    const selected_hotel_ids = Array.from({ length: 15_000 }, () => 'a')
    const { status, body } = await who.put<ProblemBody>(path, { session_data: { selected_hotel_ids } })
    expect(status).toBe(400)
    expect(body.errors?.['session_data']).toHaveLength(1)
  })

  it('is at most 64 KiB, however it comes together', async () => {
    const { who, session, path } = await planning()
    expect((await who.put(path, { session_data: { note: 'x'.repeat(66_000) } })).status).toBe(413)
    expect((await who.put(path, { session_data: { one: 'x'.repeat(40_000) } })).status).toBe(200)
    const { status, body } = await who.patch<ProblemBody>(path, { session_data: { two: 'x'.repeat(40_000) } })
    expect(status).toBe(400)
    expect(body.errors).toEqual({ session_data: ['Ensure this field has no more than 64 KiB.'] })
    expect((await storedSession(session.id))?.['session_data']).toEqual({ one: 'x'.repeat(40_000) })
  })
})

describe('setting the stage of a planning session', () => {
  it('counts what lies before it as done, and leaves the trip as it is', async () => {
    const { who, tripId, path } = await planning()
    const { status, body } = await who.patch<Session>(path, { current_stage: 'flights' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      current_stage: 'flights',
      stages_completed: ['destination', 'accommodation'],
      progress_percentage: 33.3,
      completed_at: null,
    })
    const back = await who.put<Session>(path, { current_stage: 'accommodation' })
    expect(back.body.stages_completed).toEqual(['destination'])
    expect(await tripStatus(tripId)).toBe('planning')
  })

  it('can complete it, and remembers when', async () => {
    const { who, path } = await planning()
    const first = await who.patch<Session>(path, { current_stage: 'completed' })
    expect(first.body).toMatchObject({ is_completed: true, is_active: false, completed_at: aMoment })
    const again = await who.patch<Session>(path, { current_stage: 'completed' })
    expect(again.body.completed_at).toBe(first.body.completed_at)
  })

  it('can open it again, while no other session of the trip is open', async () => {
    const { who, tripId, path } = await planning()
    await who.patch(path, { current_stage: 'completed' })
    const reopened = await who.patch<Session>(path, { current_stage: 'finalization' })
    expect(reopened.body).toMatchObject({ is_completed: false, completed_at: null })
    await who.patch(path, { current_stage: 'completed' })
    await begin(who, tripId)
    const refused = await who.patch<ProblemBody>(path, { current_stage: 'finalization' })
    expect(refused.status).toBe(409)
    expect(refused.body.detail).toBe('This trip has another session that is open.')
    expect((await who.get<Session>(path)).body.is_completed).toBe(true)
  })

  it.each([['packing'], [null], [3]])('refuses %j', async (current_stage) => {
    const { who, session, path } = await planning()
    const { status, body } = await who.patch<ProblemBody>(path, { current_stage, session_data: { a: 1 } })
    expect(status).toBe(400)
    expect(Object.keys(body.errors ?? {})).toEqual(['current_stage'])
    expect(await storedSession(session.id)).toMatchObject({ session_data: {} })
  })

  it('ignores what cannot be set', async () => {
    const { who, tripId, session, path } = await planning()
    const { body } = await who.put<Session>(path, {
      id: 1,
      trip: tripId + 1,
      is_active: false,
      stages_completed: ['flights'],
      completed_at: '2000-01-01T00:00:00Z',
      progress_percentage: 99,
    })
    expect({ ...body, last_interaction_at: '' }).toEqual({ ...session, last_interaction_at: '' })
  })
})

describe('deleting a planning session', () => {
  it('leaves its trip', async () => {
    const { who, tripId, session, path } = await planning()
    const { status, roundTrips } = await who.delete(path)
    expect(status).toBe(204)
    expect(roundTrips).toBe(1)
    expect(await storedSession(session.id)).toBeUndefined()
    expect((await who.get(`/api/trips/${tripId}`)).status).toBe(200)
    expect((await who.delete(`${path}/`)).status).toBe(404)
  })
})
