import { pesosOfHome } from './home-currency.ts'
import { type Budget, isBehindSlash, journeySaid, readTerms, type Terms } from './money-terms.ts'
import { isDenied, type Quantity } from '../quantities/quantities.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'

/** A sum, or only for whom and how long the sum is that is known already: "that's per person". */
export type HeardBudget = { kind: 'sum'; sum: Budget } | { kind: 'terms'; terms: Terms }

export interface MoneyContext {
  isAsked: boolean
  /** Whether there is a budget already, whose terms may be put right. */
  isKnown: boolean
  /** Of a sum without a currency. */
  currency: string
  /** What is counted in where they live. */
  homeCurrency: string | null
  /** They are more than two, so that a sum for a couple is for some of them. */
  areSeveralCouples: boolean
}

/** What the quantities say of money; those that were taken for it are removed from the rest. */
export function readBudget(reading: Reading, quantities: Quantity[], context: MoneyContext): HeardBudget | null {
  const { isAsked, isKnown } = context
  const thousands = isAsked ? quantities.map((quantity) => inThousands(quantity, reading)) : quantities
  const amounts = thousands.filter((quantity) => isMoney(quantity, reading, isAsked))
  const sums = amounts.filter((amount) => !isOfLodging(amount, reading) && !isOfLastTime(amount, reading))
  const chosen = [...sums].sort((one, other) => strength(other) - strength(one))[0]
  const taken = new Set(amounts.map(({ from }) => from))
  quantities.splice(0, quantities.length, ...quantities.filter(({ from }) => !taken.has(from)))
  if (chosen !== undefined) return { kind: 'sum', sum: budgetOf(chosen, sums, reading, context) }
  const terms = amounts.length > 0 || quantities.length > 0 ? null : readTerms(reading, isKnown)
  return terms === null ? null : { kind: 'terms', terms }
}

/** "Prob 2-2.5", said of money: nobody travels for that many dollars. */
function inThousands(quantity: Quantity, { coveringAt }: Reading): Quantity {
  const { least, most, from, to, before, after } = quantity
  const isSmall = quantity.isDigits && !quantity.isScaled && most < 20 && (least < most || !Number.isInteger(most))
  const isBare = after === undefined || has(after, 'each', 'together') || currencyOf(after) !== null
  if (!isSmall || !isBare || has(before, 'count') || coveringAt(to - 1) !== undefined || from === to) return quantity
  return { ...quantity, least: least * 1000, most: most * 1000, isScaled: true }
}

/** "100 a night for the hotel" is no budget of the trip. */
const isOfLodging = (quantity: Quantity, reading: Reading): boolean =>
  aroundOf(quantity, reading).some(
    ({ from, to, concepts }) =>
      (concepts.includes('a_day') || reading.tokens[from]?.gap === 'slash') &&
      reading.tokens.slice(from, to).some(({ word }) => reading.little('night', word)),
  ) &&
  reading.tokens
    .slice(Math.max(0, quantity.from - 6), quantity.to + 7)
    .some(({ word }) => reading.little('lodging', word))

/** "Last year we paid 4000", "our last trip cost 6 grand": is gone, and no budget. */
function isOfLastTime({ from, to, clause }: Quantity, { sightings, tokens, little }: Reading): boolean {
  const ofSentence = sightings.filter((sighting) => sighting.clause === clause)
  const start = ofSentence[0]?.from ?? from
  const isPaid = tokens.slice(Math.max(0, Math.min(start - 3, from)), to + 2).some(({ word }) => little('paid', word))
  const isLast = tokens.slice(Math.max(0, from - 4), to + 3).some(({ word }) => little('last', word))
  return isPaid && (isLast || ofSentence.some((sighting) => has(sighting, 'been_after')))
}

const strength = (quantity: Quantity): number =>
  (currencyBeside(quantity) === null ? 0 : 2) + (has(quantity.before, 'price', 'at_most') ? 1 : 0)

const currencyOf = (sighting: Sighting | undefined): string | null =>
  sighting === undefined ? null : (meaningOf(sighting, 'currency')[0] ?? null)

const currencyBeside = ({ before, after }: Quantity): string | null => currencyOf(before) ?? currencyOf(after)

const units = /^(?:unit|who|people|star|degrees|distance|old|jubilee|clock|day_of_month|month|pregnant)/

/** A number is money beside a currency or a word for money, or where it is too large for anything else. */
function isMoney(quantity: Quantity, reading: Reading, isAsked: boolean): boolean {
  if (currencyBeside(quantity) !== null || currencyInside(quantity, reading) !== null) return true
  const { before, after, near } = quantity
  if (isBehindSlash(after, reading) && quantity.most >= 10) return true
  const isSomethingElse = [after, near].some(
    (sighting) =>
      !has(sighting, 'together', 'each_couple', 'who:pair') &&
      sighting?.concepts.some((concept) => units.test(concept)),
  )
  if (isSomethingElse) return false
  if (isYear(quantity) || isPastYear(quantity, reading)) return false
  if (!(isAsked && quantity.isScaled) && isOneThing(quantity, reading)) return false
  if (quantity.isScaled) return true
  if (has(after, 'each', 'a_day', 'a_week', 'with_journey', 'without_journey') && quantity.most >= 10) return true
  const isPriced = priceBefore(quantity, reading) || isSlang(quantity, reading)
  if (isPriced && quantity.most >= 10) return true
  if (has(before, 'at_most', 'at_least', 'about', 'between') && quantity.most >= 150) return true
  if (isAsked) return quantity.most >= 10 && !has(before, 'count')
  return quantity.most >= 400 && !isCounting(quantity, reading) && !isPredicate(quantity, reading)
}

/** "My credit score is 750", "flights were 900 last time": it is said of something else. */
const isPredicate = ({ from }: Quantity, { tokens, endingAt, little }: Reading): boolean =>
  tokens[from]?.gap === 'none' &&
  little('being', tokens[from - 1]?.word) &&
  ![1, 2, 3].some((back) => has(endingAt(from - back), 'at_most', 'at_least', 'about'))

/** "300 tacken pro nase", "200 paus por cabeça": what nobody knows, but each has to pay. */
const isSlang = ({ to }: Quantity, { tokens, startingAt, coveringAt }: Reading): boolean =>
  tokens[to]?.gap === 'none' &&
  tokens[to + 1]?.gap === 'none' &&
  coveringAt(to) === undefined &&
  has(startingAt(to + 1), 'each')

/** "5000 books": a plural that no list knows says what is counted. */
function isCounting({ to }: Quantity, { tokens, startingAt, coveringAt, little }: Reading): boolean {
  const next = tokens[to]
  if (has(startingAt(to + 1), 'distance')) return true
  return (
    next?.gap === 'none' &&
    /^[a-z]{3,}s$/.test(next.word) &&
    !little('no_plural', next.word) &&
    coveringAt(to) === undefined
  )
}

function isYear({ least, most, isDigits, before, after }: Quantity): boolean {
  const looksLike = isDigits && least === most && Number.isInteger(least) && least >= 2024 && least <= 2039
  return looksLike && !has(before, 'price', 'at_most') && !has(after, 'each', 'together', 'with_journey')
}

/** "Built in 1890". */
const isPastYear = ({ least, most, isDigits, from }: Quantity, { tokens, endingAt, little }: Reading): boolean =>
  isDigits &&
  least === most &&
  most >= 1000 &&
  most < 2100 &&
  (little('since', tokens[from - 1]?.word) || has(endingAt(from), 'been', 'been_after'))

/** "The 747", "a 10k": with an article and without a word for money it is a thing. */
const isOneThing = ({ from, after, isDigits }: Quantity, { tokens, little }: Reading): boolean =>
  isDigits &&
  tokens[from]?.gap === 'none' &&
  little('the_thing', tokens[from - 1]?.word) &&
  !has(after, 'price', 'each', 'a_day', 'together', 'with_journey')

function currencyInside({ from, to }: Quantity, { sightings }: Reading): string | null {
  const inside = sightings.find(
    (sighting) => sighting.from >= from && sighting.to <= to && currencyOf(sighting) !== null,
  )
  return currencyOf(inside)
}

/** "4 grand in pounds", "medio millón de pesos", "60 a day, aussie dollars": behind a word that links it, or a pause. */
function currencyAfterLink({ to }: Quantity, { startingAt, tokens, little }: Reading): string | null {
  for (let at = to; at < to + 6 && tokens[at] !== undefined && tokens[at]?.number === null; at += 1) {
    const sighting = startingAt(at)
    if (currencyOf(sighting) === null) continue
    const link = tokens[at - 1]?.word
    const isLinked = at > to && tokens[at]?.gap === 'none' && (little('in', link) || little('of_age', link))
    const isApart = tokens[at]?.gap === 'comma' || tokens[at]?.gap === 'bracket'
    return isLinked || isApart ? currencyOf(sighting) : null
  }
  return null
}

/** "budget is about 3000", "spend 2000", "max. budget: 900". */
function priceBefore({ from }: Quantity, { endingAt, tokens }: Reading): boolean {
  const start = [from, from - 1, from - 2, from - 3, from - 4]
    .flatMap((at) => endingAt(at) ?? [])
    .find((sighting) => has(sighting, 'price'))
  if (start === undefined) return false
  return tokens
    .slice(start.to, from + 1)
    .every(({ gap, number }, index, all) => gap !== 'end' && (number === null || index === all.length - 1))
}

function budgetOf(
  quantity: Quantity,
  amounts: readonly Quantity[],
  reading: Reading,
  { currency, homeCurrency, areSeveralCouples }: MoneyContext,
): Budget {
  const around = aroundOf(quantity, reading)
  const says = (...concepts: Parameters<typeof has>[1][]): boolean =>
    around.some((sighting) => has(sighting, ...concepts))
  const second = amounts.find(
    (other) => other !== quantity && other.from > quantity.from && other.from - quantity.to <= 5,
  )
  const least = amounts.find((other) => isLimitOf(quantity, other, reading))?.least ?? quantity.least
  const isSpan = second !== undefined && (says('until') || isLimitOf(second, quantity, reading))
  const most = isSpan && second.most > quantity.most ? second.most : quantity.most
  const isRange = least < most
  const isFrom = has(quantity.before, 'at_least') && !isRange && !has(quantity.before, 'between')
  const isLeast = isFrom && !isDenied(quantity, reading)
  const isPlus = has(quantity.after, 'at_least') && !isRange
  const perSlash = (...concepts: Parameters<typeof has>[1][]): boolean =>
    around.some((sighting) => isBehindSlash(sighting, reading) && has(sighting, ...concepts))
  // "500 per couple", of two couples, is 250 for each.
  const sharing = areSeveralCouples && says('each_couple') ? 2 : 1
  const isPerPerson = (says('each') || perSlash('people')) && !(says('together') && !has(quantity.after, 'each'))
  const said =
    currencyBeside(quantity) ?? currencyInside(quantity, reading) ?? currencyAfterLink(quantity, reading) ?? currency
  return {
    least: isRange || isLeast || isPlus ? least / sharing : null,
    most: isLeast || isPlus ? null : most / sharing,
    currency: said === 'MXN' && arePesos(around, reading) ? pesosOfHome(homeCurrency) : said,
    per: isPerPerson || sharing > 1 ? 'person' : 'party',
    span:
      says('a_day') || perSlash('unit:day', 'unit:night')
        ? 'day'
        : says('a_week') && !isLength(quantity, reading)
          ? 'week'
          : 'trip',
    withJourney: journeySaid(reading),
  }
}

/** "About 1500, 2000 at most": a little more right behind a sum. */
const isLimitOf = (limit: Quantity, sum: Quantity, reading: Reading): boolean =>
  limit.from >= sum.to &&
  limit.from - sum.to <= 5 &&
  limit.most > sum.most &&
  limit.most <= 2 * sum.most &&
  (has(limit.before, 'at_most') || has(limit.after, 'at_most') || isConditional(limit, reading))

/** "1800 if it is really nice". */
const isConditional = ({ to }: Quantity, { tokens, little }: Reading): boolean => little('if', tokens[to]?.word)

/** "1000 euros, a week in May" is a length; "1000 euros a week" is not. */
function isLength({ to }: Quantity, { sightings, tokens }: Reading): boolean {
  const week = sightings.find((sighting) => sighting.from >= to && has(sighting, 'a_week'))
  if (week === undefined) return false
  return tokens.slice(to, week.from + 1).some(({ gap }) => gap !== 'none' && gap !== 'slash')
}

/** What stands within a few words of an amount, up to the next number or sentence. */
function aroundOf({ from, to }: Quantity, { sightings, tokens }: Reading): Sighting[] {
  let end = to
  while (end < tokens.length && end < to + 7 && !isBarrier(tokens[end])) end += 1
  let start = from
  while (start > 0 && start > from - 6 && tokens[start]?.gap === 'none' && tokens[start - 1]?.number === null)
    start -= 1
  return sightings.filter((sighting) => sighting.from >= start && sighting.to <= end)
}

const isBarrier = (token: Reading['tokens'][number] | undefined): boolean =>
  token === undefined || token.gap === 'end' || token.gap === 'question' || token.number !== null

/** Pesos without a country. */
const arePesos = (around: readonly Sighting[], { tokens }: Reading): boolean =>
  around.some((sighting) => currencyOf(sighting) === 'MXN' && /^pesos?$/.test(tokens[sighting.to - 1]?.word ?? ''))
