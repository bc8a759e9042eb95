import { isGivenName } from '../places.ts'
import { has, type Sighting } from '../sightings.ts'
import type { Token } from '../text.ts'

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
export function isPersonsName(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
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
