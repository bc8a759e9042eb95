import { isDenied, type Quantity } from './quantities/quantities.ts'
import { familyOf, has, isContent, meaningOf, type Reading, type Sighting } from './sightings.ts'
import type { Token } from './text.ts'

/** How many words may lie between a correction and what it puts right. */
const reach = 4

/** "Spain. No wait, Portugal": what was a slip does not count. */
export function dropSlips({ tokens, sightings }: Reading): void {
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
export function withoutSlips(quantities: readonly Quantity[], reading: Reading): Quantity[] {
  const { tokens, sightings } = reading
  // "Not two weeks but three".
  const buts = sightings.filter((sighting) => has(sighting, 'break'))
  const corrections = sightings.filter((sighting) => isCorrection(tokens, sighting))
  const found: Quantity[] = []
  for (const right of quantities) {
    const slip = found.at(-1)
    if (slip === undefined) {
      found.push(right)
      continue
    }
    const isNot = has(slip.before, 'not') || (isDenied(slip, reading) && !has(slip.before, 'at_least', 'at_most'))
    const correction = (isNot ? buts : corrections).find(({ from }) => from >= slip.to && from < right.from)
    const isSlip = correction !== undefined && isBetween(slip, correction, right) && isAlike(slip, right)
    if (!isSlip && !isPast(slip, right, reading)) found.push(right)
    else found.splice(-1, 1, sortOf(right) === null ? { ...right, ...besideOf(slip, reading) } : right)
  }
  return found
}

/** "The budget was 5k, now only 3k", "it was to be two weeks but we have 9 days": what was so, before what is. */
function isPast(before: Quantity, now: Quantity, reading: Reading): boolean {
  const { tokens, sightings, little } = reading
  const isBeside = (kind: 'past' | 'present', { from }: Quantity): boolean =>
    tokens.slice(Math.max(0, from - reach), from).some(({ word }) => little(kind, word))
  const isTurned =
    tokens[before.to]?.gap === 'comma' ||
    sightings.some((sighting) => has(sighting, 'break') && sighting.from >= before.to && sighting.to <= now.from)
  if (isSomeOfThem(now, reading) && sortOf(before) !== null) return true
  if (!isTurned || !isAlike(before, now)) return false
  return (isBeside('present', now) && isBeside('past', before)) || isAllowance(before, now, sightings)
}

/** "Use 9 of them"; but "3 of them kids" says who some of them are. */
function isSomeOfThem({ to }: Quantity, { tokens, startingAt, little }: Reading): boolean {
  const at = [to, to + 1].find((index) => {
    const token = tokens[index]
    return token?.gap === 'none' && little('partitive', token.word)
  })
  return at !== undefined && !(startingAt(at + 1)?.concepts.some((concept) => concept.startsWith('who:')) ?? false)
}

/** "3 weeks of leave but only ten days for this": of two lengths, unless the second is that of a part of the way. */
function isAllowance(before: Quantity, now: Quantity, sightings: readonly Sighting[]): boolean {
  const isLength = ({ after }: Quantity): boolean => after !== undefined && meaningOf(after, 'unit').length > 0
  const isLess = isLength(now) || (sortOf(now) === null && now.most < before.most)
  const isOnly = sightings.some(
    (sighting) => has(sighting, 'only') && sighting.from >= before.to && now.from - sighting.to <= reach,
  )
  const isOfPart = sightings.some(({ from, places }) => places.length > 0 && from > now.to && from - now.to <= reach)
  return isLength(before) && isLess && isOnly && !isOfPart
}

/** What stood beside a slip, but for its "not". */
const besideOf = (
  { before, after, near }: Quantity,
  { endingAt }: Reading,
): Pick<Quantity, 'before' | 'after' | 'near'> => ({
  before: before !== undefined && has(before, 'not') ? endingAt(before.from) : before,
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
