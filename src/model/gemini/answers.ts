import { z } from 'zod'
import { isCountry } from '../../destinations/countries.ts'
import { cautionKinds, comfortLevels } from '../../destinations/facts.ts'
import { regionIds } from '../../destinations/regions.ts'
import { mostSuggested, suggestedActivity, suggestedArea } from '../../destinations/suggested.ts'
import { themes } from '../../destinations/vocabulary.ts'
import { areaLikes, askedTopics, smallTalk, time } from '../acts.ts'
import { plannedStages } from '../plan/record.ts'
import { budgetPer, budgetSpans, means, needs, occasions, partyKinds, topics } from '../wishes.ts'

/*
 * What a language model is asked to answer with. Each schema is sent to it and parses what comes back. The order of the
 * members counts: a model writes them in this order, so that what was understood stands before what to do about it.
 */

const optional = <Value extends z.ZodType>(value: Value) => value.nullable()
const month = z.int().min(1).max(12)

const place = z.object({
  name: z.string().min(1).max(200).describe('As an atlas has it, in English'),
  country: optional(z.string().regex(/^[A-Z]{2}$/)).describe('ISO 3166-1 alpha-2 of the country it lies in or is'),
  region: optional(z.enum(regionIds)).describe('When it is one of these parts of the world'),
  isCountry: z.boolean(),
})
export type HeardPlace = z.infer<typeof place>

const wishes = z.object({
  language: z.string().min(2).max(35).describe('BCP 47 tag of the language of the message'),
  wanted: z.array(place).max(20),
  like: z.array(place).max(20).describe('Somewhere like these, but not these'),
  refused: z.array(place).max(60),
  been: z.array(place).max(60).describe('Where they have been'),
  months: z.array(month).max(12),
  anyTime: z.boolean().describe('They can travel at any time'),
  start: optional(z.iso.date()),
  end: optional(z.iso.date()),
  daysLeast: optional(z.int().min(1).max(730)),
  daysMost: optional(z.int().min(1).max(730)),
  budgetLeast: optional(z.number().min(0)),
  budgetMost: optional(z.number().min(0)),
  currency: optional(z.string().regex(/^[A-Z]{3}$/)).describe('ISO 4217'),
  budgetPer: optional(z.enum(budgetPer)),
  budgetSpan: optional(z.enum(budgetSpans)),
  budgetWithJourney: optional(z.boolean()),
  comfort: optional(z.enum(comfortLevels)),
  costBelow: optional(z.number().min(0)).describe(
    'US dollars a person and day, when they want it cheaper than offered',
  ),
  costAbove: optional(z.number().min(0)).describe('The same, when they want more comfort than offered'),
  adults: optional(z.int().min(0).max(100)),
  childrenAges: z.array(z.number().min(0).max(17).nullable()).max(30),
  party: optional(z.enum(partyKinds)),
  activities: z
    .array(z.object({ theme: z.enum(themes), weight: z.enum(['essential', 'wanted', 'mild', 'refused']) }))
    .max(30),
  highLeast: optional(z.number().min(-60).max(55)).describe('Daytime temperature in °C'),
  highMost: optional(z.number().min(-60).max(55)),
  snow: optional(z.boolean()),
  from: optional(z.object({ name: z.string().min(1).max(200), country: optional(z.string().regex(/^[A-Z]{2}$/)) })),
  longestHours: optional(z.number().min(0.5).max(72)),
  near: optional(z.boolean()),
  onlyMeans: z.array(z.enum(means)).max(6),
  neverMeans: z.array(z.enum(means)).max(6),
  needs: z.array(z.enum(needs)).max(20),
  avoid: z.array(z.enum(cautionKinds)).max(20),
  pace: optional(z.enum(['relaxed', 'balanced', 'packed'])),
  novelty: optional(z.enum(['famous', 'hidden', 'quiet', 'lively'])),
  occasion: optional(z.enum(occasions)),
  open: z.array(z.enum(topics)).max(topics.length).describe('Topics that they leave to us'),
})
export type HeardWishes = z.infer<typeof wishes>

/** More than these no conversation asks. */
const mostQuestions = 6

/** What a message does, and all that is wished for after it. */
export const heardAnswer = z.object({
  wishes,
  act: z.enum([
    'wish',
    'question_back',
    'choose',
    'choose_other',
    'choose_for_me',
    'lean',
    'refuse',
    'replace',
    'refine',
    'others',
    'ask_about_place',
    'ask',
    'take_back',
    'start_over',
    'plan',
    'small_talk',
    'unclear',
  ]),
  options: z.array(z.int().min(1).max(3)).max(3).describe('The options of the offer that the act is about'),
  place: optional(place).describe('For choose_other and ask_about_place'),
  topic: optional(z.enum(askedTopics)).describe('For ask'),
  why: optional(z.enum(['meaning', 'reason', 'options'])).describe('For question_back'),
  talk: optional(z.enum(smallTalk)).describe('For small_talk'),
  plan: optional(
    z.object({
      kind: z.enum([
        'show',
        'show_day',
        'show_indoors',
        'next',
        'area',
        'pick',
        'drop',
        'move',
        'swap',
        'arrive',
        'leave',
        'pace',
        'cheaper',
        'make',
        'undo',
        'take_along',
      ]),
      stage: optional(z.enum(plannedStages)),
      name: optional(z.string().min(1).max(200)),
      instead: optional(z.string().min(1).max(200)).describe('For drop: what takes its place'),
      day: optional(z.int().min(1).max(366)),
      withDay: optional(z.int().min(1).max(366)).describe('For swap: the day that changes places with it'),
      at: optional(time),
      leaveAt: optional(time).describe('For arrive: when they leave again, if it is said, too'),
      by: optional(z.enum(means)).describe('For arrive: how they come, if it is said, too'),
      pace: optional(z.enum(['relaxed', 'balanced', 'packed'])),
      like: optional(z.enum(areaLikes)).describe('For area: what it is to be like'),
    }),
  ).describe('For plan'),
  questions: z
    .array(z.object({ topic: z.enum(topics), text: z.string().trim().min(1).max(300) }))
    .max(mostQuestions)
    .describe('One question for each topic of which nothing is known'),
})
export type HeardAnswer = z.infer<typeof heardAnswer>

// What a model names may become a row that others see: letters, marks, blanks and what names of places have besides.
const placeName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^(?:[\p{L}\p{M} '’.,()-]|(?<= )\/(?= ))+$/u)

/** The three places a model chooses. */
export const chosenAnswer = z.object({
  places: z
    .array(
      z.object({
        candidate: optional(z.int().min(1)).describe('The number of a candidate, or null for a place of your own'),
        name: placeName,
        country: placeName.refine(isCountry, 'is not a country').describe('Its English name'),
        description: z.string().trim().min(1).max(1_000).describe('Two or three sentences for the traveller'),
        bestMonths: z.array(month).max(12),
        costPerDay: optional(z.number().min(1).max(10_000)).describe('US dollars a person and day without the journey'),
        monthlyHigh: optional(z.array(z.number().min(-60).max(55)).length(12)).describe('°C, January to December'),
      }),
    )
    .min(3)
    .max(3),
})
export type ChosenAnswer = z.infer<typeof chosenAnswer>

/** Areas to stay in, and things to do, that a model knows of a place. */
export const areasAnswer = z.object({ areas: z.array(suggestedArea).max(mostSuggested) })
export const activitiesAnswer = z.object({ activities: z.array(suggestedActivity).max(mostSuggested) })
