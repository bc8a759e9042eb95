import type { CautionKind } from '../facts.ts'
import type { Theme } from '../vocabulary.ts'
import type { Criteria } from './criteria.ts'

/** Where judging draws its lines: in the code for the few that are judged by all their facts, in SQL for all others. */

/** A day may cost so much more than the budget without being too dear. */
export const tolerance = 1.03

/** US dollars a day: what costs nothing is not endlessly cheap, and a limit of nothing divides nothing. */
export const leastCost = 1

/** US dollars a day, from which cheap is counted down. */
export const usualCost = 100

/** US dollars a day, from which a place is dear to somebody who says nothing of money. */
export const dearFrom = 150

export const bearableDegrees = 1

/** Who comes to swim or to dive means warm days, unless they say otherwise. */
export const bathing: readonly Theme[] = ['beach', 'diving']
export const mildestBathing = 18

/** °C: who asks for at least so much comes for the sun; days with rain in a month up to which there is enough of it. */
const sunFrom = 20
export const wettestSun = 9

/** The warmth that they come for; null where it is another reason. */
export const warmthWanted = ({ climate }: Criteria): number | null =>
  climate?.least != null && climate.least >= sunFrom ? climate.least : null

export const hoursTolerance = 0.25
export const longestGroundHours = 12

/** Up to so many days a trip is spoilt by a long way there, and up to so many hours a way is short. */
export const shortTrip = 4
export const shortWayHours = 2.5

/** Hours on the way that a trip of so many days is worth; a longer one is worth any. */
const worthwhile = [
  { days: 4, hours: 2.5 },
  { days: 9, hours: 5 },
  { days: 15, hours: 9 },
] as const
const usuallyWorthwhile = 6

/** Hours on the way beyond which a place does not offer itself for a trip; null where any will do. */
export const hoursWorth = (days: number | null): number | null =>
  days === null ? usuallyWorthwhile : (worthwhile.find((trip) => days <= trip.days)?.hours ?? null)

/** Hours on the way that spoil a trip of up to so many days, whatever is at its end. */
const spoiling = [
  { days: 4, hours: 6 },
  { days: 9, hours: 11 },
] as const

/** Hours beyond which the way spoils the trip; null where it is long enough for any, or they set limits of their own. */
export function hoursSpoiling({ days, longestHours, wanted }: Criteria): number | null {
  if (days === null || longestHours !== null || wanted.length > 0) return null
  return spoiling.find((trip) => days <= trip.days)?.hours ?? null
}

export const dangers: readonly CautionKind[] = ['political', 'crime']
/** What a friend would warn of; who comes for big game knows that malaria is where it is. */
export const graveCautions = ({ essential }: Criteria): readonly CautionKind[] =>
  essential.includes('wildlife') ? ['political'] : ['political', 'malaria']
