import type { Quantity } from '../quantities/quantities.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'

/** More children than a parent travels with. */
const most = 6

/** "Mum of two", "padre de tres": so many children, and no age. */
export function isOfParent(
  { from, most: number }: Pick<Quantity, 'from' | 'most'>,
  { tokens, endingAt, coveringAt, little }: Reading,
): boolean {
  const parent = endingAt(from - 1)
  if (parent === undefined || !has(parent, 'who:parent', 'who:parents') || number > most) return false
  const isJoined = tokens[from]?.gap === 'none' && little('of_age', tokens[from - 1]?.word)
  return isJoined && !has(coveringAt(parent.from - 1), 'who:me', 'who:we')
}

/** Who speaks, rather than a mother of theirs. */
export function isParentItself({ to }: Sighting, reading: Reading): boolean {
  const word = reading.startingAt(to + 1)
  const [said] = word === undefined ? [] : meaningOf(word, 'number')
  const number = reading.tokens[to + 1]?.number ?? (said === undefined ? null : Number(said))
  return number !== null && isOfParent({ from: to + 1, most: number }, reading)
}
