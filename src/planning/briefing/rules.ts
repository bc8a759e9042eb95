import { dollarsOf } from '../../destinations/ranking/currencies.ts'
import type { Wishes } from '../../model/wishes.ts'
import type { ComfortLevel } from '../../destinations/facts.ts'
import { dailyLimit } from '../../destinations/ranking/allowance.ts'
import { allowanceOf } from '../../destinations/ranking/criteria.ts'
import { kilometresBetween, positionOf } from '../../destinations/ranking/distance.ts'
import { levelWithin } from '../../destinations/ranking/judging/budget.ts'
import { durationInDays } from '../../trips/rules.ts'
import type { Briefing } from './record.ts'

/** A plan has at most so many days; whoever stays longer lives there. */
export const mostDays = 45
const usualDays = 7
const smallUntil = 6
const millisecondsPerDay = 24 * 60 * 60 * 1000

export interface Party {
  people: number
  adults: number
  children: number
  hasSmallChildren: boolean
  hasMinors: boolean
  isStepFree: boolean
}

/** Who travels, as far as it was said; else as many as the trip has travellers. */
export function partyOf({ trip, wishes }: Pick<Briefing, 'trip' | 'wishes'>): Party {
  const said = wishes.party?.value
  const needs = wishes.needs.map(({ value }) => value)
  const children = said?.children ?? []
  const adults = said?.adults ?? Math.max(1, trip.travelersCount - children.length)
  const isSmall = children.some((age) => age === null || age < smallUntil)
  return {
    people: Math.max(1, adults + children.length),
    adults,
    children: children.length,
    hasSmallChildren: isSmall || needs.includes('small_children'),
    hasMinors: children.length > 0 || needs.includes('small_children') || needs.includes('teenagers'),
    isStepFree: needs.includes('step_free'),
  }
}

export interface Dates {
  startDate: string | null
  endDate: string | null
}

/** When a trip is: by its own dates, else by those that were said of it; who says its length last means its end. */
export function datesOf(trip: Dates, { when, length }: Pick<Wishes, 'when' | 'length'>): Dates {
  const { startDate, endDate } = trip
  if (startDate !== null || endDate !== null) return { startDate, endDate }
  const { start = null, end = null } = when?.value ?? {}
  if (when === null || start === null) return { startDate: null, endDate: null }
  const isLongerOrShorter = length !== null && (end === null || length.from > when.from)
  return { startDate: start, endDate: isLongerOrShorter ? dayAfter(start, length.value.most - 1) : end }
}

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * millisecondsPerDay).toISOString().slice(0, 10)

/** How many days a trip has: by its dates, else by what was wished for, else a week. */
export function lengthOf({ trip, wishes }: Pick<Briefing, 'trip' | 'wishes'>): number {
  return durationInDays(trip.startDate, trip.endDate) ?? wishes.length?.value.most ?? usualDays
}

/** The days of a trip with their months; without dates, in the month that was wished for or else is best. */
export function daysOf(
  briefing: Pick<Briefing, 'trip' | 'wishes' | 'destination'>,
): { date: string | null; month: number }[] {
  const { trip, wishes, destination } = briefing
  const count = Math.min(lengthOf(briefing), mostDays)
  const { startDate } = trip
  const month = wishes.when?.value.months[0] ?? destination?.bestMonths[0] ?? 6
  return Array.from({ length: count }, (_, index) => {
    if (startDate === null) return { date: null, month }
    const date = dayAfter(startDate, index)
    return { date, month: Number(date.slice(5, 7)) }
  })
}

export const nightsOf = (briefing: Pick<Briefing, 'trip' | 'wishes'>): number => Math.max(0, lengthOf(briefing) - 1)

export interface Budget {
  /** US dollars for everybody and the whole trip. */
  dollars: number
  /** ISO 4217, in which it was said. */
  currency: string
  /** Null when it was not said. */
  withJourney: boolean | null
}

/** What the trip may cost: what the trip itself says, else what was wished for. */
export function budgetOf(briefing: Pick<Briefing, 'trip' | 'wishes'>): Budget | null {
  const { trip, wishes } = briefing
  const said = wishes.budget?.value
  const currency = said?.currency ?? 'USD'
  if (trip.budget !== null) return { dollars: trip.budget, currency, withJourney: said?.withJourney ?? null }
  const most = said?.most ?? null
  if (said === undefined || most === null) return null
  const days = lengthOf(briefing)
  const times = { trip: 1, day: days, week: days / 7 }[said.span]
  const everybody = said.per === 'person' ? partyOf(briefing).people : 1
  return { dollars: dollarsOf(most * times * everybody, currency), currency, withJourney: said.withJourney }
}

/** US dollars that everybody together may spend on a day; null without a budget. */
export function budgetADay(briefing: Pick<Briefing, 'trip' | 'wishes'>): number | null {
  const budget = budgetOf(briefing)
  return budget === null ? null : budget.dollars / lengthOf(briefing)
}

/** How far it is from where they start; null where either is not known. */
function kilometresOf({ origin, destination }: Pick<Briefing, 'origin' | 'destination'>): number | null {
  const there = destination === null ? null : positionOf(destination)
  return origin === null || there === null ? null : kilometresBetween(origin, there)
}

/** How much comfort a day is reckoned with: what was chosen, else what the place was offered with. */
export function levelOf(
  briefing: Pick<Briefing, 'trip' | 'wishes' | 'destination' | 'origin' | 'choices'>,
): ComfortLevel {
  const { choices, destination, wishes } = briefing
  const comfort = wishes.comfort?.value ?? null
  const allowance = allowanceOf(wishes, lengthOf(briefing), partyOf(briefing).people)
  const limit = allowance === null ? null : dailyLimit(allowance, kilometresOf(briefing))
  const offered = destination === null ? (comfort ?? 'mid_range') : levelWithin(destination.costs, comfort, limit)
  return choices.stay?.level ?? offered
}
