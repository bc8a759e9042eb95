import { join } from 'node:path'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readCatalogue } from '../../scripts/local/seed.ts'
import { plainName } from '../../src/destinations/plain-name.ts'
import { continents, type Theme, themes } from '../../src/destinations/vocabulary.ts'
import { isCountry, liesInCountry } from './countries.ts'

const folder = join(import.meta.dirname, '../../drizzle/seed')
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const catalogue = readCatalogue(folder)
type Destination = (typeof catalogue)[number]

/** Known to English data by initials, or by a name that we do not use. */
const renamed = new Set(['US', 'GB', 'AE', 'CD', 'CG', 'MO', 'HK', 'CI', 'TL', 'BQ'])

const isLine = (text: string) =>
  text === text.trim() && text === text.normalize('NFC') && text !== '' && !/\s\s|[\n\t]/.test(text)
const isGoodIn = (month: number) => (destination: Destination) => destination.best_months.includes(month)
const isFor = (theme: Theme) => (destination: Destination) => destination.themes.includes(theme)
const nameOf = ({ name, country }: Destination) => `${name}, ${country}`
const namesOfThose = (isFaulty: (destination: Destination) => boolean) => catalogue.filter(isFaulty).map(nameOf)
const costOf = (destination: Destination) => destination.average_cost_per_day
const ascending = (values: number[]) => values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))

function priceLevel(destination: Destination): 'cheap' | 'middling' | 'dear' {
  if (costOf(destination) < 75) return 'cheap'
  return costOf(destination) < 170 ? 'middling' : 'dear'
}

function countByPriceLevel(destinations: Destination[]) {
  const counts = { cheap: 0, middling: 0, dear: 0 }
  for (const destination of destinations) counts[priceLevel(destination)] += 1
  return counts
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function sentencesIn(text: string): number {
  return text.replaceAll(/\bSt\./g, 'St').split(/(?<=[.!?]) (?=\p{Lu})/u).length
}

interface Point {
  latitude: number
  longitude: number
}

function kilometresBetween(one: Point, other: Point): number {
  const north = one.latitude - other.latitude
  const degrees = Math.abs(one.longitude - other.longitude)
  const east = Math.min(degrees, 360 - degrees) * Math.cos((one.latitude * Math.PI) / 180)
  return Math.hypot(north, east) * 111
}

describe('the files', () => {
  test('are one a country, in the folder of its continent', () => {
    const heads = z.array(z.object({ country: z.string(), continent: z.string() }))
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
    for (const file of files) {
      for (const { country, continent } of heads.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))) {
        expect(`${continent}/${plainName(country.replaceAll(/['’]/g, ' ')).replaceAll(' ', '-')}.json`).toBe(file)
      }
    }
  })
})

describe('every destination', () => {
  test('has a name, a city, a country and a description without stray blanks', () => {
    const faulty = namesOfThose(
      ({ name, city, country, description }) => ![name, city, country, description].every(isLine),
    )
    expect(faulty).toEqual([])
  })

  test('has two best months or more, in order, three to eight themes, and costs what a day can cost', () => {
    expect(namesOfThose(({ best_months }) => best_months.length < 2 || !ascending(best_months))).toEqual([])
    expect(namesOfThose((place) => place.themes.length < 3 || place.themes.length > 8)).toEqual([])
    expect(namesOfThose((place) => !(costOf(place) >= 25 && costOf(place) <= 1000))).toEqual([])
  })

  test('lies in a country of the atlas, spelt in one way', () => {
    expect(namesOfThose(({ country }) => !isCountry(country))).toEqual([])
  })

  test('has the code of its country that is in use', () => {
    const faulty = namesOfThose(({ country_code: code, country }) => {
      const [inUse] = Intl.getCanonicalLocales(`und-${code}`)
      const english = new Intl.DisplayNames('en', { type: 'region', style: 'short' }).of(code) ?? ''
      const initial = plainName(country.replace(/^Saint /, 'St ')).slice(0, 2)
      return inUse !== `und-${code}` || (plainName(english).slice(0, 2) !== initial && !renamed.has(code))
    })
    expect(faulty).toEqual([])
  })

  test('lies inside its country', () => {
    expect(namesOfThose((destination) => !liesInCountry(destination.country, destination))).toEqual([])
  })

  test('is described in two or three sentences that end as sentences do', () => {
    const faulty = namesOfThose(({ description }) => {
      const sentences = sentencesIn(description)
      const isRightLength = description.length >= 120 && description.length <= 350
      return !isRightLength || sentences < 2 || sentences > 3 || !/^\p{Lu}.*[.!?]$/u.test(description)
    })
    expect(faulty).toEqual([])
  })
})

describe('no two destinations', () => {
  test('share a name and a country', () => {
    expect(repeated(catalogue.map((destination) => nameOf(destination).toLowerCase()))).toEqual([])
  })

  test('are one place under two names', () => {
    const pairs = catalogue.flatMap((one, index) =>
      catalogue
        .slice(index + 1)
        .filter((other) => kilometresBetween(one, other) < 5)
        .map((other) => `${nameOf(one)} and ${nameOf(other)}`),
    )
    expect(pairs).toEqual([])
  })

  test('share a description, or a sentence of one', () => {
    expect(repeated(catalogue.flatMap(({ description }) => description.split(/(?<=[.!?]) /)))).toEqual([])
  })
})

describe('a traveller has a choice', () => {
  test('of at least seven hundred destinations on seven continents', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(700)
    expect(new Set(catalogue.map(({ continent }) => continent))).toEqual(new Set(continents))
  })

  test.each(months)('at every price level in month %i', (month) => {
    const { cheap, middling, dear } = countByPriceLevel(catalogue.filter(isGoodIn(month)))
    expect(Math.min(cheap, middling, dear)).toBeGreaterThanOrEqual(30)
  })

  test.each(continents.filter((continent) => continent !== 'antarctica'))('in every month in %s', (continent) => {
    const there = catalogue.filter((destination) => destination.continent === continent)
    for (const month of months) {
      expect(there.filter(isGoodIn(month)).length, `month ${month}`).toBeGreaterThanOrEqual(10)
    }
  })

  test('in the southern summer alone in Antarctica', () => {
    const there = catalogue.filter(({ continent }) => continent === 'antarctica')
    const open = months.filter((month) => there.some(isGoodIn(month)))
    expect(open).toEqual([1, 2, 3, 11, 12])
  })

  test.each(themes)('of several places for %s', (theme) => {
    expect(catalogue.filter(isFor(theme)).length).toBeGreaterThanOrEqual(8)
  })

  test.each(themes.filter((theme) => theme !== 'northern_lights'))('of %s at every price level', (theme) => {
    const { cheap, middling, dear } = countByPriceLevel(catalogue.filter(isFor(theme)))
    expect(Math.min(cheap, middling, dear)).toBeGreaterThanOrEqual(1)
  })

  const allYear = ['beach', 'city', 'culture', 'diving', 'family', 'food', 'hiking', 'history', 'wildlife'] as const
  test.each(allYear)('of %s in every month', (theme) => {
    for (const month of months) {
      const places = catalogue.filter(isFor(theme)).filter(isGoodIn(month))
      expect(places.length, `month ${month}`).toBeGreaterThanOrEqual(20)
    }
  })

  test('of two weeks of diving in February under 2000 dollars, none of it in cold water', () => {
    const affordable = catalogue
      .filter(isFor('diving'))
      .filter(isGoodIn(2))
      .filter((destination) => costOf(destination) * 14 <= 2000)
    expect(affordable.length).toBeGreaterThanOrEqual(10)
    expect(affordable.filter(({ climate }) => climate === 'polar' || climate === 'continental').map(nameOf)).toEqual([])
  })

  test('of snow in the skiing months of both halves of the year', () => {
    const places = catalogue.filter(isFor('skiing'))
    for (const month of [1, 2, 3, 7, 8, 12]) {
      expect(
        places.some(({ activity_months: { skiing } }) => skiing?.includes(month)),
        `month ${month}`,
      ).toBe(true)
    }
  })
})
