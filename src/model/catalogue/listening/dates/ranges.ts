import { has, type Reading, type Sighting } from '../sightings.ts'

/** From one month to another, and how many sightings further on it ends. */
export interface Range {
  first: number
  last: number
  sightings: number
}

/** "April to June", "from October through March", "between late May and early July", "june-august". */
export function rangeAt(
  { sightings, tokens }: Pick<Reading, 'sightings' | 'tokens'>,
  index: number,
  monthsMeant: (sighting: Sighting) => readonly number[],
): Range | null {
  const first = sightings[index]
  if (first === undefined) return null
  const isJoined = tokens[first.to]?.gap === 'range' || tokens[first.to]?.gap === 'dash'
  const start = isJoined && sightings[index + 1]?.from === first.to ? index + 1 : behindLink(sightings, tokens, index)
  if (start === null) return null
  const end = isPart(sightings[start]) ? start + 1 : start
  const [part, last] = [sightings[start], sightings[end]]
  if (part === undefined || last === undefined || last.from - part.to > 1) return null
  const [begin, over] = [monthsMeant(first)[0], monthsMeant(last).at(-1)]
  return begin === undefined || over === undefined ? null : { first: begin, last: over, sightings: end - index }
}

/** Where the second month, or the part of it, begins behind the word that links the two. */
function behindLink(sightings: readonly Sighting[], tokens: Reading['tokens'], index: number): number | null {
  const [first, link, second] = [sightings[index], sightings[index + 1], sightings[index + 2]]
  if (first === undefined || link === undefined || second === undefined) return null
  const isNear = link.from - first.to <= 1 && second.from - link.to <= 2 && tokens[link.from]?.gap !== 'comma'
  const previous = sightings[isPart(sightings[index - 1]) ? index - 2 : index - 1]
  const isPlain = has(link, 'until') && !has(link, 'and', 'or')
  return isNear && (isPlain || (has(previous, 'between') && has(link, 'and', 'until'))) ? index + 2 : null
}

const isPart = (sighting: Sighting | undefined): boolean => has(sighting, 'early', 'middle_of', 'late')
