import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'

/** How many words behind a place may say that it comes on top. */
const reach = 4

/** "We had thought of Crete, but now rather Sardinia": what was meant gives way to what is. */
export function giveWay(reading: Reading): void {
  const places = reading.sightings.filter(({ places: named, stance }) => named.length > 0 && stance === 'wanted')
  for (const [index, place] of places.entries()) {
    const next = places[index + 1]
    if (next !== undefined && wasMeant(reading, place, next) && isTurned(reading, place, next)) place.stance = 'ignored'
  }
}

/** In the part of the sentence in which it stands. */
function wasMeant({ tokens, little }: Reading, place: Sighting, next: Sighting): boolean {
  const start = tokens.findLastIndex(({ gap }, at) => at <= place.from && gap !== 'none')
  const end = tokens.findIndex(({ gap }, at) => at >= place.to && gap !== 'none')
  return tokens
    .slice(Math.max(0, start), end < 0 ? next.from : Math.min(end, next.from))
    .some(({ word }) => little('meant', word))
}

/** By "rather", or by "but" and no more than that: another's wish, or one that comes on top, takes nothing back. */
function isTurned({ tokens, sightings, little }: Reading, { to }: Sighting, next: Sighting): boolean {
  const between = sightings.filter((sighting) => sighting.from >= to && sighting.to <= next.from)
  const words = tokens.slice(to, next.from)
  const isBoth =
    [...words, ...tokens.slice(next.to, next.to + reach)].some(({ word }) => little('also', word)) ||
    has(between.at(-1), 'and', 'or')
  const isOthers = between.some(
    (sighting) => meaningOf(sighting, 'who').length > 0 && !has(sighting, 'who:we', 'who:me'),
  )
  const turns =
    words.some(({ word }) => little('rather', word)) || (!isOthers && between.some((one) => has(one, 'break')))
  return turns && !isBoth
}
