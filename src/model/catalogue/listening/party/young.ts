import { type Companion, children } from './companions.ts'
import type { Counts } from './counts.ts'
import { has, type Reading } from '../sightings.ts'
import { grownUp, teens } from './years.ts'

/** The age of each child, null where it was not said. */
export function childrenOf(
  those: readonly Companion[],
  { children: counted }: Counts,
  ages: readonly number[],
  reading: Reading,
): (number | null)[] {
  const young = ages.filter((years) => years < grownUp)
  const named = those.filter(({ concept }) => children.includes(concept))
  const isSeveral = named.some(({ concept }) => concept === 'who:children' || concept === 'who:teens')
  const singles = named.filter(({ concept }) => concept !== 'who:children' && concept !== 'who:teens')
  const more = counted === null && !isSeveral ? [] : singles.filter((one) => isOnTop(one, reading))
  const said = Math.max(
    (counted ?? (isSeveral ? 2 : singles.length - more.length)) + more.length,
    young.length + (isSeveral || counted !== null ? withoutAge(more, young) : 0),
    counted !== null && areTeens(named) && young.every((years) => years < teens)
      ? counted + young.filter((years) => years < teens).length
      : 0,
  )
  if (said > 1 && isOnlyOne(reading)) return [young.length === 1 ? (young[0] ?? null) : null]
  const number = Math.min(most, said - (said > 1 && (counted !== null || isSeveral) ? stayingOf(reading) : 0))
  // One age for several, as of twins, is that of each.
  const shared = young.length === 1 && isSeveral && more.length === 0 ? young[0] : undefined
  return Array.from(
    { length: number },
    (_, index) => young[index] ?? shared ?? ageOfKind(more[index - number + more.length] ?? named[index] ?? named[0]),
  )
}

/** "3 kids, but the eldest stays at home". */
const stayingOf = ({ sightings }: Reading): number =>
  sightings.filter((one) => has(one, 'eldest') && one.stance === 'ignored').length

/** "3 kids, but only taking the eldest". */
const isOnlyOne = (reading: Reading): boolean =>
  reading.sightings.some((one) => one.concepts.includes('eldest') && isBehindOnly(one.from, reading))

function isBehindOnly(from: number, { tokens, endingAt, little }: Reading): boolean {
  for (let at = from; at > Math.max(0, from - 4) && tokens[at]?.gap === 'none'; at -= 1) {
    const word = tokens[at - 1]?.word
    if (has(endingAt(at), 'only') || (little('present', word) && !little('being', word))) return true
    if (has(endingAt(at), 'break')) return false
  }
  return false
}

/** "Two teenagers and a kid of 7": who is younger is none of them. */
const areTeens = (named: readonly Companion[]): boolean =>
  named.length > 0 && named.every(({ concept }) => concept === 'who:teens')

/** More children than travel together. */
const most = 20

/** "Two kids and a baby": one more than were counted. */
function isOnTop({ sighting: { from } }: Companion, { tokens, endingAt, little }: Reading): boolean {
  const isCounted = tokens[from - 1]?.number != null || hasNumber(endingAt(from)?.concepts)
  return !isCounted && [from, from - 1].some((at) => has(endingAt(at), 'and') || little('and', tokens[at - 1]?.word))
}

const hasNumber = (concepts: readonly string[] = []): boolean => concepts.some((one) => one.startsWith('number:'))

/** "Kids of 4 and 7 and a baby": a baby is none of those whose ages were said. */
const withoutAge = (more: readonly Companion[], young: readonly number[]): number =>
  young.some((years) => years < 3) ? 0 : more.filter(({ concept }) => concept === 'who:baby').length

/** A baby is none yet, a teenager somewhere about fifteen. */
function ageOfKind(one: Companion | undefined): number | null {
  if (one?.concept === 'who:baby') return 1
  return one?.concept === 'who:teen' || one?.concept === 'who:teens' ? 15 : null
}
