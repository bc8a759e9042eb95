import { drizzle } from 'drizzle-orm/neon-http'
import { neon } from '@neondatabase/serverless'
import { describe, expect, inject, it } from 'vitest'
import { criteriaOf } from '../../src/destinations/ranking/criteria.ts'
import type { Candidate, RankingRequest } from '../../src/destinations/ranking/record.ts'
import { rank, rankingStatement } from '../../src/destinations/ranking/store.ts'
import { regions } from '../../src/destinations/regions.ts'
import { noWishes, type PlaceWish, type Wishes } from '../../src/model/wishes.ts'
import { newDestination, newWord } from '../support/destinations.ts'
import { depsWith, rows } from '../support/world.ts'

const said = <Value>(value: Value) => ({ value, from: 1 })
const place = (name: string, country: string | null = null): PlaceWish => ({
  ...{ kind: 'place', name, country, latitude: null, longitude: null },
})
const request = (wishes: Partial<Wishes>, overrides: Partial<RankingRequest> = {}): RankingRequest => ({
  ...{ wishes: { ...noWishes, ...wishes }, start: null, end: null, people: null, offeredBefore: [] },
  ...{ seed: 'a trip', today: '2026-11-28' },
  ...overrides,
})

async function ranked(wishes: Partial<Wishes>, overrides: Partial<RankingRequest> = {}) {
  const database = depsWith().openDatabase()
  const candidates = await rank(database, request(wishes, overrides))
  return { candidates, best: candidates.slice(0, 10), roundTrips: database.meter.roundTrips }
}

const journey = (journey: Partial<Wishes['journey']>): Partial<Wishes> => ({
  journey: { ...noWishes.journey, ...journey },
})
const from = (name: string, country: string | null = null) => said({ name, country, latitude: null, longitude: null })
const needsLacking = ({ lacks }: Candidate) => lacks.map(({ need }) => need)

describe('the ranking', () => {
  it('takes one round trip, and gives enough to choose from and to ask about', async () => {
    const { candidates, roundTrips } = await ranked({})
    expect(roundTrips).toBe(1)
    expect(candidates).toHaveLength(40)
    expect(candidates.every(({ penalty }) => penalty === 0)).toBe(true)
  })

  it('sends nobody from Berlin to Thailand for a flight of three hours', async () => {
    const { best } = await ranked(journey({ from: from('Berlin'), longestHours: said(3) }))
    for (const candidate of best) {
      expect(candidate.penalty).toBe(0)
      expect(candidate.journey).toMatchObject({ from: 'Berlin' })
      expect(candidate.journey?.hours).toBeLessThanOrEqual(3.5)
      expect(candidate.journey?.kilometres).toBeLessThan(2_500)
    }
  })

  it.each([
    ['München', null, 'Salzburg', 150],
    ['Bombay', null, 'Goa', 500],
    ['Cologne', 'DE', 'Amsterdam', 250],
    ['Ljubljana', null, 'Venice', 250],
  ])('knows where %s is', async (name, code, destination, kilometres) => {
    const { best } = await ranked({
      ...journey({ from: from(name, code) }),
      places: { ...noWishes.places, wanted: [said(place(destination))] },
    })
    expect(best[0]).toMatchObject({ name: destination, journey: { from: name } })
    expect(best[0]?.journey?.kilometres).toBeLessThan(kilometres)
  })

  it.each([
    ['three nights away', 4, 5],
    ['a week', 7, 8],
  ])('offers nobody %s at the other end of the world', async (_trip, days, hours) => {
    const nightlife = said({ theme: 'nightlife', weight: 'wanted' } as const)
    const { best } = await ranked({
      ...journey({ from: from('Dublin') }),
      activities: [nightlife],
      comfort: said('shoestring'),
      length: said({ least: days, most: days }),
    })
    for (const candidate of best.slice(0, 3)) expect(candidate.journey?.hours).toBeLessThanOrEqual(hours)
  })

  it('prefers none that is not cheaper than what they saw to one that is', async () => {
    const { candidates } = await ranked({ dailyCost: { below: said(196), above: null } })
    const [best] = candidates
    expect(best?.penalty).toBe(0)
    expect(best?.cost?.perDay).toBeLessThan(196)
  })

  it('begins with no place that is dear where nothing is said of money', async () => {
    const nightlife = said({ theme: 'nightlife', weight: 'wanted' } as const)
    const { best } = await ranked({ activities: [nightlife], when: said({ months: [5], start: null, end: null }) })
    for (const { name } of best.slice(0, 3)) expect(name).not.toBe('Monaco')
  })

  it('puts a place of malaria or unrest behind those that are as good', async () => {
    const quiet = {
      activities: [said({ theme: 'beach', weight: 'essential' } as const)],
      novelty: said('quiet' as const),
    }
    const { best } = await ranked({ ...quiet, when: said({ months: [12], start: null, end: null }) })
    for (const { cautions } of best.slice(0, 3)) {
      expect(cautions.map(({ kind }) => kind)).not.toContain('malaria')
      expect(cautions.map(({ kind }) => kind)).not.toContain('political')
    }
  })

  it('tells what was liked before only where it was not said', async () => {
    const culture = { theme: 'culture', weight: 'mild' } as const
    const foundFor = async (from: number) => {
      const { candidates } = await ranked({ activities: [{ value: culture, from }] })
      return candidates.flatMap(({ meets }) => meets.map(({ need }) => need))
    }
    expect(await foundFor(0)).toContain('taste')
    const said = await foundFor(1)
    expect(said).toContain('activity')
    expect(said).not.toContain('taste')
  })

  it('judges the season of an activity, and not of the place', async () => {
    const skiing = said({ theme: 'skiing', weight: 'essential' } as const)
    const { best } = await ranked({ activities: [skiing], when: said({ months: [7], start: null, end: null }) })
    for (const { latitude } of best.slice(0, 3)) expect(latitude).toBeLessThan(0)
  })

  it('holds an activity without a month against the months in which a place is at its best', async () => {
    const { candidates } = await ranked({
      places: { ...noWishes.places, wanted: [said({ kind: 'country', country: 'AT' })] },
      activities: [said({ theme: 'hiking', weight: 'essential' })],
    })
    const winterOnly = candidates.filter(({ name }) => name === 'St. Anton am Arlberg')
    expect(winterOnly).toHaveLength(1)
    for (const candidate of winterOnly) expect(needsLacking(candidate)).toContain('activity')
  })

  it('sends nobody to where they live', async () => {
    const wanted = [said({ kind: 'country', country: 'FR' } as const)]
    const { candidates } = await ranked({
      ...journey({ from: from('Paris', 'FR') }),
      places: { ...noWishes.places, wanted },
    })
    const home = candidates.findIndex(({ name }) => name === 'Paris')
    expect(home === -1 || home > 5).toBe(true)
  })

  it('sends divers to cold water only where they ask for it', async () => {
    const diving = { activities: [said({ theme: 'diving', weight: 'essential' } as const)] }
    const february = { when: said({ months: [2], start: null, end: null }) }
    const { best } = await ranked({ ...diving, ...february })
    for (const { daytimeHigh } of best) expect(daytimeHigh?.most ?? 0).toBeGreaterThanOrEqual(18)
    const iceland = [said({ kind: 'country', country: 'IS' } as const)]
    const { best: wished } = await ranked({ ...diving, ...february, places: { ...noWishes.places, wanted: iceland } })
    expect(wished[0]?.name).toBe('Thingvellir National Park')
  })

  it('says what is missing where not all can be met', async () => {
    const { best } = await ranked({
      places: { ...noWishes.places, wanted: [said({ kind: 'country', country: 'NO' })] },
      climate: said({ least: 26, most: null, snow: false }),
      when: said({ months: [1], start: null, end: null }),
    })
    for (const candidate of best.slice(0, 3)) {
      expect(candidate.country).toBe('Norway')
      expect(needsLacking(candidate)).toContain('climate')
      expect(candidate.penalty).toBeGreaterThan(0)
    }
  })

  it('never offers what was refused, by whatever name', async () => {
    const { candidates } = await ranked({
      places: {
        ...noWishes.places,
        refused: [said({ kind: 'region', region: 'europe' }), said(place('Bombay')), said(place('Majorca', 'ES'))],
      },
    })
    for (const { countryCode, name } of candidates) {
      expect(regions.europe.countries).not.toContain(countryCode)
      expect(name).not.toBe('Mumbai')
    }
  })

  it('puts what is asked for by name first, and then its neighbours', async () => {
    const { candidates } = await ranked({ places: { ...noWishes.places, wanted: [said(place('kreta'))] } })
    expect(candidates[0]?.name).toBe('Crete')
    expect(candidates.slice(1, 4).map(({ country }) => country)).toEqual(['Greece', 'Greece', 'Greece'])
  })

  it('finds what is like a place, and not the place', async () => {
    const { best } = await ranked({ places: { ...noWishes.places, like: [said(place('Bali', 'ID'))] } })
    expect(best.map(({ name }) => name)).not.toContain('Bali')
    for (const { meets } of best.slice(0, 3)) expect(meets).toContainEqual({ need: 'place', found: 'like' })
  })

  it('puts a place without facts last', async () => {
    const name = newWord()
    await newDestination({ name })
    const { candidates } = await ranked({})
    expect(candidates.map((candidate) => candidate.name)).not.toContain(name)
  })

  it('puts a place of which nobody knows where it lies behind those that are near enough', async () => {
    const name = newWord()
    const id = await newDestination({ name })
    await rows`update destinations set monthly_high = array_fill(25::real, array[12]) where id = ${id}`
    const { candidates } = await ranked({
      ...journey({ from: from('Berlin'), longestHours: said(3) }),
      places: { ...noWishes.places, wanted: [said(place(name)), said({ kind: 'country', country: 'PL' })] },
    })
    const [here, unknown] = [
      candidates.findIndex(({ penalty }) => penalty > 0),
      candidates.findIndex((c) => c.name === name),
    ]
    expect(here).toBeGreaterThan(0)
    expect(unknown).toBeGreaterThanOrEqual(here)
    await rows`delete from destinations where id = ${id}`
  })

  it('gives the same trip the same places, and another trip others of those that fit', async () => {
    const namesFor = async (seed: string) => (await ranked({}, { seed })).best.map(({ name }) => name)
    const once = await namesFor('a trip')
    expect(await namesFor('a trip')).toEqual(once)
    expect(await namesFor('another')).not.toEqual(once)
  })

  it('holds a budget for a party against the days and people of the trip', async () => {
    const budget = said({
      ...({ least: null, most: 1_400, currency: 'USD', per: 'party', span: 'trip', withJourney: null } as const),
    })
    const { best } = await ranked({ budget }, { start: '2027-05-01', end: '2027-05-07', people: 2 })
    for (const { cost } of best) {
      expect(cost?.perDay).toBeLessThanOrEqual(103)
      expect(cost?.total).toBe((cost?.perDay ?? 0) * 14)
    }
  })
})

describe('a place that costs nothing', () => {
  it.each<[string, Partial<Wishes>]>([
    ['by those who want it cheap', { comfort: said('shoestring') }],
    ['by those who want less than it costs', { dailyCost: { below: said(0), above: null } }],
  ])('is weighed in numbers %s', async (_, wishes) => {
    const name = newWord()
    const id = await newDestination({ name })
    await rows`update destinations set average_cost_per_day = 0 where id = ${id}`
    const { candidates } = await ranked({ ...wishes, places: { ...noWishes.places, wanted: [said(place(name))] } })
    expect(candidates.map((candidate) => candidate.name)).toContain(name)
    for (const { score, penalty } of candidates) expect([score, penalty].every(Number.isFinite)).toBe(true)
    await rows`delete from destinations where id = ${id}`
  })
})

describe('the statement of a ranking', () => {
  it('reads each table a few times at most, whatever is wished for', async () => {
    const statement = rankingStatement(
      criteriaOf(
        request({
          ...journey({ from: from('Berlin'), longestHours: said(3) }),
          activities: [said({ theme: 'beach', weight: 'essential' }), said({ theme: 'food', weight: 'wanted' })],
          climate: said({ least: 21, most: null, snow: false }),
          when: said({ months: [6, 7], start: null, end: null }),
        }),
      ),
    )
    const database = neon(inject('databaseUrl'))
    const { sql, params } = drizzle(database).execute(statement).getQuery()
    const plan = await database.query(`explain ${sql}`, params)
    const lines = plan.map((line) => String(line['QUERY PLAN']))
    expect(lines.filter((line) => /Seq Scan on destinations/.test(line)).length).toBeLessThanOrEqual(4)
  })

  it('leaves nothing of the tables of reference out', async () => {
    const [counted] =
      await rows`select (select count(*)::int from cities) as cities, (select count(*)::int from airports) as airports`
    expect(Number(counted?.['cities'])).toBeGreaterThan(4_000)
    expect(Number(counted?.['airports'])).toBeGreaterThan(2_000)
  })
})
