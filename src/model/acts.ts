import { z } from 'zod'
import { timeOfDay } from './days.ts'
import { plannedStages } from './plan/record.ts'
import { means, placeWish } from './wishes.ts'

/** What a question about an offer, a chosen destination or a plan is about. */
export const askedTopics = [
  'weather',
  'season',
  'cost',
  'getting_there',
  'getting_around',
  'things_to_do',
  'rainy_days',
  'where_to_stay',
  'food',
  'packing',
  'safety',
  'health',
  'entry',
  'children',
  'accessibility',
  'crowds',
  'nightlife',
  'beaches',
  'compare',
  'reasons',
  'plan',
  'general',
  'assistant',
] as const
export type AskedTopic = (typeof askedTopics)[number]

/** What small talk is made of; `distress` is somebody in need of a human word, not of a joke. */
export const smallTalk = ['greeting', 'thanks', 'goodbye', 'praise', 'complaint', 'joke', 'distress'] as const
export type SmallTalk = (typeof smallTalk)[number]

/** What an area to stay in may be asked to be like. */
export const areaLikes = ['quiet', 'lively', 'central', 'beach', 'cheap', 'comfortable'] as const
export type AreaLike = (typeof areaLikes)[number]

/** `HH:MM`, a time of day. */
export const time = z.string().regex(timeOfDay)

/** What is done to a plan by words once a destination is chosen. */
const planAct = z.discriminatedUnion('kind', [
  /** "Let us look at where to stay"; null for whatever comes next. */
  z.object({
    kind: z.literal('show'),
    stage: z.enum(plannedStages).nullable(),
  }),
  /** "What does day 2 look like?" */
  z.object({ kind: z.literal('show_day'), day: z.int().min(1).max(366) }),
  /** "What if it rains on day 3?"; null for any day. */
  z.object({ kind: z.literal('show_indoors'), day: z.int().min(1).max(366).nullable() }),
  z.object({ kind: z.literal('next') }),
  /** "A quieter area": what it is to be like, compared with what was chosen. */
  z.object({ kind: z.literal('area'), like: z.enum(areaLikes) }),
  /** "The quiet area", "add the museum": the words that name it, as they stand in the message. */
  z.object({ kind: z.literal('pick'), name: z.string().min(1).max(200) }),
  /** "Without the museum", "the market instead of the museum": what goes, and what takes its place. */
  z.object({
    kind: z.literal('drop'),
    name: z.string().min(1).max(200),
    instead: z.string().min(1).max(200).nullable(),
  }),
  z.object({ kind: z.literal('move'), name: z.string().min(1).max(200), day: z.int().min(1).max(366) }),
  /** "Swap days 2 and 3". */
  z.object({ kind: z.literal('swap'), day: z.int().min(1).max(366), withDay: z.int().min(1).max(366) }),
  /** "We come by train at 18:00 and leave at 11:00": by which means, if it is said, and when they leave. */
  z.object({
    kind: z.literal('arrive'),
    at: time,
    leaveAt: time.nullable(),
    means: z.array(z.enum(means)),
  }),
  z.object({ kind: z.literal('leave'), at: time }),
  z.object({ kind: z.literal('pace'), pace: z.enum(['relaxed', 'balanced', 'packed']) }),
  z.object({ kind: z.literal('cheaper') }),
  z.object({ kind: z.literal('make') }),
  /** "Undo that": takes back the last change of the plan. */
  z.object({ kind: z.literal('undo') }),
  /** "Send it to my calendar", "share it with my sister", "print it". */
  z.object({ kind: z.literal('take_along') }),
])
export type PlanAct = z.infer<typeof planAct>

const place = z.int().min(0).max(2)

/** What a message does. A choice counts the places of the offer from 0. */
export const actSchema = z.discriminatedUnion('kind', [
  /** Says what they want, unasked or as an answer to the question that is open. */
  z.object({ kind: z.literal('wish') }),
  /** "Why do you ask?", "what do you mean?" to an open question. */
  z.object({ kind: z.literal('question_back'), why: z.enum(['meaning', 'reason', 'options']) }),
  z.object({ kind: z.literal('choose'), choice: place }),
  /** Names a place that was not offered, and wants it. */
  z.object({ kind: z.literal('choose_other'), place: placeWish }),
  /** Leaves the choice to us. */
  z.object({ kind: z.literal('choose_for_me') }),
  /** Probably means this one, or it is one of those left after refusals, but the words do not choose it. */
  z.object({ kind: z.literal('lean'), choice: place }),
  /** Does not want these of the offer, and says nothing of the others. */
  z.object({ kind: z.literal('refuse'), choices: z.array(place).min(1) }),
  /** Wants another in the place of each of these; the others of the offer stay. What it is to be like is said of it alone. */
  z.object({ kind: z.literal('replace'), choices: z.array(place).min(1).max(2) }),
  /** Wants the offer changed as the wishes say: what fits of it may stay. */
  z.object({ kind: z.literal('refine') }),
  /** Has seen enough of what is on the table, whatever else is said. */
  z.object({ kind: z.literal('others') }),
  /** "What about Crete?" */
  z.object({ kind: z.literal('ask_about_place'), place: placeWish }),
  /** A question about the places of the offer (none named: all of it) or about the chosen one. */
  z.object({ kind: z.literal('ask'), topic: z.enum(askedTopics), choices: z.array(place) }),
  /** "I changed my mind" after a choice, without another. */
  z.object({ kind: z.literal('take_back') }),
  z.object({ kind: z.literal('start_over') }),
  z.object({ kind: z.literal('plan'), act: planAct }),
  z.object({ kind: z.literal('small_talk'), of: z.enum(smallTalk) }),
  /** In a language that is not understood; BCP 47. */
  z.object({
    kind: z.literal('foreign_language'),
    language: z.string().min(2).max(35),
    /** Those that are understood. */
    understood: z.array(z.string().min(2).max(35)),
  }),
  z.object({ kind: z.literal('unclear') }),
])
export type Act = z.infer<typeof actSchema>

/** What the assistant asked last, so that "yes" and "no" mean something. */
export const pendingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nothing') }),
  /** The clarifying question at the head of the queue. */
  z.object({ kind: z.literal('question') }),
  /** Which of the three? `leading` came first in what was asked of them, so that "we take that one" is it. */
  z.object({ kind: z.literal('which'), leading: place.optional() }),
  /** Shall it be this one? */
  z.object({ kind: z.literal('shall_it_be'), choice: place }),
  /** The same of a place that is not in the offer: "yes" is `choose_other`. */
  z.object({ kind: z.literal('shall_it_be_other'), place: placeWish }),
  /** Shall I tell more about this topic, such as a packing list? */
  z.object({ kind: z.literal('tell'), topic: z.enum(askedTopics) }),
  /** Shall we look at this stage of the plan? `listed` is what was named to choose from, so that "the second" is one of it. */
  z.object({
    kind: z.literal('plan'),
    stage: z.enum(plannedStages),
    listed: z.array(z.string()).optional(),
  }),
])
export type Pending = z.infer<typeof pendingSchema>
