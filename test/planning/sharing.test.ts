import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { brokenEdge, forgetfulEdge } from '../support/edges.ts'
import { plannedLisbon } from '../support/planned.ts'
import { planning, type Session } from '../support/planning.ts'
import { depsWith, rows, type Traveller, traveller, visitor } from '../support/world.ts'

const linkOf = async (who: Traveller, tripId: number, body: Record<string, unknown> = {}) => {
  const { body: share } = await who.post<{ url: string }>(`/api/trips/${tripId}/share`, body)
  return new URL(share.url).pathname
}

async function calendarAt(who: Pick<Traveller, 'send'>, path: string) {
  const response = await who.send('GET', path)
  expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
  const component = ICAL.Component.fromString(await response.text())
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('a link', () => {
  it('is given without a word about how long or how much it shows', async () => {
    const { who, tripId } = await plannedLisbon()
    const given = await who.post<{ url: string; expires_at: string | null }>(`/api/trips/${tripId}/share`)
    expect(given).toMatchObject({ status: 201, body: { expires_at: null } })
  })
})

describe('a plan in the calendar', () => {
  it('has every item at its hour in the zone of the destination, as another implementation reads it', async () => {
    const { who, tripId, itinerary } = await plannedLisbon()
    const events = await calendarAt(who, `/api/trips/${tripId}/calendar.ics`)
    const planned = itinerary.days.flatMap(({ date, items }) =>
      items
        .filter(({ kind }) => kind !== 'free')
        .map(({ id, start }) => [`trip-${tripId}-${id}@wanderline`, `${date}T${start}:00`]),
    )
    const [whole, ...others] = events
    expect(whole).toMatchObject({ summary: 'Lisbon, at last' })
    expect(whole?.startDate.toString()).toBe('2027-05-10')
    expect(whole?.endDate.toString()).toBe('2027-05-15')
    expect(others.map(({ uid, startDate }) => [uid, startDate.toString()])).toEqual(planned)
    expect(others[0]?.startDate.zone.tzid).toBe('Europe/Lisbon')
    expect(others[0]?.startDate.utcOffset()).toBe(3600)
  })

  it('keeps the identifier of what moves, with a higher sequence', async () => {
    const { who, tripId, path, itinerary } = await plannedLisbon()
    const moved = itinerary.days[1]?.items.find(({ kind }) => kind === 'activity')
    const find = async () =>
      (await calendarAt(who, `/api/trips/${tripId}/calendar.ics`)).find(({ uid }) => uid.includes(`-${moved?.id}@`))
    const before = await find()
    await rows`update planning_sessions set last_interaction_at = last_interaction_at - interval '1 minute' where trip_id = ${tripId}`
    await rows`update trips set updated_at = updated_at - interval '1 minute' where id = ${tripId}`
    const earlier = await find()
    await who.patch<Session>(`${path}/itinerary`, { moves: [{ id: moved?.id, day: 4 }] })
    const after = await find()
    expect(after?.uid).toBe(before?.uid)
    expect(after?.startDate.toString()).toMatch(/^2027-05-13/)
    expect(after?.sequence).toBeGreaterThan(earlier?.sequence ?? Number.POSITIVE_INFINITY)
  })

  it('needs dates', async () => {
    const { who, tripId } = await planning()
    expect((await who.get(`/api/trips/${tripId}/calendar.ics`)).status).toBe(409)
  })
})

describe('the whole plan', () => {
  it('is JSON, or Markdown for who asks for it, in one round trip', async () => {
    const { who, tripId, itinerary } = await plannedLisbon()
    const { body, roundTrips } = await who.get<Record<string, unknown>>(`/api/trips/${tripId}/plan`)
    expect(roundTrips).toBe(1)
    expect(body).toMatchObject({ title: 'Lisbon, at last', destination: { name: 'Lisbon' }, days: itinerary.days })
    const markdown = await who.send('GET', `/api/trips/${tripId}/plan`, undefined, { Accept: 'text/markdown' })
    expect(markdown.headers.get('Content-Type')).toBe('text/markdown; charset=utf-8')
    const text = await markdown.text()
    expect(text).toMatch(/^# Lisbon, at last\n/)
    expect(text).toContain('## Day 5 · 2027\\-05\\-14'.replaceAll('\\', ''))
  })

  it('is nobody else’s', async () => {
    const { tripId } = await plannedLisbon()
    const stranger = await traveller()
    for (const path of ['plan', 'calendar.ics']) {
      expect((await stranger.get(`/api/trips/${tripId}/${path}`)).status).toBe(404)
    }
    expect((await stranger.post(`/api/trips/${tripId}/share`, {})).status).toBe(404)
    expect((await stranger.delete(`/api/trips/${tripId}/share`)).status).toBe(404)
  })
})

describe('a plan that is shared', () => {
  it('is shown to whoever has the link, without money and without the person', async () => {
    const { who, tripId } = await plannedLisbon()
    const path = await linkOf(who, tripId)
    const guest = visitor()
    const { status, body, headers, roundTrips } = await guest.get<Record<string, unknown>>(path)
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(headers.get('X-Robots-Tag')).toBe('noindex')
    expect(headers.get('Cache-Control')).toBe('public, max-age=60')
    expect(body).toMatchObject({ title: 'Lisbon, at last', budget: null, open: [] })
    const text = JSON.stringify(body)
    expect(text).not.toContain(who.username)
    expect(text).not.toMatch(/"cost":"/)
    expect((await calendarAt(guest, `${path}/calendar.ics`)).length).toBeGreaterThan(5)
  })

  it('shows money when the owner allows it', async () => {
    const { who, tripId } = await plannedLisbon()
    const { body } = await visitor().get<Record<string, unknown>>(await linkOf(who, tripId, { with_budget: true }))
    expect(body['budget']).toMatchObject({ currency: 'USD', budget: '3000.00' })
  })

  it('stores the hash of the link alone', async () => {
    const { who, tripId } = await plannedLisbon()
    const token = (await linkOf(who, tripId)).split('/').at(-1)
    const [row] = await rows`select to_jsonb(trip_shares) as share from trip_shares where trip_id = ${tripId}`
    expect(JSON.stringify(row)).not.toContain(token)
  })

  it('is gone alike when it never was, has expired, was replaced or revoked', async () => {
    const { who, tripId } = await plannedLisbon()
    const first = await linkOf(who, tripId)
    const second = await linkOf(who, tripId, { expires_at: '2099-01-01T00:00:00Z' })
    const guest = visitor()
    expect((await guest.get(first)).status).toBe(404)
    await rows`update trip_shares set expires_at = now() - interval '1 second' where trip_id = ${tripId}`
    expect((await guest.get(second)).status).toBe(404)
    const third = await linkOf(who, tripId)
    expect((await who.delete(`/api/trips/${tripId}/share`)).status).toBe(204)
    expect((await who.delete(`/api/trips/${tripId}/share`)).status).toBe(204)
    expect((await guest.get(third)).status).toBe(404)
    expect((await guest.get(`/api/shared/${'a'.repeat(43)}`)).status).toBe(404)
  })

  it('is asked of the database once a minute, however many read it at this place', async () => {
    const clock = { now: () => now }
    let now = Date.now()
    const guest = visitor(depsWith({ clock }))
    const { who, tripId } = await plannedLisbon()
    const path = await linkOf(who, tripId)
    for (const address of [path, `${path}/calendar.ics`]) {
      const read = async () => {
        const answer = await guest.send('GET', address)
        const { headers } = answer
        return {
          text: await answer.text(),
          type: headers.get('Content-Type'),
          robots: headers.get('X-Robots-Tag'),
          roundTrips: Number(/(\d+) round trips/.exec(headers.get('Server-Timing') ?? '')?.[1] ?? 0),
          caching: headers.get('Cache-Control'),
        }
      }
      const first = await read()
      expect(first).toMatchObject({ roundTrips: 1, caching: 'public, max-age=60' })
      now += 45_000
      expect(await read()).toEqual({ ...first, roundTrips: 0, caching: 'public, max-age=15' })
      now += 15_000
      expect(await read()).toMatchObject({ roundTrips: 1, caching: 'public, max-age=60' })
    }
  })

  it.each<[string, (who: Traveller, trip: string) => Promise<unknown>]>([
    ['revoked', (who, trip) => who.delete(`${trip}/share`)],
    ['replaced', (who, trip) => who.post(`${trip}/share`, {})],
  ])('ends at once at the place where it is %s, though it was kept there', async (_what, end) => {
    const deps = depsWith()
    const { who, tripId } = await plannedLisbon({}, await traveller(deps))
    const path = await linkOf(who, tripId)
    const guest = visitor(deps)
    for (const address of [path, `${path}/calendar.ics`]) {
      expect((await guest.send('GET', address)).status).toBe(200)
      expect((await guest.send('GET', address)).headers.get('Server-Timing')).toContain('"0 round trips"')
    }
    await end(who, `/api/trips/${tripId}`)
    for (const address of [path, `${path}/calendar.ics`]) expect((await guest.get(address)).status).toBe(404)
  })

  it('is kept no longer than its link is good', async () => {
    const { who, tripId } = await plannedLisbon()
    const now = Date.now()
    const soon = new Date(now + 20_000).toISOString()
    const path = await linkOf(who, tripId, { expires_at: soon })
    const { headers } = await visitor(depsWith({ clock: { now: () => now } })).get(path)
    expect(headers.get('Cache-Control')).toBe('public, max-age=20')
  })

  it('does not depend on an edge that works', async () => {
    const deps = depsWith({ openEdgeCache: () => Promise.resolve(brokenEdge) })
    const { who, tripId } = await plannedLisbon({}, await traveller(deps))
    const path = await linkOf(who, tripId)
    expect((await visitor(deps).get(path)).status).toBe(200)
    expect((await who.delete(`/api/trips/${tripId}/share`)).status).toBe(204)
  })

  it.each(['no JSON', '{"of":"another version"}'])('is read anew where the edge has kept %s', async (text) => {
    const headers = { 'X-Ends-At': String(Date.now() + 60_000) }
    const { edge } = forgetfulEdge()
    const filled = { ...edge, match: () => Promise.resolve(new Response(text, { headers })) }
    const { who, tripId } = await plannedLisbon()
    const guest = visitor(depsWith({ openEdgeCache: () => Promise.resolve(filled) }))
    expect(await guest.get(await linkOf(who, tripId))).toMatchObject({
      status: 200,
      body: { title: 'Lisbon, at last' },
    })
  })

  it('is limited for each address', async () => {
    const deny = { limit: () => Promise.resolve({ success: false }) }
    const guest = visitor(depsWith({ limiters: { register: null, token: null, shared: deny } }))
    expect((await guest.get(`/api/shared/${'a'.repeat(43)}`)).status).toBe(429)
  })

  it('refuses an end in the past', async () => {
    const { who, tripId } = await plannedLisbon()
    expect((await who.post(`/api/trips/${tripId}/share`, { expires_at: '2020-01-01T00:00:00Z' })).status).toBe(400)
  })
})
