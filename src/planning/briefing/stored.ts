import { z } from 'zod'
import { readStored } from '../../db/stored.ts'
import { factsSchema } from '../../destinations/facts.ts'
import { climates, continents, themes } from '../../destinations/vocabulary.ts'
import { storedOffers } from '../../model/offer.ts'
import { noWishes, wishesSchema } from '../../model/wishes.ts'
import { tripStatuses } from '../../trips/statuses.ts'
import { storedChoices } from '../choices/schema.ts'
import { planningStages } from '../stages.ts'
import { storedVersion } from '../stored.ts'
import { suggestedFor, withSuggested } from '../suggestions/rules.ts'
import type { Briefing, CataloguePlace } from './record.ts'
import { datesOf } from './rules.ts'

const decimal = z.coerce.number().nullable()
const date = z.iso.date().nullable()
const moment = z.coerce.date()

// Lazy, because only who plans has use for it.
const rowSchema = z.lazy(() =>
  z.object({
    trip: z.object({
      id: z.number(),
      title: z.string(),
      start_date: date,
      end_date: date,
      budget: z.number().nullable(),
      status: z.enum(tripStatuses),
      travelers_count: z.number(),
      updated_at: moment,
    }),
    session: z
      .object({
        id: z.number(),
        version: storedVersion,
        current_stage: z.enum(planningStages),
        last_interaction_at: moment,
      })
      .nullable(),
    data: z.unknown(),
    /** `storedPlace` reads it. */
    destination: z.looseObject({ id: z.number() }).nullable(),
    /** `wishesSchema` reads them. */
    wishes: z.unknown().optional(),
    origin: z.object({ latitude: decimal, longitude: decimal, country_code: z.string().nullable() }).nullish(),
    /** `storedOffers` reads them. */
    offered: z.unknown().optional(),
  }),
)

const storedPlace = z.lazy(() =>
  factsSchema
    .pick({
      monthly_high: true,
      wet_days: true,
      cost_levels: true,
      cautions: true,
      linked_to_mainland: true,
      areas: true,
      highlights: true,
    })
    .extend({
      id: z.number(),
      name: z.string(),
      country: z.string(),
      country_code: z.string().nullable(),
      continent: z.enum(continents).nullable(),
      climate: z.enum(climates).nullable(),
      themes: z.array(z.enum(themes)),
      best_months: z.array(z.number()),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      time_zone: z.string().nullable(),
      airports: z.array(z.object({ iata: z.string(), hours: z.number(), name: z.string().nullable().default(null) })),
    }),
)

/** A row of the statements of `store.ts` as a briefing. Throws UnreadableRow. */
export function briefingOf(row: unknown): Briefing {
  const { trip, session, data, destination, wishes, origin, offered } = rowSchema.parse(row)
  const ofTrip = `trip ${trip.id}`
  const said = readStored(wishesSchema.nullish(), wishes, 'conversation_states.wishes', ofTrip) ?? noWishes
  const offers = readStored(storedOffers.nullish(), offered, 'recommendations.locations', ofTrip) ?? []
  const choices = storedChoices(data)
  const place =
    destination === null ? null : cataloguePlace(readStored(storedPlace, destination, 'facts', destination.id))
  return {
    trip: {
      id: trip.id,
      title: trip.title,
      ...datesOf({ startDate: trip.start_date, endDate: trip.end_date }, said),
      budget: trip.budget,
      status: trip.status,
      travelersCount: trip.travelers_count,
      updatedAt: trip.updated_at,
    },
    session:
      session === null
        ? null
        : { id: session.id, stage: session.current_stage, lastInteractionAt: session.last_interaction_at },
    destination: place === null ? null : withSuggested(place, suggestedFor(choices, place)),
    wishes: said,
    origin: originOf(said.journey.from?.value ?? null, origin ?? null),
    offered: offers.map(({ name, country, destinationId }) => ({ name, country, destinationId })),
    choices,
  }
}

function cataloguePlace(row: z.infer<typeof storedPlace>): CataloguePlace {
  const { country_code, best_months, time_zone, monthly_high, wet_days, cost_levels, linked_to_mainland, ...rest } = row
  return {
    ...rest,
    countryCode: country_code,
    bestMonths: best_months,
    timeZone: time_zone,
    monthlyHigh: monthly_high,
    wetDays: wet_days,
    costs: cost_levels,
    isLinkedToMainland: linked_to_mainland,
  }
}

function originOf(
  said: { name: string; country: string | null; latitude: number | null; longitude: number | null } | null,
  found: NonNullable<z.infer<typeof rowSchema>['origin']> | null,
): Briefing['origin'] {
  if (said === null) return null
  const latitude = said.latitude ?? found?.latitude ?? null
  const longitude = said.longitude ?? found?.longitude ?? null
  if (latitude === null || longitude === null) return null
  return { name: said.name, countryCode: said.country ?? found?.country_code ?? null, latitude, longitude }
}
