import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'

/** How many words behind a place may say that it comes on top. */
const reach = 4

/** "We had thought of Crete, but now rather Sardinia": what was meant gives way to what is. */
export function giveWay(reading: Reading): void {
  const places = reading.sightings.filter(({ places: named, stance }) => named.length > 0 && stance === 'wanted')
  for (const [index, place] of places.entries()) {
    const next = places[index + 1]
    if (next === undefined || isBoth(reading, place, next)) continue
    const givesWay =
      isConcluded(reading, place, next) || (wasMeant(reading, place, next) && isTurned(reading, place, next))
    if (givesWay) place.stance = 'ignored'
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

/** By "rather", or by "but" and no more than that: another's wish takes nothing back. */
function isTurned({ tokens, sightings, little }: Reading, { to }: Sighting, next: Sighting): boolean {
  const between = sightings.filter((sighting) => sighting.from >= to && sighting.to <= next.from)
  const isOthers = between.some(
    (sighting) => meaningOf(sighting, 'who').length > 0 && !has(sighting, 'who:we', 'who:me'),
  )
  const isRather = tokens.slice(to, next.from).some(({ word }) => little('rather', word))
  return isRather || (!isOthers && between.some((one) => has(one, 'break')))
}

/** "We'd love Andalusia but it is boiling there, so Asturias", "everybody says Lyon, but I prefer Bordeaux". */
function isConcluded({ tokens, little }: Reading, { to }: Sighting, next: Sighting): boolean {
  const words = tokens.slice(to, next.from)
  const but = words.findIndex(({ word }) => little('but', word))
  return (
    but >= 0 &&
    words
      .slice(Math.max(but + 1, words.length - reach))
      .some(({ word }) => little('so', word) || little('rather', word))
  )
}

/** What comes on top takes nothing back. */
function isBoth({ tokens, endingAt, little }: Reading, { to }: Sighting, next: Sighting): boolean {
  const words = [...tokens.slice(to, next.from), ...tokens.slice(next.to, next.to + reach)]
  return words.some(({ word }) => little('also', word)) || has(endingAt(next.from), 'and', 'or')
}
