import type { CautionKind } from '../facts.ts'
import type { Theme } from '../vocabulary.ts'

/** Where judging draws its lines: in the code for the few that are judged by all their facts, in SQL for all others. */

/** A day may cost so much more than the budget without being too dear. */
export const tolerance = 1.03

/** US dollars a day: what costs nothing is not endlessly cheap, and a limit of nothing divides nothing. */
export const leastCost = 1

/** US dollars a day, from which cheap is counted down. */
export const usualCost = 100

export const bearableDegrees = 1

/** Who comes to swim or to dive means warm days, unless they say otherwise. */
export const bathing: readonly Theme[] = ['beach', 'diving']
export const mildestBathing = 18

export const hoursTolerance = 0.25
export const longestGroundHours = 12

/** Up to so many days a trip is spoilt by a long way there, and up to so many hours a way is short. */
export const shortTrip = 4
export const nearHours = 2.5

export const dangers: readonly CautionKind[] = ['political', 'crime']
