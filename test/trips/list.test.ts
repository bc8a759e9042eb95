import type { z } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import type { tripPage } from '../../src/trips/schema.ts'
import { type ProblemBody, rows, type Traveller, traveller, tripOf } from '../support/world.ts'

type TripPage = z.infer<typeof tripPage>

const list = (who: Traveller, query = '') => who.get<TripPage>(`/api/trips${query}`)
const titles = ({ body }: { body: TripPage }) => body.results.map(({ title }) => title)

/** A traveller with trips by these titles, each created a day after the one before it. */
async function travellerWith(...trips: { title: string; start_date?: string; status?: string }[]) {
  const who = await traveller()
  for (const [day, { status = 'planning', ...fields }] of trips.entries()) {
    const id = await tripOf(who, fields)
    await rows`
      update trips set status = ${status}, created_at = make_date(2026, 1, ${day + 1}), updated_at = make_date(2026, 3, ${28 - day})
      where id = ${id}`
  }
  return who
}

describe('the list of trips', () => {
  it('has only your own, the newest first, with what a list shows', async () => {
    const who = await travellerWith({ title: 'First' }, { title: 'Second' })
    await travellerWith({ title: 'Of somebody else' })
    const { status, body, roundTrips } = await list(who)
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body).toMatchObject({ count: 2, next: null, previous: null })
    expect(body.results.map(({ title }) => title)).toEqual(['Second', 'First'])
    expect(Object.keys(body.results[0] ?? {}).sort()).toEqual(
      [
        'budget',
        'created_at',
        'destination',
        'duration_days',
        'end_date',
        'id',
        'start_date',
        'status',
        'title',
        'travelers_count',
        'updated_at',
      ].sort(),
    )
  })

  it('is empty for a new traveller', async () => {
    expect((await list(await traveller())).body).toEqual({ count: 0, next: null, previous: null, results: [] })
  })

  it('shows the whole destination', async () => {
    const who = await traveller()
    const [destination] = await rows`select id, name from destinations order by id limit 1`
    await tripOf(who, { destination: Number(destination?.['id']) })
    expect((await list(who)).body.results[0]?.destination).toMatchObject({ name: destination?.['name'] })
  })

  it('comes in pages that link to each other and keep the other parameters', async () => {
    const who = await travellerWith({ title: 'a' }, { title: 'b' }, { title: 'c' })
    const first = await list(who, '?page_size=2&ordering=title')
    expect(titles(first)).toEqual(['a', 'b'])
    expect(first.body).toMatchObject({ count: 3, previous: null })
    const next = new URL(first.body.next ?? '')
    expect(next.origin).toBe('http://wanderline.test')
    const second = await list(who, next.search)
    expect(titles(second)).toEqual(['c'])
    expect(second.body.next).toBeNull()
    expect(titles(await list(who, new URL(second.body.previous ?? '').search))).toEqual(['a', 'b'])
  })

  it('has ten on a page unless asked otherwise', async () => {
    const who = await traveller()
    await Promise.all(Array.from({ length: 11 }, () => tripOf(who)))
    expect((await list(who)).body.results).toHaveLength(10)
    expect((await list(who, '?page_size=100')).body.results).toHaveLength(11)
    expect((await list(who, '/?page=2')).body.results).toHaveLength(1)
  })

  it('has no page past the end', async () => {
    const who = await travellerWith({ title: 'a' })
    const { status, body } = await who.get<ProblemBody>('/api/trips?page=2')
    expect(status).toBe(404)
    expect(body.detail).toBe('Invalid page.')
  })

  it('sorts titles as a dictionary does, whatever their accents and capitals', async () => {
    const who = await travellerWith({ title: 'Zion' }, { title: 'Ålesund' }, { title: 'zagreb' }, { title: 'Bali' })
    expect(titles(await list(who, '?ordering=title'))).toEqual(['Ålesund', 'Bali', 'zagreb', 'Zion'])
    expect(titles(await list(who, '?ordering=-title'))).toEqual(['Zion', 'zagreb', 'Bali', 'Ålesund'])
  })

  it.each([
    ['created_at', ['b', 'a', 'c']],
    ['-created_at', ['c', 'a', 'b']],
    ['title', ['a', 'b', 'c']],
    ['-title', ['c', 'b', 'a']],
    ['start_date', ['c', 'b', 'a']],
    ['-start_date', ['b', 'c', 'a']],
    ['updated_at', ['c', 'a', 'b']],
    ['-updated_at', ['b', 'a', 'c']],
  ])('is ordered by %s, trips without a date last', async (ordering, expected) => {
    const who = await travellerWith(
      { title: 'b', start_date: '2027-06-01' },
      { title: 'a' },
      { title: 'c', start_date: '2027-05-01' },
    )
    expect(titles(await list(who, `?ordering=${ordering}`))).toEqual(expected)
  })

  it('decides ties by id', async () => {
    const who = await traveller()
    const ids = []
    for (let number = 0; number < 3; number++) ids.push(await tripOf(who))
    const idsBy = async (ordering: string) =>
      (await list(who, `?ordering=${ordering}`)).body.results.map(({ id }) => id)
    expect(await idsBy('title')).toEqual(ids)
    expect(await idsBy('-title')).toEqual(ids.toReversed())
  })

  it('is filtered by status', async () => {
    const who = await travellerWith({ title: 'a' }, { title: 'b', status: 'booked' })
    expect(titles(await list(who, '?status=booked'))).toEqual(['b'])
    expect((await list(who, '?status=cancelled')).body).toMatchObject({ count: 0, results: [] })
  })

  it('is filtered by destination', async () => {
    const who = await traveller()
    const [destination] = await rows`select id from destinations order by id limit 1`
    const id = Number(destination?.['id'])
    await tripOf(who, { title: 'there', destination: id })
    await tripOf(who, { title: 'elsewhere' })
    expect(titles(await list(who, `?destination=${id}`))).toEqual(['there'])
  })

  it('is filtered by when a trip starts, both days included', async () => {
    const who = await travellerWith(
      { title: 'may', start_date: '2027-05-01' },
      { title: 'june', start_date: '2027-06-01' },
      { title: 'july', start_date: '2027-07-01' },
      { title: 'someday' },
    )
    const between = (query: string) => list(who, `?ordering=start_date&${query}`).then(titles)
    expect(await between('start_date_from=2027-06-01')).toEqual(['june', 'july'])
    expect(await between('start_date_to=2027-06-01')).toEqual(['may', 'june'])
    expect(await between('start_date_from=2027-06-01&start_date_to=2027-06-30&status=planning')).toEqual(['june'])
  })

  it.each([
    ['page=0', 'page', 'Ensure this value is greater than or equal to 1.'],
    ['page=last', 'page', 'A valid integer is required.'],
    ['page_size=0', 'page_size', 'Ensure this value is greater than or equal to 1.'],
    ['page_size=101', 'page_size', 'Ensure this value is less than or equal to 100.'],
    ['destination=bali', 'destination', 'A valid integer is required.'],
    ['start_date_from=soon', 'start_date_from', 'Date has wrong format. Use YYYY-MM-DD.'],
    ['start_date_to=2027-02-30', 'start_date_to', 'Date has wrong format. Use YYYY-MM-DD.'],
  ])('refuses %s and says why', async (query, field, message) => {
    const who = await traveller()
    const { status, body } = await who.get<ProblemBody>(`/api/trips?${query}`)
    expect(status).toBe(400)
    expect(body.errors).toEqual({ [field]: [message] })
  })

  it.each(['status=lost', 'ordering=budget', 'ordering=id;drop'])('refuses %s', async (query) => {
    const who = await traveller()
    const { status, body } = await who.get<ProblemBody>(`/api/trips?${query}`)
    expect(status).toBe(400)
    expect(Object.keys(body.errors ?? {})).toEqual([query.split('=')[0]])
  })
})
