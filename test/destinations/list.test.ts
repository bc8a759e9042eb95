import type { z } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import type { destinationDetail, destinationList } from '../../src/destinations/schema.ts'
import { newDestination, newWord } from '../support/destinations.ts'
import { aMoment } from '../support/shapes.ts'
import { type ProblemBody, rows, traveller, visitor } from '../support/world.ts'

type List = z.infer<typeof destinationList>
type Destination = z.infer<typeof destinationDetail>

/** Where the links of an answer lead, by their relation. */
function linksOf(headers: Headers): Map<string, string> {
  const links = (headers.get('Link') ?? '').matchAll(/<http:\/\/wanderline\.test([^>]+)>; rel="(\w+)"/g)
  return new Map([...links].map(([, path = '', relation = '']) => [relation, path]))
}

describe('the list of destinations', () => {
  it('is ordered by name, a hundred on a page, in one round trip', async () => {
    const who = await traveller()
    const { status, body, headers, roundTrips } = await who.get<List>('/api/destinations')
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body).toHaveLength(100)
    const names = body.map(({ name }) => name)
    expect(names).toEqual(names.toSorted(new Intl.Collator('und').compare))
    expect(Number(headers.get('X-Total-Count'))).toBeGreaterThan(600)
    expect((await who.get<List>('/api/destinations/?page_size=3')).body).toEqual(body.slice(0, 3))
  })

  it('sorts names as a dictionary does, whatever their accents and capitals', async () => {
    const word = newWord()
    for (const name of ['Zürich', 'Åre', 'oslo', 'Ölüdeniz', 'Bern']) await newDestination({ name: `${name} ${word}` })
    const { body } = await (await traveller()).get<List>(`/api/destinations?search=${word}`)
    expect(body.map(({ name }) => name.split(' ')[0])).toEqual(['Åre', 'Bern', 'Ölüdeniz', 'oslo', 'Zürich'])
  })

  it('has pages that link to each other and keep the other parameters', async () => {
    const word = newWord()
    for (const name of ['a', 'b', 'c', 'd', 'e']) await newDestination({ name: `${name} ${word}` })
    const who = await traveller()
    const pageAt = async (path = '') => {
      const { body, headers } = await who.get<List>(path)
      expect(headers.get('X-Total-Count')).toBe('5')
      return { names: body.map(({ name }) => name.charAt(0)), links: linksOf(headers) }
    }
    const first = await pageAt(`/api/destinations?search=${word}&page_size=2`)
    expect(first.names).toEqual(['a', 'b'])
    expect([...first.links.keys()]).toEqual(['first', 'next', 'last'])
    const second = await pageAt(first.links.get('next'))
    expect(second.names).toEqual(['c', 'd'])
    expect([...second.links.keys()]).toEqual(['first', 'prev', 'next', 'last'])
    const last = await pageAt(second.links.get('last'))
    expect(last.names).toEqual(['e'])
    expect([...last.links.keys()]).toEqual(['first', 'prev', 'last'])
    expect((await pageAt(last.links.get('prev'))).names).toEqual(second.names)
    expect((await pageAt(last.links.get('first'))).names).toEqual(first.names)
  })

  it('has nothing on a page past the end, and says how many there are', async () => {
    const word = newWord()
    await newDestination({ name: word })
    const who = await traveller()
    const { status, body, headers } = await who.get<List>(`/api/destinations?search=${word}&page=7`)
    expect({ status, body }).toEqual({ status: 200, body: [] })
    expect(headers.get('X-Total-Count')).toBe('1')
    expect(linksOf(headers).get('prev')).toBe(`/api/destinations?search=${word}&page=1`)
    expect((await who.get<List>(`/api/destinations?page=1000000000`)).body).toEqual([])
  })

  it.each([
    ['page=0', 'page', 'Ensure this value is greater than or equal to 1.'],
    ['page=last', 'page', 'A valid integer is required.'],
    ['page_size=0', 'page_size', 'Ensure this value is greater than or equal to 1.'],
    ['page_size=101', 'page_size', 'Ensure this value is less than or equal to 100.'],
  ])('refuses %s and says why', async (query, field, message) => {
    const { status, body } = await (await traveller()).get<ProblemBody>(`/api/destinations?${query}`)
    expect(status).toBe(400)
    expect(body.errors).toEqual({ [field]: [message] })
  })
})

describe('the facts of a destination', () => {
  it('are in the list, and with areas and highlights at its own address', async () => {
    const who = await traveller()
    const [listed] = (await who.get<List>('/api/destinations?search=Santorini')).body
    expect(listed).toMatchObject({
      ...{ name: 'Santorini', country_code: 'GR', continent: 'europe', climate: 'mediterranean', car: 'helpful' },
    })
    expect(listed?.airports?.map(({ iata }) => iata)).toContain('JTR')
    expect(listed).not.toHaveProperty('highlights')
    expect(listed?.monthly_high).toHaveLength(12)
    expect(listed?.cost_levels?.mid_range).toBe(listed?.average_cost_per_day)
    const { body } = await who.get<Destination>(`/api/destinations/${String(listed?.id)}`)
    expect(body).toMatchObject(listed ?? {})
    expect(body.highlights?.length).toBeGreaterThanOrEqual(6)
    expect(body.areas?.map(({ name }) => name)).toContain('Oia')
  })

  it('filter the list, all together', async () => {
    const who = await traveller()
    const query = 'continent=europe&climate=mediterranean&theme=beach&month=10&max_cost=90'
    const { body, headers } = await who.get<List>(`/api/destinations?${query}`)
    expect(Number(headers.get('X-Total-Count'))).toBe(body.length)
    expect(body.length).toBeGreaterThan(2)
    for (const place of body) {
      expect(place).toMatchObject({ continent: 'europe', climate: 'mediterranean' })
      expect(place.themes).toContain('beach')
      expect(place.activity_months?.beach ?? place.best_months).toContain(10)
      expect(Number(place.average_cost_per_day)).toBeLessThanOrEqual(90)
    }
    const inGreece = (await who.get<List>(`/api/destinations?${query}&search=greece`)).body
    expect(inGreece.length).toBeGreaterThan(0)
    expect(inGreece.length).toBeLessThan(body.length)
    expect(
      (await who.get<List>('/api/destinations?theme=skiing&month=7')).body.map(({ continent }) => continent),
    ).not.toContain('europe')
  })

  it.each([
    ['month=13', 'month'],
    ['month=May', 'month'],
    ['continent=atlantis', 'continent'],
    ['theme=knitting', 'theme'],
    ['climate=nice', 'climate'],
    ['max_cost=-1', 'max_cost'],
  ])('refuse %s', async (query, field) => {
    const { status, body } = await (await traveller()).get<ProblemBody>(`/api/destinations?${query}`)
    expect(status).toBe(400)
    expect(Object.keys(body.errors ?? {})).toEqual([field])
  })
})

describe('a destination', () => {
  it('shows what there is to know', async () => {
    const name = newWord()
    const id = await newDestination({ name, city: 'Town', country: 'Land', description: 'Good.' })
    await rows`
      update destinations set best_months = '{11,12,1,2,5}', average_cost_per_day = 80.5, latitude = -8.65, longitude = 115.21667
      where id = ${id}`
    const { status, body, roundTrips } = await (await traveller()).get<Destination>(`/api/destinations/${id}`)
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body).toEqual({
      ...{ id, name, city: 'Town', country: 'Land', description: 'Good.', latitude: -8.65, longitude: 115.21667 },
      ...{ best_time_to_visit: 'May and November to February', average_cost_per_day: '80.50' },
      ...{ created_at: aMoment, updated_at: aMoment, best_months: [11, 12, 1, 2, 5], themes: [] },
      ...{ country_code: null, continent: null, climate: null, theme_strengths: null, activity_months: null },
      ...{ monthly_high: null, wet_days: null, cost_levels: null, suits: null, cautions: null, crowds: null },
      ...{ fame: null, car: null, airports: null, areas: null, highlights: null },
    })
  })

  it.each(['9007199254740991', '0', '-1', '01', '1.5', 'bali', '99999999999999999999'])(
    'called %s does not exist',
    async (id) => {
      const { status } = await (await traveller()).get(`/api/destinations/${id}`)
      expect(status).toBe(404)
    },
  )

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('cannot be changed with %s', async (method) => {
    const who = await traveller()
    for (const path of ['/api/destinations', '/api/destinations/1']) {
      const response = await who.send(method, path, {})
      expect(response.status).toBe(405)
      expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
    }
  })

  it('is not shown without a token', async () => {
    expect((await visitor().get('/api/destinations')).status).toBe(401)
    expect((await visitor().get('/api/destinations/1')).status).toBe(401)
  })
})
