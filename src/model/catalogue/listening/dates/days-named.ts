import { isRealDate, onOrAfter, type TimeContext } from './calendar.ts'
import { daysInDigits } from './days-in-digits.ts'
import type { Quantity } from '../quantities/quantities.ts'
import { isWeekday } from './weekdays.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'

/** The first and the last day that are named. */
export function takeDates(reading: Reading, quantities: Quantity[], context: TimeContext): string[] {
  const years = takeYears(reading, quantities)
  const dates: string[] = reading.tokens.flatMap(({ date }) =>
    date !== null && isRealDate(date.start) ? [date.start] : [],
  )
  if (dates.length > 0) return [dates[0] ?? '', ...dates.slice(1, 2)].sort()
  const days: Day[] = []
  for (const quantity of quantities) {
    const written = daysInDigits(quantity, reading, days.length > 0)
    if (written.length > 0) {
      days.push(...written.map((day) => ({ ...day, quantity, last: null })))
      continue
    }
    const day = dayOf(quantity, reading, context, days.at(-1))
    if (day !== null) days.push(day)
  }
  for (const quantity of new Set(days.map((day) => day.quantity))) quantities.splice(quantities.indexOf(quantity), 1)
  const [first, second] = days
  if (first === undefined) return []
  const start = onOrAfter(context.today, first.month, first.day, years[0] ?? null)
  const last = first.last !== null ? { month: first.month, day: first.last } : second
  if (start === null) return []
  if (last === undefined || !isSpan(first, second)) return isDeadline(first, reading) ? [] : [start]
  const end = onOrAfter(start, last.month, last.day, null)
  return end === null ? [start] : [start, end]
}

/** "Before the 15th of September", "bis 15. September", "au plus tard le 15 septembre": no day to begin on. */
function isDeadline({ quantity: { from } }: Day, { tokens, endingAt, little }: Reading): boolean {
  for (let at = from; at > Math.max(0, from - farthestLimit) && tokens[at]?.gap === 'none'; at -= 1) {
    if (little('before', tokens[at - 1]?.word) || has(endingAt(at), 'until', 'at_most')) return true
  }
  return false
}

const farthestLimit = 4

const isSpan = (first: Day, second: Day | undefined): boolean =>
  first.last !== null || (second !== undefined && second.quantity.from - first.quantity.to <= 6)

interface Day {
  quantity: Quantity
  day: number
  last: number | null
  month: number
}

/** "15 June", "June 15-29", "the 15th", "from 3 to 17 August", "June 3rd to the 17th". */
function dayOf(quantity: Quantity, reading: Reading, { known }: TimeContext, previous: Day | undefined): Day | null {
  const { least, most, after, before, isDigits, from, to } = quantity
  if (!isDigits || !Number.isInteger(least) || !Number.isInteger(most) || least < 1 || most > 31) return null
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
  return { quantity, day: least, last: most > least ? most : null, month }
}

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

const monthOf = (day: Day | undefined, from: number): number | undefined =>
  day !== undefined && from - day.quantity.to <= 6 ? day.month : undefined

/** "2nd week of April", "2. Woche im April" begin on the 8th. */
function weekOf(quantity: Quantity, { tokens, little, startingAt }: Reading): Day | null {
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
  return month === undefined ? null : { quantity, day: 1 + 7 * (least - 1), last: null, month: Number(month) }
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
const laterMonth = ({ startingAt, tokens }: Reading, end: number): Sighting | undefined =>
  [1, 2, 3, 4, 5, 6, 7]
    .flatMap((offset) => startingAt(end + offset) ?? [])
    .find(
      (sighting) =>
        meaningOf(sighting, 'month').length > 0 &&
        tokens
          .slice(end, sighting.from + 1)
          // "Zwischen dem 10. und dem 22. Juli".
          .every(({ gap }, at, { length }) =>
            gap === 'comma' ? isWeekday(tokens[end + at - 1]?.word) : gap !== 'end' || at === length - 1,
          ),
    )

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
