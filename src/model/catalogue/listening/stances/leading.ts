import { familyOf, has, isContent, type Reading } from '../sightings.ts'

/** Whether the next thing that is said, soon enough, is a place. */
export function leadsToPlace({ tokens, sightings }: Reading, index: number): boolean {
  const start = sightings[index]
  if (start === undefined) return false
  const next = sightings
    .slice(index + 1, index + 4)
    .find(
      (sighting) =>
        (isContent(sighting) && familyOf(sighting) !== 'time') ||
        has(sighting, 'not', 'dislike', 'break', 'home', 'currency:USD', 'number:1'),
    )
  const word = tokens[start.to]
  const isBareName = word !== undefined && word.number === null && word.gap === 'none' && word.isCapital
  if (next === undefined) return isBareName
  return (
    ((next.places.length > 0 || next.reference !== null) && next.from <= start.to + 4) ||
    (isBareName && next.from > start.to)
  )
}

/** What follows "we did": a place, or what was done there. */
export const leadsToKnown = (reading: Reading, index: number): boolean =>
  leadsToPlace(reading, index) || leadsToThingThere(reading, index)

/** "A safari in Kenya": with no more than an article before it. */
function leadsToThingThere({ tokens, sightings, little }: Reading, index: number): boolean {
  const [been, ...behind] = sightings.slice(index, index + 5)
  const [thing, link, place] = has(behind[0], 'single') ? behind.slice(1) : behind
  if (been === undefined || thing === undefined || link?.from !== thing.to || place?.from !== link.to) return false
  const start = been.to + Number(little('article', tokens[been.to]?.word))
  return thing.from === start && familyOf(thing) === 'theme' && has(link, 'to') && place.places.length > 0
}
