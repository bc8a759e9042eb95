import { has, type Reading, type Sighting } from '../sightings.ts'

/** "Somos cuatro amigos de Madrid", "somos 4 de Madrid". */
export function isTheirOrigin({ tokens, sightings }: Reading, index: number): boolean {
  const [before, who, from, place] = [index - 2, index - 1, index, index + 1].map((at) => sightings[at])
  if (from === undefined || who === undefined || place?.from !== from.to || place.places.length === 0) return false
  const isNumber = typeof tokens[from.from - 1]?.number === 'number' && who.to === from.from - 1
  if (isNumber) return has(who, 'count')
  if (who.to !== from.from) return false
  // "À deux heures de Lyon", "a 300 km de Madrid".
  if (has(who, 'unit:hour', 'unit:minute', 'distance')) return true
  // "Somos reformados de Braga", "nous sommes retraités de Lyon".
  const isTold = has(who, 'people', 'need:older_people', 'occasion:retirement') && before?.to === who.from
  if (isTold && has(before, 'count')) return true
  const isCounted = who.concepts.some((concept) => concept.startsWith('number:')) && before?.to === who.from
  return isCounted ? has(before, 'count') : who.concepts.some((concept) => those.test(concept))
}

const those = /^who:(?:we|alone|couple|pair|friends|family|group)$/

/** "Ein Flug von drei Stunden nach Rom": what comes first is where they go. */
export const goesFirst = (sightings: readonly Sighting[], index: number): boolean => {
  if (has(sightings[index], 'elapsed')) return false
  const following = sightings.slice(index + 1, index + 4)
  const place = following.findIndex((sighting) => sighting.places.length > 0)
  return following.slice(0, Math.max(0, place)).some((sighting) => has(sighting, 'to'))
}

export function leaveFrom(place: Sighting): void {
  if (place.places.length > 0 && place.stance === 'wanted') place.stance = 'home'
}
