import type { Brief, StandingPreferences, Topic, TripFacts } from '../model.ts'

const millisecondsPerDay = 86_400_000

/**
 * The user turn of a prompt: one JSON document in a fence. As JSON text with `<` escaped, nothing a traveller
 * writes can close the fence or look like a line of the prompt.
 */
export function material(brief: Brief, more: Record<string, unknown> = {}): string {
  const document = {
    today: brief.today,
    trip: brief.trip,
    derived: {
      days: tripDays(brief.trip),
      dollarsPerPersonPerDay: dollarsPerPersonPerDay(brief.trip),
      alreadyKnown: alreadyKnown(brief),
    },
    preferences: brief.preferences,
    statements: brief.statements,
    recent: brief.recent,
    ...more,
  }
  return `<material>\n${JSON.stringify(document).replaceAll('<', '\\u003c')}\n</material>`
}

/** How many days the trip's dates span, both ends included. */
export function tripDays({ startDate, endDate }: TripFacts): number | null {
  if (startDate === null || endDate === null) return null
  return Math.round((Date.parse(endDate) - Date.parse(startDate)) / millisecondsPerDay) + 1
}

/** What the whole budget comes to for one person and day. */
export function dollarsPerPersonPerDay(trip: TripFacts): number | null {
  const days = tripDays(trip)
  if (trip.budget === null || days === null) return null
  return Math.floor(trip.budget / (days * Math.max(1, trip.travelersCount)))
}

/** The topics that the trip's and the preferences' own fields settle, so that no question is lost on them. */
export function alreadyKnown({ trip, preferences }: Pick<Brief, 'trip' | 'preferences'>): Topic[] {
  const known: Topic[] = []
  if (trip.startDate !== null || trip.endDate !== null) known.push('season')
  if (tripDays(trip) !== null) known.push('length')
  if (trip.budget !== null || hasBudget(preferences)) known.push('budget')
  // A trip for one is also what a trip is when nobody said anything.
  if (trip.travelersCount > 1) known.push('companions')
  if (trip.destination !== null) known.push('place')
  return known
}

function hasBudget({ budgetMin, budgetMax }: StandingPreferences): boolean {
  return budgetMin !== null || budgetMax !== null
}
