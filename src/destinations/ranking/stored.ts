import { z } from 'zod'
import { readStored } from '../../db/stored.ts'
import { areaSchema, factsSchema, highlightSchema, unknownFacts } from '../facts.ts'
import { climates, continents, themes } from '../vocabulary.ts'
import type { Place } from './judging/place.ts'

const position = z.object({ latitude: z.number(), longitude: z.number() })

/** What the statement of a ranking answers for a place; what surrounds them all is the same in every row. */
export const rankedRow = z.object({
  id: z.string().transform(Number),
  digest: z.string(),
  /** Where one lands; null where they start from is not known either. */
  airport: position.nullable(),
  surroundings: z.string().nullable(),
  /** Null for what was read before. */
  facts: z.string().nullable(),
})
type RankedRow = z.infer<typeof rankedRow>

/** What the places are like that were named, and where they start from. */
const storedSurroundings = z.object({
  known: z.object({
    names: z.array(z.string()),
    countries: z.array(z.string()),
    climates: z.array(z.string()),
    interests: z.array(z.string()),
  }),
  origin: position.extend({ country: z.string().nullable() }).nullable(),
})
type Surroundings = z.infer<typeof storedSurroundings>

const nothingAround: Surroundings = { known: { names: [], countries: [], climates: [], interests: [] }, origin: null }

export const surroundingsOf = ({ surroundings }: RankedRow): Surroundings =>
  surroundings === null ? nothingAround : storedSurroundings.parse(JSON.parse(surroundings))

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
    area_names: z.array(areaSchema.shape.name),
    highlight_names: z.array(highlightSchema.shape.name),
  }),
)

/** As many as a catalogue has, and a few megabytes. */
const mostRemembered = 1_000
let remembered = new Map<string, Place>()

/**
 * The places that were read before, by the digests of their facts: the same ones are judged again and again. A ranking
 * keeps them until it has its answer, which leaves out what is in them.
 */
export function placesReadBefore(): Map<string, Place> {
  if (remembered.size > mostRemembered) remembered = new Map()
  return remembered
}

/** The place of a row, which is read only once. Throws UnreadableRow. */
export function readPlace({ id, digest, facts }: RankedRow, readBefore: Map<string, Place>): Place {
  const known = readBefore.get(digest)
  if (known !== undefined) return known
  const place = placeOf(id, readStored(storedPlace, facts === null ? null : JSON.parse(facts), 'facts', id))
  readBefore.set(digest, place)
  return place
}

function placeOf(id: number, row: z.infer<typeof storedPlace>): Place {
  const { name, country, continent, climate, description, latitude, longitude, ...rest } = row
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
