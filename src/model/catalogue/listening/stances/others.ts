import { has, type Reading, type Sighting } from '../sightings.ts'
import { startsPart } from './boundaries.ts'
import type { Scope } from './scope.ts'

const others = [
  'who:relative',
  'who:friend',
  'who:friends',
  'who:parent',
  'who:parents',
  'who:child',
  'theirs',
  'acquaintance',
] as const

export function disownPlace(place: Sighting): void {
  if (place.places.length > 0 && place.reference === null) place.stance = 'ignored'
}

/** Where a brother lives is not where anybody wants to go. */
export function disowned(sightings: readonly Sighting[], index: number, scope: Scope): Scope {
  const who = sightings[index - 1]
  if (who !== undefined && has(who, 'need:older_people', ...others)) who.stance = 'ignored'
  return scope
}

/** "My colleague just came back from": somebody who is not of the party, right before. */
export const isOthers = (sightings: readonly Sighting[], index: number): boolean => {
  const [who, sighting] = [sightings[index - 1], sightings[index]]
  return has(who, ...others) && who !== undefined && sighting !== undefined && sighting.from - who.to <= 2
}

/** "Dave went to": a name that nothing is known of begins the part of the sentence. */
export function isNameBefore({ tokens, sightings, little }: Reading, index: number): boolean {
  const [previous, been] = [sightings[index - 1], sightings[index]]
  const name = been === undefined ? undefined : tokens[been.from - 1]
  if (been === undefined || name?.isCapital !== true || !/^[a-z]{3,}$/.test(name.word)) return false
  const isKnown = previous !== undefined && previous.to >= been.from
  return (
    startsPart(tokens, { from: been.from - 1 }) &&
    !isKnown &&
    tokens[been.from]?.gap === 'none' &&
    !little('before_been', name.word)
  )
}
