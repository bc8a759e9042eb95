import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { factsSchema } from '../../../src/destinations/facts.ts'
import { climates, continents, themes } from '../../../src/destinations/vocabulary.ts'

const folder = join(import.meta.dirname, '../../../drizzle/seed')

const place = factsSchema
  .pick({
    monthly_high: true,
    wet_days: true,
    cautions: true,
    linked_to_mainland: true,
    airports: true,
    areas: true,
    highlights: true,
  })
  .extend({
    name: z.string(),
    country: z.string(),
    country_code: z.string(),
    continent: z.enum(continents),
    climate: z.enum(climates),
    themes: z.array(z.enum(themes)),
    best_months: z.array(z.number()),
    latitude: z.number(),
    longitude: z.number(),
    average_cost_per_day: z.number(),
    cost_shoestring: z.number().nullable(),
    cost_comfortable: z.number().nullable(),
  })

/** Destinations of the catalogue as a plan sees them: a few of every climate, from all continents. */
export function seededPlaces(ofEachClimate: number) {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => z.array(place).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  return climates.flatMap((climate) => {
    const alike = all.filter((one) => one.climate === climate && one.highlights.length > 3)
    const step = Math.max(1, Math.floor(alike.length / ofEachClimate))
    return alike
      .filter((_, index) => index % step === 0)
      .slice(0, ofEachClimate)
      .map(plannedPlace)
  })
}

const plannedPlace = ({ country_code, best_months, monthly_high, wet_days, ...rest }: z.infer<typeof place>) => ({
  ...rest,
  areas: rest.areas.map((area) => ({ ...area, verified: true })),
  highlights: rest.highlights.map((highlight) => ({ ...highlight, verified: true })),
  airports: rest.airports.map((airport) => ({ ...airport, name: null })),
  countryCode: country_code,
  bestMonths: best_months,
  monthlyHigh: monthly_high,
  wetDays: wet_days,
  isLinkedToMainland: rest.linked_to_mainland,
  costs: { shoestring: rest.cost_shoestring, mid_range: rest.average_cost_per_day, comfortable: rest.cost_comfortable },
})
