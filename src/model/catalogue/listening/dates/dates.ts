import { monthIn, monthsOf, type TimeContext } from './calendar.ts'
import { takeDates } from './days.ts'
import { relativeMonths } from './months-ahead.ts'
import { narrowed, spansIn } from './months-named.ts'
import type { Quantity } from '../quantities/quantities.ts'
import type { Reading } from '../sightings.ts'

export interface HeardTime {
  /** Months that are wanted, 1–12; empty when none was said. */
  months: number[]
  refused: number[]
  start: string | null
  end: string | null
}

/** When they want to go; the quantities that are days or years are taken out of the rest. */
export function readTime(reading: Reading, quantities: Quantity[], context: TimeContext): HeardTime | null {
  const days = takeDates(reading, quantities, context)
  const wanted = new Set<number>()
  const refused = new Set<number>()
  for (const { months, stance } of narrowed(spansIn(reading, days, context))) {
    const set =
      stance === 'wanted' || stance === 'home' || stance === 'like'
        ? wanted
        : stance === 'been' || stance === 'ignored'
          ? null
          : refused
    if (set !== null) for (const month of months) set.add(month)
  }
  for (const month of relativeMonths(reading, quantities, context)) wanted.add(month)
  // "The baby is due on 9 July, so before May": the day is outside of what they have.
  const isOutside = days.start !== null && days.dated.size > 0 && wanted.size > 0 && !wanted.has(monthIn(days.start))
  const { start, end } = isOutside ? { start: null, end: null } : days
  if (start !== null && wanted.size === 0) for (const month of monthsOf(start, end)) wanted.add(month)
  // "Not before the 12th of May" goes in May.
  if (start !== null) for (const month of monthsOf(start, end)) refused.delete(month)
  const months = [...wanted].filter((month) => !refused.has(month)).sort((one, other) => one - other)
  if (months.length === 0 && refused.size === 0 && start === null) return null
  return { months, refused: [...refused].sort((one, other) => one - other), start, end }
}
