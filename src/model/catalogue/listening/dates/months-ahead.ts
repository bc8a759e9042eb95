import { monthIn, type TimeContext } from './calendar.ts'
import type { Quantity } from '../quantities/quantities.ts'
import { has, type Reading } from '../sightings.ts'

/** "Next month", "in three weeks". */
export function relativeMonths(
  { tokens, sightings, little }: Reading,
  quantities: Quantity[],
  { today }: TimeContext,
): number[] {
  const months: number[] = []
  const add = (days: number) => months.push(monthIn(dayAfter(today, days)))
  for (const sighting of sightings) {
    if (!has(sighting, 'soon')) continue
    const words = tokens.slice(sighting.from, sighting.to).map(({ word }) => word)
    add(words.some((word) => little('month', word)) && !words.some((word) => little('this', word)) ? 30 : 14)
  }
  for (const quantity of [...quantities]) {
    const isAhead = little('ahead', tokens[quantity.from - 1]?.word)
    const days = has(quantity.after, 'unit:week') ? 7 : has(quantity.after, 'unit:month') ? 30 : null
    if (!isAhead || days === null) continue
    quantities.splice(quantities.indexOf(quantity), 1)
    add(quantity.most * days)
  }
  return months
}

function dayAfter(date: string, days: number): string {
  const time = new Date(`${date}T00:00:00Z`)
  time.setUTCDate(time.getUTCDate() + days)
  return time.toISOString().slice(0, 10)
}
