import { z } from 'zod'
import { readStored } from '../../db/stored.ts'
import { areaSchema, factsSchema, highlightSchema, unknownFacts } from '../facts.ts'
import { climates, continents, themes } from '../vocabulary.ts'
import type { Position } from './distance.ts'
import type { Place } from './judging/place.ts'

/** What the statement of a ranking answers for a place; what surrounds them all is the same in every row. */
export const rankedRow = z.object({
  id: z.string().transform(Number),
  surroundings: z.string(),
  facts: z.string(),
})

/** What the places are like that were named, and where they start from. */
export const storedSurroundings = z.object({
  known: z.object({
    names: z.array(z.string()),
    countries: z.array(z.string()),
    climates: z.array(z.string()),
    interests: z.array(z.string()),
  }),
  origin: z.object({ latitude: z.number(), longitude: z.number(), country: z.string().nullable() }).nullable(),
})

const facts = factsSchema.omit({ areas: true, highlights: true }).extend({
  // A place that a traveller added has no facts.
  suits: factsSchema.shape.suits.or(z.strictObject({}).transform(() => unknownFacts.suits)),
})

/** Lazy, because only a turn that recommends has use for it. */
const storedPlace = z.lazy(() =>
  facts.extend({
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
)

/** A place to be judged, and where one lands. */
interface Judged {
  place: Place
  airport: Position | null
}

/** As many as a catalogue has, and a few megabytes. */
const mostRemembered = 1_000
const remembered = new Map<number, { text: string; judged: Judged }>()

/**
 * A place by what its row says, as text. The same places are judged again and again: one whose text is what it was when it
 * was read last is not read anew. Throws UnreadableRow.
 */
export function readPlace(id: number, text: string): Judged {
  const known = remembered.get(id)
  if (known?.text === text) return known.judged
  const judged = placeOf(id, readStored(storedPlace, JSON.parse(text), 'facts', id))
  const [oldest] = remembered.keys()
  if (oldest !== undefined && remembered.size === mostRemembered) remembered.delete(oldest)
  remembered.set(id, { text, judged })
  return judged
}

function placeOf(id: number, row: z.infer<typeof storedPlace>): Judged {
  const { name, country, continent, climate, description, latitude, longitude, airport, ...rest } = row
  const { country_code, best_months, area_names, highlight_names, themes: known, ...facts } = rest
  return {
    place: {
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
    },
    airport,
  }
}
