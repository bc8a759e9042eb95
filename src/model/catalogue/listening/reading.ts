import { withComplaints } from './wants/complaints.ts'
import type { Concept } from './concepts.ts'
import { dropSlips } from './corrections.ts'
import { withLosses } from './wants/losses.ts'
import type { Reference } from './offer/reference.ts'
import type { Match } from './lexicon.ts'
import { isFirm, isGivenName, isOrdinaryWord, isUsedAsPlace, type NamedPlace } from './places/places.ts'
import { has, type Reading, readingOf, type Sighting } from './sightings.ts'
import { giveWay } from './stances/giving-way.ts'
import { takeStances } from './stances/stances.ts'
import type { Token } from './text.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Finds in a message all that means something, each with how it is spoken of. */
export function read(tokens: readonly Token[], vocabulary: Vocabulary, references: readonly Reference[]): Reading {
  const reading = readingOf(tokens, sightingsIn(tokens, vocabulary, references), vocabulary.little)
  takeStances(reading)
  giveWay(reading)
  dropSlips(reading)
  return withLosses(withComplaints(reading))
}

function sightingsIn(tokens: readonly Token[], vocabulary: Vocabulary, references: readonly Reference[]): Sighting[] {
  const referring = new Map(references.map((reference) => [reference.from, reference]))
  const words = tokens.filter(({ number, date }) => number === null && date === null)
  const capitals = words.filter(({ isCapital }) => isCapital).length
  const isMixed = vocabulary.language.hasCapitalNouns !== true && capitals < words.length * 0.6
  const sightings: Sighting[] = []
  let at = 0
  while (at < tokens.length) {
    const reference = referring.get(at)
    const sighting =
      reference === undefined
        ? sightingAt(tokens, at, vocabulary, isMixed, sightings)
        : { ...sighted(at, reference.to, [], placesMeant(reference, tokens, vocabulary)), reference }
    if (sighting === null) {
      at += 1
    } else {
      // "Por El Nido": a phrase gives way to a name that begins within it.
      const name = references.find(({ from }) => from > at && from < sighting.to)
      if (name === undefined) sightings.push(sighting)
      // "As duas" of "as duas primeiras" is nobody.
      else if (!sighting.concepts.some((concept) => concept.startsWith('who:')))
        sightings.push({ ...sighting, to: name.from })
      at = name?.from ?? sighting.to
    }
  }
  return sightings
}

function sightingAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  isMixed: boolean,
  sightings: readonly Sighting[],
): Sighting | null {
  const token = tokens[at]
  if (token === undefined || token.number !== null || token.date !== null) return null
  const previous = sightings.at(-1)
  const before = previous?.to === at ? previous : undefined
  const listed = sightings.at(-2)
  const nextWord = tokens[at + 1]?.gap === 'none' ? tokens[at + 1] : undefined
  const isCounted = areCounted(tokens[at - 1], before, sightings)
  const wish = upToName(tokens, at, wishAt(tokens, at, isCounted, vocabulary), vocabulary)
  const place = vocabulary.places.at(tokens, at)
  const isPlace =
    place !== null &&
    place.length >= (wish?.length ?? 0) &&
    isMeant(tokens, at, place, vocabulary) &&
    !isMereAdjective(tokens, at, place.length, vocabulary) &&
    !isOfThings(tokens, at + place.length, vocabulary) &&
    !isFirm(tokens, at, place.length) &&
    isUsedAsPlace(at, place, {
      tokens,
      isMixed,
      vocabulary,
      isAfterPreposition: has(before, 'to', 'home', 'like', 'been', 'visit') && token.gap === 'none',
      isBesidePlace:
        (before !== undefined && before.places.length > 0) ||
        (vocabulary.places.at(tokens, at + 1) !== null && nextWord === undefined) ||
        (has(before, 'or', 'and') &&
          ((isMixed && token.isCapital) ||
            (listed !== undefined && listed.to === before?.from && listed.places.length > 0))),
    })
  // "May" is a month and "Nice" a place only where the words around allow it; what is both is read as the place.
  if (isPlace) return sighted(at, at + place.length, [], place.meanings)
  if (wish !== null && isMeant(tokens, at, wish, vocabulary)) {
    return sighted(at, at + wish.length, wish.meanings, [])
  }
  return wish === null ? correctedAt(tokens, at, vocabulary, isMixed) : null
}

/** "Friends from Pune" are somebody else's, but "we are 4 friends from Pune" are those who travel. */
function wishAt(
  tokens: readonly Token[],
  at: number,
  isCounted: boolean,
  { wishes }: Vocabulary,
): Match<Concept> | null {
  const match = countedOff(tokens, at, wishes)
  if (match === null || !match.meanings.includes('theirs')) return match
  const word = wishes.at(tokens.slice(at, at + 1), 0)
  // "Family from Leeds with two kids": who begins so speaks of themselves.
  const comesFrom = wishes.at(tokens.slice(0, at + match.length), at + match.length - 1)?.meanings ?? []
  const isFamily = at === 0 && word?.meanings.includes('who:family') === true && comesFrom.includes('home')
  if (!isCounted && !isFamily) return match
  return word?.meanings.some((concept) => concept.startsWith('who:')) === true ? word : match
}

/** "Non in Costa Azzurra": a phrase of the coast gives way to a name that begins within it and goes on behind it. */
function upToName(
  tokens: readonly Token[],
  at: number,
  match: Match<Concept> | null,
  { wishes, places }: Vocabulary,
): Match<Concept> | null {
  for (let offset = 1; offset < (match?.length ?? 0); offset += 1) {
    const name = places.at(tokens, at + offset)
    if (name !== null && name.length > 1 && offset + name.length > (match?.length ?? 0))
      return wishes.at(tokens.slice(at, at + offset), 0)
  }
  return match
}

/** Behind a number or "we are". */
function areCounted(word: Token | undefined, before: Sighting | undefined, sightings: readonly Sighting[]): boolean {
  if (word?.number != null) return true
  const counting = has(before, 'single') ? sightings.at(-2) : before
  return counting?.concepts.some((concept) => /^(?:number|count$)/.test(concept)) === true
}

/** "À deux heures de Lyon" is no couple: a number word at the end of a phrase counts the unit behind it. */
function countedOff(tokens: readonly Token[], at: number, wishes: Vocabulary['wishes']): Match<Concept> | null {
  const wish = wishes.at(tokens, at)
  if (wish === null || wish.length < 2 || !wish.meanings.every((concept) => /^who:|^together$/.test(concept)))
    return wish
  const end = at + wish.length
  const isNumber =
    wishes.at(tokens.slice(end - 1, end), 0)?.meanings.some((concept) => concept.startsWith('number:')) ?? false
  const isCounted =
    tokens[end]?.gap === 'none' && (wishes.at(tokens, end)?.meanings.some((concept) => counted.test(concept)) ?? false)
  return isNumber && isCounted ? null : wish
}

/** A country of the offer is a country, too. */
const placesMeant = (
  { by, from }: Reference,
  tokens: readonly Token[],
  { places }: Vocabulary,
): readonly NamedPlace[] =>
  by === 'country' ? (places.at(tokens, from)?.meanings ?? []).filter(({ kind }) => kind === 'country') : []

const sighted = (from: number, to: number, concepts: readonly Concept[], places: readonly NamedPlace[]): Sighting => ({
  from,
  to,
  concepts,
  places,
  reference: null,
  stance: 'wanted',
  clause: 0,
  weight: 'wanted',
})

/** What a number right before it counts. */
const counted = /^(?:unit|scale|currency|distance|degrees|clock|day_of_month|people|who:(?!me|we|of_us))/
const measure = /^(?:unit|scale|currency|distance|degrees|clock|day_of_month)/

const landscapes =
  /^theme:(?:beach|islands|mountains|nature|hiking|desert|wildlife|history|surfing|skiing|diving|road_trip|sailing|city)$/

/** "Vienna sausages", "Singapore slings": a plural that nobody travels for stands right behind. */
function isOfThings(
  tokens: readonly Token[],
  at: number,
  { wishes, talk, places, little, language }: Vocabulary,
): boolean {
  const things = tokens[at]
  if (language.hasNounsBeforeNouns !== true || things?.gap !== 'none' || !/^[a-z]{4,}[^s']s$/.test(things.word))
    return false
  const isKnown = [wishes, talk, places].some((lexicon) => lexicon.at(tokens, at) !== null)
  return !isKnown && !things.isCapital && !little('of_trips', things.word) && !little('predicate', things.word)
}

/** "Colombian coffee" and "my Spanish" are no places; "Scottish castles" and "Italian lakes" are in one. */
function isMereAdjective(
  tokens: readonly Token[],
  at: number,
  length: number,
  { demonyms, wishes }: Vocabulary,
): boolean {
  const word = tokens[at]?.word
  if (length > 1 || word === undefined || !demonyms.words.has(word)) return false
  const next = tokens[at + 1]
  if (next?.gap !== 'none') return true
  const isLandscape = wishes.at(tokens, at + 1)?.meanings.some((concept) => landscapes.test(concept)) ?? false
  return !isLandscape && !demonyms.before.has(next.word)
}

/** Single letters, "wo" and "mo" are units only behind a number; other words may be barred by the ones beside them. */
function isMeant(
  tokens: readonly Token[],
  at: number,
  { length, meanings }: Match<Concept | NamedPlace>,
  vocabulary: Vocabulary,
): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const previous = tokens[at - 1]
  if (
    length === 1 &&
    /^(?:[a-z]|wo|mo)$/.test(token.word) &&
    meanings.every((meaning) => typeof meaning === 'string' && measure.test(meaning))
  )
    return previous?.number != null && token.gap === 'none'
  if (length > 1) return true
  const next = tokens[at + 1]
  if (token.gap === 'none' && previous !== undefined && vocabulary.notAfter.get(token.word)?.has(previous.word))
    return false
  return !(next?.gap === 'none' && vocabulary.notBefore.get(token.word)?.has(next.word))
}

/** One typo is forgiven in a long word. */
function correctedAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary, isMixed: boolean): Sighting | null {
  const token = tokens[at]
  if (token === undefined || vocabulary.talk.knows(token.word) || vocabulary.little('near_a_place', token.word))
    return null
  if (isWithinPhrase(tokens, at, vocabulary)) return null
  // "A visa for Indians" speaks of people.
  if (vocabulary.demonyms.words.has(token.word.slice(0, -1))) return null
  const isName = isMixed && token.isCapital && !token.isFirst
  const word = isName ? null : vocabulary.wishes.corrected(token.word)
  const place = vocabulary.places.corrected(token.word)
  const right = word ?? place
  if (right === null) return null
  const written = [{ ...token, word: right }]
  const wish = word === null ? null : vocabulary.wishes.at(written, 0)
  if (wish !== null) return sighted(at, at + 1, wish.meanings, [])
  const found = vocabulary.places.at(written, 0)
  return found === null || isGivenName(right) || isOrdinaryWord(right) ? null : sighted(at, at + 1, [], found.meanings)
}

/** "Tu ferais quoi" is no misspelt fair: a word of a phrase that is known. */
const isWithinPhrase = (tokens: readonly Token[], at: number, { talk }: Vocabulary): boolean =>
  [1, 2, 3].some((back) => (talk.at(tokens, at - back)?.length ?? 0) > back)
