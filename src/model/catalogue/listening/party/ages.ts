import type { Concept } from '../concepts.ts'
import { children } from './companions.ts'
import type { Quantity } from '../quantities/quantities.ts'
import { has, type Reading, type Sighting } from '../sightings.ts'

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
]

/** "8-month-old", "aged 4 and 7", "kids (5, 8)", "80 year old mother", "5 months pregnant". */
export function takeAges(reading: Reading, quantities: Quantity[]): number[] {
  const ages: number[] = []
  for (const quantity of [...quantities]) {
    const age = ageOf(quantity, reading, quantities)
    if (age === null) continue
    quantities.splice(quantities.indexOf(quantity), 1)
    if (age !== 'nobody') ages.push(...new Set([age.least, age.most]))
  }
  return ages
}

/** "Un niño de 8 años", "hijos de 4 y 7 años", "embarazada de 5 meses": behind whom the number belongs to. */
function ownerBefore({ from, after }: Quantity, { endingAt, tokens, little }: Reading): Sighting | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    // "Kids of 4 and 6, two weeks": behind a comma only years are still their age.
    if (tokens[at + 1]?.gap !== 'none' && !has(after, 'unit:year')) return undefined
    const sighting = endingAt(at + 1)
    if (has(sighting, 'pregnant', ...person)) return sighting
    const isAge = tokens[at]?.number != null || sighting?.concepts.some((concept) => concept.startsWith('number:'))
    const isName = tokens[at]?.isCapital === true && little('of_age', tokens[at + 1]?.word)
    if (!isAge && !isName && !has(sighting, 'and', 'or') && !little('of_age', tokens[at]?.word)) return undefined
  }
  return undefined
}

type AgeRange = { least: number; most: number }

function ageOf(quantity: Quantity, reading: Reading, all: readonly Quantity[]): AgeRange | 'nobody' | null {
  const { least, most, after, before, to } = quantity
  if (has(after, 'jubilee', 'star', 'clock')) return 'nobody'
  if (has(after, 'day_of_month') && has(reading.startingAt(after?.to ?? 0), 'jubilee')) return 'nobody'
  if (has(after, 'pregnant')) return 'nobody'
  if (has(before, 'pregnant') || (has(before, 'elapsed') && has(after, 'old', 'unit:year'))) return 'nobody'
  if (has(after, 'old')) return inMonths(quantity, reading) ? { least: 0, most: 0 } : { least, most }
  const unitNext = after === undefined ? undefined : reading.startingAt(after.to)
  if (has(after, 'unit:month', 'unit:week', 'unit:year', 'unit:day')) {
    if (has(unitNext, 'pregnant', 'jubilee')) return 'nobody'
    if (has(unitNext, 'old')) return has(after, 'unit:year') ? { least, most } : { least: 0, most: 0 }
    if (has(unitNext, 'who:baby') && !has(after, 'unit:year')) return { least: 0, most: 0 }
    if (has(after, 'unit:year') && has(before, 'who:children', 'who:child', 'old')) return { least, most }
    const owner = ownerBefore(quantity, reading)
    if (has(owner, 'pregnant')) return 'nobody'
    if (
      owner === undefined ||
      (owner.to === quantity.from && !has(after, 'unit:year') && !has(owner, 'who:baby', 'who:child'))
    )
      return null
    return has(after, 'unit:year') ? { least, most } : { least: 0, most: 0 }
  }
  if (after?.concepts.some((concept) => /^(?:unit|currency|scale|people|who|star|degrees|distance)/.test(concept)))
    return null
  if (has(before, 'old') && most < 110) return { least, most }
  if (isInBrackets(quantity, reading)) return { least, most }
  // "Two kids, one is 4": a number word counts them.
  if (!quantity.isDigits && most === 1) return null
  const isList = isListedAfter(quantity, reading, all)
  return isList && most < 18 && !person.some((concept) => has(quantity.near, concept)) && to > 0
    ? { least, most }
    : null
}

/** "Mum (71) and me". */
const isInBrackets = ({ from, to, most }: Quantity, { endingAt, tokens }: Reading): boolean =>
  most < 110 &&
  tokens[from]?.gap === 'bracket' &&
  (tokens[to]?.gap ?? 'bracket') === 'bracket' &&
  (endingAt(from)?.concepts.some((concept) => /^who:/.test(concept)) ?? false)

const inMonths = ({ after }: Quantity, { tokens }: Reading): boolean =>
  after !== undefined &&
  tokens
    .slice(after.from, after.to)
    .some(({ word }) => /^(?:month|months|mo|week|weeks|monat|mois|mes|meses|mesi)/.test(word))

/** "Kids 4 and 7", "children (5, 8)", "aged 4, 6 and 9": the number follows children or another age. */
function isListedAfter(
  { from, clause }: Quantity,
  { endingAt, tokens, little }: Reading,
  all: readonly Quantity[],
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const sighting = endingAt(at + 1)
    if (
      sighting !== undefined &&
      has(sighting, 'who:children', 'who:child', 'who:teens', 'who:teen', 'who:baby', 'old')
    ) {
      return sighting.clause === clause || tokens[from]?.gap === 'bracket' || at < from - 1
    }
    const token = tokens[at]
    const isNumber =
      token?.number != null || (sighting?.concepts.some((concept) => concept.startsWith('number:')) ?? false)
    const isLink = has(sighting, 'and', 'or') || (all.length > 0 && little('of_age', token?.word))
    if (!isNumber && !isLink) return false
  }
  return false
}
