import { daysOfWeek } from './dates/weekdays.ts'
import { isDenied, type Quantity } from './quantities/quantities.ts'
import { isBehindSlash } from './money-terms.ts'
import { isAway, isAYear, isElapsed, isOfLastTime, isOfPregnancy, isRate } from './other-lengths.ts'
import { has, type Reading, type Sighting } from './sightings.ts'
import { isOfStop } from './stances/passing.ts'

export interface Length {
  least: number
  most: number
}

/** How long the trip is, in days with both ends; the quantities that say so are taken out of the rest. */
export function readLength(reading: Reading, quantities: Quantity[], isAsked: boolean): Length | null {
  const lengths: Length[] = []
  const parts: Part[] = []
  let isRange = false
  for (const quantity of [...quantities]) {
    const length = lengthOf(quantity, reading)
    if (length === null) continue
    quantities.splice(quantities.indexOf(quantity), 1)
    lengths.push(withRest(length, quantity, quantities, reading))
    isRange ||= isUpTo(quantity, reading)
    if (isOfPlace(quantity, reading)) parts.push({ ...length, isNights: has(quantity.after, 'unit:night') })
  }
  const [sure, limit] = lengths
  if (lengths.length === 2 && sure !== undefined && limit?.least === 1 && limit.most > sure.most && sure.least > 1)
    return bounded({ least: sure.least, most: limit.most })
  const bare = reading.sightings.flatMap((sighting, index) => bareLength(sighting, index, reading))
  const all = [...lengths, ...bare]
  if (all.length === 0) return lengthOfWeek(reading, isAsked) ?? (isAsked ? loneNumber(quantities) : null)
  if (parts.length > 1 && !isRange && !reading.sightings.some((sighting) => has(sighting, 'or'))) return sumOf(parts)
  const [first = { least: 1, most: 1 }, second] = all
  const isEither =
    second !== undefined && all.length === 2 && (isRange || reading.sightings.some((sighting) => has(sighting, 'or')))
  return bounded(
    isEither ? { least: Math.min(first.least, second.least), most: Math.max(first.most, second.most) } : first,
  )
}

/** What of a trip is spent in one place. */
interface Part extends Length {
  isNights: boolean
}

/** "Two nights in Kyoto": right before a place they want. */
function isOfPlace({ after, before }: Quantity, { startingAt }: Reading): boolean {
  if (has(before, 'only')) return false
  const link = after === undefined ? undefined : startingAt(after.to)
  const place = link === undefined || !has(link, 'to') ? undefined : startingAt(link.to)
  return place !== undefined && place.places.length > 0 && place.stance === 'wanted'
}

/** The night between two places is counted once. */
function sumOf(parts: readonly Part[]): Length {
  const shared = Math.max(0, parts.filter(({ isNights }) => isNights).length - 1)
  const sum = (of: (part: Part) => number): number => parts.reduce((total, part) => total + of(part), 0) - shared
  return bounded({ least: sum(({ least }) => least), most: sum(({ most }) => most) })
}

/** "Six days, seven at most", "7 nights or maybe 10", "10 days max, 7 minimum": with what is said in the same unit behind. */
function withRest(
  length: Length,
  { after, near, clause, to, most }: Quantity,
  quantities: Quantity[],
  reading: Reading,
): Length {
  const size = daysOf(after) ?? daysOf(near)
  const other = quantities.find(
    (rest) =>
      rest.clause === clause &&
      rest.from >= to &&
      rest.from - to <= farthestRest &&
      rest.most < 4 * most &&
      roleOf(rest, reading) !== null,
  )
  if (size === null || other === undefined) return length
  quantities.splice(quantities.indexOf(other), 1)
  const days = { least: other.least * size.days + size.more, most: other.most * size.days + size.more }
  switch (roleOf(other, reading)) {
    case 'most':
      return { least: length.least, most: Math.max(length.most, days.most) }
    case 'least':
      return { least: days.least, most: Math.max(length.most, days.most) }
    case 'either':
    case null:
      return { least: Math.min(length.least, days.least), most: Math.max(length.most, days.most) }
  }
}

const farthestRest = 4

/** What a number without a unit says of the length before it. */
function roleOf({ from, before, after }: Quantity, { endingAt, tokens }: Reading): 'most' | 'least' | 'either' | null {
  if (after !== undefined && !has(after, 'at_most', 'at_least')) return null
  if (has(before, 'at_most') || has(after, 'at_most')) return 'most'
  if (has(before, 'at_least') || has(after, 'at_least')) return 'least'
  // "Oder gleich 3", "or maybe 10".
  const isOr = [from, from - 1, from - 2].some((at) => has(endingAt(at), 'or'))
  return isOr && tokens[from]?.gap === 'none' ? 'either' : null
}

/** "A week to ten days": from the one before. */
function isUpTo({ before }: Quantity, { endingAt }: Reading): boolean {
  if (before === undefined || !has(before, 'until') || has(before, 'and', 'or')) return false
  const unit = endingAt(before.from)
  return daysOf(unit) !== null || has(unit, 'a_week')
}

function lengthOfWeek(reading: Reading, isAsked: boolean): Length | null {
  const days = daysOfWeek(reading, isAsked)
  return days === null ? null : { least: days, most: days }
}

const bounded = ({ least, most }: Length): Length => ({
  least: Math.min(730, Math.max(1, Math.round(least))),
  most: Math.min(730, Math.max(1, Math.round(most))),
})

/** Days in a unit, and what the last of them adds: four nights are five days. */
function daysOf(unit: Sighting | undefined): { days: number; more: number } | null {
  if (unit === undefined) return null
  if (has(unit, 'unit:day')) return { days: 1, more: 0 }
  if (has(unit, 'unit:night')) return { days: 1, more: 1 }
  if (has(unit, 'unit:week')) return { days: 7, more: 0 }
  if (has(unit, 'unit:fortnight')) return { days: 14, more: 0 }
  if (has(unit, 'unit:weekend', 'unit:long_weekend')) return { days: 3, more: 0 }
  if (has(unit, 'unit:month')) return { days: 30, more: 0 }
  return has(unit, 'unit:year') ? { days: 365, more: 0 } : null
}

function lengthOf({ least, most, from, to, before, after, near }: Quantity, reading: Reading): Length | null {
  const unit = after !== undefined && daysOf(after) !== null ? after : near
  const size = daysOf(unit)
  if (unit === undefined || size === null || least <= 0 || to === unit.to || isBehindSlash(unit, reading)) return null
  if ((isElapsed(unit, reading) && !isAway(unit, reading)) || isAYear(unit, reading)) return null
  if (isOfStop({ from, to: unit.to }, reading) || isOfLastTime({ from, clause: unit.clause }, reading)) return null
  if (isOfPregnancy({ from, least }, unit, reading) || (has(unit, 'unit:year') && most > 1)) return null
  // "Another year" is not this one.
  if (has(unit, 'unit:year') && reading.little('another', reading.tokens[unit.from - 1]?.word)) return null
  // "4 a month" is no length of four months.
  if ((has(before, 'next', 'elapsed') && !has(before, 'between')) || (unit === near && has(after, 'single')))
    return null
  if (isOfDays(unit, reading)) return null
  if (most === 1 && has(unit, 'unit:weekend', 'unit:long_weekend')) return weekend(unit)
  const half = halfBehind(unit, reading) ? size.days / 2 : 0
  const days = {
    least: Math.floor(least * size.days + half) + size.more,
    most: Math.ceil(most * size.days + half) + size.more,
  }
  if (has(before, 'at_most') || (has(before, 'at_least') && isDenied({ before }, reading)))
    return { least: 1, most: days.most }
  if (has(before, 'at_least') && least === most && !has(before, 'between'))
    return { least: days.least, most: Math.max(days.most, 60) }
  return days
}

const weekend = (unit: Sighting): Length =>
  has(unit, 'unit:long_weekend') ? { least: 3, most: 4 } : { least: 2, most: 3 }

/** "A week and a half". */
const halfBehind = (unit: Sighting, { startingAt, tokens }: Reading): boolean =>
  tokens[unit.to]?.gap === 'none' && has(startingAt(unit.to), 'half')

/** "A week", "a long weekend", "week in May". */
function bareLength(sighting: Sighting, index: number, reading: Reading): Length[] {
  if (has(sighting, 'the_week')) return [around(7)]
  // "Wo ist es warm?" asks; two of them behind a number are weeks.
  if ((daysOf(sighting) === null && !has(sighting, 'a_week')) || has(sighting, 'question')) return []
  const { sightings, tokens, little } = reading
  const previous = sightings[index - 1]
  if (isOfDays(sighting, reading)) return []
  const before = tokens[sighting.from - 1]
  // "En el puente de mayo": which one is said by the month.
  const isTheBridge = has(sighting, 'unit:long_weekend') && little('article', before?.word)
  const isCounted = before?.number != null && tokens[sighting.from]?.gap !== 'comma'
  if (isCounted || (little('not_a_length', before?.word) && !isTheBridge)) return []
  if (
    previous?.to === sighting.from &&
    previous.concepts.some((concept) => /^(?:number|scale|few|half|next|this|late|early|middle_of)/.test(concept))
  ) {
    return has(previous, 'few') ? few(sighting) : []
  }
  if (previous?.to === sighting.from && has(previous, 'elapsed') && !has(sighting, 'unit:weekend')) return []
  if (isOfStop(sighting, reading)) return []
  if (isElapsed(sighting, reading) && !isAway(sighting, reading)) return []
  const half = halfBehind(sighting, reading) ? 0.5 : 0
  if (has(sighting, 'a_week'))
    return tokens[sighting.from]?.gap !== 'slash' && !isRate(sighting, reading) ? [around(7 * (1 + half))] : []
  const isSingle = previous !== undefined && has(previous, 'single') && sighting.from - previous.to <= 2
  if (has(sighting, 'unit:weekend', 'unit:long_weekend')) {
    return tokens[sighting.from]?.word === 'weekends' ? [] : [weekend(sighting)]
  }
  const size = daysOf(sighting)
  if (size === null || has(sighting, 'unit:day', 'unit:night', 'unit:year')) return []
  if (has(sighting, 'unit:month') && !isSingle) return []
  if (little('plural_unit', tokens[sighting.from]?.word)) return []
  return [around(size.days * (1 + half))]
}

/** "Un puente de 4 días": how long it is follows. */
const isOfDays = (sighting: Sighting, { startingAt, tokens }: Reading): boolean =>
  has(sighting, 'unit:long_weekend') &&
  [1, 2].some(
    (more) => tokens[sighting.to + more]?.number != null && has(startingAt(sighting.to + more + 1), 'unit:day'),
  )

const around = (days: number): Length => ({ least: Math.floor(days), most: Math.ceil(days) })

const few = (unit: Sighting): Length[] => {
  const size = daysOf(unit)
  return size === null || has(unit, 'unit:year')
    ? []
    : [{ least: 2 * size.days + (size.days === 1 ? 1 : 0), most: size.days === 1 ? 5 : 3 * size.days }]
}

/** A number by itself answers how many days. */
function loneNumber(quantities: Quantity[]): Length | null {
  const [only] = quantities.filter(({ after, most }) => after === undefined && most <= 200)
  if (only === undefined) return null
  quantities.splice(quantities.indexOf(only), 1)
  return bounded({ least: only.least, most: only.most })
}
