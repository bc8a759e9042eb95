import type { CautionKind } from '../destinations/facts.ts'
import { monthsOf } from './days.ts'
import type { Offer } from './offer.ts'
import type { Wishes } from './wishes.ts'

/** The months that an answer about a place is for: those of the trip, or its best ones. */
export function monthsFor({ bestMonths }: Offer, wishes: Wishes): number[] {
  const months = monthsOf(wishes)
  return months.length > 0 && months.length < 12 ? months : bestMonths
}

/** The lowest and the highest daytime temperature of those months, in whole °C; null when it is not known. */
export function highsOf(offer: Offer, wishes: Wishes): { least: number; most: number } | null {
  const highs = monthsFor(offer, wishes).flatMap((month) => offer.monthlyHigh?.[month - 1] ?? [])
  return highs.length === 0 ? null : { least: Math.round(Math.min(...highs)), most: Math.round(Math.max(...highs)) }
}

/** What there is to beware of in the months of the trip. Crowds are no danger, and a topic of their own. */
export function dangersOf({ cautionKinds }: Offer, wishes: Wishes): { kind: CautionKind; months: number[] }[] {
  const trip = monthsOf(wishes)
  return cautionKinds.filter(
    ({ kind, months }) =>
      kind !== 'crowds' && (months.length === 0 || trip.length === 0 || trip.some((month) => months.includes(month))),
  )
}
