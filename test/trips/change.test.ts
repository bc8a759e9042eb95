import type { z } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import { dollarsIn } from '../../src/destinations/ranking/currencies.ts'
import type { tripDetail } from '../../src/trips/schema.ts'
import { say, talk, talkUntilOffered } from '../support/chat.ts'
import { type ProblemBody, rows, type Traveller, traveller, tripOf } from '../support/world.ts'

type Trip = z.infer<typeof tripDetail>

const whole = {
  title: 'Under water',
  description: 'Fins, mask and time.',
  start_date: '2027-02-01',
  end_date: '2027-02-14',
  budget: '2000.00',
  travelers_count: 2,
}

const changing =
  (who: Traveller, method: 'PUT' | 'PATCH') =>
  <Body>(path: string, body: unknown) =>
    method === 'PUT' ? who.put<Body>(path, body) : who.patch<Body>(path, body)

const stored = async (id: number) => (await rows`select * from trips where id = ${id}`)[0]

describe('reading a trip', () => {
  it('gives all of it in one round trip, with a trailing slash or without', async () => {
    const who = await traveller()
    const id = await tripOf(who, whole)
    const { status, body, roundTrips } = await who.get<Trip>(`/api/trips/${id}`)
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body).toMatchObject({ id, ...whole, user: { id: who.id, username: who.username } })
    expect((await who.get<Trip>(`/api/trips/${id}/`)).body).toEqual(body)
  })

  it('shows how far its conversation and its planning are', async () => {
    const { who, tripId } = await talk()
    await talkUntilOffered(who, tripId, 'Tea', 'Yes')
    const session = await who.post<{ id: number }>('/api/planning-sessions', { trip: tripId, current_stage: 'flights' })
    expect((await who.get<Trip>(`/api/trips/${tripId}`)).body).toMatchObject({
      conversation: { stage: 'destinations_complete', progress: 100 },
      planning_session: { id: session.body.id, current_stage: 'flights' },
    })
  })

  it('says in which currency its traveller counts, and what it is worth', async () => {
    const who = await traveller()
    const tripId = await tripOf(who)
    const currencyAfter = async (message: string) => {
      expect((await say(who, tripId, message)).status).toBe(200)
      return (await who.get<{ conversation: { currency: unknown } }>(`/api/trips/${tripId}`)).body.conversation.currency
    }
    expect(await currencyAfter('Beaches in May, two of us, 3000 dollars')).toBeNull()
    expect(await currencyAfter('No, 2500 euros')).toEqual({ code: 'EUR', per_dollar: dollarsIn(1, 'EUR') })
    expect(await currencyAfter('No, 3000 US dollars')).toBeNull()
  })

  it('tells nothing of a planning session that is completed', async () => {
    const who = await traveller()
    const id = await tripOf(who)
    const session = await who.post<{ id: number }>('/api/planning-sessions', { trip: id })
    await who.patch(`/api/planning-sessions/${session.body.id}`, { current_stage: 'completed' })
    expect((await who.get<Trip>(`/api/trips/${id}`)).body.planning_session).toBeNull()
  })
})

describe.each(['PUT', 'PATCH'] as const)('changing a trip with %s', (method) => {
  it('changes what is named and leaves the rest', async () => {
    const who = await traveller()
    const id = await tripOf(who, whole)
    const before = await who.get<Trip>(`/api/trips/${id}`)
    const change = changing(who, method)
    const { status, body, roundTrips } = await change<Trip>(`/api/trips/${id}/`, { title: 'Dry land', budget: null })
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body).toEqual({ ...before.body, title: 'Dry land', budget: null, updated_at: body.updated_at })
    expect(Date.parse(body.updated_at)).toBeGreaterThan(Date.parse(before.body.updated_at))
    expect(await stored(id)).toMatchObject({ title: 'Dry land', budget: null, description: whole.description })
  })

  it('holds the dates against those that are stored', async () => {
    const who = await traveller()
    const id = await tripOf(who, whole)
    const change = changing(who, method)
    for (const dates of [{ end_date: '2027-01-31' }, { end_date: '2027-02-01' }, { start_date: '2027-02-14' }]) {
      const refused = await change<ProblemBody>(`/api/trips/${id}`, { title: 'Later', ...dates })
      expect(refused.status).toBe(400)
      expect(refused.body.errors).toEqual({ non_field_errors: ['End date must be after start date.'] })
    }
    expect(await stored(id)).toMatchObject({ title: whole.title })
    const moved = await change<Trip>(`/api/trips/${id}`, { title: 'Later', start_date: '2027-02-13' })
    expect(moved.body).toMatchObject({ start_date: '2027-02-13', end_date: '2027-02-14', duration_days: 2 })
    const opened = await change<Trip>(`/api/trips/${id}`, { title: 'Later', start_date: null, end_date: '2026-01-01' })
    expect(opened.body).toMatchObject({ start_date: null, end_date: '2026-01-01', duration_days: null })
  })

  it('ignores what it does not know and what cannot be set', async () => {
    const who = await traveller()
    const id = await tripOf(who)
    const change = changing(who, method)
    const { status, body } = await change<Trip>(`/api/trips/${id}`, {
      title: 'Somewhere',
      id: id + 1,
      status: 'completed',
      user: 1,
      created_at: '2000-01-01T00:00:00Z',
      mood: 'splendid',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ id, status: 'planning', user: { id: who.id } })
  })

  it.each([
    [{ title: '' }, 'title', 'This field may not be blank.'],
    [{ title: null }, 'title', 'This field may not be null.'],
    [{ title: 'x', destination: 9_007_199_254_740_991 }, 'destination', 'This destination does not exist.'],
    [{ title: 'x', budget: '1.001' }, 'budget', 'Ensure that there are no more than 2 decimal places.'],
    [{ title: 'x', travelers_count: 101 }, 'travelers_count', 'Ensure this value is less than or equal to 100.'],
    [{ title: 'x', start_date: 'soon' }, 'start_date', 'Date has wrong format. Use YYYY-MM-DD.'],
  ])('refuses %j and says why', async (fields, field, message) => {
    const who = await traveller()
    const id = await tripOf(who, whole)
    const before = await stored(id)
    const change = changing(who, method)
    const { status, body } = await change<ProblemBody>(`/api/trips/${id}`, fields)
    expect(status).toBe(400)
    expect(body.errors).toEqual({ [field]: [message] })
    expect(await stored(id)).toEqual(before)
  })

  it('lets the last of two writers win who do not ask for a version', async () => {
    const who = await traveller()
    const id = await tripOf(who)
    const change = changing(who, method)
    await change(`/api/trips/${id}`, { title: 'One' })
    expect((await change<Trip>(`/api/trips/${id}`, { title: 'Two' })).body.title).toBe('Two')
  })
})

describe('what PUT and PATCH ask for', () => {
  it('is the title with PUT and nothing with PATCH', async () => {
    const who = await traveller()
    const id = await tripOf(who)
    const put = await who.put<ProblemBody>(`/api/trips/${id}`, { budget: 1 })
    expect(put.status).toBe(400)
    expect(put.body.errors).toEqual({ title: ['This field is required.'] })
    expect((await who.patch(`/api/trips/${id}`, {})).status).toBe(200)
    expect((await who.patch(`/api/trips/${id}`)).status).toBe(400)
  })
})

describe('deleting a trip', () => {
  it('takes all that hangs on it along', async () => {
    const { who, tripId } = await talk()
    await talkUntilOffered(who, tripId, 'Tea', 'Yes')
    await say(who, tripId, 'And where is it cheapest?')
    await who.post('/api/planning-sessions', { trip: tripId })
    const kept = await tripOf(who)
    const { status, roundTrips } = await who.delete(`/api/trips/${tripId}`)
    expect(status).toBe(204)
    expect(roundTrips).toBe(1)
    const [left] = await rows`
      select (select count(*)::int from trip_conversations where user_id = ${who.id}) as conversations,
        (select count(*)::int from conversation_states where user_id = ${who.id}) as states,
        (select count(*)::int from turns where user_id = ${who.id}) as turns,
        (select count(*)::int from messages where user_id = ${who.id}) as messages,
        (select count(*)::int from recommendations where user_id = ${who.id}) as recommendations,
        (select count(*)::int from planning_sessions where user_id = ${who.id}) as sessions,
        (select array_agg(id::text) from trips where user_id = ${who.id}) as trips`
    expect(left).toEqual({
      conversations: 0,
      states: 0,
      turns: 0,
      messages: 0,
      recommendations: 0,
      sessions: 0,
      trips: [String(kept)],
    })
    expect((await who.delete(`/api/trips/${tripId}/`)).status).toBe(404)
  })

  it('keeps a trip whose destination is deleted', async () => {
    const who = await traveller()
    const [destination] = await rows`
      insert into destinations (name, country) values (${crypto.randomUUID()}, 'Nowhere') returning id`
    const id = await tripOf(who, { destination: Number(destination?.['id']) })
    await rows`delete from destinations where id = ${destination?.['id']}`
    expect((await who.get<Trip>(`/api/trips/${id}`)).body.destination).toBeNull()
  })
})

describe('a trip of somebody else', () => {
  it.each([
    ['GET', '', undefined],
    ['PUT', '', { title: 'Mine now' }],
    ['PUT', '', { title: 'Mine now', destination: 9_007_199_254_740_991 }],
    ['PATCH', '', { title: 'Mine now' }],
    ['PATCH', '', { end_date: '2020-01-01' }],
    ['DELETE', '', undefined],
    ['POST', '/cancel', undefined],
    ['POST', '/complete', undefined],
  ])('cannot be told from a missing one: %s %s', async (method, action, body) => {
    const owner = await traveller()
    const id = await tripOf(owner, whole)
    const before = await stored(id)
    const stranger = await traveller()
    const theirs = await stranger.send(method, `/api/trips/${id}${action}`, body)
    const missing = await stranger.send(method, `/api/trips/9007199254740991${action}`, body)
    expect(theirs.status).toBe(404)
    expect(missing.status).toBe(404)
    const withoutId = async (answer: Response) => ({ ...(await answer.json<ProblemBody>()), request_id: '' })
    expect(await withoutId(theirs)).toEqual(await withoutId(missing))
    expect(theirs.headers.get('ETag')).toBeNull()
    expect(await stored(id)).toEqual(before)
  })

  it.each(['0', '-1', 'abc', '1.5', '99999999999999999999'])('an id that cannot be is missing: %s', async (id) => {
    const who = await traveller()
    expect((await who.get(`/api/trips/${id}`)).status).toBe(404)
    expect((await who.patch(`/api/trips/${id}`, { title: 'x' })).status).toBe(404)
    expect((await who.delete(`/api/trips/${id}`)).status).toBe(404)
  })
})
