import { daysOfWeek } from '../dates/weekdays.ts'
import { isDenied, type Quantity } from '../quantities/quantities.ts'
import { isBehindSlash } from '../money/money-terms.ts'
import { isAway, isAYear, isElapsed, isOfLastTime, isOfPregnancy, isRate } from './other-lengths.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'
import { isOfStop } from '../stances/passing.ts'
import { areEnds, byPlace, closed, daysOf, type Ends, joined, type Length, type Said, withRest } from './length-ends.ts'

export type { Length } from './length-ends.ts'

/** How long the trip is, in days with both ends; the quantities that say so are taken out of the rest. */
export function readLength(reading: Reading, quantities: Quantity[], isAsked: boolean): Length | null {
  const lengths: Said[] = []
  const parts: Part[] = []
  let isRange = false
  for (const quantity of [...quantities]) {
    const length = lengthOf(quantity, reading)
    if (length === null) continue
    quantities.splice(quantities.indexOf(quantity), 1)
    const to = (quantity.after ?? quantity.near)?.to ?? quantity.to
    lengths.push({ ...withRest(length, quantity, quantities, reading), from: quantity.from, to })
    isRange ||= isUpTo(quantity, reading)
    if (isOfPlace(quantity, reading)) parts.push({ ...closed(length), isNights: has(quantity.after, 'unit:night') })
  }
  const all = [...lengths, ...reading.sightings.flatMap((sighting, index) => bareLength(sighting, index, reading))]
  const [first, second] = all
  if (first === undefined) return lengthOfWeek(reading, isAsked) ?? (isAsked ? loneNumber(quantities) : null)
  const hasOr = reading.sightings.some((sighting) => has(sighting, 'or'))
  if (parts.length > 1 && !isRange && !hasOr) return sumOf(parts)
  const isJoined =
    second !== undefined && all.length === 2 && (isRange || hasOr || areEnds([first, second].sort(byPlace), reading))
  return bounded(closed(isJoined ? joined(first, second) : first))
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

function lengthOf({ least, most, from, to, before, after, near }: Quantity, reading: Reading): Ends | null {
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
    return { least: null, most: days.most }
  const isAtLeast = (has(before, 'at_least') && !has(before, 'between')) || isAtLeastBehind(unit, reading)
  return isAtLeast && least === most ? { least: days.least, most: null } : days
}

/** "A week minimum"; but "3 nights over Easter". */
function isAtLeastBehind({ to }: Sighting, { startingAt, tokens }: Reading): boolean {
  const limit = startingAt(to)
  return tokens[to]?.gap === 'none' && has(limit, 'at_least') && tokens[limit?.to ?? to]?.gap !== 'none'
}

const weekend = (unit: Sighting): Length =>
  has(unit, 'unit:long_weekend') ? { least: 3, most: 4 } : { least: 2, most: 3 }

/** "A week and a half". */
const halfBehind = (unit: Sighting, { startingAt, tokens }: Reading): boolean =>
  tokens[unit.to]?.gap === 'none' && has(startingAt(unit.to), 'half')

/** "A week", "a long weekend", "week in May". */
function bareLength(sighting: Sighting, index: number, reading: Reading): Said[] {
  const { from, to } = sighting
  const isOpen = isAtLeastBehind(sighting, reading)
  return bareDays(sighting, index, reading).map(({ least, most }) => ({ least, most: isOpen ? null : most, from, to }))
}

function bareDays(sighting: Sighting, index: number, reading: Reading): Length[] {
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
  if (isCounted || (little('not_a_length', before?.word) && !isTheBridge && !isOfDay(sighting, reading))) return []
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

/** "Le week-end du 14 février", "the weekend of the 14th": a day says which. */
const isOfDay = (sighting: Sighting, { tokens }: Reading): boolean =>
  has(sighting, 'unit:weekend') && [1, 2].some((more) => tokens[sighting.to + more]?.number != null)

/** "Un puente de 4 días": how long it is follows. */
function isOfDays({ to, concepts }: Sighting, { startingAt, tokens, little }: Reading): boolean {
  if (!concepts.includes('unit:long_weekend') && !concepts.includes('unit:weekend')) return false
  const number = startingAt(to + 1)
  const isNumber = tokens[to + 1]?.number != null || (number !== undefined && meaningOf(number, 'number').length > 0)
  return isNumber && little('of_age', tokens[to]?.word) && has(startingAt(to + 2), 'unit:day', 'unit:night')
}

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
