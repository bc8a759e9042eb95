import { familyOf, has, isContent, type Reading, type Sighting, type Stance } from '../sightings.ts'
import { type Boundary, widestGap } from './boundaries.ts'

/** What holds for the words that follow, until something ends it. */
export interface Scope {
  stance: Stance
  /** Whether a list may go on over commas by "and", as after a verb, or only by "or". */
  isVerb: boolean
  /** What it began with. */
  opened: number
  family: string | null
  weight: Sighting['weight']
}

export const open: Scope = { stance: 'wanted', isVerb: false, opened: -1, family: null, weight: 'wanted' }

/** Negation ends where a new clause begins; a list of things of one sort is not yet a new clause. */
export function afterGap(scope: Scope, gap: Boundary, reading: Reading, index: number): Scope {
  const { sightings } = reading
  if (gap === 'none') return scope
  if (gap === 'colon') return isHeading(scope, reading, index) ? scope : open
  if (gap !== 'comma') return open
  switch (scope.stance) {
    case 'refused':
    case 'excepted':
      return !isOfSomethingElse(scope, reading) && goesOn(scope, reading, index) ? scope : open
    case 'been':
    case 'like':
      return sightings[index]?.places.length === 0
        ? open
        : goesOn({ ...scope, isVerb: true }, reading, index)
          ? scope
          : open
    case 'wanted':
    case 'ignored':
    case 'home':
      return open
  }
}

/** "Can't do spicy, Japan or Italy": what is refused is a word that means nothing here, and no list begins. */
function isOfSomethingElse({ family, opened }: Scope, { tokens, sightings }: Reading): boolean {
  const opener = sightings[opened]
  return family === null && opener !== undefined && tokens[opener.to]?.gap === 'none'
}

/** "What we don't want: beaches" goes on behind the colon; "anywhere but Italy: art" and "No: Ireland" do not. */
function isHeading(scope: Scope, { tokens, sightings }: Reading, index: number): boolean {
  const opener = sightings[scope.opened]
  return scope.opened === index - 1 && opener !== undefined && tokens[opener.from]?.isFirst === false
}

/** Whether what follows a comma is the rest of a list that ends in "or" or, after a verb, in "and". */
function goesOn(scope: Scope, { tokens, sightings }: Reading, index: number): boolean {
  for (let at = index; at < Math.min(sightings.length, index + 12); at += 1) {
    const sighting = sightings[at]
    if (sighting === undefined) return false
    if (has(sighting, 'or')) return isSameFamily(sightings[at + 1], scope.family)
    if (has(sighting, 'and')) return scope.isVerb && isSameFamily(sightings[at + 1], scope.family)
    if (!isSameFamily(sighting, scope.family)) return false
    const next = sightings[at + 1]
    if (next !== undefined && widestGap(tokens, sighting.to, next.from) === 'end') return isBareList(scope, at + 1)
    if (next !== undefined && next.from > sighting.to + 1 && !has(next, 'or', 'and')) return false
  }
  return isBareList(scope, sightings.length)
}

/** "Anywhere except Paris, Rome, Barcelona": three and more, up to the end. */
const isBareList = ({ stance, opened, family }: Scope, end: number): boolean =>
  stance === 'excepted' && family === 'place' && end - opened > 3

/** "Without a plane to the sea": how they do not get there is not what they do not want there. */
export function afterMeans(scope: Scope, sightings: readonly Sighting[], index: number): Scope {
  const [previous, sighting] = [sightings[index - 1], sightings[index]]
  const isOfMeans = scope.stance === 'refused' && scope.family === 'means'
  return isOfMeans && sighting !== undefined && familyOf(sighting) !== 'means' && !has(previous, 'and', 'or')
    ? open
    : scope
}

export const isSameFamily = (sighting: Sighting | undefined, family: string | null): boolean =>
  sighting !== undefined && isContent(sighting) && (family === null || familyOf(sighting) === family)

export const endOf = (scope: Scope): Scope =>
  scope.stance === 'been' || scope.stance === 'home' || scope.stance === 'ignored' || scope.stance === 'like'
    ? open
    : scope

export function afterContent(scope: Scope, sighting: Sighting, sightings: readonly Sighting[], index: number): Scope {
  // They stop in one place, or in those of a list.
  const isStop = has(sightings[scope.opened], 'stopover') && sighting.places.length > 0
  if (isStop && !has(sightings[index + 1], 'and', 'or')) return open
  if (scope.stance === 'home' && sighting.places.length > 0) return { ...scope, family: 'place' }
  const family = scope.family ?? familyOf(sighting)
  return { ...scope, family, weight: scope.weight === 'mild' ? 'wanted' : scope.weight }
}
