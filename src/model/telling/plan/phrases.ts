import type { OpenPoint, Pace, PlannedStage, PlanRule, ToldItem } from '../../plan/record.ts'

/** What is said of a plan, in one language; as with all phrases, values come in ready to stand in a sentence. */
export interface PlanPhrases {
  /** "$60 to $100". */
  span: (least: string, most: string) => string
  /** What is asked after something was done: shall we look at this next? */
  shallWe: Record<PlannedStage, string>

  areas: (place: string, list: string) => string
  areaAt: (name: string, price: string, forAll: string) => string
  /** Behind a sum that is for more than one. */
  forAll: string
  noAreas: (place: string) => string
  chosen: (name: string) => string
  howToPickArea: string
  journeys: (from: string, place: string, list: string) => string
  journeyAt: (means: string, hours: string, price: string, forAll: string) => string
  noJourneys: (place: string) => string
  journeysUnknown: (place: string) => string
  askOrigin: string
  howToPickJourney: string
  activities: (place: string, list: string) => string
  noActivities: (place: string) => string
  /** What there is indoors instead, on a day of the plan or on any. */
  ifItRains: (day: number | null, list: string) => string
  nothingIndoors: (place: string) => string
  howToPickActivities: string

  /** "Day 2, 11 May: the museum and the market." */
  day: (number: number, date: string | null, list: string) => string
  /** A day with nothing planned, and a part of the place to spend it in. */
  freeDay: (around: string | null) => string
  /** What an earlier day had already. */
  again: (name: string) => string
  /** Why so many days, two at least, are free. */
  daysLeft: (days: number) => string
  howToChangeDays: string
  items: Record<Exclude<ToldItem['what'], 'activity'>, string>
  at: (time: string, what: string) => string

  cost: (place: string, span: string, forAll: string) => string
  costUnknown: (place: string) => string
  withinBudget: (budget: string) => string
  overBudget: (budget: string) => string
  /** The least that it may cost is within the budget, the most is not. */
  overBudgetAtMost: (budget: string) => string
  wholeOpen: (list: string) => string
  nothingOpen: string
  open: Record<OpenPoint, string>
  bookYourself: string

  picked: (name: string) => string
  added: (name: string, day: number | null) => string
  already: (name: string, day: number) => string
  dropped: (name: string) => string
  moved: (name: string, day: number, at: string) => string
  swapped: (one: number, other: number) => string
  planned: Record<Pace, string>
  /** As many days as the dates of the trip have, where others were asked for. */
  daysOfDates: (days: number) => string
  arrivesAt: (time: string) => string
  leavesAt: (time: string) => string
  arrivesAndLeaves: (arrival: string, departure: string) => string
  cheaper: Record<'area' | 'comfort' | 'activity', (name: string) => string>
  saves: (amount: string) => string
  cheapest: string
  undone: string
  nothingToUndo: string
  unknown: (name: string) => string
  near: (list: string) => string
  which: (list: string) => string
  noDay: (day: number, days: number) => string
  noDays: string
  takeAlong: string
  unclear: string
  /** Another destination is chosen, or none: what was planned for the old one is put aside. */
  setAside: string

  /** What a broken rule means; `it` is what the rule is about. */
  broken: Record<PlanRule, (it: string) => string>
  thisDay: (day: number) => string
}
