import type { PartyKind, Wishes } from '../../wishes.ts'
import type { Concept } from './concepts.ts'
import type { Quantity } from './quantities.ts'
import { has, type Reading, type Sighting } from './sightings.ts'

export type Party = NonNullable<Wishes['party']>['value']

export interface HeardParty {
  party: Party | null
  /** Ages of grown-ups that were said. */
  ages: number[]
}

const children: readonly Concept[] = ['who:child', 'who:children', 'who:baby', 'who:teen', 'who:teens']
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

/** Who travels; the quantities that count or age people are taken out of the rest. */
export function readParty(reading: Reading, quantities: Quantity[], isAsked: boolean): HeardParty {
  const ages = takeAges(reading, quantities)
  const counts = takeCounts(reading, quantities)
  const those = companions(reading)
  const lone = isAsked && counts.total === null && those.length === 0 ? takeLone(quantities) : null
  const party = partyOf(reading, those, counts, ages, lone)
  return { party, ages: ages.filter(({ years }) => years >= 18).map(({ years }) => years) }
}

interface Age {
  years: number
  /** "Two four-year-olds" are two. */
  how_many: number
}

/** "8-month-old", "aged 4 and 7", "kids (5, 8)", "80 year old mother", "5 months pregnant". */
function takeAges(reading: Reading, quantities: Quantity[]): Age[] {
  const ages: Age[] = []
  for (const quantity of [...quantities]) {
    const age = ageOf(quantity, reading, quantities)
    if (age === null) continue
    quantities.splice(quantities.indexOf(quantity), 1)
    if (age !== 'nobody')
      ages.push(
        ...(age.least === age.most ? [age.most] : [age.least, age.most]).map((years) => ({ years, how_many: 1 })),
      )
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

interface Counts {
  total: number | null
  adults: number | null
  children: number | null
  friends: number | null
  relatives: number | null
}

function takeCounts(reading: Reading, quantities: Quantity[]): Counts {
  const counts: Counts = { total: null, adults: null, children: null, friends: null, relatives: null }
  for (const quantity of [...quantities]) {
    const counted = countedBy(quantity, reading)
    if (counted === null) continue
    const { most } = quantity
    if (!Number.isInteger(most) || most < 1 || most > 100) continue
    quantities.splice(quantities.indexOf(quantity), 1)
    if (counted === 'couples') counts.total ??= 2 * most
    else counts[counted] = counted === 'children' ? (counts.children ?? 0) + most : (counts[counted] ?? most)
  }
  return counts
}

function countedBy(quantity: Quantity, reading: Reading): keyof Counts | 'couples' | null {
  const { before, after, near, to, least, most } = quantity
  const thing = near ?? after
  if (thing !== undefined && thing.stance === 'refused') return null
  if (has(thing, 'who:adults')) return 'adults'
  if (children.some((concept) => has(thing, concept))) return 'children'
  if (has(thing, 'who:of_us')) return 'total'
  if (has(thing, 'who:friend', 'who:friends')) return isWithSpeaker(reading, thing) ? 'friends' : 'total'
  if (has(thing, 'who:relative', 'who:parent')) return isWithSpeaker(reading, thing) ? 'relatives' : 'total'
  if (thing !== undefined && has(thing, 'people'))
    return isWithSpeaker(reading, thing) && isOthers(reading, thing) ? 'friends' : 'total'
  if (has(thing, 'who:couple')) return most > 1 && quantity.after === thing ? 'couples' : null
  const isFree =
    thing === undefined ||
    has(thing, 'and', 'or', 'to', 'home', 'home_first', 'want', 'break', 'comfort:shoestring') ||
    thing.places.length > 0
  const next = reading.tokens[to]
  const endsHere = next === undefined || next.gap !== 'none' || isFree
  return has(before, 'count') && endsHere && least === most && most <= 60 && !isSeason(thing) ? 'total' : null
}

const isSeason = (sighting: Sighting | undefined): boolean =>
  sighting?.concepts.some((concept) => /^(?:month|unit|currency|scale|star)/.test(concept)) ?? false

/** "Me and 5 mates", "with four friends" leave out the speaker, "we are four friends" does not. */
function isWithSpeaker({ sightings, tokens, little }: Reading, thing: Sighting | undefined): boolean {
  if (thing === undefined) return false
  const before = wordsOfPart(tokens, thing.from)
  const after = tokens.slice(thing.to, thing.to + 3).map(({ word }) => word)
  const isJoined =
    before.some((word) => little('with', word)) ||
    sightings.some((one) => one.to <= thing.from && one.to >= thing.from - 3 && has(one, 'and'))
  return isJoined || (little('and', after[0]) && little('me', after[1]))
}

/** The last four words before one, within its part of the sentence. */
function wordsOfPart(tokens: Reading['tokens'], to: number): string[] {
  let from = to
  while (from > Math.max(0, to - 4) && (from === to || /^(?:none|comma|range)$/.test(tokens[from]?.gap ?? '')))
    from -= 1
  return tokens.slice(from, to).map(({ word }) => word)
}

const isOthers = ({ tokens, little }: Reading, thing: Sighting): boolean =>
  tokens.slice(Math.max(0, thing.from - 4), thing.from).some(({ word }) => little('others', word) || little('me', word))

interface Companion {
  sighting: Sighting
  concept: Concept
}

const companionConcepts: readonly Concept[] = [
  'who:alone',
  'who:couple',
  'who:pair',
  'who:partner',
  'who:child',
  'who:children',
  'who:baby',
  'who:teen',
  'who:teens',
  'who:parent',
  'who:parents',
  'who:relative',
  'who:friend',
  'who:friends',
  'who:family',
  'who:group',
]

/** Those who come along; who is visited, left at home or spoken of otherwise does not. */
function companions({ sightings, tokens }: Reading): Companion[] {
  return sightings.flatMap((sighting, index) => {
    if (sighting.stance === 'refused' || sighting.stance === 'ignored' || sighting.stance === 'excepted') return []
    const previous = sightings[index - 1]
    if (previous !== undefined && has(previous, 'visit') && sighting.from - previous.to <= 2) return []
    if (tokens[sighting.to]?.word === "'s" && tokens[sighting.to + 1] !== undefined) return []
    // Who has died or left does not come along.
    const next = sightings[index + 1]
    if (next?.from === sighting.to && has(next, 'occasion:bereavement', 'occasion:separation')) return []
    const concept = companionConcepts.find((one) => sighting.concepts.includes(one))
    return concept === undefined ? [] : [{ sighting, concept }]
  })
}

function partyOf(
  reading: Reading,
  those: readonly Companion[],
  counts: Counts,
  ages: readonly Age[],
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

function childrenOf(those: readonly Companion[], counts: Counts, ages: readonly Age[]): (number | null)[] {
  const young = ages.filter(({ years }) => years < 18).map(({ years }) => years)
  const named = those.filter(({ concept }) => children.includes(concept))
  const single = named.filter(
    ({ concept }) => concept === 'who:child' || concept === 'who:baby' || concept === 'who:teen',
  ).length
  const several = named.some(({ concept }) => concept === 'who:children' || concept === 'who:teens') ? 2 : 0
  const number = Math.min(
    20,
    Math.max(
      counts.children ?? (several > 0 ? Math.max(several, young.length > 0 ? 0 : several) : single),
      young.length,
    ),
  )
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
