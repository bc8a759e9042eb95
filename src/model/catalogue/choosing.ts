import { kilometresBetween, positionOf } from '../../destinations/ranking/distance.ts'
import type { Candidate } from '../../destinations/ranking/record.ts'
import type { Choosing } from '../model.ts'
import { isSamePlace } from '../offer.ts'

/** Closer than this, two places are one trip. */
const sameTripKilometres = 60
/** A place that falls this much shorter than another is not chosen for being different. */
const tolerated = 1

/**
 * Three of the candidates, different enough to be a choice: the best one, then the best that lies elsewhere and, where
 * there is one that meets as much, in another country. Whoever wishes for one country gets three places in it.
 */
export function chooseThree({ candidates, faults }: Choosing): Candidate[] {
  const refused = faults.flatMap(({ subject }) => subject ?? [])
  const left = candidates.filter(({ name }) => !refused.includes(name))
  const pool = left.length >= 3 ? left : candidates
  const chosen: Candidate[] = []
  while (chosen.length < 3) {
    const free = pool.filter((candidate) => !chosen.some((other) => isSamePlace(other, candidate)))
    const next =
      firstOf(free, (candidate) => isApart(candidate, chosen) && isElsewhere(candidate, chosen)) ??
      firstOf(free, (candidate) => isApart(candidate, chosen)) ??
      free[0]
    if (next === undefined) return chosen
    chosen.push(next)
  }
  return chosen
}

/** The first that passes, unless one that does not pass meets much more. */
function firstOf(candidates: readonly Candidate[], passes: (candidate: Candidate) => boolean): Candidate | undefined {
  const found = candidates.find(passes)
  const [best] = candidates
  if (found === undefined || best === undefined) return found
  return found.penalty <= best.penalty + tolerated ? found : undefined
}

const isElsewhere = (candidate: Candidate, chosen: readonly Candidate[]): boolean =>
  chosen.every(({ country }) => country !== candidate.country)

const isApart = (candidate: Candidate, chosen: readonly Candidate[]): boolean =>
  chosen.every((other) => areApart(candidate, other))

/** Whether two lie so far apart that one would not see both on one trip; not known, where either is not on the map. */
function areApart(one: Candidate, other: Candidate): boolean {
  const [here, there] = [positionOf(one), positionOf(other)]
  return here === null || there === null || kilometresBetween(here, there) > sameTripKilometres
}
