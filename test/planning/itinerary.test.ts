import { describe, expect, it } from 'vitest'
import { itineraryIn, plannedLisbon, planningLisbon } from '../support/planned.ts'
import { planning, type Session, storedSession } from '../support/planning.ts'
import { type ProblemBody, traveller } from '../support/world.ts'

const activitiesOn = (session: Session, day: number) =>
  itineraryIn(session).days[day - 1]?.items.filter(({ kind }) => kind === 'activity') ?? []

describe('planning the days of a trip', () => {
  it('puts them into the session, in two round trips, and keeps what others wrote there', async () => {
    const { who, path, session } = await planningLisbon()
    await who.patch(path, { session_data: { selected_hotel_ids: [3] } })
    const { status, body, roundTrips } = await who.post<Session>(`${path}/itinerary`, {
      pace: 'relaxed',
      arrive_at: '12:00',
    })
    expect(status).toBe(200)
    expect(roundTrips).toBe(2)
    expect(body.session_data['selected_hotel_ids']).toEqual([3])
    const plan = itineraryIn(body)
    expect(plan).toMatchObject({ pace: 'relaxed', arrive_at: '12:00', broken: [] })
    expect(plan.days.map(({ date }) => date)).toEqual([
      '2027-05-10',
      '2027-05-11',
      '2027-05-12',
      '2027-05-13',
      '2027-05-14',
    ])
    expect(plan.days.flatMap(({ items }) => items).some(({ kind }) => kind === 'activity')).toBe(true)
    expect((await storedSession(session.id))?.['session_data']).toEqual(body.session_data)
  })

  it('gives the same plan for the same input', async () => {
    const { who, path, itinerary } = await plannedLisbon()
    const again = await who.post<Session>(`${path}/itinerary`, {})
    expect(itineraryIn(again.body)).toEqual(itinerary)
  })

  it('gives days without dates to a trip without dates', async () => {
    const { itinerary } = await plannedLisbon({ start_date: null, end_date: null })
    expect(itinerary.days).toHaveLength(7)
    expect(itinerary.days.every(({ date }) => date === null)).toBe(true)
  })

  it('plans what was chosen before what was not', async () => {
    const { who, path, itinerary } = await plannedLisbon({ start_date: '2027-05-10', end_date: '2027-05-11' })
    const last = itinerary.days
      .flatMap(({ items }) => items)
      .filter(({ kind }) => kind === 'activity')
      .at(-1)
    await who.patch(path, { session_data: { activities: [last?.id] } })
    const { body } = await who.post<Session>(`${path}/itinerary`, {})
    expect(
      itineraryIn(body)
        .days.flatMap(({ items }) => items)
        .map(({ id }) => id),
    ).toContain(last?.id)
  })

  it('needs a destination', async () => {
    const { who, path } = await planning()
    expect((await who.post(`${path}/itinerary`, {})).status).toBe(409)
  })

  it('is for its owner alone', async () => {
    const { path } = await planningLisbon()
    const stranger = await traveller()
    expect((await stranger.post(`${path}/itinerary`, {})).status).toBe(404)
    expect((await stranger.patch(`${path}/itinerary`, { removes: ['arrival'] })).status).toBe(404)
  })
})

describe('changing the days of a trip', () => {
  it('moves an item, and it stays there when it is pinned', async () => {
    const { who, path, itinerary } = await plannedLisbon()
    const moved = itinerary.days[1]?.items.find(({ kind }) => kind === 'activity')
    if (moved === undefined) throw new Error('nothing to move')
    const { status, body } = await who.patch<Session>(`${path}/itinerary`, {
      moves: [{ id: moved.id, day: 3, start: '15:00' }],
      pins: [{ id: moved.id, pinned: true }],
    })
    expect(status).toBe(200)
    expect(activitiesOn(body, 3)).toContainEqual(
      expect.objectContaining({ id: moved.id, start: '15:00', pinned: true }),
    )
    const again = await who.post<Session>(`${path}/itinerary`, { pace: 'packed' })
    expect(activitiesOn(again.body, 3)).toContainEqual(expect.objectContaining({ id: moved.id, start: '15:00' }))
  })

  it('does what is asked and says what it breaks', async () => {
    const { who, path, itinerary } = await plannedLisbon()
    const moved = itinerary.days[1]?.items.find(({ kind }) => kind === 'activity')
    const { body } = await who.patch<Session>(`${path}/itinerary`, {
      moves: [{ id: moved?.id, day: 1, start: '05:00' }],
    })
    expect(itineraryIn(body).broken).toContainEqual(
      expect.objectContaining({ rule: 'arrival', item: moved?.id, day: 1 }),
    )
  })

  it('lets two days exchange what there is to do', async () => {
    const { who, path, itinerary } = await plannedLisbon()
    const titlesOn = (session: Session, day: number) => activitiesOn(session, day).map(({ title }) => title)
    const { body, status, roundTrips } = await who.patch<Session>(`${path}/itinerary`, {
      swap: { day: 2, with_day: 3 },
    })
    expect({ status, roundTrips }).toEqual({ status: 200, roundTrips: 2 })
    const before = { session_data: { itinerary } }
    expect(titlesOn(body, 2)).not.toEqual([])
    expect(titlesOn(body, 2)).toEqual(titlesOn({ ...body, ...before }, 3))
    expect(titlesOn(body, 3)).toEqual(titlesOn({ ...body, ...before }, 2))
    expect(itineraryIn(body).broken).toEqual([])
    expect((await who.patch(`${path}/itinerary`, { swap: { day: 2, with_day: 9 } })).status).toBe(400)
    expect((await who.patch(`${path}/itinerary`, { swap: { day: 2, with_day: 2 } })).status).toBe(400)
  })

  it('refuses what is not there, and changes nothing', async () => {
    const { who, path, session, itinerary } = await plannedLisbon()
    const { status, body } = await who.patch<ProblemBody>(`${path}/itinerary`, { removes: ['arrival', 'atlantis'] })
    expect(status).toBe(400)
    expect(body.errors).toEqual({ non_field_errors: ['There is nothing with the id atlantis.'] })
    expect((await storedSession(session.id))?.['session_data']).toEqual({ itinerary })
  })

  it('is refused with another version, and one of two at once wins whole', async () => {
    const { who, path } = await plannedLisbon()
    const tag = (await who.get(path)).headers.get('ETag') ?? ''
    const both = await Promise.all(
      ['relaxed', 'packed'].map((pace) => who.post<Session>(`${path}/itinerary`, { pace }, { 'If-Match': tag })),
    )
    expect(both.map(({ status }) => status).filter((status) => status === 200).length).toBe(1)
    expect([409, 412]).toContain(both.map(({ status }) => status).find((status) => status !== 200))
    const winner = both.find(({ status }) => status === 200)
    expect((await who.get<Session>(path)).body).toEqual(winner?.body)
    expect((await who.patch(`${path}/itinerary`, { removes: ['arrival'] }, { 'If-Match': tag })).status).toBe(412)
  })

  it('needs a plan', async () => {
    const { who, path } = await planningLisbon()
    expect((await who.patch(`${path}/itinerary`, { removes: ['arrival'] })).status).toBe(409)
  })
})
