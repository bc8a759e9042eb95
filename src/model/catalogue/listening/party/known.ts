import type { Concept } from '../concepts.ts'
import { children, type Companion, type Party } from './companions.ts'
import type { Counts } from './counts.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'
import { grownUp } from './years.ts'

/** What a message says of who travels. */
interface Mention {
  said: Party
  those: readonly Companion[]
  counts: Counts
  ages: readonly number[]
}

const mentioned: readonly Concept[] = [
  ...children,
  'who:partner',
  'who:parent',
  'who:parents',
  'who:relative',
  'who:friend',
  'who:friends',
]

/** Who travels, once that is known: who is merely spoken of is no news, who joins comes on top, all else says it anew. */
export function partyBeside(known: Party, mention: Mention, reading: Reading): Party | null {
  const { said, those, counts, ages } = mention
  const isOfOthers = counts.total !== null || counts.adults !== null
  if (known.adults === null || isOfOthers || !those.every(({ concept }) => mentioned.includes(concept))) return said
  const isAnew =
    those.some(({ sighting }) => isNamedAlong(sighting, reading)) ||
    reading.sightings.some((sighting) => has(sighting, 'instead'))
  if (!isAnew && those.length > 0 && isJoining(reading)) return withThose(known, known.adults, mention)
  if (counts.children !== null || counts.friends !== null || counts.relatives !== null) return said
  const young = ages.filter((years) => years < grownUp)
  if (isAnew || (those.length > 0 && isBare(reading)))
    return young.length === 0 && known.children.length > 0 && said.children.length > 0
      ? { ...said, children: childrenOf(known, mention) }
      : said
  if (young.every((years) => known.children.includes(years))) return null
  return { adults: null, children: withAges(known.children, young) ?? said.children, kind: 'family' }
}

/** "My brother is joining now", "and my mum". */
const isJoining = (reading: Reading): boolean =>
  reading.sightings.some((sighting) => has(sighting, 'joining') && sighting.stance !== 'refused') ||
  (isBare(reading) &&
    (has(reading.sightings[0], 'and') || reading.tokens.some(({ word }) => reading.little('also', word))))

/** "My sister is not coming after all": one less of those who are known; null where nobody stays. */
export function withoutThose(known: Party, { sightings }: Reading): Party | null {
  const staying = sightings.findIndex((sighting) => has(sighting, 'staying'))
  const those = sightings
    .slice(0, Math.max(0, staying))
    .filter((sighting) => sighting.stance === 'ignored' && has(sighting, ...mentioned))
  if (those.length === 0 || known.adults === null) return null
  const young = those.filter((sighting) => has(sighting, ...children))
  const areAllYoung = young.some((sighting) => has(sighting, 'who:children', 'who:teens'))
  const adults = Math.max(1, known.adults - (those.length - young.length))
  const left = areAllYoung ? [] : known.children.slice(0, Math.max(0, known.children.length - young.length))
  return { adults, children: left, kind: left.length > 0 ? known.kind : adults === 1 ? 'alone' : null }
}

/** A partner is already one of two, and children that are known are already theirs. */
function withThose(known: Party, adults: number, { said, those, counts, ages }: Mention): Party {
  const isThere = ({ concept }: Companion): boolean =>
    concept === 'who:partner' && adults > 1 && known.kind !== 'friends' && known.kind !== 'group'
  const isGrown = ({ concept }: Companion): boolean => !children.includes(concept)
  const more =
    counts.friends !== null || counts.relatives !== null || those.some(isGrown)
      ? (said.adults ?? 1) - 1 - (those.some(isThere) ? 1 : 0)
      : 0
  const areThere = known.children.length > 0 && counts.children === null && ages.length === 0
  return {
    adults: adults + more,
    children: areThere ? known.children : [...known.children, ...said.children],
    kind: known.kind === 'family' ? 'family' : said.kind,
  }
}

/** "Just me and the kids": those of them that are known. */
const childrenOf = (known: Party, { said, those }: Mention): Party['children'] =>
  said.children.length === known.children.length ||
  those.some(({ concept }) => concept === 'who:children' || concept === 'who:teens')
    ? known.children
    : said.children

/** Ages that are said of children of whom none was known. */
function withAges(known: Party['children'], young: readonly number[]): Party['children'] | null {
  if (known.filter((years) => years === null).length < young.length) return null
  const rest = [...young]
  return known.map((years) => years ?? rest.shift() ?? null)
}

/** "With my wife", "my wife and me", "only my sister": named as those who travel. */
function isNamedAlong({ from, to }: Sighting, { tokens, startingAt, endingAt, coveringAt, little }: Reading): boolean {
  const isWith = (at: number): boolean => {
    const word = tokens[at]?.word
    return little('with', word) && !little('article', word) && !little('others', word)
  }
  const isPerson = (sighting: Sighting | undefined): boolean =>
    sighting !== undefined && meaningOf(sighting, 'who').length > 0
  for (let at = Math.max(0, from - 2); at < to; at += 1) {
    const before = coveringAt(at)
    if (isWith(at) || (at < from && has(before, 'only'))) return true
    if (has(before, 'and') && before !== undefined && isPerson(endingAt(before.from))) return true
  }
  const link = startingAt(to)
  return has(link, 'and') && link !== undefined && (isPerson(startingAt(link.to)) || isPerson(startingAt(link.to + 1)))
}

/** Whether nothing else is said. */
const isBare = ({ tokens, coveringAt, little }: Reading): boolean =>
  tokens.every(({ word, isAsked }, at) => {
    const sighting = coveringAt(at)
    return (
      !isAsked &&
      (little('filler', word) ||
        little('article', word) ||
        little('also', word) ||
        has(sighting, 'and', 'only') ||
        (sighting !== undefined && meaningOf(sighting, 'who').length > 0))
    )
  })
