import type { Concept } from '../concepts.ts'
import { children } from './companions.ts'
import type { Quantity } from '../quantities/quantities.ts'
import { has, type Reading, type Sighting } from '../sightings.ts'
import { grownUp, oldest } from './years.ts'

const person: readonly Concept[] = [
  ...children,
  'people',
  'who:friend',
  'who:friends',
  'who:adults',
  'who:relative',
  'who:parent',
  'who:of_us',
  'who:couple',
  'who:partner',
  'eldest',
]

/** "8-month-old", "aged 4 and 7", "kids (5, 8)", "80 year old mother", "5 months pregnant". */
export function takeAges(reading: Reading, quantities: Quantity[]): number[] {
  const ages: number[] = []
  for (const quantity of [...quantities]) {
    const age = ageOf(quantity, reading, quantities)
    if (age === null) continue
    quantities.splice(quantities.indexOf(quantity), 1)
    if (age === 'nobody') continue
    ages.push(...new Set([age.least, age.most]))
    if (age.most < grownUp && isOfTwins(quantity, reading)) ages.push(age.most)
  }
  return ages
}

/** "Twins of 4", "4-year-old twins": their age is that of each. */
const isOfTwins = ({ from, to, after }: Quantity, { sightings, tokens }: Reading): boolean =>
  sightings.some(
    (twins) =>
      has(twins, 'twins') &&
      (twins.from < from
        ? from - twins.to <= 2 && tokens.slice(twins.to, from).every(({ number }) => number === null)
        : twins.from - (after?.to ?? to) <= 1),
  )

/** "My granny turns 80", "compie 60 anni"; but "faz dois anos que" is time that has passed. */
export function isTurning(sighting: Sighting | undefined, { tokens, startingAt, endingAt }: Reading): boolean {
  if (sighting === undefined || !has(sighting, 'turning')) return false
  const word = startingAt(sighting.to)
  const isAge = tokens[sighting.to]?.number != null || meansAny(word, /^number/)
  const isOfSomebody = meansAny(endingAt(sighting.from), /^(?:who:|need:older_people)/)
  const unit = startingAt(word?.to ?? sighting.to + 1)
  const isInYears = has(unit, 'unit:year')
  if (!isAge || (!isInYears && meansAny(unit, /^(?:unit|currency|people|who)/))) return false
  return isOfSomebody || (isInYears && !has(sighting, 'elapsed'))
}

const meansAny = (sighting: Sighting | undefined, meaning: RegExp): boolean =>
  sighting?.concepts.some((concept) => meaning.test(concept)) ?? false

/** "Un niño de 8 años", "hijos de 4 y 7 años", "embarazada de 5 meses": behind whom the number belongs to. */
function ownerBefore({ from, after, most }: Quantity, { endingAt, tokens, little }: Reading): Sighting | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const sighting = endingAt(at + 1)
    // "Kids of 4 and 6, two weeks": behind a comma only years are still their age, and months of a baby.
    const gap = tokens[at + 1]?.gap
    const isOfOne = has(sighting, 'who:baby', 'who:child') && has(after, 'unit:month')
    if (gap !== 'none' && !has(after, 'unit:year') && !(isOfOne && (gap === 'bracket' || most >= 4))) return undefined
    if (has(sighting, 'pregnant', ...person)) return sighting
    const isAge = tokens[at]?.number != null || sighting?.concepts.some((concept) => concept.startsWith('number:'))
    const isName = tokens[at]?.isCapital === true && little('of_age', tokens[at + 1]?.word)
    if (!isAge && !isName && !has(sighting, 'and', 'or') && !little('of_age', tokens[at]?.word)) return undefined
  }
  return undefined
}

/** "Our dog is 9", "il mio cane ha 14 anni": with nobody else between. */
const isOfAnimal = ({ from, after }: Quantity, { endingAt, coveringAt, tokens }: Reading): boolean =>
  [1, 2, 3].some(
    (back) =>
      has(endingAt(from - back + 1), 'need:pet') &&
      tokens.slice(from - back + 1, from + 1).every(({ gap }) => gap === 'none') &&
      !coveringAt(from - 1)?.concepts.some((concept) => /^(?:and|or|who|want)/.test(concept)),
  ) ||
  (has(after, 'old') && has(coveringAt(after?.to ?? 0), 'need:pet'))

type AgeRange = { least: number; most: number }

function ageOf(quantity: Quantity, reading: Reading, all: readonly Quantity[]): AgeRange | 'nobody' | null {
  const { least, most, after, before, to } = quantity
  if (isOfWhoStays(quantity, reading)) return 'nobody'
  if (isTurning(before, reading)) return { least, most }
  if (isOfAnimal(quantity, reading)) return 'nobody'
  if (has(after, 'jubilee', 'star', 'clock')) return 'nobody'
  if (has(after, 'day_of_month') && has(reading.startingAt(after?.to ?? 0), 'jubilee')) return 'nobody'
  if (has(after, 'pregnant')) return 'nobody'
  if (has(before, 'pregnant') || (has(before, 'elapsed') && has(after, 'old', 'unit:year'))) return 'nobody'
  if (has(after, 'old')) return inYears(quantity, reading)
  const unitNext = after === undefined ? undefined : reading.startingAt(after.to)
  if (has(after, 'unit:month', 'unit:week', 'unit:year', 'unit:day')) {
    if (has(unitNext, 'pregnant', 'jubilee')) return 'nobody'
    if (has(unitNext, 'old')) return inYears(quantity, reading)
    if (has(unitNext, 'who:baby') && !has(after, 'unit:year')) return inYears(quantity, reading)
    if (has(after, 'unit:year') && has(before, 'who:children', 'who:child', 'old')) return { least, most }
    const owner = ownerBefore(quantity, reading)
    if (has(owner, 'pregnant')) return 'nobody'
    if (has(after, 'unit:year') && most >= grownUp && reading.little('aged', reading.tokens[quantity.from - 1]?.word))
      return { least, most }
    if (
      owner === undefined ||
      (owner.to === quantity.from && !has(after, 'unit:year') && !has(owner, 'who:baby', 'who:child'))
    )
      return null
    return inYears(quantity, reading)
  }
  if (after?.concepts.some((concept) => /^(?:unit|currency|scale|people|who|star|degrees|distance)/.test(concept)))
    return null
  if (has(before, 'old') && most < oldest) return { least, most }
  const isOfBoth = reading.little('both', reading.tokens[quantity.from - 1]?.word) && most >= grownUp && most < oldest
  if (isOfBoth || isInBrackets(quantity, reading) || isSaidOfOne(quantity, reading)) return { least, most }
  // "Fêter mes 40 ans à 12".
  if (has(before, 'count')) return null
  // "Two kids, one is 4": a number word counts them.
  if (!quantity.isDigits && most === 1) return null
  // "Les deux derniers (6 et 9 ans)": what the next is, it is, too.
  const next = all.find(({ from }) => from >= to && from - to <= 1)
  const isBesideAge =
    next !== undefined &&
    most < grownUp &&
    has(next.after, 'old', 'unit:year') &&
    has(reading.endingAt(next.from), 'and', 'or')
  if (isBesideAge && ageOf(next, reading, all) !== null) return { least, most }
  const isList = isListedAfter(quantity, reading, all)
  return isList && most < grownUp && !person.some((concept) => has(quantity.near, concept)) && to > 0
    ? { least, most }
    : null
}

/** "The kids (4, 7) stay with granny": of those who are left at home, with no more than other ages between. */
function isOfWhoStays({ from, after }: Quantity, { endingAt, coveringAt, tokens, little }: Reading): boolean {
  if (meansAny(after, /^(?:unit:(?!year)|currency|people|who)/)) return false
  let at = from
  const isBetween = (index: number): boolean =>
    tokens[index]?.number != null || has(coveringAt(index), 'and') || little('of_age', tokens[index]?.word)
  while (at > 0 && endingAt(at)?.stance !== 'ignored' && isBetween(at - 1)) at -= 1
  const owner = endingAt(at)
  return owner?.stance === 'ignored' && has(owner, ...person)
}

/** "Mum (71) and me", "wir (68 und 71)": with no more than other ages beside it. */
function isInBrackets({ from, to, most }: Quantity, { endingAt, coveringAt, tokens, little }: Reading): boolean {
  const isListed = (at: number): boolean =>
    tokens[at]?.number != null || has(coveringAt(at), 'and') || little('both', tokens[at]?.word)
  let [start, end] = [from, to]
  while (tokens[start]?.gap !== 'bracket' && isListed(start - 1)) start -= 1
  while (tokens[end] !== undefined && tokens[end]?.gap !== 'bracket' && isListed(end)) end += 1
  return (
    most < oldest &&
    tokens[start]?.gap === 'bracket' &&
    tokens[end]?.gap !== 'none' &&
    (endingAt(start)?.concepts.some((concept) => /^(?:who:|people$|eldest$)/.test(concept)) ?? false)
  )
}

/** "My dad's 74", "mi abuela de 83", "she is 71". */
const isSaidOfOne = ({ from, most }: Quantity, { endingAt, tokens, little }: Reading): boolean =>
  most >= grownUp &&
  most < oldest &&
  tokens[from]?.gap === 'none' &&
  (little('third_person', tokens[from - 1]?.word) ||
    (little('third_person', tokens[from - 2]?.word) && tokens[from - 1]?.gap === 'none') ||
    ((tokens[from - 1]?.word === "'s" || little('of_age', tokens[from - 1]?.word)) &&
      has(endingAt(from - 1), 'who:parent', 'who:parents', 'who:partner', 'who:relative')))

/** "18 months": one year; of weeks or days there is none. */
function inYears({ least, most, after }: Quantity, { tokens, little }: Reading): AgeRange {
  const units = tokens.slice(after?.from, after?.to).map(({ word }) => word)
  const isIn = (unit: 'months' | 'weeks_or_days'): boolean => units.some((word) => little(unit, word))
  const parts = isIn('months') ? 12 : isIn('weeks_or_days') ? 52 : 1
  return { least: Math.floor(least / parts), most: Math.floor(most / parts) }
}

/** "Kids 4 and 7", "children (5, 8)", "aged 4, 6 and 9": the number follows children or another age. */
function isListedAfter(
  { from, clause }: Quantity,
  { endingAt, tokens, little }: Reading,
  all: readonly Quantity[],
): boolean {
  let isFollowing = false
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const sighting = endingAt(at + 1)
    if (
      sighting !== undefined &&
      has(sighting, 'who:children', 'who:child', 'who:teens', 'who:teen', 'who:baby', 'old')
    ) {
      return sighting.clause === clause || tokens[from]?.gap === 'bracket' || at < from - 1
    }
    // "Mum of two, 5 and 8".
    if (isFollowing && has(sighting, 'who:parent', 'who:parents')) return true
    const token = tokens[at]
    const isNumber =
      token?.number != null || (sighting?.concepts.some((concept) => concept.startsWith('number:')) ?? false)
    const isLink = has(sighting, 'and', 'or') || (all.length > 0 && little('of_age', token?.word))
    if (!isNumber && !isLink) return false
    isFollowing ||= isNumber
  }
  return false
}
