import { has, type Lookup, meaningOf, type Reading, type Sighting } from './sightings.ts'
import type { Token } from './text.ts'

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

interface Amount {
  value: number
  to: number
  isDigits: boolean
  isScaled: boolean
  /** The number before it was multiplied. */
  mantissa: number
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
    const first = named.has(at) ? null : amountAt(tokens, starting, at)
    if (first === null) {
      at += 1
      continue
    }
    const second = rangeEnd(tokens, starting, ending, at, first)
    const to = second?.to ?? first.to
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

/** The shortest row of digits in several groups that is a telephone number. */
const shortestTelephone = 7

/** Digits that name something instead of counting it: `LH400`, `flight LH 400`, `gate 12`, telephone numbers. */
function namingDigits(tokens: readonly Token[], starting: Lookup, ending: Lookup): ReadonlySet<number> {
  const named = new Set<number>()
  let at = 0
  while (at < tokens.length) {
    const end = endOfDigits(tokens, at)
    const isName = end > at && isNaming(tokens, at, end, starting, ending)
    if (isName) for (let index = at; index < end; index += 1) named.add(index)
    at = Math.max(end, at + 1)
  }
  return named
}

/** Where a row of numbers with only blanks or hyphens between them ends. */
function endOfDigits(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && tokens[end]?.number !== null && (end === from || isInRow(tokens[end]))) end += 1
  return end
}

const isInRow = (token: Token | undefined): boolean => token?.gap === 'none' || token?.gap === 'range'

function isNaming(tokens: readonly Token[], from: number, to: number, starting: Lookup, ending: Lookup): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]]
  if (first === undefined) return false
  if (/^0\d/.test(first.text)) return true
  const [preceding, following] = [ending(from), starting(to)]
  const isAfterWord = before !== undefined && /^\p{L}+$/u.test(before.text)
  if (first.isGlued && isAfterWord && preceding === undefined) return true
  if (meansAny(following, measures) || meansAny(preceding, /^currency/)) return false
  const digits = tokens.slice(from, to).map(({ text }) => text)
  const isOneNumber = digits.length === 1 && /\D/.test(first.text)
  if (!isOneNumber && digits.join('').length >= shortestTelephone) return true
  if (digits.length > 1 || !isAfterWord) return false
  const isCode = /^[A-Z]{2,3}$/.test(before.text) && has(ending(from - 1), 'label')
  return (first.gap === 'none' || first.gap === 'colon') && (has(preceding, 'label') || isCode)
}

/** What makes a number before it an amount of something. */
const measures = /^(?:unit|currency|scale|star|degrees|distance|people|who|clock|month)/

const meansAny = (sighting: Sighting | undefined, meaning: RegExp): boolean =>
  sighting?.concepts.some((concept) => meaning.test(concept)) ?? false

function boundsOf(first: Amount, second: Amount | null): { least: number; most: number } {
  if (second === null) return { least: first.value, most: first.value }
  // "2 to 3k" is from two thousand on.
  const factor =
    second.isScaled && !first.isScaled && first.value <= second.mantissa ? second.value / second.mantissa : 1
  const ends = [first.value * factor, second.value]
  return { least: Math.min(...ends), most: Math.max(...ends) }
}

const isBeside = (token: Token | undefined): boolean =>
  token !== undefined && (token.gap === 'none' || token.gap === 'range' || token.gap === 'slash')

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
      !has(sighting, 'comfort:shoestring', 'need:older_people', 'theme:adventure', 'occasion:retirement', 'single')
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

/** One number, in digits or words: `40`, `forty`, `1.5 lakh`, `two thousand five hundred`, `2 and a half`. */
function amountAt(tokens: readonly Token[], starting: Lookup, at: number): Amount | null {
  const token = tokens[at]
  if (token === undefined) return null
  const word = numberWord(starting(at))
  // "A thousand", "mil": a scale without a number before it.
  const isAlone = token.number === null && word === null
  if (isAlone && (token.isGlued || !isScale(starting(at)))) return null
  let value = token.number ?? word?.value ?? 1
  let to = isAlone ? at : (word?.to ?? at + 1)
  const isDigits = token.number !== null
  const mantissa = value
  let isScaled = false
  if (!isDigits && !isAlone) ({ value, to } = withUnits(tokens, starting, value, to))
  const half = starting(to)
  if (has(half, 'half') && half !== undefined && value < 100) {
    value += 0.5
    to = half.to
  }
  for (let scale = scaleOf(tokens, starting, to, at); scale !== null; scale = scaleOf(tokens, starting, to, at)) {
    value *= scale.factor
    to = scale.to
    isScaled = isScaled || scale.factor >= 1000
    const link = starting(to)
    const rest =
      scale.factor >= 100 && !isDigits ? numberWord(has(link, 'and') ? starting(link?.to ?? to) : link) : null
    if (rest === null || !isBeside(tokens[to]) || !isBeside(tokens[rest.to - 1])) continue
    const units = withUnits(tokens, starting, rest.value, rest.to)
    const hundred = scaleOf(tokens, starting, units.to, at)
    if (hundred !== null && hundred.factor === 100 && scale.factor > 100) {
      value += units.value * 100
      to = hundred.to
    } else if (units.value < scale.factor) {
      value += units.value
      to = units.to
    }
  }
  // "1 lakh 20 thousand", "2 crore 50 lakh".
  const rest = isScaled && isBeside(tokens[to]) ? amountAt(tokens, starting, to) : null
  const isRest = rest !== null && rest.isScaled && rest.value < value / mantissa && rest.value < value
  return isRest
    ? { value: value + rest.value, to: rest.to, isDigits, isScaled, mantissa }
    : { value, to, isDigits, isScaled, mantissa }
}

const isScale = (sighting: Sighting | undefined): boolean =>
  sighting !== undefined && meaningOf(sighting, 'scale').length > 0 && !has(sighting, 'unit:month')

/** What is added to hundreds and tens: "two hundred and fifty", "treinta y cinco". */
function withUnits(
  tokens: readonly Token[],
  starting: Lookup,
  tens: number,
  to: number,
): { value: number; to: number } {
  const link = starting(to)
  const units = numberWord(has(link, 'and') && isBeside(tokens[to]) ? starting(link?.to ?? to) : link)
  const size = tens >= 100 && tens % 100 === 0 ? 100 : tens >= 20 && tens % 10 === 0 ? 10 : 1
  if (units === null || units.value <= 0 || units.value >= size || !isBeside(tokens[units.to - 1]))
    return { value: tens, to }
  return withUnits(tokens, starting, tens + units.value, units.to)
}

function numberWord(sighting: Sighting | undefined): { value: number; to: number } | null {
  const [value] = sighting === undefined ? [] : meaningOf(sighting, 'number')
  return sighting === undefined || value === undefined ? null : { value: Number(value), to: sighting.to }
}

function scaleOf(
  tokens: readonly Token[],
  starting: Lookup,
  at: number,
  start: number,
): { factor: number; to: number } | null {
  const sighting = starting(at)
  if (sighting === undefined || !(at === start || isBeside(tokens[at]))) return null
  const [scale] = meaningOf(sighting, 'scale')
  return scale === undefined ? null : { factor: Number(scale), to: sighting.to }
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
  const second = amountAt(tokens, starting, start)
  return second !== null && second.value > first.value * 0.001 ? second : null
}
