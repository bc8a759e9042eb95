import { isGivenName } from './places.ts'
import { familyOf, has, isContent, type Sighting, type Stance } from './sightings.ts'
import type { LittleWords } from './little-words.ts'
import type { Token } from './text.ts'

/** What holds for the words that follow, until something ends it. */
interface Scope {
  stance: Stance
  /** Whether a list may go on over commas by "and", as after a verb, or only by "or". */
  isVerb: boolean
  /** What it began with. */
  opened: number
  family: string | null
  weight: Sighting['weight']
}

const open: Scope = { stance: 'wanted', isVerb: false, opened: -1, family: null, weight: 'wanted' }

/** Decides of each sighting how it is spoken of: what is refused, known already, or where somebody lives. */
export function takeStances(tokens: readonly Token[], sightings: readonly Sighting[], little: LittleWords): void {
  let scope = open
  let clause = 0
  for (const [index, sighting] of sightings.entries()) {
    const previous = sightings[index - 1]
    const gap = widestGap(tokens, previous?.to ?? 0, sighting.from)
    if (gap === 'end' || gap === 'question') clause += 1
    scope = afterGap(scope, gap, tokens, sightings, index)
    sighting.clause = clause
    const opened = isLessPreferred(tokens, sightings, index, little)
      ? { ...open, stance: 'refused' as const, opened: index }
      : openedBy(sighting, scope, tokens, sightings, index)
    const isClosed = closesPart(tokens, sighting, previous)
    if (isClosed || (has(sighting, 'not_after') && (opened === null || tokens[sighting.to]?.gap !== 'none')))
      refuseBefore(tokens, sightings, index)
    if (opened !== null) {
      scope = opened
      continue
    }
    if (has(sighting, 'been_after')) knowBefore(tokens, sightings, index)
    if (has(sighting, 'home_after') && previous?.to === sighting.from) leaveFrom(previous)
    if (!isContent(sighting)) continue
    sighting.stance = isPersonsName(tokens, sightings, index) ? 'ignored' : scope.stance
    sighting.weight = scope.weight
    scope = afterContent(scope, sighting)
  }
}

type Boundary = 'none' | 'comma' | 'colon' | 'end' | 'question'

function widestGap(tokens: readonly Token[], from: number, to: number): Boundary {
  let widest: Boundary = 'none'
  for (let at = Math.max(from, 1); at <= to; at += 1) {
    const gap = tokens[at]?.gap
    if (gap === 'question') return 'question'
    if (gap === 'end' || gap === 'dash' || gap === 'bracket') widest = 'end'
    else if ((gap === 'comma' || gap === 'colon') && widest === 'none') widest = gap
  }
  return widest
}

/** Negation ends where a new clause begins; a list of things of one sort is not yet a new clause. */
function afterGap(
  scope: Scope,
  gap: Boundary,
  tokens: readonly Token[],
  sightings: readonly Sighting[],
  index: number,
): Scope {
  if (gap === 'none') return scope
  if (gap === 'colon') return isHeading(scope, tokens, sightings, index) ? scope : open
  if (gap !== 'comma') return open
  switch (scope.stance) {
    case 'refused':
    case 'excepted':
      return goesOn(scope, tokens, sightings, index) ? scope : open
    case 'been':
    case 'like':
      return sightings[index]?.places.length === 0
        ? open
        : goesOn({ ...scope, isVerb: true }, tokens, sightings, index)
          ? scope
          : open
    case 'wanted':
    case 'ignored':
    case 'home':
      return open
  }
}

/** "What we don't want: beaches" goes on behind the colon; "anywhere but Italy: art" and "No: Ireland" do not. */
function isHeading(scope: Scope, tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  const opener = sightings[scope.opened]
  return scope.opened === index - 1 && opener !== undefined && tokens[opener.from]?.isFirst === false
}

/** Whether what follows a comma is the rest of a list that ends in "or" or, after a verb, in "and". */
function goesOn(scope: Scope, tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  for (let at = index; at < Math.min(sightings.length, index + 12); at += 1) {
    const sighting = sightings[at]
    if (sighting === undefined) return false
    if (has(sighting, 'or') && at > index) return isSameFamily(sightings[at + 1], scope.family)
    if (has(sighting, 'or') && at === index) return isSameFamily(sightings[at + 1], scope.family)
    if (has(sighting, 'and')) return scope.isVerb && isSameFamily(sightings[at + 1], scope.family)
    if (!isSameFamily(sighting, scope.family)) return false
    const next = sightings[at + 1]
    if (next !== undefined && widestGap(tokens, sighting.to, next.from) === 'end') return false
    if (next !== undefined && next.from > sighting.to + 1 && !has(next, 'or', 'and')) return false
  }
  return false
}

const isSameFamily = (sighting: Sighting | undefined, family: string | null): boolean =>
  sighting !== undefined && isContent(sighting) && (family === null || familyOf(sighting) === family)

/** The scope that a word of grammar begins, or null when it begins none. */
function openedBy(
  sighting: Sighting,
  scope: Scope,
  tokens: readonly Token[],
  sightings: readonly Sighting[],
  index: number,
): Scope | null {
  const begin = (stance: Stance, isVerb = false): Scope => ({ ...open, stance, isVerb, opened: index })
  const previous = sightings[index - 1]
  if (isContent(sighting) && !has(sighting, 'dislike', 'theirs')) return null
  if (has(sighting, 'nothing')) return scope
  if (has(sighting, 'neutral')) return open
  if (has(sighting, 'unconcerned')) return begin('ignored')
  if (has(sighting, 'except')) return begin('excepted')
  if (has(sighting, 'dislike')) return begin('refused', true)
  if (has(sighting, 'not_after') && leadsOn(tokens, sightings, index)) return begin('refused')
  if (has(sighting, 'not'))
    return has(previous, 'or') && scope.stance === 'wanted' ? begin('refused') : begin('refused')
  if (has(sighting, 'than') && goesOnAfterAnd(tokens, sightings, index)) return begin('refused')
  if (has(sighting, 'theirs')) return disowned(sightings, index, begin('ignored'))
  if (has(sighting, 'been') && leadsToPlace(tokens, sightings, index)) {
    if (isOthers(sightings, index)) return disowned(sightings, index, begin('ignored'))
    return scope.stance === 'refused' ? open : begin('been')
  }
  if (has(sighting, 'like') && leadsToPlace(tokens, sightings, index))
    return begin(scope.stance === 'refused' ? 'refused' : 'like')
  const isHome =
    has(sighting, 'home') ||
    (has(sighting, 'home_first') && (startsPart(tokens, sighting) || isTheirOrigin(tokens, sightings, index)))
  if (isHome && !goesFirst(sightings, index) && leadsToPlace(tokens, sightings, index)) return begin('home')
  if (has(sighting, 'break')) return open
  if (has(sighting, 'want'))
    return previous?.to === sighting.from && scope.opened === index - 1 && scope.stance === 'refused'
      ? scope
      : { ...open }
  if (has(sighting, 'to') && scope.stance === 'home' && scope.family !== null) return open
  if (has(sighting, 'and') && !goesOnAfterAnd(tokens, sightings, index))
    return scope.stance === 'refused' && !scope.isVerb ? open : endOf(scope)
  if (has(sighting, 'essential')) return { ...scope, weight: 'essential' }
  if (has(sighting, 'mild')) return { ...scope, weight: 'mild' }
  return null
}

/** "Nope to Bali", "hard pass on Bali": what refuses what stands before it begins the part, with a place right behind. */
function leadsOn(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  const [previous, refusal, next] = [sightings[index - 1], sightings[index], sightings[index + 1]]
  const place = has(next, 'to') ? sightings[index + 2] : next
  if (refusal === undefined || place === undefined || (place.places.length === 0 && place.reference === null))
    return false
  const between = tokens.slice(refusal.to, place.from + 1)
  const begins = startsPart(tokens, refusal) || (previous?.to === refusal.from && has(previous, 'not_after', 'not'))
  return begins && between.length === 2 && between.every(({ gap }) => gap === 'none')
}

/** "I prefer Croatia to Greece", "prefiero Croacia a Grecia": what stands behind the second "to". */
function isLessPreferred(
  tokens: readonly Token[],
  sightings: readonly Sighting[],
  index: number,
  little: LittleWords,
): boolean {
  const [preferred, to, other] = [sightings[index - 1], sightings[index], sightings[index + 1]]
  if (preferred === undefined || to === undefined || other === undefined) return false
  return (
    has(to, 'to') &&
    tokens.slice(Math.max(0, preferred.from - 3), preferred.from).some(({ word }) => little('preferring', word)) &&
    [preferred, other].every((sighting) => familyOf(sighting) === 'place') &&
    preferred.to === to.from &&
    other.from - to.to <= 1
  )
}

/** After "and" come more things of the same sort, or a new thought. */
function goesOnAfterAnd(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  const [before, and, after] = [sightings[index - 1], sightings[index], sightings[index + 1]]
  if (before === undefined || and === undefined || after === undefined) return false
  return (
    isContent(after) &&
    isBesideAnd(after, and, tokens) &&
    before.to >= and.from - 1 &&
    familyOf(after) === familyOf(before)
  )
}

/** Only an article may stand between: "and take Bali" begins something new. */
const isBesideAnd = (after: Sighting, and: Sighting, tokens: readonly Token[]): boolean =>
  after.from === and.to || (after.from === and.to + 1 && (tokens[and.to]?.word.length ?? 0) <= 3)

const endOf = (scope: Scope): Scope =>
  scope.stance === 'been' || scope.stance === 'home' || scope.stance === 'ignored' || scope.stance === 'like'
    ? open
    : scope

/** Whether the next thing that is said, soon enough, is a place. */
function leadsToPlace(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  const start = sightings[index]
  if (start === undefined) return false
  const next = sightings
    .slice(index + 1, index + 4)
    .find(
      (sighting) =>
        (isContent(sighting) && familyOf(sighting) !== 'time') ||
        has(sighting, 'not', 'dislike', 'break', 'home', 'currency:USD', 'number:1'),
    )
  const word = tokens[start.to]
  const isBareName = word !== undefined && word.number === null && word.gap === 'none' && word.isCapital
  if (next === undefined) return isBareName
  return (
    ((next.places.length > 0 || next.reference !== null) && next.from <= start.to + 4) ||
    (isBareName && next.from > start.to)
  )
}

const startsPart = (tokens: readonly Token[], { from }: Sighting): boolean => from === 0 || tokens[from]?.gap !== 'none'

/** "Somos cuatro amigos de Madrid", "somos 4 de Madrid". */
function isTheirOrigin(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  const [before, who, from, place] = [index - 2, index - 1, index, index + 1].map((at) => sightings[at])
  if (from === undefined || who === undefined || place?.from !== from.to || place.places.length === 0) return false
  const isNumber = tokens[from.from - 1]?.number !== null && who.to === from.from - 1
  if (isNumber) return has(who, 'count')
  if (who.to !== from.from) return false
  const isCounted = who.concepts.some((concept) => concept.startsWith('number:')) && before?.to === who.from
  return isCounted ? has(before, 'count') : who.concepts.some((concept) => those.test(concept))
}

const those = /^who:(?:we|alone|couple|pair|friends|family|group)$/

/** "Ein Flug von drei Stunden nach Rom": what comes first is where they go. */
const goesFirst = (sightings: readonly Sighting[], index: number): boolean => {
  if (has(sightings[index], 'elapsed')) return false
  const following = sightings.slice(index + 1, index + 4)
  const place = following.findIndex((sighting) => sighting.places.length > 0)
  return following.slice(0, Math.max(0, place)).some((sighting) => has(sighting, 'to'))
}

const others = [
  'who:relative',
  'who:friend',
  'who:friends',
  'who:parent',
  'who:parents',
  'who:child',
  'theirs',
] as const

/** Where a brother lives is not where anybody wants to go. */
function disowned(sightings: readonly Sighting[], index: number, scope: Scope): Scope {
  const who = sightings[index - 1]
  if (who !== undefined && has(who, ...others)) who.stance = 'ignored'
  return scope
}

/** "My colleague just came back from": somebody who is not of the party, right before. */
const isOthers = (sightings: readonly Sighting[], index: number): boolean => {
  const [who, sighting] = [sightings[index - 1], sightings[index]]
  return has(who, ...others) && who !== undefined && sighting !== undefined && sighting.from - who.to <= 2
}

function afterContent(scope: Scope, sighting: Sighting): Scope {
  if (scope.stance === 'home' && sighting.places.length > 0) return { ...scope, family: 'place' }
  const family = scope.family ?? familyOf(sighting)
  return { ...scope, family, weight: scope.weight === 'mild' ? 'wanted' : scope.weight }
}

/** "Number 1 no", "Spain? No, Ireland", "playa no": a negation with nothing behind it means what stands before it. */
const closesPart = (
  tokens: readonly Token[],
  { from, to, concepts }: Sighting,
  previous: Sighting | undefined,
): boolean =>
  concepts.includes('not') &&
  tokens[to]?.gap !== 'none' &&
  previous !== undefined &&
  (previous.reference !== null ||
    concepts.includes('not_after') ||
    tokens[from]?.gap === 'question' ||
    (previous.to === from && tokens[from]?.gap === 'none'))

/** "Museums are not for me", "Bali, no thanks": what stands before it in its part of the sentence. */
function refuseBefore(tokens: readonly Token[], sightings: readonly Sighting[], index: number): void {
  for (const sighting of justBefore(tokens, sightings, index)) sighting.stance = 'refused'
}

/** "Japan last year", "Bali, been there done that": only places, and only where the part of the sentence ends. */
function knowBefore(tokens: readonly Token[], sightings: readonly Sighting[], index: number): void {
  const end = sightings[index]?.to ?? 0
  const next = tokens[end]
  const following = sightings[index + 1]
  const endsHere =
    next === undefined ||
    next.gap !== 'none' ||
    (following?.from === end && has(following, 'and', 'break', 'been_after', 'who:we', 'who:me', 'want'))
  if (!endsHere) return
  for (const sighting of justBefore(tokens, sightings, index)) {
    if ((sighting.places.length > 0 || sighting.reference !== null) && sighting.stance === 'wanted')
      sighting.stance = 'been'
  }
}

function leaveFrom(place: Sighting): void {
  if (place.places.length > 0 && place.stance === 'wanted') place.stance = 'home'
}

/** What is said between the last comma or clause and here; if that is nothing, the part before the comma. */
function justBefore(tokens: readonly Token[], sightings: readonly Sighting[], index: number): Sighting[] {
  const found: Sighting[] = []
  let commas = 0
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const [sighting, next] = [sightings[at], sightings[at + 1]]
    if (sighting === undefined || next === undefined) break
    const gap = widestGap(tokens, sighting.to, next.from)
    if (gap === 'end' || gap === 'question') {
      if (found.length > 0 || at !== index - 1) break
    }
    if (gap === 'comma') {
      commas += 1
      if (found.length > 0 || commas > 1) break
    }
    const isPronounNext = found.length === 0 && pronoun.test(tokens[sighting.to]?.word ?? '')
    if (has(sighting, 'break', 'neutral') && !isPronounNext) break
    if (isContent(sighting)) found.push(sighting)
  }
  return found
}

const title = /^(?:mr|mrs|ms|miss|dr|prof|sir|aunt|auntie|uncle|little|senor|senora|herr|frau|monsieur|madame)$/

const isAfterTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.isCapital === true && tokens[at].gap === 'none' && title.test(tokens[at - 1]?.word ?? '')

const couldBeNamed = (token: Token, sighting: Sighting): boolean =>
  token.isCapital && isGivenName(token.word) && sighting.to === sighting.from + 1

/** "Sydney and Jordan are coming", "Austin, my nephew": what is said of the names is said of people. */
function arePeople(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  let last = index
  while (has(sightings[last + 1], 'and') && isGivenName(tokens[sightings[last + 2]?.from ?? -1]?.word ?? '')) last += 2
  const [name, next, who] = [sightings[last], sightings[last + 1], sightings[last + 2]]
  if (name === undefined || next?.from !== name.to) return false
  if (has(next, 'personal')) return true
  const isApposition = tokens[next.from]?.gap === 'comma' && has(next, 'who:me', 'who:we') && who?.from === next.to
  return isApposition && has(who, ...relations, ...severalRelations, 'who:friends')
}

/** "Regards, Sienna Paris": nothing but names up to the end. */
function isInSignature(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  const [farewell, sighting] = [sightings[index - 1], sightings[index]]
  if (!has(farewell, 'named') || farewell === undefined || sighting === undefined) return false
  const between = tokens.slice(farewell.to, sighting.from)
  return between.length > 0 && between.length <= 2 && between.every(({ isCapital }) => isCapital)
}

/** "Norway, but it is too dear" is about Norway. */
const pronoun = /^(?:it|it's|that|that's|they|they're|this|es|das|sie|c'|il)$/

const relations = [
  'who:partner',
  'who:child',
  'who:teen',
  'who:baby',
  'who:parent',
  'who:relative',
  'who:friend',
] as const
const severalRelations = ['who:children', 'who:teens', 'who:friends', 'who:parents'] as const

/** "My wife Petra", "our kids, Chelsea and Jordan", "I'm Sydney". */
function isPersonsName(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  const sighting = sightings[index]
  const token = sighting === undefined ? undefined : tokens[sighting.from]
  if (sighting === undefined || token === undefined || sighting.places.length === 0) return false
  const previous = sightings[index - 1]
  if (isAfterTitle(tokens, sighting.from) || isInSignature(tokens, sightings, index)) return true
  if (couldBeNamed(token, sighting) && arePeople(tokens, sightings, index)) return true
  const isOwners = tokens[sighting.to]?.word === "'s" && isGivenName(token.word) && sighting.to === sighting.from + 1
  if (isOwners) return true
  if (previous === undefined) return false
  const isBeside = previous.to === sighting.from
  const couldBeGiven = isGivenName(token.word) && sighting.to === sighting.from + 1
  const isNotCountry = sighting.places.every(({ kind }) => kind === 'place') && sighting.to === sighting.from + 1
  if (isBeside && has(previous, ...relations) && token.gap !== 'end')
    return couldBeGiven || (isNotCountry && token.gap === 'none')
  if (isBeside && has(previous, 'need:pet') && !/y$/.test(tokens[previous.to - 1]?.word ?? ''))
    return isNotCountry && token.gap === 'none' && token.isCapital
  if (isBeside && has(previous, 'named'))
    return couldBeGiven || (isNotCountry && has(sightings[index - 2], 'need:pet', ...relations))
  if (isBeside && has(previous, ...severalRelations) && token.gap !== 'end') {
    return couldBeGiven && has(sightings[index + 1], 'and')
  }
  const beforeThat = sightings[index - 2]
  return couldBeGiven && has(previous, 'and') && beforeThat?.stance === 'ignored' && beforeThat.places.length > 0
}
