import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCatalogue } from '../../scripts/local/seed.ts'
import type { CautionKind } from '../../src/destinations/facts.ts'
import type { Theme } from '../../src/destinations/vocabulary.ts'

const catalogue = readCatalogue(join(import.meta.dirname, '../../drizzle/seed'))
type Destination = (typeof catalogue)[number]

const nameOf = ({ name, country }: Destination) => `${name}, ${country}`
const namesOfThose = (isFaulty: (destination: Destination) => boolean) => catalogue.filter(isFaulty).map(nameOf)
const ascending = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))
const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean daytime highs of these months (1–12). */
const highsIn = ({ monthly_high }: Destination, months: readonly number[]): number[] =>
  months.map((month) => monthly_high?.[month - 1] ?? Number.NaN)
const goodMonths = (theme: Theme, { activity_months }: Destination): number[] => activity_months[theme] ?? []

/** By haversine on a sphere. */
function kilometresBetween(one: { latitude: number; longitude: number }, other: typeof one): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const square =
    Math.sin(radians(other.latitude - one.latitude) / 2) ** 2 +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      Math.sin(radians(other.longitude - one.longitude) / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(square)))
}

describe('the weather of every destination', () => {
  const northernSummer = [6, 7, 8]
  const southernSummer = [12, 1, 2]

  test('is known for all twelve months', () => {
    expect(namesOfThose(({ monthly_high, wet_days }) => monthly_high === null || wet_days === null)).toEqual([])
  })

  test('is warmer in the summer of its half of the world', () => {
    const reversed = namesOfThose((place) => {
      const difference = average(highsIn(place, northernSummer)) - average(highsIn(place, southernSummer))
      return Math.abs(place.latitude) > 24 && Math.sign(difference) !== Math.sign(place.latitude)
    })
    expect(reversed).toEqual([])
  })

  test('agrees with its climate and its latitude', () => {
    const warmest = (place: Destination) => Math.max(...(place.monthly_high ?? []))
    const coldest = (place: Destination) => Math.min(...(place.monthly_high ?? []))
    const faulty = namesOfThose((place) => {
      switch (place.climate) {
        case 'tropical':
          return coldest(place) < 17
        case 'arid':
          return warmest(place) < 20
        case 'mediterranean':
          return coldest(place) < 3 || warmest(place) < 18
        case 'polar':
          return warmest(place) > 22
        case 'temperate':
          return coldest(place) < -8 || warmest(place) > 42
        case 'continental':
          return coldest(place) > 15
        case 'highland':
          return warmest(place) > 34
      }
    })
    expect(faulty).toEqual([])
  })

  test('changes little over the year near the equator', () => {
    const swing = ({ monthly_high }: Destination) =>
      Math.max(...(monthly_high ?? [])) - Math.min(...(monthly_high ?? []))
    expect(namesOfThose((place) => Math.abs(place.latitude) < 8 && swing(place) > 9)).toEqual([])
  })
})

describe('what a destination is good for', () => {
  test('has months only where it is one of its themes', () => {
    const faulty = namesOfThose(({ activity_months, themes }) =>
      Object.keys(activity_months).some((theme) => !themes.some((known) => known === theme)),
    )
    expect(faulty).toEqual([])
  })

  test.each<Theme>(['skiing', 'northern_lights'])('%s has its months wherever it is a theme', (theme) => {
    expect(namesOfThose((place) => place.themes.includes(theme) && goodMonths(theme, place).length === 0)).toEqual([])
  })

  test('is skiing only while it is cold enough for snow', () => {
    const faulty = namesOfThose((place) => highsIn(place, goodMonths('skiing', place)).some((high) => high > 13))
    expect(faulty).toEqual([])
  })

  test('is the beach only while it is warm', () => {
    expect(namesOfThose((place) => highsIn(place, goodMonths('beach', place)).some((high) => high < 18))).toEqual([])
  })

  test('is northern lights only in the dark months of high latitudes', () => {
    const faulty = namesOfThose((place) => {
      const months = goodMonths('northern_lights', place)
      return months.length > 0 && (place.latitude < 55 || months.some((month) => month === 6))
    })
    expect(faulty).toEqual([])
  })
})

describe('what a destination costs and whom it suits', () => {
  test('rises with comfort', () => {
    const faulty = namesOfThose(
      ({ cost_shoestring, average_cost_per_day, cost_comfortable }) =>
        !ascending([cost_shoestring, average_cost_per_day, cost_comfortable].filter((cost) => cost !== null)),
    )
    expect(faulty).toEqual([])
  })

  test('is not said to suit everybody everywhere', () => {
    const kinds = ['small_children', 'step_free', 'same_sex_couples'] as const
    for (const kind of kinds) {
      const found = new Set(catalogue.map(({ suits }) => suits[kind]))
      expect([...found], kind).toEqual(expect.arrayContaining(['good', 'mixed', 'poor']))
    }
  })
})

describe('every caution', () => {
  const seasonal: CautionKind[] = [
    ...(['hurricanes', 'monsoon', 'extreme_heat', 'extreme_cold'] as const),
    ...(['wildfire', 'jellyfish', 'storms'] as const),
  ]

  test('that has a season says which months', () => {
    const faulty = namesOfThose(({ cautions }) =>
      cautions.some(({ kind, months }) => seasonal.includes(kind) && months.length === 0),
    )
    expect(faulty).toEqual([])
  })

  test('is said once', () => {
    const faulty = namesOfThose(({ cautions }) => new Set(cautions.map(({ kind }) => kind)).size < cautions.length)
    expect(faulty).toEqual([])
  })

  test('of heat is of months that are hot, and of cold of months that are cold', () => {
    const monthsOf = ({ cautions }: Destination, wanted: CautionKind) =>
      cautions.filter(({ kind }) => kind === wanted).flatMap(({ months }) => months)
    expect(namesOfThose((place) => highsIn(place, monthsOf(place, 'extreme_heat')).some((high) => high < 25))).toEqual(
      [],
    )
    expect(namesOfThose((place) => highsIn(place, monthsOf(place, 'extreme_cold')).some((high) => high > 18))).toEqual(
      [],
    )
  })
})

describe('the airports of every destination', () => {
  const reference = readFileSync(join(import.meta.dirname, '../../drizzle/reference/airports.tsv'), 'utf8')
  const positions = new Map(
    reference
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([iata = '', , , latitude, longitude]) => [
        iata,
        { latitude: Number(latitude), longitude: Number(longitude) },
      ]),
  )

  /** Kilometres an hour: one may fly on to an island. */
  const fastestOnward = 700

  test('exist, and are no further away than their hours say', () => {
    const faulty = catalogue.flatMap((place) =>
      place.airports
        .filter(({ iata, hours }) => {
          const position = positions.get(iata)
          return position === undefined || kilometresBetween(place, position) > fastestOnward * hours + 60
        })
        .map(({ iata, hours }) => `${iata}, ${hours} h from ${nameOf(place)}`),
    )
    expect(faulty).toEqual([])
  })
})

describe('the things to do at a destination', () => {
  test('lie within a day’s reach, as its areas do', () => {
    const faulty = catalogue.flatMap((place) =>
      [...place.highlights, ...place.areas]
        .filter((spot) => kilometresBetween(place, spot) > 160)
        .map((spot) => `${spot.name} of ${nameOf(place)}`),
    )
    expect(faulty).toEqual([])
  })

  test('are six to ten, each once, where they are known', () => {
    const faulty = namesOfThose(({ highlights }) => {
      const names = new Set(highlights.map(({ name }) => name))
      return (
        highlights.length > 0 && (highlights.length < 6 || highlights.length > 10 || names.size < highlights.length)
      )
    })
    expect(faulty).toEqual([])
  })

  test('come with two to four areas to stay in', () => {
    expect(namesOfThose(({ areas }) => areas.length < 2 || areas.length > 4)).toEqual([])
  })
})
