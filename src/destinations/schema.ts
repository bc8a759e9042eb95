import { z } from '@hono/zod-openapi'
import { pageQuery } from '../http/paging.ts'
import { id, moment, money, trimmed } from '../http/wire.ts'
import { areaSchema, factsSchema, highlightSchema } from './facts.ts'
import type { DestinationDetail, DestinationRecord, ListedDestination } from './record.ts'
import { bestTimeInWords } from './rules.ts'
import { cars, climates, continents, themes } from './vocabulary.ts'

export const destinationQuery = z.object({
  ...pageQuery(100),
  search: trimmed(200).default('').openapi({
    description:
      'Words to find in names, cities, countries and descriptions, the most relevant first: `"quoted phrases"`, `-refused` words and `or` are understood. Part of a name, city or country is enough, and one typo in a name is forgiven.',
    example: 'santorni',
  }),
  continent: z.enum(continents).optional(),
  climate: z.enum(climates).optional(),
  theme: z.enum(themes).optional(),
  month: z.coerce.number('A valid integer is required.').int().min(1).max(12).optional().openapi({
    description: 'One of the best months there, 1 to 12; with a theme, one in which that is good there.',
  }),
  max_cost: z.coerce.number('A valid number is required.').min(0).max(1_000_000).optional().openapi({
    description: 'US dollars a day for one person at mid-range comfort, the journey apart.',
  }),
})

export const destination = z.lazy(() =>
  z
    .object({
      id,
      name: z.string(),
      city: z.string(),
      country: z.string(),
      description: z.string(),
      best_time_to_visit: z.string().openapi({ example: 'April to October' }),
      average_cost_per_day: money.nullable(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      created_at: moment,
      updated_at: moment,
    })
    .openapi('Destination'),
)

const month = z.int().min(1).max(12)
const { suits, airports, cautions, activity_months, theme_strengths } = factsSchema.shape

/** What a list shows besides: null where nothing is known. */
export const listedDestination = z.lazy(() =>
  z
    .object({
      ...destination.unwrap().shape,
      country_code: z.string().nullable().openapi({ description: 'ISO 3166-1 alpha-2.', example: 'ID' }),
      continent: z.enum(continents).nullable(),
      climate: z.enum(climates).nullable(),
      themes: z.array(z.enum(themes)).openapi({ description: 'The strongest first.' }),
      theme_strengths: theme_strengths.nullable().openapi({
        description: '3: a reason to come by itself; 2: strong; 1: there, too.',
      }),
      best_months: z.array(month),
      monthly_high: z.array(z.number()).nullable().openapi({ description: 'Mean daytime high in °C, January first.' }),
      wet_days: z.array(z.int()).nullable().openapi({ description: 'Days with rain or snow, January first.' }),
      activity_months: activity_months.nullable().openapi({
        description: 'For themes that depend on season, when they are good there.',
      }),
      cost_levels: z
        .object({ shoestring: money.nullable(), mid_range: money.nullable(), comfortable: money.nullable() })
        .nullable()
        .openapi({ description: 'US dollars a day for one person, the journey apart.' }),
      suits: suits.nullable(),
      cautions: cautions.nullable().openapi({ description: 'Without months, one holds all year.' }),
      crowds: z.int().nullable().openapi({ description: 'From 1, empty, to 5, overrun.' }),
      fame: z.int().nullable().openapi({ description: 'From 1, a secret, to 5, known all over the world.' }),
      car: z.enum(cars).nullable(),
      airports: airports.nullable().openapi({ description: 'The most useful first; hours from there.' }),
    })
    .openapi('ListedDestination'),
)

/** All that is known of one. */
export const destinationDetail = z.lazy(() =>
  z
    .object({
      ...listedDestination.unwrap().shape,
      areas: z.array(areaSchema).nullable().openapi({ description: 'Where to stay.' }),
      highlights: z.array(highlightSchema).nullable().openapi({ description: 'What to do.' }),
    })
    .openapi('DestinationDetail'),
)

export const destinationList = z.lazy(() => z.array(listedDestination).openapi('DestinationList'))

export function destinationOnWire(record: DestinationRecord): z.infer<typeof destination> {
  return {
    id: record.id,
    name: record.name,
    city: record.city,
    country: record.country,
    description: record.description,
    best_time_to_visit: bestTimeInWords(record.bestMonths),
    average_cost_per_day: record.averageCostPerDay,
    latitude: record.latitude,
    longitude: record.longitude,
    created_at: record.createdAt.toISOString(),
    updated_at: record.updatedAt.toISOString(),
  }
}

/** One of a list, with its facts: null where nothing is known of the place. */
export function listedOnWire(record: ListedDestination): z.infer<typeof listedDestination> {
  const ifKnown = <Fact>(fact: Fact): Fact | null => (isKnown(record) ? fact : null)
  return {
    ...destinationOnWire(record),
    country_code: record.countryCode,
    continent: record.continent,
    climate: record.climate,
    themes: record.themes,
    theme_strengths: ifKnown(record.themeStrengths),
    best_months: record.bestMonths,
    monthly_high: record.monthlyHigh,
    wet_days: record.wetDays,
    activity_months: ifKnown(record.activityMonths),
    cost_levels: ifKnown({
      shoestring: record.costShoestring,
      mid_range: record.averageCostPerDay,
      comfortable: record.costComfortable,
    }),
    suits: record.suits,
    cautions: ifKnown(record.cautions),
    crowds: record.crowds,
    fame: record.fame,
    car: record.car,
    airports: ifKnown(record.airports),
  }
}

export function detailOnWire(record: DestinationDetail): z.infer<typeof destinationDetail> {
  const { areas, highlights } = record
  return { ...listedOnWire(record), ...(isKnown(record) ? { areas, highlights } : { areas: null, highlights: null }) }
}

const isKnown = ({ suits }: ListedDestination): boolean => suits !== null
