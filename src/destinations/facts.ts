import { z } from 'zod'
import { cars, themes } from './vocabulary.ts'

/** How well a place suits somebody; what is not known is not guessed. */
export const suitabilities = ['good', 'mixed', 'poor', 'unknown'] as const
export type Suitability = (typeof suitabilities)[number]

/** Whom a place may suit more or less than others. */
export const travellerKinds = [
  'small_children',
  'teenagers',
  'step_free',
  'solo_women',
  'same_sex_couples',
  'older_people',
] as const
export type TravellerKind = (typeof travellerKinds)[number]

export const cautionKinds = [
  'hurricanes',
  'monsoon',
  'extreme_heat',
  'extreme_cold',
  'malaria',
  'dengue',
  'altitude',
  'crowds',
  'no_alcohol',
  'political',
  'crime',
  'wildfire',
  'air_pollution',
  'jellyfish',
  'storms',
  'remote',
] as const
export type CautionKind = (typeof cautionKinds)[number]

/** How much comfort a day costs money for. */
export const comfortLevels = ['shoestring', 'mid_range', 'comfortable'] as const
export type ComfortLevel = (typeof comfortLevels)[number]

export const highlightKinds = [
  'sight',
  'museum',
  'religious',
  'viewpoint',
  'walk',
  'hike',
  'beach',
  'swim',
  'dive',
  'snorkel',
  'boat',
  'wildlife',
  'park',
  'garden',
  'market',
  'food',
  'show',
  'day_trip',
  'wellness',
  'sport',
  'neighbourhood',
  'snow',
  'tour',
  'nightlife',
  'theme_park',
  'adventure',
  'surf',
  'sail',
  'drive',
] as const
export type HighlightKind = (typeof highlightKinds)[number]

const month = z.int().min(1).max(12)
const latitude = z.number().min(-90).max(90)
const longitude = z.number().min(-180).max(180)
const level = z.int().min(1).max(5)
const dollars = z.number().min(0)

/** Something to do at a destination. */
export const highlightSchema = z.object({
  name: z.string().min(1),
  kind: z.enum(highlightKinds),
  hours: z.number().min(0.5).max(12),
  /** US dollars an adult; null when unknown. */
  cost: dollars.nullable(),
  latitude,
  longitude,
  indoors: z.boolean(),
  effort: z.enum(['easy', 'moderate', 'hard']),
  suits: z.array(z.enum(['small_children', 'teenagers', 'step_free', 'adults_only'])),
  for_children: z.boolean().optional().describe('Made for children: others seldom come for it.'),
  /** When it can be done; empty for the whole year. */
  months: z.array(month),
})
export type Highlight = z.infer<typeof highlightSchema>

/** A part of a destination to stay in. */
export const areaSchema = z.object({
  name: z.string().min(1),
  character: z.string().min(1),
  /** From 1, the cheapest. */
  price_level: z.int().min(1).max(4),
  latitude,
  longitude,
})
export type Area = z.infer<typeof areaSchema>

/** What a planner has to know of a destination. Null and empty mean unknown, `unknown` says so. */
export const factsSchema = z.object({
  /** Mean daytime high in °C, January to December. */
  monthly_high: z.array(z.number().min(-60).max(55)).length(12).nullable(),
  /** Days with at least 1 mm of rain or snow, January to December. */
  wet_days: z.array(z.int().min(0).max(31)).length(12).nullable(),
  /** 3: a reason to come by itself; 2: strong; 1: there, too. */
  theme_strengths: z.partialRecord(z.enum(themes), z.int().min(1).max(3)),
  /** For the themes that depend on season, the months in which they are good there. */
  activity_months: z.partialRecord(z.enum(themes), z.array(month).min(1)),
  /** US dollars a day for one person, the journey there apart. */
  cost_levels: z.object({
    shoestring: dollars.nullable(),
    mid_range: dollars.nullable(),
    comfortable: dollars.nullable(),
  }),
  suits: z.record(z.enum(travellerKinds), z.enum(suitabilities)),
  /** Without months a caution holds all year. */
  cautions: z.array(z.object({ kind: z.enum(cautionKinds), months: z.array(month) })),
  /** From 1, empty, to 5, overrun. */
  crowds: level.nullable(),
  /** From 1, a secret, to 5, known all over the world. */
  fame: level.nullable(),
  car: z.enum(cars).nullable(),
  /** With islands to see, it lies on the mainland, or has a bridge or a short ferry to it. */
  linked_to_mainland: z.boolean().default(false),
  /** The most useful first; hours of the usual way from there. */
  airports: z.array(z.object({ iata: z.string().regex(/^[A-Z]{3}$/), hours: z.number().min(0).max(480) })),
  areas: z.array(areaSchema),
  highlights: z.array(highlightSchema),
})
export type Facts = z.infer<typeof factsSchema>

/** What a place is judged by. */
export type JudgedFacts = Omit<Facts, 'areas' | 'highlights'>

/** Of a place of which nothing is known yet: what is not known is not guessed. */
export const unknownFacts: JudgedFacts = {
  monthly_high: null,
  wet_days: null,
  theme_strengths: {},
  activity_months: {},
  cost_levels: { shoestring: null, mid_range: null, comfortable: null },
  suits: {
    small_children: 'unknown',
    teenagers: 'unknown',
    step_free: 'unknown',
    solo_women: 'unknown',
    same_sex_couples: 'unknown',
    older_people: 'unknown',
  },
  cautions: [],
  crowds: null,
  fame: null,
  car: null,
  linked_to_mainland: false,
  airports: [],
}
