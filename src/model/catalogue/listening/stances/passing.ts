import { startsPart } from './boundaries.ts'
import { countryOf } from '../places/places.ts'
import type { LittleWords } from '../little-words.ts'
import type { Token } from '../text.ts'
import { has, type Reading, type Sighting } from '../sightings.ts'

/** How many words may lie between a stop on the way and how long it lasts. */
const reach = 5

/** "Dubai as a stopover", "2 nights in Doha on the way": the place right before. */
export function passThrough({ tokens, sightings }: Reading, index: number): void {
  const stop = sightings[index]
  const place = sightings.slice(Math.max(0, index - 2), index).findLast(({ places }) => places.length > 0)
  if (place === undefined || stop === undefined || place.reference !== null) return
  const between = tokens.slice(place.to, stop.from + 1)
  if (between.length <= 3 && between.every(({ gap }) => gap === 'none') && place.stance === 'wanted')
    place.stance = 'ignored'
}

/** "Leaving Denver on June 4th": right before a place that is not where they arrive. */
export function isLeaving(sightings: readonly Sighting[], index: number): boolean {
  const [leaving, place] = [sightings[index], sightings[index + 1]]
  if (!has(leaving, 'leaving') || place === undefined || place.from !== leaving?.to || place.places.length === 0)
    return false
  const isNamedBefore = sightings
    .slice(0, index)
    .some(({ places }) => places.some((one) => place.places.some((other) => isSame(one, other))))
  return !isNamedBefore && place.reference === null
}

/** "London to Lisbon", "Manchester to somewhere warm": a town that begins its part of the sentence, with another country behind "to". */
export function isSetOutFrom({ tokens, sightings, little }: Reading, index: number): boolean {
  const [town, link, place] = [sightings[index], sightings[index + 1], sightings[index + 2]]
  const isTown = town?.places.every(({ kind }) => kind === 'place') === true && town.places.length > 0
  if (!isTown || town.reference !== null || !startsPart(tokens, town)) return false
  if (link?.from !== town.to || !has(link, 'to') || !has(link, 'until') || tokens[link.from]?.gap !== 'none')
    return false
  if (little('somewhere', tokens[link.to]?.word)) return true
  const isNext = place?.from === link.to && place.places.length > 0 && !has(sightings[index + 3], 'theme:road_trip')
  return isNext && !place.places.some((other) => town.places.some((one) => countryOf(one) === countryOf(other)))
}

const isSame = (one: Sighting['places'][number], other: Sighting['places'][number]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** "2 of us in Pune, 2 in Bangalore": where they are before they travel. */
export function isWhereTheyAre({ tokens, sightings, little }: Reading, index: number): boolean {
  const [who, link, place] = [sightings[index - 1], sightings[index], sightings[index + 1]]
  if (link === undefined || place === undefined || place.from !== link.to || place.places.length === 0) return false
  if (!has(link, 'to') || !little('in', tokens[link.from]?.word)) return false
  if (has(who, 'who:of_us') && who?.to === link.from) return true
  if (isResiding(tokens, link.from, little)) return true
  const isCounted = tokens[link.from - 1]?.number != null || (who?.to === link.from && isNumber(who))
  return isCounted && sightings.slice(Math.max(0, index - 4), index).some(({ stance }) => stance === 'home')
}

/** "Wohne aber in London", "vivimos desde 2010 en Madrid". */
function isResiding(tokens: readonly Token[], at: number, little: LittleWords): boolean {
  const before = tokens.slice(Math.max(0, at - farthestHome), at + 1)
  const lives = before.findLastIndex(({ word }) => little('residing', word))
  return lives >= 0 && before.slice(lives + 1).every(({ gap }) => gap === 'none')
}
const farthestHome = 4

const isNumber = ({ concepts }: Sighting): boolean => concepts.some((concept) => concept.startsWith('number:'))

/** "A layover of 2 days in Doha": so long they stop on the way, which is no length of the trip. */
export const isOfStop = ({ from, to }: { from: number; to: number }, { sightings, tokens }: Reading): boolean =>
  sightings.some((sighting) => {
    if (!has(sighting, 'stopover')) return false
    const [start, end] = sighting.from >= to ? [to, sighting.from] : [sighting.to, from]
    return end - start <= reach && tokens.slice(start, end + 1).every(({ gap }) => gap === 'none' || gap === 'range')
  })
