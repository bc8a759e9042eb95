import type { Concept } from '../concepts.ts'
import { takeAges } from './ages.ts'
import { children, type Companion, companions } from './companions.ts'
import { type Counts, takeCounts } from './counts.ts'
import type { Quantity } from '../quantities/quantities.ts'
import { has, type Reading } from '../sightings.ts'
import type { PartyKind, Wishes } from '../../../wishes.ts'

export type Party = NonNullable<Wishes['party']>['value']

export interface HeardParty {
  party: Party | null
  /** Ages of grown-ups that were said. */
  ages: number[]
}

/** Who travels; the quantities that count or age people are taken out of the rest. */
export function readParty(reading: Reading, quantities: Quantity[], isAsked: boolean): HeardParty {
  const ages = takeAges(reading, quantities)
  const counts = takeCounts(reading, quantities)
  const those = companions(reading)
  const lone = isAsked && counts.total === null && those.length === 0 ? takeLone(quantities) : null
  const party = partyOf(reading, those, counts, ages, lone)
  return { party, ages: ages.filter((years) => years >= 18) }
}

function partyOf(
  reading: Reading,
  those: readonly Companion[],
  counts: Counts,
  ages: readonly number[],
  lone: number | null,
): Party | null {
  const kind = kindOf(those, counts)
  const young = childrenOf(those, counts, ages)
  const total = counts.total ?? lone
  if (total !== null)
    return { adults: Math.max(0, total - young.length), children: young, kind: kind ?? kindOfCount(total) }
  const adults = counts.adults ?? adultsOf(reading, those, counts, young.length > 0)
  if (adults === null && young.length === 0 && kind === null) return null
  return { adults, children: young, kind: kind ?? (young.length > 0 ? 'family' : adults === 1 ? 'alone' : null) }
}

const kindOfCount = (total: number): PartyKind | null => (total === 1 ? 'alone' : total >= 7 ? 'group' : null)

function kindOf(those: readonly Companion[], counts: Counts): PartyKind | null {
  const includes = (...concepts: Concept[]): boolean => those.some(({ concept }) => concepts.includes(concept))
  if (
    includes('who:child', 'who:children', 'who:baby', 'who:teen', 'who:teens', 'who:family') ||
    counts.children !== null
  )
    return 'family'
  if (includes('who:parent', 'who:parents', 'who:relative')) return 'relatives'
  if (includes('who:friend', 'who:friends') || counts.friends !== null) return 'friends'
  if (includes('who:partner', 'who:couple')) return 'couple'
  if (includes('who:group')) return 'group'
  return includes('who:alone') ? 'alone' : null
}

function childrenOf(those: readonly Companion[], counts: Counts, ages: readonly number[]): (number | null)[] {
  const young = ages.filter((years) => years < 18)
  const named = those.filter(({ concept }) => children.includes(concept))
  const single = named.filter(
    ({ concept }) => concept === 'who:child' || concept === 'who:baby' || concept === 'who:teen',
  ).length
  const several = named.some(({ concept }) => concept === 'who:children' || concept === 'who:teens') ? 2 : 0
  const number = Math.min(20, Math.max(counts.children ?? (several || single), young.length))
  // "Kids of 4 and 7" are as many as their ages; one age for several, as of twins, is that of each.
  const known = counts.children === null && young.length > 1 && several > 0 ? young.length : number
  const shared = young.length === 1 && several > 0 ? young[0] : undefined
  return Array.from({ length: known }, (_, index) => young[index] ?? shared ?? ageOfKind(named, index))
}

/** A baby is none yet, a teenager somewhere about fifteen. */
function ageOfKind(named: readonly Companion[], index: number): number | null {
  const concept = (named[index] ?? named[0])?.concept
  if (concept === 'who:baby') return 1
  return concept === 'who:teen' || concept === 'who:teens' ? 15 : null
}

/** The speaker and everybody named, or null when somebody is named without a number. */
function adultsOf(reading: Reading, those: readonly Companion[], counts: Counts, hasChildren: boolean): number | null {
  const count = (...concepts: Concept[]): number => those.filter(({ concept }) => concepts.includes(concept)).length
  const partners = Math.min(1, count('who:partner'))
  const hasPair = count('who:pair', 'who:couple') > 0
  if (count('who:alone') > 0 && partners === 0 && !hasPair) return 1
  const friends = counts.friends ?? (count('who:friends') > 0 ? null : Math.min(2, count('who:friend')))
  const hasParents = count('who:parents') > 0
  const relatives = counts.relatives ?? Math.min(6, count('who:relative') + (hasParents ? 0 : count('who:parent')))
  const parents = hasParents ? 2 : 0
  if (friends === null) return null
  const others = partners + friends + relatives + parents
  if (others > 0) return others + 1
  if (hasPair) return 2
  if (!hasChildren) return null
  const isWe = reading.sightings.some((sighting) => has(sighting, 'who:we') || has(sighting, 'who:family'))
  const isMe = reading.sightings.some((sighting) => has(sighting, 'who:me'))
  return isWe
    ? 2
    : isMe && count('who:child', 'who:baby', 'who:teen', 'who:children', 'who:teens') > 0 && those.length === 1
      ? 1
      : null
}

/** A number by itself answers how many they are. */
function takeLone(quantities: Quantity[]): number | null {
  const [only] = quantities.filter(
    ({ after, near, most, least }) =>
      after === undefined && near === undefined && least === most && most >= 1 && most <= 60,
  )
  if (only === undefined || !Number.isInteger(only.most)) return null
  quantities.splice(quantities.indexOf(only), 1)
  return only.most
}
