import { has, type Lookup, meaningOf, type Sighting } from '../sightings.ts'
import type { Token } from '../text.ts'
import type { Vocabulary } from '../vocabulary.ts'

export interface Amount {
  value: number
  to: number
  isDigits: boolean
  isScaled: boolean
  /** The number before it was multiplied. */
  mantissa: number
}

/** A number as it stands, in digits or as one word, whatever longer phrase it begins: "à deux" may mean a couple. */
export interface Numeral {
  value: number
  to: number
  isWord: boolean
}

export function numeralAt(tokens: readonly Token[], wishes: Vocabulary['wishes'], at: number): Numeral | null {
  const digits = tokens[at]?.number ?? null
  if (digits !== null) return { value: digits, to: at + 1, isWord: false }
  const match = wishes.at(tokens, at)
  const concept = match?.meanings.find((one) => one.startsWith('number:'))
  return match === null || concept === undefined
    ? null
    : { value: Number(concept.slice('number:'.length)), to: at + match.length, isWord: true }
}

export const isBeside = (token: Token | undefined): boolean =>
  token !== undefined && (token.gap === 'none' || token.gap === 'range' || token.gap === 'slash')

/** One number, in digits or words: `40`, `forty`, `1.5 lakh`, `two thousand five hundred`, `2 and a half`. */
export function amountAt(tokens: readonly Token[], starting: Lookup, at: number): Amount | null {
  const token = tokens[at]
  if (token === undefined) return null
  const word = numberWord(starting(at))
  const part = halfOfScale(tokens, starting, at)
  if (part !== null) return { ...part, isDigits: false, isScaled: true, mantissa: 0.5 }
  // "A thousand", "mil": a scale without a number before it.
  const isAlone = token.number === null && word === null
  if (isAlone && (token.isGlued || !isScale(starting(at)) || severals.test(token.word))) return null
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
    // "A grand and a half", "3 contos e meio".
    if (scale.factor >= 1000 && mantissa < 100 && link !== undefined && has(link, 'half')) {
      value += scale.factor / 2
      to = link.to
      continue
    }
    const rest = scale.factor >= 100 ? numberWord(has(link, 'and') ? starting(link?.to ?? to) : link) : null
    if (rest === null || !isBeside(tokens[to]) || !isBeside(tokens[rest.to - 1])) continue
    const units = withUnits(tokens, starting, rest.value, rest.to)
    // Behind digits only hundreds go on: "3 mil e quinhentos".
    if (isDigits && units.value < 100) continue
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

/** "Half a lakh", "medio millón". */
function halfOfScale(tokens: readonly Token[], starting: Lookup, at: number): { value: number; to: number } | null {
  const half = starting(at)
  if (half === undefined || !has(half, 'half')) return null
  const link = starting(half.to)
  const scale = scaleOf(tokens, starting, has(link, 'single') ? (link?.to ?? half.to) : half.to, at)
  return scale === null || scale.factor < 1000 ? null : { value: scale.factor / 2, to: scale.to }
}

/** "Thousands of steps" are no number. */
const severals = /[^s]s$/

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
  const size =
    tens >= 1000 && tens % 1000 === 0
      ? 1000
      : tens >= 100 && tens % 100 === 0
        ? 100
        : tens >= 20 && tens % 10 === 0
          ? 10
          : 1
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
  // "50 contos" are fifty reais, "3 contos" three thousand.
  if (has(sighting, 'currency:BRL') && (tokens[at - 1]?.number ?? 0) >= 20) return null
  return scale === undefined ? null : { factor: Number(scale), to: sighting.to }
}
