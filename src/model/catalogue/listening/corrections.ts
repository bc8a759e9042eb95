import type { Quantity } from './quantities/quantities.ts'
import { familyOf, has, isContent, type Reading, type Sighting } from './sightings.ts'
import type { Token } from './text.ts'

/** How many words may lie between a correction and what it puts right. */
const reach = 4

/** "Spain. No wait, Portugal": what was a slip does not count. */
export function dropSlips(tokens: readonly Token[], sightings: readonly Sighting[]): void {
  for (const [index, correction] of sightings.entries()) {
    if (!isCorrection(tokens, correction)) continue
    const right = sightings.slice(index + 1, index + 4).find(isContent)
    const slip = sightings
      .slice(Math.max(0, index - 4), index)
      .findLast((sighting) => isContent(sighting) && right !== undefined && familyOf(sighting) === familyOf(right))
    if (right === undefined || slip === undefined || !isBetween(slip, correction, right)) continue
    slip.stance = 'ignored'
    // The no of "no, Portugal" refuses nothing.
    if (right.stance === 'refused') right.stance = 'wanted'
  }
}

/** "Two weeks, or rather ten days", "we are five, no, six": the same for numbers; what is not said again still holds. */
export function withoutSlips(quantities: readonly Quantity[], { tokens, sightings }: Reading): Quantity[] {
  const corrections = sightings.filter((sighting) => isCorrection(tokens, sighting))
  const found: Quantity[] = []
  for (const right of quantities) {
    const slip = found.at(-1)
    const correction = corrections.find(({ from }) => slip !== undefined && from >= slip.to && from < right.from)
    if (slip === undefined || correction === undefined || !isBetween(slip, correction, right) || !isAlike(slip, right))
      found.push(right)
    else found.splice(-1, 1, sortOf(right) === null ? { ...right, ...besideOf(slip) } : right)
  }
  return found
}

const besideOf = ({ before, after, near }: Quantity): Pick<Quantity, 'before' | 'after' | 'near'> => ({
  before,
  after,
  near,
})

interface Stretch {
  from: number
  to: number
}

const isBetween = (slip: Stretch, correction: Sighting, right: Stretch): boolean =>
  correction.from - slip.to <= reach && right.from >= correction.to && right.from - correction.to <= reach

/** A word that takes back, or a "no" with a pause before and behind it. */
const isCorrection = (tokens: readonly Token[], sighting: Sighting): boolean =>
  has(sighting, 'correction') ||
  (has(sighting, 'not') &&
    sighting.to === sighting.from + 1 &&
    isPause(tokens[sighting.from]) &&
    tokens[sighting.to]?.gap === 'comma')

const isPause = (token: Token | undefined): boolean =>
  token !== undefined && token.gap !== 'none' && token.gap !== 'question'

/** Two numbers of one sort: of time, of money or of people, or of nothing that is said. */
function isAlike(one: Quantity, other: Quantity): boolean {
  const [first, second] = [sortOf(one), sortOf(other)]
  return first === null || second === null || first === second
}

const sortOf = ({ after, before }: Quantity): string | null =>
  [after, before].flatMap((beside) => beside?.concepts ?? []).flatMap((concept) => sorts.exec(concept)?.[0] ?? [])[0] ??
  null
const sorts = /^(?:unit|currency|people|who|month|star|old|degrees)/
