import { has, type Reading, type Sighting } from '../sightings.ts'
import { endsPart } from './boundaries.ts'
import { isSameFamily, open, type Scope } from './scope.ts'

/** "Instead of Bali we take Crete" gives up one thing, "swap Bali for Crete" all up to what takes its place. */
export function afterReplaced(scope: Scope, { tokens, sightings, little }: Reading, index: number): Scope {
  const [opener, previous, sighting, next] = [scope.opened, index - 1, index, index + 1].map((at) => sightings[at])
  if (sighting === undefined) return scope
  if (has(opener, 'exchange')) {
    const isPutIn = tokens
      .slice(Math.max(0, sighting.from - 2), sighting.from)
      .some(({ word }) => little('in_exchange', word))
    return isPutIn ? open : scope
  }
  if (!has(opener, 'instead_of') || scope.family === null) return scope
  const isListed = has(sighting, 'and', 'or')
    ? isSameFamily(next, scope.family)
    : has(previous, 'and', 'or') && isSameFamily(sighting, scope.family)
  return isListed ? scope : open
}

/** "Ubud out", "take Spain and Italy off": the places right before. */
export function putAside(reading: Reading, index: number): void {
  const { sightings } = reading
  const out = sightings[index]
  if (out === undefined || !endsPart(reading, index)) return
  let end = out.from
  for (let at = index - 1; at >= 0; at -= 1) {
    const sighting = sightings[at]
    if (sighting?.to !== end) return
    if (sighting.places.length > 0 || sighting.reference !== null) sighting.stance = 'refused'
    else if (!has(sighting, 'and', 'or')) return
    end = sighting.from
  }
}

/** "We want to go back to Italy": the place is said. */
export function hasPlaceOfItsOwn(sightings: readonly Sighting[], index: number): boolean {
  const [again, next, other] = [sightings[index], sightings[index + 1], sightings[index + 2]]
  const place = has(next, 'to') ? other : next
  return again !== undefined && place !== undefined && place.places.length > 0 && place.from - again.to <= 2
}

/** "We loved Mexico so much that we want to go back": what they know, or where others live, is what they want. */
export function returnTo(sightings: readonly Sighting[], index: number): void {
  for (let at = Math.max(0, index - 8); at < index; at += 1) {
    const [before, sighting] = [sightings[at - 1], sightings[at]]
    if (sighting === undefined || (sighting.places.length === 0 && sighting.reference === null)) continue
    const isTheirs = sighting.stance === 'ignored' && has(before, 'theirs', 'been')
    if (sighting.stance === 'been' || isTheirs) sighting.stance = 'wanted'
  }
}
