import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { climates, continents, type Theme, themes } from '../../src/destinations/vocabulary.ts'
import { isCountry, liesInCountry } from '../support/countries.ts'

const folder = join(import.meta.dirname, '../../drizzle/seed')
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

const line = z
  .string()
  .min(1)
  .refine((text) => text === text.trim() && text === text.normalize('NFC') && !/\s\s|[\n\t]/.test(text))
const ascending = (values: number[]) => values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))
const distinct = (values: readonly unknown[]) => new Set(values).size === values.length

const destinationSchema = z.strictObject({
  name: line,
  city: line,
  country: line,
  continent: z.enum(continents),
  description: line.min(120).max(350),
  best_months: z.array(z.int().min(1).max(12)).min(2).max(12).refine(ascending),
  average_cost_per_day: z.int().min(25).max(600),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  climate: z.enum(climates),
  themes: z.array(z.enum(themes)).min(3).max(8).refine(distinct),
})
type Destination = z.infer<typeof destinationSchema>

const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const contents = files.map((file): [string, unknown] => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))])
const catalogue = contents.flatMap(([, content]) => z.array(destinationSchema).safeParse(content).data ?? [])

const isGoodIn = (month: number) => (destination: Destination) => destination.best_months.includes(month)
const isFor = (theme: Theme) => (destination: Destination) => destination.themes.includes(theme)
const nameOf = ({ name, country }: Destination) => `${name}, ${country}`

function priceLevel({ average_cost_per_day: cost }: Destination): 'cheap' | 'middling' | 'dear' {
  if (cost < 75) return 'cheap'
  return cost < 170 ? 'middling' : 'dear'
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

function kilometresBetween(one: Destination, other: Destination): number {
  const north = one.latitude - other.latitude
  const east = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180)
  return Math.hypot(north, east) * 111
}

describe('every destination', () => {
  test.each(contents)('of %s has the fields of the catalogue, within their ranges', (_file, content) => {
    const { error } = z.array(destinationSchema).safeParse(content)
    expect(error === undefined ? '' : z.prettifyError(error)).toBe('')
  })

  test.each(contents)('of %s lies on the continent after which the file is named', (file, content) => {
    const found = z.array(z.object({ continent: z.string() })).parse(content)
    expect(new Set(found.map(({ continent }) => `${continent}.json`))).toEqual(new Set([file]))
  })

  test('lies in a country of the atlas, spelt in one way', () => {
    expect(catalogue.filter(({ country }) => !isCountry(country)).map(nameOf)).toEqual([])
  })

  test('lies inside its country', () => {
    const astray = catalogue.filter((destination) => !liesInCountry(destination.country, destination))
    expect(astray.map(nameOf)).toEqual([])
  })

  test('is described in two or three sentences that end as sentences do', () => {
    const faulty = catalogue.filter(({ description }) => {
      const sentences = sentencesIn(description)
      return sentences < 2 || sentences > 3 || !/^\p{Lu}.*[.!?]$/u.test(description)
    })
    expect(faulty.map(nameOf)).toEqual([])
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
  test('of at least three hundred destinations on seven continents', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(300)
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
      .filter(({ average_cost_per_day: cost }) => cost * 14 <= 2000)
    expect(affordable.length).toBeGreaterThanOrEqual(10)
    expect(affordable.filter(({ climate }) => climate === 'polar' || climate === 'continental').map(nameOf)).toEqual([])
  })

  test('of snow in the skiing months of both halves of the year', () => {
    const places = catalogue.filter(isFor('skiing'))
    for (const month of [1, 2, 3, 7, 8, 12]) expect(places.some(isGoodIn(month)), `month ${month}`).toBe(true)
  })
})
