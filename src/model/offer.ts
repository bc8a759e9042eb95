import { z } from 'zod'
import { plainName } from '../destinations/plain-name.ts'
import { cautionKinds, comfortLevels, suitabilities, travellerKinds } from '../destinations/facts.ts'
import { cars, climates, themes } from '../destinations/vocabulary.ts'
import { means } from './wishes.ts'

const month = z.int().min(1).max(12)
const celsius = z.number().min(-60).max(55)
const dollars = z.number().min(0)

/** A destination as it is offered: what it is, what is known of it, and how it fits this traveller. */
const offerSchema = z.object({
  version: z.literal(2),
  /** Null when it is no destination of the catalogue. */
  destinationId: z.int().positive().nullable(),
  name: z.string().min(1).max(200),
  country: z.string().min(1).max(200),
  /** ISO 3166-1 alpha-2 */
  countryCode: z.string().length(2).nullable(),
  description: z.string(),
  climate: z.enum(climates).nullable(),
  themes: z.array(z.enum(themes)),
  bestMonths: z.array(month),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  monthlyHigh: z.array(celsius).length(12).nullable(),
  wetDays: z.array(z.number().min(0).max(31)).length(12).nullable(),
  /** US dollars: a person and day; everybody and the whole stay. Both without the journey. */
  costPerDay: dollars.nullable(),
  costInAll: dollars.nullable(),
  /** How one lives for that; null where it is not known, as of an offer from before it was kept. */
  costLevel: z.enum(comfortLevels).nullable().default(null),
  /** °C over the months of the trip. */
  daytimeHigh: z.object({ least: celsius, most: celsius }).nullable(),
  journey: z
    .object({ from: z.string(), hours: z.number().min(0), kilometres: z.number().min(0), means: z.enum(means) })
    .nullable(),
  car: z.enum(cars).nullable(),
  crowds: z.int().min(1).max(5).nullable(),
  suits: z.partialRecord(z.enum(travellerKinds), z.enum(suitabilities)),
  cautionKinds: z.array(z.object({ kind: z.enum(cautionKinds), months: z.array(month) })),
  airports: z.array(z.object({ iata: z.string(), hours: z.number() })),
  highlights: z.array(z.string()),
  areas: z.array(z.string()),
  /** Short sentences, in the language in which it was offered. */
  reasons: z.array(z.string()),
  shortfalls: z.array(z.string()),
  cautions: z.array(z.string()),
  /** Whether its facts are the catalogue's. */
  verified: z.boolean(),
})
export type Offer = z.infer<typeof offerSchema>

export interface PlaceName {
  name: string
  country: string
}

/** What is known of nothing but a name. */
export const unknownOffer: Omit<Offer, 'name' | 'country' | 'description'> = {
  version: 2,
  destinationId: null,
  countryCode: null,
  climate: null,
  themes: [],
  bestMonths: [],
  latitude: null,
  longitude: null,
  monthlyHigh: null,
  wetDays: null,
  costPerDay: null,
  costInAll: null,
  costLevel: null,
  daytimeHigh: null,
  journey: null,
  car: null,
  crowds: null,
  suits: {},
  cautionKinds: [],
  airports: [],
  highlights: [],
  areas: [],
  reasons: [],
  shortfalls: [],
  cautions: [],
  verified: false,
}

/** An offer as it was stored before it carried facts. */
const firstOffer = z
  .object({
    name: z.string().min(1),
    country: z.string(),
    description: z.string(),
    averageCostPerDay: z.number().nullable(),
    bestMonths: z.array(z.number()),
  })
  .transform(({ name, country, description, averageCostPerDay, bestMonths }): Offer => ({
    ...unknownOffer,
    name,
    country,
    description,
    costPerDay: averageCostPerDay,
    bestMonths,
  }))

/** Three offers as they are stored, of any version. */
export const storedOffers = z.array(z.union([offerSchema, firstOffer]))

/** Whether two are one place under one name. */
export const isSamePlace = (one: PlaceName, other: PlaceName): boolean =>
  plainName(one.name) === plainName(other.name) && plainName(one.country) === plainName(other.country)
