import type { Highlight } from '../../destinations/facts.ts'
import type { Position } from '../../destinations/ranking/distance.ts'
import type { Verified } from '../../destinations/suggested.ts'
import type { PlanRule } from '../../model/plan/record.ts'

export const paces = ['relaxed', 'balanced', 'packed'] as const
export type Pace = (typeof paces)[number]

export const itemKinds = ['activity', 'meal', 'journey', 'stay', 'rest', 'free'] as const
export type ItemKind = (typeof itemKinds)[number]

/** Something in a day. Times are minutes since midnight where the traveller is. */
export interface Item {
  id: string
  kind: ItemKind
  title: string
  start: number
  end: number
  /** US dollars for everybody; null when unknown. */
  cost: number | null
  latitude: number | null
  longitude: number | null
  /** Stays where it is when the plan is solved anew. */
  pinned: boolean
}

export interface DayPlan {
  /** `YYYY-MM-DD`; null for a trip without dates. */
  date: string | null
  items: Item[]
}

export interface Itinerary {
  days: DayPlan[]
  pace: Pace
  /** Minutes since midnight at which the journey there ends, and at which the one back begins. */
  arriveAt: number
  leaveAt: number
  /** What was taken out, and is not put in again unless somebody asks for it. */
  leftOut: string[]
}

/** A rule that a plan breaks; `item` is null where it is about the day, and `day` counts from 1, null for the whole. */
export interface Broken {
  rule: PlanRule
  item: string | null
  day: number | null
}

/** Something to do, with how much this traveller would like it. */
export interface Activity extends Highlight, Verified {
  id: string
  isChosen: boolean
  /** More is better. */
  score: number
  /** Whether it is what one came for and may be done on several days, as diving and skiing may. */
  isRepeatable: boolean
}

/** All that a plan is made for. */
export interface Setting {
  place: string
  days: { date: string | null; month: number }[]
  /** Everybody, children included. */
  people: number
  hasSmallChildren: boolean
  hasMinors: boolean
  isStepFree: boolean
  /** Where they sleep. */
  base: (Position & { name: string }) | null
  activities: Activity[]
  /** Names of the parts of the destination. */
  areas: string[]
  /** Minutes between where the journey ends and where they sleep. */
  transfer: number
  /** Hours of the journey there; null when unknown. */
  journeyHours: number | null
  /** US dollars a day for activities, for everybody and on average; null without a budget. */
  allowance: number | null
  /** °C and days of rain, January to December; null when unknown. */
  monthlyHigh: number[] | null
  wetDays: number[] | null
}

/** How a plan is to be solved. */
export type Terms = Omit<Itinerary, 'days'>
