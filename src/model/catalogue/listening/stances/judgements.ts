import { familyOf, has, type Reading, type Sighting } from '../sightings.ts'
import { beginsAsking, widestGap } from './boundaries.ts'

/** How many words behind a place it may stand what is said of it. */
const reach = 6

/** "Ubud's a bit too hippy for us", "Turkey seems dangerous": of a place, and not of what nobody has too much of. */
export function isFoundFault(reading: Reading, index: number): boolean {
  const { tokens, sightings, little } = reading
  const place = sightings[index]
  if (place === undefined || (place.reference === null && place.places.length === 0) || place.stance !== 'wanted')
    return false
  const pause = tokens.findIndex(({ gap }, at) => at >= place.to && gap !== 'none')
  const behind = tokens.slice(place.to, Math.min(pause < 0 ? tokens.length : pause, place.to + reach))
  const [verb] = behind
  const isSaid =
    verb !== undefined && (little('predicate', verb.word) || verb.word === "'s" || goesOnAbout(reading, index))
  if (!isSaid || isAskedAbout(reading, place, place.to)) return false
  const said = sightings.filter(({ from }) => from >= place.to && from < place.to + behind.length)
  // "Greece is too hot in July" goes in another month.
  if (place.reference === null && said.some((sighting) => familyOf(sighting) === 'time')) return false
  const too = behind.findIndex(({ word }) => little('too', word))
  return too < 0 ? isCalledBad(place, said) : isTooMuch(reading, place.to + too, said)
}

/** "Switzerland is too dear, Austria too near": the verb is that of the place before. */
function goesOnAbout({ tokens, sightings, little }: Reading, index: number): boolean {
  const place = sightings[index]
  const before = sightings.slice(0, index).findLast(({ places }) => places.length > 0)
  if (place === undefined || before?.stance !== 'refused' || !little('too', tokens[place.to]?.word)) return false
  return widestGap(tokens, before.to, place.from) === 'comma'
}

/** "Is too hot in July". */
export function isTooMuchThen({ tokens, sightings, little }: Reading, index: number): boolean {
  const [said, to, time] = [sightings[index], sightings[index + 1], sightings[index + 2]]
  const isThen = said?.to === to?.from && time !== undefined && to?.to === time.from && familyOf(time) === 'time'
  return isThen && tokens.slice(said?.from, said?.to).some(({ word }) => little('too', word))
}

function isTooMuch({ tokens, little }: Reading, too: number, said: readonly Sighting[]): boolean {
  const quality = tokens[too + 1]
  // "Not too far" is one phrase.
  const isDenied = said.some(
    ({ from, to, concepts }) => from < too && (concepts.includes('not') || concepts.includes('neutral') || to > too),
  )
  return !isDenied && quality?.gap === 'none' && !little('welcome', quality.word)
}

/** "Is crowded", and not of what is on the table. */
const isCalledBad = ({ reference }: Sighting, said: readonly Sighting[]): boolean =>
  reference === null &&
  said.some((sighting) => has(sighting, 'avoid:crowds', 'avoid:crime', 'avoid:political')) &&
  !said.some((sighting) => has(sighting, 'not', 'neutral', 'unconcerned'))

/** "Is the second too touristy", "la deuxième est trop chère ?": what stands at `what` is asked of a place, and not said. */
export function isAskedAbout({ tokens, little }: Reading, { from, to }: Sighting, what: number): boolean {
  if (beginsAsking(tokens, from, little)) return true
  const gap = tokens.findIndex((token, at) => at >= to && token.gap !== 'none')
  const end = gap < 0 ? tokens.length : gap
  return what < end && tokens[end - 1]?.isAsked === true
}
