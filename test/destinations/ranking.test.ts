import { describe, expect, it, onTestFinished } from 'vitest'
import type { Candidate } from '../../src/destinations/ranking/record.ts'
import { regions } from '../../src/destinations/regions.ts'
import { noWishes, type Wishes } from '../../src/model/wishes.ts'
import { newDestination, newWord } from '../support/destinations.ts'
import { rows } from '../support/world.ts'
import { from, journey, place, ranked, said } from './ranked.ts'

/** A destination that is gone when the test is over, so that no other ranks it. */
async function passingDestination(name: string): Promise<number> {
  const id = await newDestination({ name })
  onTestFinished(async () => {
    await rows`delete from destinations where id = ${id}`
  })
  return id
}

function firstThree(best: readonly Candidate[]): readonly Candidate[] {
  expect(best.length).toBeGreaterThanOrEqual(3)
  return best.slice(0, 3)
}

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
    ['Nuremberg', 'DE', 'Munich', 200],
    ['Frankfurt', 'DE', 'Cologne', 200],
    ['Girona', 'ES', 'Madrid', 50],
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
    for (const candidate of firstThree(best)) expect(candidate.journey?.hours).toBeLessThanOrEqual(hours)
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
    for (const { cost } of firstThree(best)) expect(cost?.perDay).toBeLessThanOrEqual(200)
  })

  it('puts a place of malaria or unrest behind those that are as good', async () => {
    const quiet = {
      activities: [said({ theme: 'beach', weight: 'essential' } as const)],
      novelty: said('quiet' as const),
    }
    const { best } = await ranked({ ...quiet, when: said({ months: [12], start: null, end: null }) })
    for (const { cautions } of firstThree(best)) {
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
    for (const { latitude } of firstThree(best)) expect(latitude).toBeLessThan(0)
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
    for (const candidate of firstThree(best)) {
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
    for (const { meets } of firstThree(best)) expect(meets).toContainEqual({ need: 'place', found: 'like' })
  })

  it('puts a place without facts last', async () => {
    const name = newWord()
    await newDestination({ name })
    const { candidates } = await ranked({})
    expect(candidates.map((candidate) => candidate.name)).not.toContain(name)
  })

  it('puts a place of which nobody knows where it lies behind those that are near enough', async () => {
    const name = newWord()
    const id = await passingDestination(name)
    await rows`update destinations set monthly_high = array_fill(25::real, array[12]) where id = ${id}`
    const { candidates } = await ranked({
      ...journey({ from: from('Berlin'), longestHours: said(3) }),
      places: { ...noWishes.places, wanted: [said(place(name)), said({ kind: 'country', country: 'PL' })] },
    })
    const here = candidates.findIndex(({ penalty }) => penalty > 0)
    const unknown = candidates.findIndex((candidate) => candidate.name === name)
    expect(here).toBeGreaterThan(0)
    expect(unknown).toBeGreaterThanOrEqual(here)
  })

  it('judges a place by what is known of it now, however often it was judged before', async () => {
    const name = newWord()
    const id = await passingDestination(name)
    const found = async () => {
      const { candidates } = await ranked({ places: { ...noWishes.places, wanted: [said(place(name))] } })
      return candidates.find((candidate) => candidate.name === name)
    }
    expect(await found()).toMatchObject({ id, description: '', cost: { perDay: 99_999 } })
    await rows`update destinations set description = 'Cheaper now', average_cost_per_day = 80 where id = ${id}`
    expect(await found()).toMatchObject({ id, description: 'Cheaper now', cost: { perDay: 80 } })
  })

  it('says which place it is whose facts cannot be read', async () => {
    const name = newWord()
    const id = await passingDestination(name)
    await rows`
      update destinations set cautions = '[{"kind": "dragons", "months": []}]', suits = '{"teenagers": "perhaps"}'
      where id = ${id}`
    const wanted = ranked({ places: { ...noWishes.places, wanted: [said(place(name))] } })
    await expect(wanted).rejects.toThrow(
      new RegExp(`^facts of ${id} cannot be read: .+ at /suits, invalid_value at /cautions/0/kind$`),
    )
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

describe('a way that is too long for the trip', () => {
  const sunAndParties = {
    ...journey({ from: from('Lyon', 'FR') }),
    activities: [said({ theme: 'nightlife', weight: 'essential' } as const)],
    climate: said({ least: 21, most: null, snow: false }),
    when: said({ months: [3], start: null, end: null }),
  }

  it('sends nobody to the other side of the world for four days', async () => {
    const { candidates } = await ranked({ ...sunAndParties, length: said({ least: 4, most: 4 }) })
    expect(candidates.length).toBeGreaterThan(3)
    for (const { journey, lacks } of candidates.slice(0, 3)) {
      expect(journey?.hours).toBeLessThanOrEqual(6)
      expect(lacks.map(({ need }) => need)).not.toContain('short_stay')
    }
  })

  it('is told of a place that is offered all the same, and not to those who named it or have three weeks', async () => {
    const needs = ({ lacks }: { lacks: { need: string }[] }) => lacks.map(({ need }) => need)
    const [week, weeks, named] = await Promise.all(
      [
        { length: said({ least: 4, most: 4 }), activities: [said({ theme: 'desert', weight: 'essential' } as const)] },
        { length: said({ least: 21, most: 21 }) },
        {
          length: said({ least: 4, most: 4 }),
          places: { ...noWishes.places, wanted: [said({ kind: 'country', country: 'TH' } as const)] },
        },
      ].map((wishes) => ranked({ ...sunAndParties, ...wishes })),
    )
    expect(week?.candidates.flatMap(needs)).toContain('short_stay')
    expect([...(weeks?.candidates ?? []), ...(named?.candidates ?? [])].flatMap(needs)).not.toContain('short_stay')
  })
})

describe('a sum that has to pay for the journey, too', () => {
  it('leaves less for a day the farther away a place is', async () => {
    const budget = said({
      ...({ least: null, most: 1_000, currency: 'USD', per: 'person', span: 'trip', withJourney: true } as const),
    })
    const { candidates } = await ranked({
      ...journey({ from: from('Manchester', 'GB') }),
      budget,
      length: said({ least: 7, most: 7 }),
      places: {
        ...noWishes.places,
        wanted: ['ES', 'BR'].map((country) => said({ kind: 'country', country } as const)),
      },
    })
    const limits = (country: string) =>
      candidates
        .filter(({ countryCode }) => countryCode === country)
        .flatMap(({ meets, lacks }) => [...meets, ...lacks])
        .flatMap((finding) => (finding.need === 'budget' ? [finding.wanted] : []))
    expect(limits('ES').length * limits('BR').length).toBeGreaterThan(0)
    expect(Math.min(...limits('ES'))).toBeGreaterThan(Math.max(...limits('BR')))
  })
})

describe('a place that costs nothing', () => {
  it.each<[string, Partial<Wishes>]>([
    ['by those who want it cheap', { comfort: said('shoestring') }],
    ['by those who want less than it costs', { dailyCost: { below: said(0), above: null } }],
  ])('is weighed in numbers %s', async (_, wishes) => {
    const name = newWord()
    const id = await passingDestination(name)
    await rows`update destinations set average_cost_per_day = 0 where id = ${id}`
    const { candidates } = await ranked({ ...wishes, places: { ...noWishes.places, wanted: [said(place(name))] } })
    expect(candidates.map((candidate) => candidate.name)).toContain(name)
    for (const { score, penalty } of candidates) expect([score, penalty].every(Number.isFinite)).toBe(true)
  })
})
