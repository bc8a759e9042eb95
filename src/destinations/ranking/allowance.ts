import { returnFare } from './fares.ts'

/** What a person may spend in all, in US dollars, for how many days, and whether the way there is paid from it. */
export interface Allowance {
  dollars: number
  days: number
  paysJourney: boolean
}

/** Of a sum that has to pay for a journey of unknown length too, this much is left for the stay; of any, at least so much. */
const usualStayShare = 0.65
export const leastStayShare = 0.2

/** What is left for a day at a place so many kilometres away, in US dollars a person. */
export function dailyLimit({ dollars, days, paysJourney }: Allowance, kilometres: number | null): number {
  if (!paysJourney) return dollars / days
  const left = kilometres === null ? dollars * usualStayShare : dollars - returnFare(kilometres)
  return Math.max(left, dollars * leastStayShare) / days
}
