import type { Briefing } from '../briefing/record.ts'
import { type Breakdown, breakdownOf } from '../budget/rules.ts'
import { type CautionAdvice, cautionsOf, openOf, packingOf } from '../options/finalization.ts'
import type { ItineraryOnWire } from '../itinerary/schema.ts'

/** The whole plan of a trip, as it goes out of the app. */
export interface PlanDocument {
  tripId: number
  title: string
  destination: {
    name: string
    country: string
    latitude: number | null
    longitude: number | null
    timeZone: string | null
  } | null
  startDate: string | null
  endDate: string | null
  stay: string | null
  days: ItineraryOnWire['days']
  budget: Breakdown | null
  packing: string[]
  cautions: CautionAdvice[]
  open: string[]
  /** When anything of it was last changed. */
  changedAt: Date
}

export function documentOf(briefing: Briefing): PlanDocument {
  const { trip, session, destination, choices } = briefing
  return {
    tripId: trip.id,
    title: trip.title,
    destination,
    startDate: trip.startDate,
    endDate: trip.endDate,
    stay: choices.stay?.area ?? null,
    days: choices.itinerary?.days ?? [],
    budget: breakdownOf(briefing),
    packing: packingOf(briefing),
    cautions: cautionsOf(briefing),
    open: openOf(briefing),
    changedAt: new Date(Math.max(trip.updatedAt.getTime(), session?.lastInteractionAt.getTime() ?? 0)),
  }
}

/** What others see of it: the plan, and nothing of the person; money only if they may. */
export const sharedOf = (plan: PlanDocument, withBudget: boolean): PlanDocument => ({
  ...plan,
  budget: withBudget ? plan.budget : null,
  days: withBudget
    ? plan.days
    : plan.days.map(({ date, items }) => ({ date, items: items.map((item) => ({ ...item, cost: null })) })),
  open: [],
})
