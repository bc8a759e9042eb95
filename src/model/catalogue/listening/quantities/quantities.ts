import { type Amount, amountAt, isBeside } from './amounts.ts'
import { namingDigits } from './naming-digits.ts'
import { has, type Lookup, type Reading, type Sighting } from '../sightings.ts'
import type { Token } from '../text.ts'

/** A number or a range of numbers, and what stands right beside it. */
export interface Quantity {
  least: number
  most: number
  from: number
  to: number
  before: Sighting | undefined
  after: Sighting | undefined
  /** Two words further on, where only a descriptive word lies between: "3 small kids". */
  near: Sighting | undefined
  /** Written in digits. */
  isDigits: boolean
  /** Multiplied by a thousand or more: "3k", "2 grand", "1.5 lakh". */
  isScaled: boolean
  clause: number
}

/** "Not spend more than 3000": what would be the least is the most. */
export function isDenied({ before }: Pick<Quantity, 'before'>, { sightings, tokens }: Reading): boolean {
  if (before === undefined) return false
  return sightings.some(
    (sighting) =>
      has(sighting, 'not', 'dislike') &&
      sighting.to <= before.from &&
      before.from - sighting.to <= 4 &&
      tokens.slice(sighting.to, before.from + 1).every(({ gap }) => gap === 'none'),
  )
}

/** More numbers than anybody means. */
const most = 100

/** All quantities of a message, in order. */
export function quantitiesIn(reading: Reading): Quantity[] {
  const { tokens, sightings, startingAt: starting, endingAt: ending } = reading
  const named = namingDigits(tokens, starting, ending)
  const found: Quantity[] = []
  let at = 0
  while (at < tokens.length && found.length < most) {
    const isPointing = reading.coveringAt(at)?.reference != null
    const first = named.has(at) || isPointing ? null : amountAt(tokens, starting, at)
    if (first === null) {
      at += 1
      continue
    }
    const second = rangeEnd(tokens, starting, ending, at, first)
    const to = endOfAbout(tokens, starting, second?.to ?? first.to)
    found.push({
      ...boundsOf(first, second),
      from: at,
      to,
      before: beforeOf(tokens, ending, at),
      after: afterOf(tokens, starting, to),
      near: nearOf(tokens, starting, to),
      isDigits: first.isDigits,
      isScaled: first.isScaled || (second?.isScaled ?? false),
      clause: clauseAt(sightings, at),
    })
    at = to
  }
  return found
}

function boundsOf(first: Amount, second: Amount | null): { least: number; most: number } {
  if (second === null) return { least: first.value, most: first.value }
  // "2 to 3k" is from two thousand on.
  const factor =
    second.isScaled && !first.isScaled && first.value <= second.mantissa
      ? second.value / second.mantissa
      : shortenedBy(first, second)
  const ends = [first.value * factor, second.value]
  return { least: Math.min(...ends), most: Math.max(...ends) }
}

/** "Entre 2 et 3000 euros", "5 or 600": what of the second the first leaves out. */
function shortenedBy(first: Amount, second: Amount): number {
  const isOneDigit = Number.isInteger(first.value) && first.value >= 2 && first.value <= 9
  if (!isOneDigit || first.isScaled || second.isScaled) return 1
  return [1000, 100].find((factor) => second.value % factor === 0 && first.value * factor < second.value) ?? 1
}

const beforeOf = (tokens: readonly Token[], ending: Lookup, at: number): Sighting | undefined =>
  isBeside(tokens[at]) || tokens[at]?.gap === 'colon' ? ending(at) : undefined

const afterOf = (tokens: readonly Token[], starting: Lookup, to: number): Sighting | undefined =>
  isBeside(tokens[to]) ? starting(to) : undefined

function nearOf(tokens: readonly Token[], starting: Lookup, to: number): Sighting | undefined {
  for (let at = to; at <= to + 2; at += 1) {
    if (!isBeside(tokens[at])) return undefined
    const sighting = starting(at)
    const isUnit =
      sighting?.concepts.some((concept) => /^(?:who|unit|people|star|old|currency|scale)/.test(concept)) ?? false
    if (sighting !== undefined && isUnit) return sighting
    if (
      sighting !== undefined &&
      !has(
        sighting,
        'nothing',
        'comfort:shoestring',
        'need:older_people',
        'theme:adventure',
        'occasion:retirement',
        'single',
      )
    )
      return undefined
    if (tokens[at]?.number !== null) return undefined
  }
  return undefined
}

const clauseAt = (sightings: readonly Sighting[], at: number): number => {
  let clause = 0
  for (const sighting of sightings) {
    if (sighting.from > at) break
    clause = sighting.clause
  }
  return clause
}

/** "10ish days", "8 or so nights": what stands between says nothing of what is counted. */
function endOfAbout(tokens: readonly Token[], starting: Lookup, to: number): number {
  const about = starting(to)
  const isBetween = has(about, 'about') && about !== undefined && isBeside(tokens[to]) && isBeside(tokens[about.to])
  return isBetween && starting(about.to)?.concepts.some((concept) => concept.startsWith('unit:')) === true
    ? about.to
    : to
}

/** "10-14", "2 to 3", "between 5 and 7". */
function rangeEnd(
  tokens: readonly Token[],
  starting: Lookup,
  ending: Lookup,
  at: number,
  first: Amount,
): Amount | null {
  const joint = tokens[first.to]
  if (joint === undefined) return null
  if (joint.gap === 'range' || joint.gap === 'dash' || joint.gap === 'slash')
    return amountAt(tokens, starting, first.to)
  const sighting = starting(first.to)
  // "€2000 to €3000" has its currency in between.
  const link = sighting?.concepts.some((concept) => concept.startsWith('currency:')) ? starting(sighting.to) : sighting
  if (link === undefined || joint.gap !== 'none') return null
  const isBetween = has(ending(at), 'between') || has(ending(at - 1), 'between')
  const isJoined =
    has(link, 'or') || (has(link, 'until') && !has(link, 'and')) || (has(link, 'and', 'until') && isBetween)
  if (!isJoined) return null
  const money = starting(link.to)
  const start = money?.concepts.some((concept) => concept.startsWith('currency:')) ? money.to : link.to
  const second =
    amountAt(tokens, starting, start) ?? (isBetween ? sumBehindArticle(tokens, starting, start, first) : null)
  // "De 15 y una amiga" is none.
  const isAnd = has(link, 'and') && second !== null && second.value < first.value
  return second !== null && !isAnd && second.value > first.value * 0.01 ? second : null
}

/** "Tra i 70 e i 90 euro". */
function sumBehindArticle(tokens: readonly Token[], starting: Lookup, article: number, first: Amount): Amount | null {
  const sum = amountAt(tokens, starting, article + 1)
  const isPriced =
    sum !== null && starting(sum.to)?.concepts.some((concept) => concept.startsWith('currency:')) === true
  return first.value >= 100 || isPriced ? sum : null
}
