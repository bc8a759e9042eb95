import { daysBetween } from '../../../days.ts'
import { isRealDate, onOrAfter, type TimeContext } from './calendar.ts'
import { daysInDigits } from './days-in-digits.ts'
import { type Day, dayOf } from './days-named.ts'
import { type Limit, limitOf } from './limits.ts'
import type { Quantity } from '../quantities/quantities.ts'
import { type Boundary, boundaryOfDay } from './windows.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'

/** The days that are named, of a trip or of the time in which it lies. */
export interface NamedDays {
  start: string | null
  end: string | null
  boundaries: Boundary[]
  /** The months that the days are of: those of a trip, and those that only bound it. */
  dated: ReadonlyMap<Sighting, 'trip' | 'limit'>
}

/** The first and the last day of the trip, and those that it lies between. */
export function takeDates(reading: Reading, quantities: Quantity[], context: TimeContext): NamedDays {
  const years = takeYears(reading, quantities)
  const dates = reading.tokens.flatMap(({ date }) => (date !== null && isRealDate(date.start) ? [date.start] : []))
  if (dates.length > 0) {
    const [start = null, end = null] = dates.slice(0, 2).sort()
    return { start, end, boundaries: [], dated: new Map() }
  }
  const days = daysIn(reading, quantities, context)
  for (const quantity of new Set(days.map((day) => day.quantity))) quantities.splice(quantities.indexOf(quantity), 1)
  const trip = tripAmong(days, context.today, years[0] ?? null)
  const bounds = days.filter(isBounding).filter((day) => !trip.days.includes(day))
  return {
    start: trip.start,
    end: trip.end,
    // What the trip begins on says more.
    boundaries: trip.start !== null ? [] : bounds.map((day) => boundaryOfDay(day.limit, day)),
    dated: new Map(
      days.flatMap((day) =>
        day.of === null ? [] : [[day.of, bounds.some(({ of }) => of === day.of) ? 'limit' : 'trip']],
      ),
    ),
  }
}

function daysIn(reading: Reading, quantities: readonly Quantity[], context: TimeContext): Day[] {
  const days: Day[] = []
  const hasLatest = isEnded(reading)
  for (const quantity of quantities) {
    const written = quantity.isScaled || context.isSumAsked ? [] : daysInDigits(quantity, reading, days.length > 0)
    const named = written.length > 0 ? null : dayOf(quantity, reading, context, days.at(-1))
    const found =
      written.length > 0 ? written.map((day) => ({ ...day, last: null, of: null })) : named === null ? [] : [named]
    const limit = found.length > 0 ? limitOf(quantity, reading) : null
    // "From the 5th" is the first day, "not before the 5th" is none.
    const isFirst = limit?.side === 'from' && !limit.isOutside && !limit.isDenied && !hasLatest
    days.push(
      ...found.map((day) => ({
        ...day,
        quantity,
        limit: isFirst ? null : limit,
        isOfEvent: isOfEvent(quantity, reading),
      })),
    )
  }
  return days
}

/** Right behind the name of a feast of theirs, or of a birth. */
function isOfEvent({ from }: Quantity, { tokens, endingAt, little }: Reading): boolean {
  for (let at = from; at > Math.max(0, from - 5) && tokens[at]?.gap === 'none'; at -= 1) {
    const sighting = endingAt(at)
    if (has(sighting, 'occasion:birthday', 'occasion:anniversary', 'occasion:wedding', 'pregnant')) return true
    const word = tokens[at - 1]?.word ?? ''
    if (!little('article', word) && !little('in', word) && !little('being', word) && !little('dated', word))
      return false
  }
  return false
}

/** "From 15 June, but before August": what is said is a time, and no day to begin on. */
const isEnded = (reading: Reading): boolean =>
  reading.sightings.some(
    (sighting) =>
      has(sighting, 'latest') ||
      (meaningOf(sighting, 'month').length > 0 &&
        isWithoutDay(reading, sighting) &&
        limitOf(sighting, reading)?.side === 'until'),
  )

/** A month without a day. */
const isWithoutDay = ({ tokens }: Reading, { from }: Sighting): boolean =>
  tokens.slice(Math.max(0, from - 2), from).every(({ number }) => number === null)

type Bounding = Day & { limit: Limit }
const isBounding = (day: Day): day is Bounding => day.limit !== null

/** The days of the trip itself: one that is no limit, and the next that ends it, even as one: "from the 3rd, back by the 10th". */
function tripAmong(
  days: readonly Day[],
  today: string,
  year: number | null,
): { start: string | null; end: string | null; days: Day[] } {
  const none = { start: null, end: null, days: [] }
  const at = days.findIndex((day) => !isBounding(day))
  const [first, second] = days.slice(at)
  const start = first === undefined || at < 0 ? null : onOrAfter(today, first.month, first.day, year)
  if (first === undefined || start === null) return none
  const last = first.last !== null ? { month: first.month, day: first.last } : second
  if (last === undefined || !isSpan(first, second))
    return { start: first.isOfEvent ? null : start, end: null, days: [first] }
  // "Back by the 20th, can leave from the 2nd" is said the other way round.
  if (last.month === first.month && last.day < first.day) return none
  const end = onOrAfter(start, last.month, last.day, null)
  if (end === null) return { start, end, days: [first] }
  // "The wedding is on 3 June, so before the 1st": what is bounded is not what comes after.
  if (second?.limit?.side === 'until' && daysBetween(start, end) > longestToLimit) return none
  // "Back at work on 7 January, leaving on 27 December".
  if (second !== undefined && year === null && daysBetween(start, end) > longestTrip)
    return { start: onOrAfter(today, second.month, second.day, null), end: null, days: [first, second] }
  return { start, end, days: second === undefined ? [first] : [first, second] }
}

/** Nobody names the days of a longer one without a year. */
const longestTrip = 240
const longestToLimit = 90

const isSpan = (first: Day, second: Day | undefined): boolean =>
  first.last !== null ||
  (second !== undefined &&
    second.limit?.side !== 'from' &&
    second.quantity.from - first.quantity.to <= (isBounding(second) ? farthestLimit : farthestEnd))

/** How many words may lie between the first day and the last. */
const [farthestEnd, farthestLimit] = [6, 12]

function takeYears({ tokens }: Reading, quantities: Quantity[]): number[] {
  return quantities
    .filter(({ least, most, isDigits, after, from }) => {
      const isFree =
        after === undefined ||
        !after.concepts.some((concept) =>
          /^(?:unit|currency|scale|people|each|a_day|with|without|together)/.test(concept),
        )
      return isDigits && least === most && least >= 2024 && least <= 2039 && isFree && tokens[from]?.text.length === 4
    })
    .map((quantity) => {
      quantities.splice(quantities.indexOf(quantity), 1)
      return quantity.least
    })
}
