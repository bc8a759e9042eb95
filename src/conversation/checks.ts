import type { Candidate, Fault } from '../destinations/ranking/record.ts'
import type { Proposal } from '../model/model.ts'
import { isSamePlace } from '../model/offer.ts'
import type { Wishes } from '../model/wishes.ts'

/** What is wrong with three proposals, whoever made them; nothing when they may be offered. */
export function verifyOffer(
  proposals: readonly Proposal[],
  _wishes: Wishes,
  candidates: readonly Candidate[],
): Fault[] {
  const places = proposals.map((proposal) => (proposal.kind === 'candidate' ? proposal.candidate : proposal))
  const faultless = candidates.filter(({ penalty }) => penalty === 0).length
  return [
    ...(proposals.length === 3 ? [] : [{ subject: null, need: 'count', found: proposals.length, wanted: 3 } as const]),
    ...places.flatMap((place, index): Fault[] =>
      places.slice(0, index).some((other) => isSamePlace(place, other))
        ? [{ subject: place.name, need: 'distinct', found: place.name }]
        : [],
    ),
    ...proposals.flatMap((proposal): Fault[] => {
      if (proposal.kind === 'own' || faultless < 3 || proposal.candidate.penalty === 0) return []
      return proposal.candidate.lacks
        .slice(0, 1)
        .map((finding) => ({ subject: proposal.candidate.name, need: 'hard', finding }))
    }),
  ]
}
