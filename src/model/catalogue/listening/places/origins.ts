import type { Wishes } from '../../../wishes.ts'
import { countryOf } from './places.ts'
import { has, type Reading, type Sighting, type Spoken } from '../sightings.ts'

export type Origin = NonNullable<Wishes['journey']['from']>['value']

/** Where they start from: "I'm from Naples but live in London" starts in London. */
export function originOf(reading: Reading, spoken: readonly Spoken[]): Origin | null {
  const homes = spoken.filter(({ sighting }) => sighting.stance === 'home')
  const [first] = homes
  const isDeparture = first !== undefined && isSetOutFrom(reading, first.sighting)
  const known = (isDeparture ? undefined : homes.findLast(({ sighting }) => isTurnedTo(reading, sighting))) ?? first
  return known === undefined ? unknownOrigin(reading) : originAt(known, reading)
}

/** "Leeds" to the question where they would start from. */
export const startIn = (reading: Reading, spoken: readonly Spoken[]): Spoken | null =>
  originOf(reading, spoken) === null ? (spoken.find(({ sighting }) => sighting.stance === 'wanted') ?? null) : null

/** How many words back a home may be turned to: "but we live in". */
const reach = 5

/** "Mi vuelo sale de Madrid": behind words of leaving, and not of living there. */
const isSetOutFrom = ({ tokens, little }: Reading, { from }: Sighting): boolean =>
  tokens.slice(Math.max(0, from - reach), from).some(({ word }) => little('living', word) && !little('residing', word))

function isTurnedTo({ tokens, sightings }: Reading, { from }: Sighting): boolean {
  const pause = tokens.findLastIndex(({ gap }, at) => at <= from && gap !== 'none')
  return sightings.some(
    (sighting) => has(sighting, 'break') && sighting.to <= from && sighting.from >= Math.max(pause, from - reach),
  )
}

/** Where they start from, in the words in which they said it. */
export function originAt({ place, sighting }: Spoken, { tokens }: Reading): Origin {
  const words = tokens
    .slice(sighting.from, sighting.to)
    .map(({ text }) => text)
    .join(' ')
  const isPlace = place.kind === 'place'
  return {
    name: isPlace ? place.name : words,
    country: countryOf(place),
    latitude: isPlace ? place.latitude : null,
    longitude: isPlace ? place.longitude : null,
  }
}

/** A name that no table has, behind words that only a home follows. */
function unknownOrigin({ tokens, sightings, startingAt, coveringAt, little }: Reading): Origin | null {
  for (const sighting of sightings) {
    const word = tokens[sighting.to]
    if (
      !has(sighting, 'home') ||
      word === undefined ||
      word.gap !== 'none' ||
      word.number !== null ||
      word.word.length < 3
    )
      continue
    if (coveringAt(sighting.to) !== undefined) continue
    const isBare = sighting.to - sighting.from === 1
    if (!word.isCapital && (isBare || little('article', word.word) || !little('living', tokens[sighting.from]?.word)))
      continue
    const name = [word.text]
    for (
      let at = sighting.to + 1;
      word.isCapital && tokens[at]?.isCapital === true && tokens[at]?.gap === 'none' && name.length < 3;
      at += 1
    )
      name.push(tokens[at]?.text ?? '')
    const behind = startingAt(sighting.to + name.length)
    const isBehind = tokens[behind?.from ?? 0]?.gap === 'comma'
    const [country] = isBehind ? (behind?.places.map(countryOf) ?? []) : []
    return { name: name.join(' '), country: country ?? null, latitude: null, longitude: null }
  }
  return null
}
