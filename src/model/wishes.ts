import { z } from 'zod'
import { cautionKinds, comfortLevels } from '../destinations/facts.ts'
import { regionIds } from '../destinations/regions.ts'
import { themes } from '../destinations/vocabulary.ts'

/** The shape of the wishes below; a row with a lower number is upgraded when it is read. */
export const wishesVersion = 1

/** What a clarifying question can be about; there are six, so there are never more than six questions. */
export const topics = ['interests', 'season', 'length', 'budget', 'companions', 'place', 'origin'] as const
export type Topic = (typeof topics)[number]

/** A value and the number of the statement it came from: 0 is the trip itself, others count from 1. */
const said = <Value extends z.ZodType>(value: Value) => z.object({ value, from: z.int().min(0) })
export interface Said<Value> {
  value: Value
  from: number
}

const month = z.int().min(1).max(12)
const isoDate = z.iso.date()
const countryCode = z.string().regex(/^[A-Z]{2}$/)

/** A country by its ISO 3166-1 code, a region by its identifier, or a place by name. */
export const placeWish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('country'), country: countryCode }),
  z.object({ kind: z.literal('region'), region: z.enum(regionIds) }),
  z.object({
    kind: z.literal('place'),
    name: z.string().min(1).max(200),
    country: countryCode.nullable(),
    latitude: z.number().min(-90).max(90).nullable(),
    longitude: z.number().min(-180).max(180).nullable(),
  }),
])
export type PlaceWish = z.infer<typeof placeWish>

export const means = ['plane', 'train', 'car', 'bus', 'ferry', 'bicycle'] as const
export type Means = (typeof means)[number]

export const needs = [
  'step_free',
  'small_children',
  'teenagers',
  'older_people',
  'solo_women',
  'same_sex_couples',
  'safety',
  'pregnant',
  'vegetarian',
  'vegan',
  'halal',
  'kosher',
  'gluten_free',
  'pet',
  'avoid_heat',
  'avoid_cold',
  'english_spoken',
  'no_car',
  'visa_free',
] as const
export type Need = (typeof needs)[number]

export const occasions = [
  'honeymoon',
  'anniversary',
  'birthday',
  'babymoon',
  'proposal',
  'wedding',
  'graduation',
  'retirement',
  'bereavement',
  'separation',
  'recovery',
  'reunion',
] as const
export type Occasion = (typeof occasions)[number]

export const partyKinds = ['alone', 'couple', 'family', 'friends', 'relatives', 'group'] as const
export type PartyKind = (typeof partyKinds)[number]

/** Whom a sum of money is for, and how long it has to last. */
export const budgetPer = ['person', 'party'] as const
export const budgetSpans = ['trip', 'day', 'week'] as const

export const wishesSchema = z.object({
  version: z.literal(wishesVersion),
  /** BCP 47, of the traveller's last words that were long enough to tell. */
  language: z.string().min(2).max(35),
  places: z.object({
    /** Any of these. */
    wanted: z.array(said(placeWish)),
    /** Somewhere like these, but not these themselves. */
    like: z.array(said(placeWish)),
    refused: z.array(said(placeWish)),
    /** Known already, so not offered unless wanted. */
    been: z.array(said(placeWish)),
  }),
  /** Months 1–12, none for any time; dates where they were said. */
  when: said(z.object({ months: z.array(month), start: isoDate.nullable(), end: isoDate.nullable() })).nullable(),
  /** Days, both ends included. */
  length: said(z.object({ least: z.int().min(1).max(730), most: z.int().min(1).max(730) })).nullable(),
  budget: said(
    z.object({
      least: z.number().min(0).nullable(),
      most: z.number().min(0).nullable(),
      /** ISO 4217 */
      currency: z.string().regex(/^[A-Z]{3}$/),
      per: z.enum(budgetPer),
      span: z.enum(budgetSpans),
      /** Null when it was not said. */
      withJourney: z.boolean().nullable(),
    }),
  ).nullable(),
  comfort: said(z.enum(comfortLevels)).nullable(),
  /** US dollars a person and day: "cheaper than those", "something better than that". */
  dailyCost: z.object({ below: said(z.number()).nullable(), above: said(z.number()).nullable() }),
  party: said(
    z.object({
      /** Null when only the kind is known. */
      adults: z.int().min(0).max(100).nullable(),
      /** Years; null for a child of unknown age. */
      children: z.array(z.number().min(0).max(17).nullable()),
      kind: z.enum(partyKinds).nullable(),
    }),
  ).nullable(),
  /** The strongest first. Essential: the trip is for it; mild: what is known of their taste. */
  activities: z.array(
    said(z.object({ theme: z.enum(themes), weight: z.enum(['essential', 'wanted', 'mild', 'refused']) })),
  ),
  /** Daytime highs in °C. */
  climate: said(z.object({ least: z.number().nullable(), most: z.number().nullable(), snow: z.boolean() })).nullable(),
  journey: z.object({
    from: said(
      z.object({
        name: z.string().min(1).max(200),
        country: countryCode.nullable(),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
      }),
    ).nullable(),
    longestHours: said(z.number().min(0.5).max(72)).nullable(),
    /** "Not too far", without a number. */
    near: said(z.literal(true)).nullable(),
    only: said(z.array(z.enum(means)).min(1)).nullable(),
    never: said(z.array(z.enum(means)).min(1)).nullable(),
  }),
  needs: z.array(said(z.enum(needs))),
  /** Dangers and discomforts they do not accept. */
  avoid: z.array(said(z.enum(cautionKinds))),
  pace: said(z.enum(['relaxed', 'balanced', 'packed'])).nullable(),
  novelty: said(z.enum(['famous', 'hidden', 'quiet', 'lively'])).nullable(),
  occasion: said(z.enum(occasions)).nullable(),
  /** Topics they leave to us: "anywhere", "whenever". */
  open: z.array(said(z.enum(topics))),
})

/** All that a traveller wants, as far as it is known: whole after every message. */
export type Wishes = z.infer<typeof wishesSchema>

/** Nothing wished for yet. */
export const noWishes: Wishes = {
  version: wishesVersion,
  language: 'en',
  places: { wanted: [], like: [], refused: [], been: [] },
  when: null,
  length: null,
  budget: null,
  comfort: null,
  dailyCost: { below: null, above: null },
  party: null,
  activities: [],
  climate: null,
  journey: { from: null, longestHours: null, near: null, only: null, never: null },
  needs: [],
  avoid: [],
  pace: null,
  novelty: null,
  occasion: null,
  open: [],
}
