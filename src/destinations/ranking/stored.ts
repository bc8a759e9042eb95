import { z } from 'zod'
import { areaSchema, factsSchema, highlightSchema, unknownFacts } from '../facts.ts'
import { climates, continents, themes } from '../vocabulary.ts'
import type { Place } from './judging/place.ts'

const facts = factsSchema.omit({ areas: true, highlights: true }).extend({
  // A place that a traveller added has no facts.
  suits: factsSchema.shape.suits.catch(unknownFacts.suits),
})

/** What the statement of a ranking answers, in its only row. Lazy, because only a turn that recommends has use for it. */
export const rankedRow = z.lazy(() =>
  z.object({
    known: z.object({
      names: z.array(z.string()),
      countries: z.array(z.string()),
      climates: z.array(z.string()),
      interests: z.array(z.string()),
    }),
    origin: z.object({ latitude: z.number(), longitude: z.number(), country: z.string().nullable() }).nullable(),
    places: z.array(
      facts.extend({
        id: z.number(),
        name: z.string(),
        country: z.string(),
        country_code: z.string().nullable(),
        continent: z.enum(continents).nullable(),
        climate: z.enum(climates).nullable(),
        description: z.string(),
        themes: z.array(z.enum(themes)),
        best_months: z.array(z.number()),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
        airport: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
        area_names: z.array(areaSchema.shape.name),
        highlight_names: z.array(highlightSchema.shape.name),
      }),
    ),
  }),
)

/** A row as the place that is judged. */
export function placeOf(row: Omit<z.infer<typeof rankedRow>['places'][number], 'airport'>): Place {
  const { id, name, country, continent, climate, description, latitude, longitude, ...rest } = row
  const { country_code, best_months, area_names, highlight_names, themes: known, ...facts } = rest
  return {
    id,
    name,
    country,
    countryCode: country_code,
    continent,
    climate,
    description,
    themes: known,
    bestMonths: best_months,
    latitude,
    longitude,
    facts,
    areaNames: area_names,
    highlightNames: highlight_names,
  }
}
