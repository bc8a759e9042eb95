import { has, type Reading, type Sighting } from '../sightings.ts'

/** "Somos cuatro amigos de Madrid", "somos 4 de Madrid". */
export function isTheirOrigin(reading: Reading, index: number): boolean {
  const { tokens, sightings } = reading
  const [before, who, from, place] = [index - 2, index - 1, index, index + 1].map((at) => sightings[at])
  if (from === undefined || who === undefined || place?.from !== from.to || place.places.length === 0) return false
  if (tokens[from.from - 1]?.number != null && who.to === from.from - 1) return has(who, 'count')
  if (who.to !== from.from) return false
  // "À deux heures de Lyon", "a 300 km de Madrid".
  if (has(who, 'unit:hour', 'unit:minute', 'distance')) return true
  // "Somos reformados de Braga", "nous sommes retraités de Lyon".
  if (has(who, 'people', 'need:older_people', 'occasion:retirement') && areCounted(reading, index - 1)) return true
  const isCounted = isNumber(who) && before?.to === who.from
  return isCounted ? has(before, 'count') : who.concepts.some((concept) => those.test(concept))
}

/** "We are", with or without a number behind. */
function areCounted({ tokens, sightings }: Reading, index: number): boolean {
  const [count, number, who] = [index - 2, index - 1, index].map((at) => sightings[at])
  const start = who?.from ?? 0
  if (tokens[start - 1]?.number != null) return has(number, 'count') && number?.to === start - 1
  if (number?.to !== start) return false
  return has(number, 'count') || (isNumber(number) && has(count, 'count') && count?.to === number.from)
}

const isNumber = ({ concepts }: Sighting): boolean => concepts.some((concept) => concept.startsWith('number:'))

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
