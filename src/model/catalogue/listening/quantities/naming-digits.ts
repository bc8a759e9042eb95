import { has, type Lookup, type Sighting } from '../sightings.ts'
import type { Token } from '../text.ts'

/** The shortest row of digits in several groups that is a telephone number. */
const shortestTelephone = 7

/** Digits that name something instead of counting it: `LH400`, `flight LH 400`, `gate 12`, telephone numbers. */
export function namingDigits(tokens: readonly Token[], starting: Lookup, ending: Lookup): ReadonlySet<number> {
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
  // "Voo TP 400, dez dias": behind a comma begins something else.
  const [preceding, following] = [ending(from), tokens[to]?.gap === 'comma' ? undefined : starting(to)]
  const isAfterWord = before !== undefined && /^\p{L}+$/u.test(before.text)
  if (first.isGlued && isAfterWord && preceding === undefined) return true
  if (meansAny(following, measures) || meansAny(preceding, /^currency/)) return false
  // "Vuelo 14 de febrero".
  if (tokens[to + 1]?.gap === 'none' && meansAny(starting(to + 1), /^month/)) return false
  const digits = tokens.slice(from, to).map(({ text }) => text)
  if (digits.every((each) => /^\d{1,2}\.\d{1,2}$/.test(each))) return false
  const isOneNumber = digits.length === 1 && /\D/.test(first.text)
  if (!isOneNumber && digits.join('').length >= shortestTelephone) return !isRangeOfSums(digits, tokens[from + 1])
  if (digits.length > 1 || !isAfterWord) return false
  // "Con il volo AZ 610" pays for no flight.
  const isCode = /^[A-Z]{2,3}$/.test(before.text) && has(ending(from - 1), 'label', 'with_journey')
  return (first.gap === 'none' || first.gap === 'colon') && (has(preceding, 'label') || isCode)
}

/** "1500-2000": two round numbers, the second greater. */
const isRangeOfSums = (digits: readonly string[], second: Token | undefined): boolean =>
  digits.length === 2 &&
  second?.gap === 'range' &&
  digits.every((each) => /^[1-9]\d{2,4}0$/.test(each)) &&
  Number(digits[0]) < Number(digits[1])

/** What makes a number before it an amount of something. */
const measures = /^(?:unit|currency|scale|star|degrees|distance|people|who|clock|month)/

const meansAny = (sighting: Sighting | undefined, meaning: RegExp): boolean =>
  sighting?.concepts.some((concept) => meaning.test(concept)) ?? false
