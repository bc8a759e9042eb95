import type { Concept } from '../concepts.ts'
import { takeAges } from './ages.ts'
import { children, type Companion, companions, type Party } from './companions.ts'
import { type Counts, takeCounts } from './counts.ts'
import { partyBeside, withoutThose } from './known.ts'
import { childrenOf } from './young.ts'
import type { Quantity } from '../quantities/quantities.ts'
import { has, type Reading, type Sighting } from '../sightings.ts'
import type { PartyKind } from '../../../wishes.ts'
import { grownUp, largestParty, old } from './years.ts'

export interface HeardParty {
  party: Party | null
  /** Ages of grown-ups that were said. */
  ages: number[]
}

/** Who travels; the quantities that count or age people are taken out of the rest. */
export function readParty(
  reading: Reading,
  quantities: Quantity[],
  { isAsked, known }: { isAsked: boolean; known: Party | null },
): HeardParty {
  const ages = takeAges(reading, quantities)
  const counts = takeCounts(reading, quantities)
  const those = companions(reading)
  const lone = isAsked && counts.total === null && those.length === 0 ? takeLone(quantities) : null
  const said = partyOf(reading, those, counts, ages, lone)
  const fewer = known === null || counts.total !== null ? null : withoutThose(known, reading)
  if (fewer !== null) return { party: fewer, ages: [] }
  const isNew = said === null || known === null || lone !== null
  const party = isNew ? said : partyBeside(known, { said, those, counts, ages }, reading)
  return { party, ages: ages.filter((years) => years >= grownUp) }
}

function partyOf(
  reading: Reading,
  those: readonly Companion[],
  counts: Counts,
  ages: readonly number[],
  lone: number | null,
): Party | null {
  const kind = kindOf(those, counts)
  const offspring = childrenOf(those, counts, ages, reading)
  const grown = counts.children === null && areGrown(ages, those) ? offspring.filter((age) => age === null).length : 0
  const young = grown === 0 ? offspring : offspring.filter((age) => age !== null)
  const total = counts.total ?? lone
  if (total !== null)
    return { adults: Math.max(0, total - young.length), children: young, kind: kind ?? kindOfCount(total) }
  const counted =
    counts.adults === null ? null : counts.adults + those.filter((one) => isBesideFamily(one, reading)).length
  const parents =
    counted ?? adultsOf(reading, those, counts, { hasChildren: offspring.length > 0, areBoth: areBoth(ages, reading) })
  const adults = grown === 0 ? parents : (parents ?? 1) + grown
  if (adults === null && young.length === 0 && kind === null) return null
  return { adults, children: young, kind: kind ?? (young.length > 0 ? 'family' : adults === 1 ? 'alone' : null) }
}

/** "I am 75 and travel with my son": of whom no age is said is grown up, where nobody else could be the old one. */
const areGrown = (ages: readonly number[], those: readonly Companion[]): boolean =>
  ages.some((years) => years >= old) &&
  !those.some(({ concept }) => concept === 'who:parent' || concept === 'who:parents' || concept === 'who:relative')

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

/** "We (both 67)", "wir sind beide 30": the age of two. */
const areBoth = (ages: readonly number[], { tokens, little }: Reading): boolean =>
  tokens.some(
    ({ word }, at) =>
      little('both', word) &&
      tokens.slice(at + 1, at + 3).some(({ number }) => number !== null && number >= grownUp && ages.includes(number)),
  )

/** The speaker and everybody named, or null when somebody is named without a number. */
function adultsOf(
  reading: Reading,
  those: readonly Companion[],
  counts: Counts,
  { hasChildren, areBoth }: { hasChildren: boolean; areBoth: boolean },
): number | null {
  const count = (...concepts: Concept[]): number => those.filter(({ concept }) => concepts.includes(concept)).length
  const partners = Math.min(1, count('who:partner'))
  const isPair = areBoth || count('who:pair', 'who:couple') > 0
  if (count('who:alone') > 0 && partners === 0 && !isPair && !those.some((one) => isJoined(one, reading))) return 1
  const friends = counts.friends ?? (count('who:friends') > 0 ? null : Math.min(2, count('who:friend')))
  const hasParents = count('who:parents') > 0
  const relatives = counts.relatives ?? Math.min(6, count('who:relative') + (hasParents ? 0 : count('who:parent')))
  const parents = hasParents ? 2 : 0
  if (friends === null) return null
  const couples = 2 * those.filter((one) => one.concept === 'who:couple' && isAnother(one, reading)).length
  const pair = those.find(
    (one) => one.concept === 'who:pair' || (one.concept === 'who:couple' && !isAnother(one, reading)),
  )
  const isMore = pair !== undefined && those.some((one) => isOnTopOf(pair.sighting, one, reading))
  const hasPair = areBoth || pair !== undefined
  const others = couples + (hasPair && !isMore ? 0 : partners + friends + relatives + parents)
  if (others > 0) return others + (isMore || couples > 0 ? 2 : 1)
  // "With my son, for the two of us": the other of two is the child.
  if (pair !== undefined && !areBoth && isWithChild(pair.sighting, those, reading)) return 1
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

/** "Just me, my little one and my mum": grown up, and behind an "and". */
const isJoined = ({ concept, sighting: { from } }: Companion, { endingAt, tokens, little }: Reading): boolean => {
  const at = little('article', tokens[from - 1]?.word) ? from - 1 : from
  return (
    (concept === 'who:parent' || concept === 'who:relative' || concept === 'who:friend') && has(endingAt(at), 'and')
  )
}

/** A parent with one child, who are then said to be two. */
function isWithChild(pair: Sighting, those: readonly Companion[], { sightings }: Reading): boolean {
  const [child, ...more] = those.filter(({ concept }) => children.includes(concept))
  if (child === undefined || more.length > 0 || child.sighting.from > pair.from) return false
  if (child.concept === 'who:children' || child.concept === 'who:teens') return false
  return sightings.some((sighting) => has(sighting, 'who:me')) && !sightings.some((sighting) => has(sighting, 'who:we'))
}

/** "With another couple", "mit einem befreundeten Paar": besides the one that speaks. */
const isAnother = ({ sighting: { from } }: Companion, { tokens, little }: Reading): boolean =>
  [from - 1, from - 2].some((at) => little('another', tokens[at]?.word)) &&
  tokens.slice(Math.max(0, from - 4), from).some(({ word }) => little('with', word))

/** "Just us two plus my brother"; but "me and my mother, for two" are two. */
function isOnTopOf(pair: Sighting, { sighting, concept }: Companion, { endingAt, tokens, little }: Reading): boolean {
  if (sighting.from < pair.to || concept === 'who:partner' || concept === 'who:pair') return false
  return [0, 1, 2].some((back) => {
    const at = sighting.from - back
    return (
      has(endingAt(at), 'and') || (little('with', tokens[at - 1]?.word) && !little('article', tokens[at - 1]?.word))
    )
  })
}

/** "2 adults, 2 kids and granny", "two couples and a friend": one more than were counted. */
function isBesideFamily({ concept, sighting: { from } }: Companion, { endingAt, tokens, little }: Reading): boolean {
  if (concept !== 'who:parent' && concept !== 'who:relative' && concept !== 'who:friend') return false
  const isDescribed = little('article', tokens[from - 1]?.word) || has(endingAt(from), 'single', 'who:me')
  const and = endingAt(isDescribed ? from - 1 : from)
  return and !== undefined && has(and, 'and') && has(endingAt(and.from), 'who:adults', 'who:couple', ...children)
}

/** A number by itself answers how many they are. */
function takeLone(quantities: Quantity[]): number | null {
  const [only] = quantities.filter(
    ({ after, near, most, least }) =>
      after === undefined && near === undefined && least === most && most >= 1 && most <= largestParty,
  )
  if (only === undefined || !Number.isInteger(only.most)) return null
  quantities.splice(quantities.indexOf(only), 1)
  return only.most
}
