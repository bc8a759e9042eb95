import type { Candidate } from './candidates.ts'
import type { Wishes } from '../understanding/understanding.ts'

const wanted = 3

/** The three that fit best and differ from each other. `refused` names what the last draft was criticised for. */
export function chooseThree(
  candidates: readonly Candidate[],
  wishes: Wishes,
  feedback: string | null = null,
): Candidate[] {
  const best = greedy(candidates, wishes)
  if (feedback === null) return best
  const accused = best.filter(({ name }) => feedback.includes(name))
  const others = greedy(
    candidates.filter((candidate) => !accused.includes(candidate)),
    wishes,
  )
  const isWorse = penaltyOf(others) > penaltyOf(best) + accused.length
  return others.length < wanted || isWorse ? best : others
}

const penaltyOf = (chosen: readonly Candidate[]): number => chosen.reduce((sum, { penalty }) => sum + penalty, 0)

function greedy(candidates: readonly Candidate[], wishes: Wishes): Candidate[] {
  const chosen: Candidate[] = []
  while (chosen.length < wanted) {
    const left = candidates.filter((candidate) => !chosen.includes(candidate))
    const [first, ...rest] = left.map((candidate) => ({ candidate, worth: worthOf(candidate, chosen, wishes) }))
    if (first === undefined) break
    chosen.push(rest.reduce((top, next) => (next.worth > top.worth ? next : top), first).candidate)
  }
  return chosen
}

// A failed wish weighs more than any sameness; sameness weighs more than a slightly better fit.
function worthOf(
  candidate: Candidate,
  chosen: readonly Candidate[],
  { areas: named, around, budget, comfort }: Wishes,
): number {
  const areas = named.length > 0 ? named : around
  const isCountryWanted = areas.some(
    ({ countries }) => countries.includes(candidate.country) && countries.length <= wanted,
  )
  const sameness = chosen.reduce((sum, other) => {
    const isSameCountry = other.country === candidate.country
    const isSameContinent = other.continent === candidate.continent
    const isSamePrice =
      budget === null && comfort === null && isAlike(other.averageCostPerDay, candidate.averageCostPerDay)
    return (
      sum +
      (isSameCountry ? (isCountryWanted ? 0.6 : 12) : 0) +
      (isSameContinent && areas.length === 0 ? 0.5 : 0) +
      (other.climate === candidate.climate ? 0.1 : 0) +
      (other.themes[0] === candidate.themes[0] ? 0.1 : 0) +
      (isSamePrice ? 0.25 : 0)
    )
  }, 0)
  return candidate.score - 10 * candidate.penalty - sameness
}

const isAlike = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && Math.max(one, other) / Math.max(Math.min(one, other), 1) < 1.35
