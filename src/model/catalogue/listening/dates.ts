import type { Quantity } from './quantities.ts'
import { has, meaningOf, type Reading, type Sighting } from './sightings.ts'

export interface HeardTime {
  /** Months that are wanted, 1–12; empty when none was said. */
  months: number[]
  refused: number[]
  start: string | null
  end: string | null
}

export interface TimeContext {
  /** `YYYY-MM-DD` */
  today: string
  isSouthern: boolean
  /** The months that are known already, so that "the 15th" can be a day of one of them. */
  known: readonly number[]
}

/** When they want to go; the quantities that are days or years are taken out of the rest. */
export function readTime(reading: Reading, quantities: Quantity[], context: TimeContext): HeardTime | null {
  const days = takeDates(reading, quantities, context)
  const wanted = new Set<number>()
  const refused = new Set<number>()
  for (const { months, stance } of narrowed(spansIn(reading, context))) {
    const set =
      stance === 'wanted' || stance === 'home' || stance === 'like'
        ? wanted
        : stance === 'been' || stance === 'ignored'
          ? null
          : refused
    if (set !== null) for (const month of months) set.add(month)
  }
  for (const month of relativeMonths(reading, quantities, context)) wanted.add(month)
  const [start = null, end = null] = days
  if (start !== null && wanted.size === 0) for (const month of monthsOf(start, end)) wanted.add(month)
  const months = [...wanted].filter((month) => !refused.has(month)).sort((one, other) => one - other)
  if (months.length === 0 && refused.size === 0 && start === null) return null
  return { months, refused: [...refused].sort((one, other) => one - other), start, end }
}

const monthsOf = (start: string, end: string | null): number[] => between(monthIn(start), monthIn(end ?? start))
const monthIn = (date: string): number => Number(date.slice(5, 7))

/** The months from one to another, over the turn of the year. */
const between = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, offset) => ((first + offset - 1) % 12) + 1)

interface Span {
  months: number[]
  stance: Sighting['stance']
  weight: Sighting['weight']
}

/** "Autumn, ideally October" is October: what is preferred within what is said besides. */
function narrowed(spans: readonly Span[]): readonly Span[] {
  const isPreferred = ({ weight, stance }: Span): boolean => weight !== 'wanted' && stance === 'wanted'
  const [preferred, others] = [spans.filter(isPreferred), spans.filter((span) => !isPreferred(span))]
  const wider = others.filter(({ stance }) => stance === 'wanted').flatMap(({ months }) => months)
  const isWithin = preferred.length > 0 && preferred.every(({ months }) => months.every((one) => wider.includes(one)))
  return isWithin ? [...preferred, ...others.filter(({ stance }) => stance !== 'wanted')] : spans
}

const seasons: Record<string, readonly number[]> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  winter: [12, 1, 2],
}
const feasts: Record<string, readonly number[]> = {
  christmas: [12],
  new_year: [12, 1],
  easter: [3, 4],
  school_summer: [7, 8],
  thanksgiving: [11],
  valentine: [2],
  carnival: [2],
  halloween: [10],
}

function monthsMeant(sighting: Sighting, isSouthern: boolean): number[] {
  const months = meaningOf(sighting, 'month').map(Number)
  const turn = isSouthern ? 6 : 0
  const ofSeasons = meaningOf(sighting, 'season').flatMap((name) =>
    (seasons[name] ?? []).map((month) => ((month + turn - 1) % 12) + 1),
  )
  const ofFeasts = meaningOf(sighting, 'feast').flatMap((name) => feasts[name] ?? [])
  return [...months, ...ofSeasons, ...ofFeasts]
}

function spansIn({ sightings, tokens }: Reading, { isSouthern }: TimeContext): Span[] {
  const spans: Span[] = []
  for (let index = 0; index < sightings.length; index += 1) {
    const sighting = sightings[index]
    if (sighting === undefined) continue
    const months = monthsMeant(sighting, isSouthern)
    if (months.length === 0 || isWeatherOfHome(sightings, index)) continue
    const [link, other] = [sightings[index + 1], sightings[index + 2]]
    const last = other === undefined ? [] : monthsMeant(other, isSouthern)
    if (other !== undefined && last.length > 0 && isRange(sightings, tokens, index)) {
      spans.push({
        months: between(months[0] ?? 1, last.at(-1) ?? 1),
        stance: sighting.stance,
        weight: sighting.weight,
      })
      index += 2
      continue
    }
    const direct = link === undefined ? [] : monthsMeant(link, isSouthern)
    if (link !== undefined && direct.length > 0 && link.from === sighting.to && isDash(tokens, link.from)) {
      spans.push({
        months: between(months[0] ?? 1, direct.at(-1) ?? 1),
        stance: sighting.stance,
        weight: sighting.weight,
      })
      index += 1
      continue
    }
    spans.push({
      months: partOf(sightings[index - 1], sighting, months),
      stance: sighting.stance,
      weight: sighting.weight,
    })
  }
  return spans
}

const isDash = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.gap === 'range' || tokens[at]?.gap === 'dash'

/** "April to June", "from October through March", "between May and July". */
function isRange(sightings: readonly Sighting[], tokens: Reading['tokens'], index: number): boolean {
  const [previous, first, link, last] = [
    sightings[index - 1],
    sightings[index],
    sightings[index + 1],
    sightings[index + 2],
  ]
  if (first === undefined || link === undefined || last === undefined) return false
  const isNear = link.from - first.to <= 1 && last.from - link.to <= 2
  const isPlainLink = has(link, 'until') && !has(link, 'and', 'or')
  const isBetween = has(previous, 'between') && has(link, 'and', 'until')
  return isNear && (isPlainLink || isBetween || (has(link, 'early', 'late', 'middle_of') && isDash(tokens, link.from)))
}

/** "Late summer" is its last month. */
function partOf(previous: Sighting | undefined, sighting: Sighting, months: number[]): number[] {
  if (months.length !== 3 || previous?.to !== sighting.from) return months
  if (has(previous, 'early')) return months.slice(0, 2)
  return has(previous, 'late') ? months.slice(1) : months
}

/** Who flees the winter does not want to travel in none: the winter is theirs. */
const isWeatherOfHome = (sightings: readonly Sighting[], index: number): boolean => {
  const [beforeThat, previous, sighting, next] = [-2, -1, 0, 1].map((offset) => sightings[index + offset])
  const isFled = (one: Sighting | undefined) =>
    has(one, 'flee') && sighting !== undefined && one !== undefined && sighting.from - one.to <= 3
  const isLast = has(next, 'flee') && sighting !== undefined && next?.from === sighting.to
  return isLast || isFled(previous) || (isFled(beforeThat) && !has(previous, 'to'))
}

/** "Next month", "in three weeks". */
function relativeMonths(
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

/** The first and the last day that are named. */
function takeDates(reading: Reading, quantities: Quantity[], context: TimeContext): string[] {
  const years = takeYears(reading, quantities)
  const dates: string[] = reading.tokens.flatMap(({ date }) =>
    date !== null && isRealDate(date.start) ? [date.start] : [],
  )
  if (dates.length > 0) return [dates[0] ?? '', ...dates.slice(1, 2)].sort()
  const days: Day[] = []
  for (const quantity of quantities) {
    const day = dayOf(quantity, reading, context, days.at(-1))
    if (day !== null) days.push(day)
  }
  for (const { quantity } of days) quantities.splice(quantities.indexOf(quantity), 1)
  const [first, second] = days
  if (first === undefined) return []
  const start = onOrAfter(context.today, first.month, first.day, years[0] ?? null)
  const last = first.last !== null ? { month: first.month, day: first.last } : second
  if (start === null || last === undefined || !isSpan(first, second)) return start === null ? [] : [start]
  const end = onOrAfter(start, last.month, last.day, null)
  return end === null ? [start] : [start, end]
}

const isSpan = (first: Day, second: Day | undefined): boolean =>
  first.last !== null || (second !== undefined && second.quantity.from - first.quantity.to <= 6)

const isRealDate = (date: string): boolean => {
  const time = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)
}

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
  const end = ordinal?.to ?? to
  if (
    after !== undefined &&
    ordinal === undefined &&
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
  const named =
    following ??
    preceding ??
    (ordinal !== undefined || has(before, 'between') || has(before, 'home') ? later : undefined)
  const month =
    named === undefined
      ? ordinal === undefined
        ? undefined
        : (monthOf(previous, from) ?? known[0])
      : Number(meaningOf(named, 'month')[0])
  if (month === undefined || has(startingAt(end), 'jubilee')) return null
  return { quantity, day: least, last: most > least ? most : null, month }
}

const monthOf = (day: Day | undefined, from: number): number | undefined =>
  day !== undefined && from - day.quantity.to <= 6 ? day.month : undefined

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
  [1, 2, 3, 4, 5, 6]
    .flatMap((offset) => startingAt(end + offset) ?? [])
    .find(
      (sighting) =>
        meaningOf(sighting, 'month').length > 0 &&
        tokens.slice(end, sighting.from + 1).every(({ gap }) => gap !== 'end' && gap !== 'comma'),
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

/** The day of a month and day on or after a date, or in a year that was said. */
function onOrAfter(date: string, month: number, day: number, year: number | null): string | null {
  const first = year ?? Number(date.slice(0, 4))
  for (const candidate of year === null ? [first, first + 1] : [first]) {
    const written = `${candidate}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    if (isRealDate(written) && (year !== null || written >= date)) return written
  }
  return null
}
