import { monthNames } from '../../../months.ts'
import { languageCodes } from '../languages/language.ts'
import { between, monthIn } from './calendar.ts'
import type { Limit } from './limits.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'
import { plain } from '../text.ts'

/** Months that are spoken of together. */
export interface Span {
  months: number[]
  /** A season or feast, which gives way to a month that is named within it. */
  isVague: boolean
  stance: Sighting['stance']
  weight: Sighting['weight']
}

/** The first or the last month of a window of time. */
export interface Boundary extends Pick<Limit, 'side' | 'isAlternative'> {
  month: number
}

/** The month in which a limit lies: "before June" ends in May, but "before late June" in June. */
export function boundaryOf(
  { side, isOutside, isAlternative }: Limit,
  time: Sighting,
  months: readonly number[],
  { endingAt, tokens }: Reading,
): Boundary {
  const [first = 1, last = 1] = [months[0], months.at(-1)]
  const part = endingAt(time.from)
  const isPartLeft = has(part, 'middle_of') || has(part, side === 'from' ? 'early' : 'late')
  const month = (side === 'from') === isOutside ? last : first
  return {
    side,
    isAlternative,
    month: isOutside && !isPartLeft && !isFeast(time, tokens) ? beside(month, side) : month,
  }
}

/** A feast has days before and after it in its own month, but holidays of many weeks have not. */
function isFeast(time: Sighting, tokens: Reading['tokens']): boolean {
  if (has(time, 'feast:school_summer', 'feast:winter_holidays')) return false
  // "Ferragosto" is known by its month alone.
  const isNamed = languageCodes.some((code) =>
    monthNames(code).some((name) => plain(name).startsWith(tokens[time.from]?.word.slice(0, 3) ?? name)),
  )
  return meaningOf(time, 'feast').length > 0 || (meaningOf(time, 'month').length > 0 && !isNamed)
}

const beside = (month: number, side: Limit['side']): number =>
  side === 'from' ? (month % 12) + 1 : ((month + 10) % 12) + 1

/** Days of a month that are too few to travel in. */
const [firstDays, lastDays] = [3, 28]

/** The same of a day of a month. */
export function boundaryOfDay(
  { side, isAlternative }: Limit,
  { day, month }: { day: number; month: number },
): Boundary {
  const isOver = side === 'from' ? day >= lastDays : day <= firstDays
  return { side, isAlternative, month: isOver ? beside(month, side) : month }
}

/** What is said of when, on the inside of the boundaries; without anything else, all that is. */
export function withinBoundaries(spans: readonly Span[], boundaries: readonly Boundary[], today: string): Span[] {
  const first = boundaries.find(({ side }) => side === 'from')
  const last = boundaries.findLast(({ side }) => side === 'until')
  if (first === undefined && last === undefined) return [...spans]
  const window = between(first?.month ?? monthIn(today), last?.month ?? 12)
  const whole: Span = { months: window, isVague: true, stance: 'wanted', weight: 'wanted' }
  if (boundaries.some(({ isAlternative }) => isAlternative)) return [...spans, { ...whole, isVague: false }]
  const inside = spans.flatMap((span) => {
    if (span.stance === 'refused' || span.stance === 'excepted') return [span]
    const months = span.months.filter((month) => window.includes(month))
    return months.length === 0 ? [] : [{ ...span, months }]
  })
  return inside.some(({ stance }) => stance === 'wanted') ? inside : [...inside, whole]
}
