import { isWithin } from '../places/places.ts'
import { familyOf, has, isContent, type Reading, type Sighting, type Stance } from '../sightings.ts'
import { isLastOfPart, widestGap } from './boundaries.ts'
import { isAskedAbout } from './judgements.ts'
import type { Token } from '../text.ts'

/** "Number 1 no", "Spain? No, Ireland", "playa no", "Spain no, because": a negation with nothing behind it means what stands before it. */
export function closesPart({ tokens, sightings }: Reading, index: number): boolean {
  const [previous, not, next] = [sightings[index - 1], sightings[index], sightings[index + 1]]
  if (previous === undefined || not === undefined) return false
  const isBeside = previous.to === not.from && tokens[not.from]?.gap === 'none'
  // "Escocia no porque llueve" is two thoughts.
  if (has(not, 'not_that')) return isBeside && previous.places.length > 0
  // "Does Korea cost less?"
  if (!has(not, 'not') || has(previous, 'price')) return false
  const isReasonNext = next?.from === not.to && has(next, 'break') && previous.places.length > 0
  if (tokens[not.to]?.gap === 'none' && !isReasonNext) return false
  return previous.reference !== null || has(not, 'not_after') || tokens[not.from]?.gap === 'question' || isBeside
}

/** "In March, not too pricey": what is denied itself refuses nothing. */
export const isDenied = (tokens: readonly Token[], { from }: Sighting, previous: Sighting | undefined): boolean =>
  has(previous, 'not', 'except') && !has(previous, 'not_after') && previous?.to === from && tokens[from]?.gap === 'none'

/** "Is Norway too dear?" asks, and refuses nothing. */
export function isAskedOf({ tokens, sightings }: Reading, index: number): boolean {
  const said = sightings[index]
  if (said === undefined) return false
  const ends = (at: number): boolean => tokens[at]?.gap === 'end' || tokens[at]?.gap === 'question'
  let start = said.from
  while (start > 0 && !ends(start)) start -= 1
  let end = said.to
  while (end < tokens.length && !ends(end)) end += 1
  const first = sightings.find(({ from }) => from >= start)
  return tokens[end - 1]?.isAsked === true && first?.from === start && has(first, 'question')
}

/** "Museums are not for me", "Bali, no thanks": what stands before it in its part of the sentence. */
export function refuseBefore(reading: Reading, index: number): void {
  const { sightings } = reading
  const before = justBefore(reading, index)
  const right = contentBehind(reading, index)
  const alike = before.filter((sighting) => right !== undefined && familyOf(sighting) === familyOf(right))
  const at = sightings[index]?.from ?? 0
  for (const sighting of isOfSentenceBefore(reading, index) && right !== undefined ? alike : before) {
    // "Is the second too touristy?" asks.
    if (sighting.reference === null || !isAskedAbout(reading, sighting, at)) sighting.stance = 'refused'
  }
}

/** "… by the sea in August. No, rather the mountains": the sea is refused, and not August. */
const isOfSentenceBefore = ({ tokens, sightings }: Reading, index: number): boolean =>
  widestGap(tokens, sightings[index - 1]?.to ?? 0, sightings[index]?.from ?? 0) === 'end'

/** What is said in the same sentence behind a refusal. */
function contentBehind({ tokens, sightings }: Reading, index: number): Sighting | undefined {
  for (let at = index + 1; at < Math.min(sightings.length, index + 4); at += 1) {
    const [previous, sighting] = [sightings[at - 1], sightings[at]]
    const gap = widestGap(tokens, previous?.to ?? 0, sighting?.from ?? 0)
    if (sighting === undefined || gap === 'end' || gap === 'question') return undefined
    if (isContent(sighting)) return sighting
  }
  return undefined
}

/** "Too many temples", "a bit too remote". */
export function followsTooMuch(sightings: readonly Sighting[], index: number): boolean {
  const [too, content] = [sightings[index - 1], sightings[index]]
  return has(too, 'too_many') && too?.to === content?.from && content?.stance === 'wanted'
}

/** "Japan last year", "Bali, been there done that": only places, and only where the part of the sentence ends. */
export function knowBefore(reading: Reading, index: number): void {
  const { tokens, sightings } = reading
  const end = sightings[index]?.to ?? 0
  const next = tokens[end]
  const following = sightings[index + 1]
  const endsHere =
    next === undefined ||
    next.gap !== 'none' ||
    isPastYear(next) ||
    isLastOfPart(reading, index) ||
    (following?.from === end && has(following, 'and', 'break', 'been_after', 'who:we', 'who:me', 'want', 'count'))
  if (!endsHere) return
  const before = justBefore(reading, index, isThere(reading, index))
  for (const sighting of before) {
    // "Eastern Europe, Kraków and Prague I know" is not of all of it.
    if (before.some((other) => isWiderThan(sighting, other))) continue
    if ((sighting.places.length > 0 || sighting.reference !== null) && sighting.stance === 'wanted')
      sighting.stance = 'been'
  }
}

const isWiderThan = (one: Sighting, other: Sighting): boolean =>
  one.places.some((wider) => other.places.some((place) => isWithin(place, wider)))

/** "Austria we know inside out": a verb that comes last, with the place before it. */
export function isKnownBefore(reading: Reading, index: number): boolean {
  const { tokens, sightings } = reading
  const [place, known] = [sightings[index - 1], sightings[index]]
  if (place === undefined || known === undefined || !has(known, 'been') || place.places.length === 0) return false
  return (
    known.from - place.to <= 1 && widestGap(tokens, place.to, known.from) === 'none' && isLastOfPart(reading, index)
  )
}

/** "Lucerne we know already, Geneva too", "Turkey is out, Egypt as well": how the place before one is spoken of, where that goes for it, too. */
export function alsoSpokenOf({ tokens, sightings, little }: Reading, index: number): Stance | null {
  const place = sightings[index]
  if (place === undefined || (place.places.length === 0 && place.reference === null)) return null
  const [next, behind] = [tokens[place.to], tokens[place.to + 1]]
  const isBehind = next?.gap === 'none' && little('also', next.word) && (behind === undefined || behind.gap !== 'none')
  const isBefore = tokens[place.from]?.gap === 'none' && little('also', tokens[place.from - 1]?.word)
  if (!isBehind && !(isBefore && (next === undefined || next.gap !== 'none'))) return null
  const known = sightings.slice(0, index).findLast(isContent)
  if (known === undefined || widestGap(tokens, known.to, place.from) === 'end') return null
  return known.stance === 'been' || (known.stance === 'refused' && familyOf(known) === 'place') ? known.stance : null
}

/** "Thailand hatten wir 2019". */
const isPastYear = ({ number, text }: Token): boolean =>
  number !== null && /^\d{4}$/.test(text) && number >= 1950 && number < 2100

/** What is said between the last comma or clause and here; if that is nothing, the part before the comma. */
function justBefore({ tokens, sightings, little }: Reading, index: number, isPointingBack = false): Sighting[] {
  const found: Sighting[] = []
  let commas = 0
  let isList = false
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const [sighting, next] = [sightings[at], sightings[at + 1]]
    if (sighting === undefined || next === undefined) break
    const gap = widestGap(tokens, sighting.to, next.from)
    if (gap === 'end' || gap === 'question') {
      if (found.length > 0 || at !== index - 1) break
    }
    isList ||= found.length > 0 && has(sighting, 'and', 'or')
    const isListed = isList && sighting.to === next.from && familyOf(sighting) === familyOf(next)
    if (gap === 'comma' && !isListed) {
      commas += 1
      if (found.length > 0 || commas > 1) break
    }
    // "Norway, but it is too dear" is about Norway.
    const isPronounNext = found.length === 0 && (isPointingBack || little('pronoun', tokens[sighting.to]?.word))
    if (has(sighting, 'break', 'neutral') && !isPronounNext) break
    if (isContent(sighting) && !(isPointingBack && has(sighting, 'who:we', 'who:me'))) found.push(sighting)
  }
  return found
}

/** "It sounds nice, but we were there last year" is about it. */
function isThere({ tokens, sightings, little }: Reading, index: number): boolean {
  const said = sightings[index]
  return said !== undefined && tokens.slice(said.from, said.to).some(({ word }) => little('there', word))
}
