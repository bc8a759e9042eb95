import { describe, expect, it } from 'vitest'
import { nextStage, previousStage, progressPercentage, stagesBefore } from '../../src/planning/rules.ts'
import { planningStages } from '../../src/planning/stages.ts'
import { advanceSession } from '../../src/planning/store.ts'
import {
  type AdvanceAnswer,
  begin,
  overlapping,
  planning,
  type Session,
  storedSession,
  tripStatus,
} from '../support/planning.ts'
import { aMoment } from '../support/shapes.ts'
import { depsWith, type ProblemBody, rows } from '../support/world.ts'

describe('advancing a planning session', () => {
  it.each([
    ['destination', 'accommodation', 'hotels_selected'],
    ['accommodation', 'flights', 'flights_selected'],
    ['flights', 'activities', 'activities_planned'],
    ['activities', 'itinerary', 'itinerary_complete'],
    ['itinerary', 'finalization', 'planning'],
    ['finalization', 'completed', 'booked'],
  ])('goes from %s to %s, and the trip becomes %s', async (from, to, status) => {
    const { who, session, tripId, path } = await planning({ current_stage: from })
    const { status: code, body, roundTrips } = await who.post<AdvanceAnswer>(`${path}/advance_stage`)
    expect(code).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body).toEqual({ previous_stage: from, current_stage: to, is_complete: to === 'completed' })
    const after = await who.get<Session>(path)
    expect(after.body).toMatchObject({
      current_stage: to,
      stages_completed: [...session.stages_completed, from],
      is_completed: to === 'completed',
      is_active: to !== 'completed',
      trip: { status },
    })
    expect(Date.parse(after.body.last_interaction_at)).toBeGreaterThan(Date.parse(session.last_interaction_at))
    expect(await tripStatus(tripId)).toBe(status)
  })

  it('leads all the way to a booked trip', async () => {
    const { who, tripId, session, path } = await planning()
    const stages = []
    for (let step = 0; step < 6; step++) {
      stages.push((await who.post<AdvanceAnswer>(`${path}/advance_stage/`)).body.current_stage)
    }
    expect(stages).toEqual(planningStages.slice(1))
    expect((await who.get<Session>(path)).body).toMatchObject({
      current_stage: 'completed',
      progress_percentage: 100,
      next_stage: null,
      completed_at: aMoment,
      stages_completed: planningStages.slice(0, 6),
    })
    expect(await tripStatus(tripId)).toBe('booked')
    const again = await who.post<ProblemBody>(`${path}/advance_stage`)
    expect(again.status).toBe(409)
    expect(again.body.detail).toBe('The session is completed.')
    expect(await storedSession(session.id)).toMatchObject({ current_stage: 'completed' })
  })

  it.each([
    ['no body at all', undefined, {}],
    ['an empty body', '', {}],
    ['an empty body of another type', '', { 'Content-Type': 'text/plain' }],
    ['an empty object', {}, {}],
    ['the stage that is done', { from: 'destination' }, {}],
    ['a member that it does not know', { to: 'flights' }, {}],
  ])('takes %s', async (_name, body, headers) => {
    const { who, path } = await planning()
    const answer = await who.post<AdvanceAnswer>(`${path}/advance_stage`, body, headers)
    expect(answer.status).toBe(200)
    expect(answer.body.current_stage).toBe('accommodation')
  })

  it.each([
    [{ from: 'packing' }, {}],
    [{ from: null }, {}],
    [{ from: 1 }, {}],
    ['{"from": ', {}],
    ['[]', {}],
    ['{"from": "flights"}', { 'Content-Type': 'text/plain' }],
  ])('refuses %j with %j', async (body, headers) => {
    const { who, session, path } = await planning()
    expect((await who.post(`${path}/advance_stage`, body, headers)).status).toBe(400)
    expect(await storedSession(session.id)).toMatchObject({ current_stage: 'destination' })
  })

  it('is refused when it is not where the request says', async () => {
    const { who, tripId, session, path } = await planning()
    const { status, body, roundTrips } = await who.post<ProblemBody>(`${path}/advance_stage`, { from: 'flights' })
    expect(status).toBe(409)
    expect(roundTrips).toBe(1)
    expect(body.detail).toBe('The session is at destination, not flights.')
    expect(await storedSession(session.id)).toMatchObject({ current_stage: 'destination', stages_completed: [] })
    expect(await tripStatus(tripId)).toBe('planning')
  })

  it.each(['completed', 'cancelled'])('is refused when the trip is %s, and nothing moves', async (status) => {
    const { who, tripId, session, path } = await planning()
    await rows`update trips set status = ${status} where id = ${tripId}`
    const refused = await who.post<ProblemBody>(`${path}/advance_stage`)
    expect(refused.status).toBe(409)
    expect(refused.body.detail).toContain(status)
    expect(await storedSession(session.id)).toMatchObject({ current_stage: 'destination', stages_completed: [] })
    expect(await tripStatus(tripId)).toBe(status)
  })

  it('does not take a booked trip back', async () => {
    const { who, tripId } = await planning()
    await rows`update trips set status = 'booked' where id = ${tripId}`
    const second = await begin(who, tripId)
    const { status } = await who.post<AdvanceAnswer>(`/api/planning-sessions/${second.id}/advance_stage`)
    expect(status).toBe(200)
    expect(await tripStatus(tripId)).toBe('booked')
  })

  it('follows a trip back that is planned anew', async () => {
    const { who, tripId } = await planning()
    await rows`update trips set status = 'itinerary_complete' where id = ${tripId}`
    const second = await begin(who, tripId)
    await who.post(`/api/planning-sessions/${second.id}/advance_stage`)
    expect(await tripStatus(tripId)).toBe('hotels_selected')
  })
})

describe('many who advance at the same moment', () => {
  it('move one stage when they say from where', async () => {
    const { who, tripId, session, path } = await planning()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => who.post<AdvanceAnswer>(`${path}/advance_stage`, { from: 'destination' })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49)
    expect(new Set(answers.map(({ roundTrips }) => roundTrips))).toEqual(new Set([1]))
    expect(await storedSession(session.id)).toMatchObject({
      current_stage: 'accommodation',
      stages_completed: ['destination'],
    })
    expect(await tripStatus(tripId)).toBe('hotels_selected')
  })

  it('skip no stage and repeat none when they do not', async () => {
    const { who, tripId, session, path } = await planning()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => who.post<AdvanceAnswer>(`${path}/advance_stage`)),
    )
    const moved = answers.filter(({ status }) => status === 200).map(({ body }) => body)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(50 - moved.length)
    const inOrder = moved.toSorted(
      (one, other) => stagesBefore(one.current_stage).length - stagesBefore(other.current_stage).length,
    )
    expect(inOrder).toEqual(
      planningStages.slice(0, moved.length).map((from) => ({
        previous_stage: from,
        current_stage: nextStage(from),
        is_complete: nextStage(from) === 'completed',
      })),
    )
    const reached = planningStages[moved.length] ?? 'completed'
    expect(await storedSession(session.id)).toMatchObject({
      current_stage: reached,
      stages_completed: stagesBefore(reached),
    })
    expect(await tripStatus(tripId)).not.toBe('planning')
  })

  // A message in the chat is counted as no write, so it may advance beside a request that is.
  it('move one stage when all of them saw the same one', async () => {
    const { who, tripId, session } = await planning()
    const db = depsWith().openDatabase().actingAs(who)
    const advance = () => advanceSession(db, who, session.id, null)
    const advances = await overlapping(tripId, 3, () => Promise.all([advance(), advance(), advance()]))
    expect(advances.filter((advanced) => advanced?.hasMoved)).toHaveLength(1)
    for (const advanced of advances) {
      expect(advanced).toMatchObject({ stage: 'accommodation', tripStatus: 'hotels_selected' })
    }
    expect(await storedSession(session.id)).toMatchObject({
      current_stage: 'accommodation',
      stages_completed: ['destination'],
    })
    expect(await tripStatus(tripId)).toBe('hotels_selected')
  })

  it('agree with those who cancel the trip or begin anew meanwhile', async () => {
    const { who, tripId, path } = await planning()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        number === 20
          ? who.post(`/api/trips/${tripId}/cancel`)
          : number % 10 === 5
            ? who.post('/api/planning-sessions', { trip: tripId })
            : who.post(`${path}/advance_stage`),
      ),
    )
    for (const { status } of answers) expect([200, 201, 404, 409]).toContain(status)
    expect(await tripStatus(tripId)).toBe('cancelled')
    const open = await rows`select id from planning_sessions where trip_id = ${tripId} and completed_at is null`
    expect(open.length).toBeLessThanOrEqual(1)
  })
})

describe('the stages of planning', () => {
  it.each([
    ['destination', 0],
    ['accommodation', 16.7],
    ['flights', 33.3],
    ['activities', 50],
    ['itinerary', 66.7],
    ['finalization', 83.3],
    ['completed', 100],
  ] as const)('at %s, %f percent of the way are done', (stage, percentage) => {
    expect(progressPercentage(stage)).toBe(percentage)
  })

  it('follow each other', () => {
    expect(planningStages.map(nextStage)).toEqual([...planningStages.slice(1), null])
    expect(planningStages.map(previousStage)).toEqual([null, ...planningStages.slice(0, -1)])
  })
})
