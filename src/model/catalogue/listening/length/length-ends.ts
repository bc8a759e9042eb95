import type { Quantity } from '../quantities/quantities.ts'
import { has, type Reading, type Sighting } from '../sightings.ts'

export interface Length {
  least: number
  most: number
}

/** A length where it is said, with no end where only the other was. */
export interface Said {
  least: number | null
  most: number | null
  from: number
  to: number
}

export const byPlace = (one: Said, other: Said): number => one.from - other.from

export type Ends = Pick<Said, 'least' | 'most'>

/** Nobody who says "at least a week" means months. */
const longestOpen = 60

export const closed = ({ least, most }: Ends): Length => ({
  least: least ?? 1,
  most: most ?? Math.max(least ?? 1, longestOpen),
})

export const joined = (one: Ends, other: Ends): Ends => {
  const ends = (end: keyof Ends): number[] => [one[end], other[end]].filter((days) => days !== null)
  return {
    least: ends('least').length === 0 ? null : Math.min(...ends('least')),
    most: ends('most').length === 0 ? null : Math.max(...ends('most')),
  }
}

/** "At least a week, twelve days at most", "a week, ten days if possible": the second goes on where the first ends. */
export function areEnds(said: readonly Said[], { sightings, tokens, startingAt, little }: Reading): boolean {
  const [first, second] = said
  if (first === undefined || second === undefined || tokens.slice(first.to, second.from).some(isPoint)) return false
  const isOpen =
    has(startingAt(second.to), 'at_most') || [first, second].some(({ least, most }) => least === null || most === null)
  if (isOpen) return second.from - first.to <= farthestRest
  const isMild =
    sightings.some((one) => has(one, 'mild') && one.to >= first.to && one.from - second.to <= 1) ||
    little('if', tokens[second.to]?.word)
  return isMild && second.from - first.to <= farthestRest && (second.least ?? 0) > (first.most ?? 0)
}

const isPoint = ({ gap }: Reading['tokens'][number]): boolean => gap === 'end' || gap === 'question'

/** "Six days, seven at most", "7 nights or maybe 10", "10 days max, 7 minimum": with what is said in the same unit behind. */
export function withRest(
  length: Ends,
  { after, near, clause, to, most }: Quantity,
  quantities: Quantity[],
  reading: Reading,
): Ends {
  const unit = daysOf(after) === null ? near : after
  const size = daysOf(unit)
  const end = unit?.to ?? to
  const other = quantities.find(
    (rest) =>
      rest.clause === clause &&
      rest.from >= end &&
      rest.from - end <= farthestRest &&
      rest.most < 4 * most &&
      roleOf(rest, reading) !== null,
  )
  if (size === null || other === undefined) return length
  quantities.splice(quantities.indexOf(other), 1)
  const days = { least: other.least * size.days + size.more, most: other.most * size.days + size.more }
  switch (roleOf(other, reading)) {
    case 'most':
      return { least: length.least, most: Math.max(length.most ?? 0, days.most) }
    case 'least':
      return { least: days.least, most: length.most }
    case 'either':
    case null:
      return joined(length, days)
  }
}

const farthestRest = 6

/** What a number without a unit says of the length before it. */
function roleOf(
  { from, to, before, after }: Quantity,
  { endingAt, tokens, little }: Reading,
): 'most' | 'least' | 'either' | null {
  // "6 nights, 7 if the flights work out".
  if (little('if', tokens[to]?.word)) return 'most'
  if (after !== undefined && !has(after, 'at_most', 'at_least')) return null
  if (has(before, 'at_most') || has(after, 'at_most')) return 'most'
  if (has(before, 'at_least') || has(after, 'at_least')) return 'least'
  // "Oder gleich 3", "or maybe 10".
  const isOr = [from, from - 1, from - 2].some((at) => has(endingAt(at), 'or'))
  return isOr && tokens[from]?.gap === 'none' ? 'either' : null
}

/** Days in a unit, and what the last of them adds: four nights are five days. */
export function daysOf(unit: Sighting | undefined): { days: number; more: number } | null {
  if (unit === undefined) return null
  if (has(unit, 'unit:day')) return { days: 1, more: 0 }
  if (has(unit, 'unit:night')) return { days: 1, more: 1 }
  if (has(unit, 'unit:week')) return { days: 7, more: 0 }
  if (has(unit, 'unit:fortnight')) return { days: 14, more: 0 }
  if (has(unit, 'unit:weekend', 'unit:long_weekend')) return { days: 3, more: 0 }
  if (has(unit, 'unit:month')) return { days: 30, more: 0 }
  return has(unit, 'unit:year') ? { days: 365, more: 0 } : null
}
