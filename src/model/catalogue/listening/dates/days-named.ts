import type { TimeContext } from './calendar.ts'
import type { Limit } from './limits.ts'
import type { Quantity } from '../quantities/quantities.ts'
import { isWeekday } from './weekdays.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'

/** A day by its number and month, and what it is of. */
export interface Day {
  quantity: Quantity
  day: number
  last: number | null
  month: number
  /** The month by its name, where it stands beside the day. */
  of: Sighting | null
  /** What the day is a limit of, if it is not one of the trip. */
  limit: Limit | null
  /** On it is what they travel for, and not the first day: "my birthday is on the 4th of May". */
  isOfEvent: boolean
}

type Named = Omit<Day, 'quantity' | 'limit' | 'isOfEvent'>

/** "15 June", "June 15-29", "the 15th", "from 3 to 17 August", "June 3rd to the 17th". */
export function dayOf(
  quantity: Quantity,
  reading: Reading,
  { known }: TimeContext,
  previous: Day | undefined,
): Named | null {
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
const farthestMonth = 12

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
