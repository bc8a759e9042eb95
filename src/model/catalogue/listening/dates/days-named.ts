import { daysBetween } from '../../../days.ts'
import { isRealDate, onOrAfter, type TimeContext } from './calendar.ts'
import { daysInDigits } from './days-in-digits.ts'
import { type Limit, limitOf } from './limits.ts'
import type { Quantity } from '../quantities/quantities.ts'
import { isWeekday } from './weekdays.ts'
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
    boundaries: bounds.map((day) => boundaryOfDay(day.limit, day)),
    dated: new Map(
      days.flatMap((day) =>
        day.of === null ? [] : [[day.of, bounds.some(({ of }) => of === day.of) ? 'limit' : 'trip']],
      ),
    ),
  }
}

function daysIn(reading: Reading, quantities: readonly Quantity[], context: TimeContext): Day[] {
  const days: Day[] = []
  for (const quantity of quantities) {
    const written = quantity.isScaled ? [] : daysInDigits(quantity, reading, days.length > 0)
    const named = written.length > 0 ? null : dayOf(quantity, reading, context, days.at(-1))
    const found =
      written.length > 0 ? written.map((day) => ({ ...day, last: null, of: null })) : named === null ? [] : [named]
    const limit = found.length > 0 ? limitOf(quantity, reading) : null
    // "From the 5th" is the first day, "not before the 5th" is none.
    const isFirst = limit?.side === 'from' && !limit.isOutside && !limit.isDenied
    days.push(...found.map((day) => ({ ...day, quantity, limit: isFirst ? null : limit })))
  }
  return days
}

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
  if (last === undefined || !isSpan(first, second)) return { start, end: null, days: [first] }
  const end = onOrAfter(start, last.month, last.day, null)
  if (end === null) return { start, end, days: [first] }
  // "The wedding is on 3 June, so before the 1st": what is bounded is not what comes after.
  if (second?.limit?.side === 'until' && daysBetween(start, end) > longestToLimit) return none
  return { start, end, days: second === undefined ? [first] : [first, second] }
}

const longestToLimit = 90

const isSpan = (first: Day, second: Day | undefined): boolean =>
  first.last !== null ||
  (second !== undefined &&
    second.limit?.side !== 'from' &&
    second.quantity.from - first.quantity.to <= (isBounding(second) ? farthestLimit : farthestEnd))

/** How many words may lie between the first day and the last. */
const [farthestEnd, farthestLimit] = [6, 12]

interface Day {
  quantity: Quantity
  day: number
  last: number | null
  month: number
  /** The month by its name, where it stands beside the day. */
  of: Sighting | null
  /** What the day is a limit of, if it is not one of the trip. */
  limit: Limit | null
}

type Named = Omit<Day, 'quantity' | 'limit'>

/** "15 June", "June 15-29", "the 15th", "from 3 to 17 August", "June 3rd to the 17th". */
function dayOf(quantity: Quantity, reading: Reading, { known }: TimeContext, previous: Day | undefined): Named | null {
  const { least, most, after, before, isDigits, from, to } = quantity
  if (!Number.isInteger(least) || !Number.isInteger(most) || least < 1 || most > 31) return null
  if (!isDigits && !isSpelledDay(quantity, reading)) return null
  const { startingAt, tokens } = reading
  const ordinal = has(after, 'day_of_month') ? after : undefined
  const week = weekOf(quantity, reading)
  if (week !== null) return week
  const end = ordinal?.to ?? to
  if (
    after !== undefined &&
    ordinal === undefined &&
    // "Del 3 al día 9" is no price.
    !(has(after, 'a_day') && tokens[after.to]?.number != null) &&
    after.concepts.some((concept) =>
      /^(?:unit|currency|scale|people|who|star|old|degrees|clock|distance|each|a_day|jubilee)/.test(concept),
    )
  )
    return null
  const following = [end, end + 1]
    .flatMap((at) => startingAt(at) ?? [])
    .find((sighting) => meaningOf(sighting, 'month').length > 0 && isClose(tokens, end, sighting.from))
  const preceding =
    before !== undefined && meaningOf(before, 'month').length > 0 && tokens[from]?.gap === 'none'
      ? before
      : monthBefore(reading, from)
  const later = following ?? laterMonth(reading, end)
  const named = following ?? preceding ?? (ordinal !== undefined || isFirstDay(quantity, reading) ? later : undefined)
  const month =
    named === undefined
      ? ordinal === undefined
        ? isBareDay(quantity, reading)
          ? monthOf(previous, from)
          : undefined
        : (monthOf(previous, from) ?? known[0])
      : Number(meaningOf(named, 'month')[0])
  if (month === undefined || has(startingAt(end), 'jubilee')) return null
  return { day: least, last: most > least ? most : null, month, of: named ?? null }
}

/** "Del veinte de julio", "al due gennaio": with a word for days before it, and its month right behind. */
const isSpelledDay = ({ from, to }: Quantity, { tokens, startingAt, little }: Reading): boolean =>
  tokens[from]?.gap === 'none' &&
  (little('dated', tokens[from - 1]?.word) || little('article', tokens[from - 1]?.word)) &&
  [to, ...(little('of_age', tokens[to]?.word) ? [to + 1] : [])].some((at) => {
    const month = startingAt(at)
    return month !== undefined && meaningOf(month, 'month').length > 0
  })

/** "Between the 10th and", "zwischen dem 10. und", "del día 3 al": with no more than an article and a word for days before it. */
function isFirstDay({ from }: Quantity, { tokens, endingAt, little }: Reading): boolean {
  // "Freitag, den 12. bis Dienstag, den 16. März".
  const day = little('article', tokens[from - 1]?.word) ? from - 2 : from - 1
  if (isWeekday(tokens[day]?.word)) return true
  for (let at = from; at >= Math.max(0, from - 2) && tokens[at]?.gap === 'none'; at -= 1) {
    const before = endingAt(at)
    if (has(before, 'between', 'home') || little('dated', tokens[at - 1]?.word)) return true
    if (!has(before, 'unit:day', 'day_of_month') && !little('article', tokens[at - 1]?.word)) return false
  }
  return false
}

/** "Salimos el 14/2 y volvemos el 21": a number alone behind a word for days. */
const isBareDay = ({ from, to }: Quantity, { tokens, little, coveringAt }: Reading): boolean =>
  tokens[from]?.gap === 'none' &&
  little('dated', tokens[from - 1]?.word) &&
  (tokens[to]?.gap !== 'none' || coveringAt(to) === undefined)

/** How many words may lie between a day with its month and one without. */
const farthestMonth = 9

const monthOf = (day: Day | undefined, from: number): number | undefined =>
  day !== undefined && from - day.quantity.to <= farthestMonth ? day.month : undefined

/** "2nd week of April", "2. Woche im April" begin on the 8th. */
function weekOf(quantity: Quantity, { tokens, little, startingAt }: Reading): Named | null {
  const { from, to, least, most, isDigits } = quantity
  if (!isDigits || least !== most || !Number.isInteger(least) || least < 1 || least > 4) return null
  const [number, next] = [tokens[from], tokens[to]]
  const isEnding = next?.isGlued === true && little('ordinal_ending', next.word)
  const isDotted = number !== undefined && next !== undefined && next.gap === 'none' && next.at - number.end === 2
  const week = isEnding ? startingAt(to + 1) : isDotted ? startingAt(to) : undefined
  if (week === undefined || !has(week, 'unit:week')) return null
  const [month] = [0, 1, 2]
    .flatMap((offset) => startingAt(week.to + offset) ?? [])
    .flatMap((sighting) => meaningOf(sighting, 'month'))
  return month === undefined ? null : { day: 1 + 7 * (least - 1), last: null, month: Number(month), of: null }
}

const isClose = (tokens: Reading['tokens'], from: number, to: number): boolean => {
  for (let at = from; at <= to; at += 1)
    if (tokens[at]?.gap !== 'none' && !(at === from && tokens[at]?.gap === 'end')) return false
  return true
}

function monthBefore({ endingAt, tokens, little }: Reading, from: number): Sighting | undefined {
  const sighting = endingAt(from - 1)
  const isMonth = sighting !== undefined && meaningOf(sighting, 'month').length > 0
  return isMonth && tokens[from]?.gap === 'none' && little('article', tokens[from - 1]?.word) ? sighting : undefined
}

/** "From 3 to 17 August": the month stands behind the second day. */
const laterMonth = (reading: Reading, end: number): Sighting | undefined =>
  [1, 2, 3, 4, 5, 6, 7, 8]
    .flatMap((offset) => reading.startingAt(end + offset) ?? [])
    .find((sighting) => meaningOf(sighting, 'month').length > 0 && isReached(end, sighting.from, reading))

/** Over a comma only from one day to another: "zwischen Freitag, dem 10. und dem 22.", "out on the 3rd, back on the 10th, in April". */
function isReached(end: number, month: number, { tokens, little, startingAt }: Reading): boolean {
  const isAnotherDay = (from: number): boolean =>
    tokens.slice(from, month).some((_, index) => has(startingAt(from + index), 'day_of_month'))
  for (let at = end; at <= month; at += 1) {
    const [gap, word] = [tokens[at]?.gap, tokens[at]?.word]
    const isOver = gap === 'end' && at < month
    if (
      isOver ||
      (gap === 'comma' &&
        !isWeekday(tokens[at - 1]?.word) &&
        !little('in', word) &&
        !little('dated', word) &&
        !isAnotherDay(at))
    )
      return false
  }
  return true
}

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
