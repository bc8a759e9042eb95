import type { ComfortLevel } from '../../destinations/facts.ts'
import type { Means } from '../wishes.ts'

/*
 * What of a plan is said in a conversation: values that whoever plans has found, and that sentences are made from.
 * Amounts are US dollars for everybody, times `HH:MM` where the traveller is, days count from 1.
 */

/** What every plan has to keep to; each is checked by the rule of this name. */
export const planRules = [
  'overlap',
  'season',
  'opening',
  'duration',
  'way',
  'arrival',
  'departure',
  'pace',
  'effort',
  'small_children',
  'adults_only',
  'step_free',
  'meals',
  'rest',
  'budget',
  'heat',
  'wet_weather',
  'once',
  'placed',
] as const
export type PlanRule = (typeof planRules)[number]

/** The stages of a planning session that can be talked about. */
export const plannedStages = ['accommodation', 'flights', 'activities', 'itinerary', 'finalization'] as const
export type PlannedStage = (typeof plannedStages)[number]

/** What is still to be decided before a plan is whole. */
export const openPoints = ['destination', 'dates', 'stay', 'origin', 'journey', 'itinerary'] as const
export type OpenPoint = (typeof openPoints)[number]

export type Pace = 'relaxed' | 'balanced' | 'packed'

/** From the least to the most that something may cost. */
export interface Amounts {
  least: number
  most: number
}

interface ToldArea {
  name: string
  nightly: Amounts | null
  isChosen: boolean
}

interface ToldJourney {
  /** As it is called among the options. */
  id: string
  means: Means
  to: string
  /** The name of the airport where it ends; null for a place, or when it is not known. */
  airport: string | null
  hours: number
  price: Amounts
  isChosen: boolean
}

/** What is in a day: something to do under its name, or one of what every day may have. */
export interface ToldItem {
  at: string
  what: 'activity' | 'lunch' | 'dinner' | 'arrival' | 'departure' | 'check_in' | 'check_out' | 'rest' | 'free'
  name: string
}

export interface ToldDay {
  day: number
  date: string | null
  /** What there is to do, in its order, and whether a day before had it already. */
  things: { name: string; isAgain: boolean }[]
  /** What a day without any of it is for, and where a free one may be spent. */
  otherwise: 'arrival' | 'departure' | 'free'
  around: string | null
}

/** What the trip costs everybody, at what comfort, and what it may cost; in US dollars. */
export interface ToldCost {
  total: Amounts | null
  budget: number | null
  level: ComfortLevel
}

export interface ToldAirport {
  iata: string
  name: string | null
  hours: number
}

interface Added {
  of: 'added'
  name: string
  day: number | null
}

interface AlreadyThere {
  of: 'already'
  name: string
  day: number
}

interface Unknown {
  of: 'unknown'
  name: string
  near: string[]
}

/** What days were planned by; `dates` are those of the trip, where they asked for more or fewer days. */
export type PlannedBy = 'wish' | 'dates' | 'pace' | 'arrival' | 'departure'

/** What somebody asked to be done to a plan, or to see of it, and what came of it. */
export type PlanTold =
  | { of: 'areas'; areas: ToldArea[] }
  /** Ways to get there; `from` is null when nobody said where they start. */
  | {
      of: 'journeys'
      from: string | null
      airport: ToldAirport | null
      /** Whether these are by means that they accept; there is none of those otherwise. */
      isAccepted: boolean
      journeys: ToldJourney[]
    }
  | { of: 'activities'; names: string[]; chosen: string[] }
  /** What there is indoors: for a day of the plan, or for any. */
  | { of: 'indoors'; day: number | null; names: string[] }
  | { of: 'days'; days: ToldDay[] }
  | { of: 'day'; day: number; date: string | null; items: ToldItem[] }
  | ({ of: 'cost' } & ToldCost)
  | ({ of: 'whole'; open: OpenPoint[] } & ToldCost)
  | { of: 'picked'; what: 'area' | 'journey'; name: string }
  | { of: 'picked_means'; means: Means }
  /** Something that the plan will be made by. */
  | { of: 'noted' }
  /** An activity; without a day it is noted for the plan that is still to be made. */
  | Added
  /** Something that is in the plan as it is. */
  | AlreadyThere
  /** Taken out; what took its place, is there already or is not to be found, where something was to. */
  | { of: 'dropped'; name: string; instead: Added | AlreadyThere | Unknown | null }
  | { of: 'moved'; name: string; day: number; at: string }
  /** Two days changed places: what there is to do in each now. */
  | { of: 'swapped'; days: [ToldDay, ToldDay] }
  /** The days were planned anew, by what was asked. */
  | {
      of: 'planned'
      by: PlannedBy
      pace: Pace
      at: string
      /** When they leave, where it was said together with when they arrive. */
      leaveAt: string | null
      days: ToldDay[]
    }
  | { of: 'cheaper'; by: 'area' | 'comfort' | 'activity'; name: string; saved: number }
  | { of: 'cheapest' }
  /** The last change is taken back, or there is none that could be. */
  | { of: 'undone' }
  | { of: 'nothing_to_undo' }
  /** There is nothing of this name; these are near it. */
  | Unknown
  | { of: 'which'; names: string[] }
  | { of: 'no_day'; day: number; days: number }
  | { of: 'no_days' }
  /** A calendar file, a page to print, and a link for others. */
  | { of: 'take_along' }
  | { of: 'unclear' }

/** What a plan breaks now; `name` is what it is about, null for a whole day. */
export interface ToldBreach {
  rule: PlanRule
  name: string | null
  day: number | null
}

/** What is said of a plan: what was asked for, what it breaks, and what comes next. */
export interface PlanTelling {
  place: string
  told: PlanTold
  /** The most telling first. */
  broken: ToldBreach[]
  /** The stage that is asked about next; null when nothing is. */
  ask: PlannedStage | null
}
