import { dollarsIn } from '../../destinations/ranking/currencies.ts'
import type { Wishes } from '../../model/wishes.ts'
import type { Briefing } from '../briefing/record.ts'
import { budgetOf, lengthOf, levelOf, nightsOf, partyOf } from '../briefing/rules.ts'
import { chosenJourney } from '../options/journey.ts'
import { nightly } from '../options/stay.ts'
import type { Span } from './record.ts'

/** What money goes into, in the order of a trip. */
export const budgetLines = ['journey', 'bed', 'food', 'getting_around', 'activities', 'reserve'] as const
export type BudgetLine = (typeof budgetLines)[number]

interface Line extends Span {
  line: BudgetLine
}

export interface Breakdown {
  /** ISO 4217: the currency of the wish. Amounts are in it. */
  currency: string
  lines: Line[]
  total: Span
  /** What the trip may cost; null when nobody said. */
  budget: number | null
  /** How it was said where it was said otherwise: so much a person, a day or a week. */
  wished: Wished | null
  left: Span | null
}

/** Of a day's cost for one person. */
const shares = { food: 0.32, getting_around: 0.1, activities: 0.18 } as const
const uncertainty = 0.2
const reserve = 0.08
/** What children eat, ride and see costs about so much of what it costs an adult. */
const childShare = 0.6

/** What a trip will cost and what it goes into, made anew whenever it is asked for; null where no cost is known. */
export function breakdownOf(briefing: Briefing): Breakdown | null {
  const all = costsOf(briefing)
  if (all === null) return null
  const budget = budgetOf(briefing)
  const currency = budget?.currency ?? 'USD'
  const exchange = (dollars: number) => Math.round(dollarsIn(dollars, currency))
  const lines = all.map(({ line, least, most }) => ({ line, least: exchange(least), most: exchange(most) }))
  const total = sum(lines)
  const limit = budget === null ? null : exchange(budget.dollars)
  return {
    currency,
    lines,
    total,
    budget: limit,
    wished: wishedIn(briefing),
    left: limit === null ? null : { least: limit - total.most, most: limit - total.least },
  }
}

type Said = NonNullable<Wishes['budget']>['value']
export interface Wished extends Pick<Said, 'currency' | 'per' | 'span'> {
  most: number
}

/** The wish behind the budget; null where the trip itself has one, or where it was for everybody and all of the trip. */
function wishedIn({ trip, wishes }: Briefing): Wished | null {
  const said = wishes.budget?.value
  if (trip.budget !== null || said === undefined || said.most === null) return null
  const { most, currency, per, span } = said
  return per === 'party' && span === 'trip' ? null : { most, currency, per, span }
}

/** The same in all, in US dollars. */
export function totalOf(briefing: Briefing): Span | null {
  const all = costsOf(briefing)
  // Line by line, as the breakdown counts.
  return all === null ? null : sum(all.map(({ least, most }) => ({ least: Math.round(least), most: Math.round(most) })))
}

function costsOf(briefing: Briefing): Line[] | null {
  const perDay = dailyCost(briefing)
  if (briefing.destination === null || perDay === null) return null
  const { adults, children } = partyOf(briefing)
  const days = lengthOf(briefing)
  const inAll = perDay * days * (adults + children * childShare)
  const room = nightly(briefing, briefing.choices.stay?.area ?? null)
  const nights = nightsOf(briefing)
  const lines: Line[] = [
    ...(briefing.origin === null ? [] : journeyLine(briefing)),
    ...(room === null ? [] : [{ line: 'bed' as const, least: room.least * nights, most: room.most * nights }]),
    around('food', inAll * shares.food),
    around('getting_around', inAll * shares.getting_around),
    plannedActivities(briefing) ?? around('activities', inAll * shares.activities),
  ]
  const spent = sum(lines)
  return [...lines, { line: 'reserve' as const, least: spent.least * reserve, most: spent.most * reserve }]
}

function dailyCost(briefing: Briefing): number | null {
  const costs = briefing.destination?.costs
  return costs?.[levelOf(briefing)] ?? costs?.mid_range ?? null
}

const around = (line: BudgetLine, dollars: number) => ({
  line,
  least: dollars * (1 - uncertainty),
  most: dollars * (1 + uncertainty),
})

function journeyLine(briefing: Briefing) {
  const price = chosenJourney(briefing)?.price
  return price === undefined ? [] : [{ line: 'journey' as const, ...price }]
}

/** What the plan itself costs, where there is one. */
function plannedActivities({ choices }: Briefing) {
  if (choices.itinerary === undefined) return null
  const cost = choices.itinerary.days
    .flatMap(({ items }) => items)
    .reduce((all, { cost: one }) => all + Number(one ?? 0), 0)
  return { line: 'activities' as const, least: cost, most: cost * (1 + uncertainty) }
}

const sum = (lines: readonly Span[]): Span => ({
  least: lines.reduce((all, { least }) => all + least, 0),
  most: lines.reduce((all, { most }) => all + most, 0),
})
