import { unknownFacts } from '../destinations/facts.ts'
import { criteriaOf } from '../destinations/ranking/criteria.ts'
import { judge } from '../destinations/ranking/judging/judge.ts'
import { noExamples, type Place } from '../destinations/ranking/judging/place.ts'
import type { Candidate, Fault, Finding } from '../destinations/ranking/record.ts'
import { plainName } from '../destinations/plain-name.ts'
import type { Proposal } from '../model/model.ts'
import { isSamePlace } from '../model/offer.ts'
import type { Wishes } from '../model/wishes.ts'

type OwnProposal = Extract<Proposal, { kind: 'own' }>

/** So much worse than the third best of all may a proposal be: then it was chosen for being different. */
const tolerated = 1
/** US dollars that a day costs somewhere on earth. */
const believableCost = { least: 5, most: 3_000 }
const believableHigh = { least: -60, most: 50 }

/** What is wrong with three proposals, whoever made them; nothing when they may be offered. No words are read. */
export function verifyOffer(proposals: readonly Proposal[], wishes: Wishes, candidates: readonly Candidate[]): Fault[] {
  const count: Fault[] =
    proposals.length === 3 ? [] : [{ subject: null, need: 'count', found: proposals.length, wanted: 3 }]
  const limit = [...candidates.map(({ penalty }) => penalty)].sort((one, other) => one - other)[2] ?? 0
  return [
    ...count,
    ...proposals.flatMap((proposal, index) => relationsOf(proposal, proposals.slice(0, index))),
    ...proposals.flatMap((proposal) => [
      ...factsOf(proposal),
      ...hardNeedsOf(proposal, wishes, candidates, limit + tolerated),
    ]),
  ]
}

/** A place may stand there once, and not inside another of the three. */
function relationsOf(proposal: Proposal, others: readonly Proposal[]): Fault[] {
  const subject = placeOf(proposal).name
  return others.flatMap((other): Fault[] => {
    const found = placeOf(other).name
    if (isSamePlace(placeOf(proposal), placeOf(other))) return [{ subject, need: 'distinct', found }]
    return isInside(proposal, other) || isInside(other, proposal) ? [{ subject, need: 'inside', found }] : []
  })
}

const placeOf = (proposal: Proposal) => (proposal.kind === 'candidate' ? proposal.candidate : proposal)

/** Whether one is the country of the other's, a part of its name, or one of its areas. */
function isInside(inner: Proposal, outer: Proposal): boolean {
  const [name, outerName] = [plainName(placeOf(inner).name), plainName(placeOf(outer).name)]
  if (plainName(placeOf(inner).country) === outerName)
    return placeOf(inner).country !== placeOf(outer).name || name !== outerName
  if (plainName(placeOf(inner).country) !== plainName(placeOf(outer).country)) return false
  const areas = outer.kind === 'candidate' ? outer.candidate.areaNames.map(plainName) : []
  return areas.includes(name) || ` ${name} `.includes(` ${outerName} `)
}

/** What a model says of a place of its own has to be said, and to be possible. */
function factsOf(proposal: Proposal): Fault[] {
  if (proposal.kind === 'candidate') return []
  const { name: subject, bestMonths, costPerDay, monthlyHigh } = proposal
  if (bestMonths.length === 0 || costPerDay === null) {
    return [{ subject, need: 'facts', found: 'missing' }]
  }
  const isBelievable =
    isBetween(costPerDay, believableCost) && (monthlyHigh ?? []).every((high) => isBetween(high, believableHigh))
  return isBelievable ? [] : [{ subject, need: 'facts', found: 'unbelievable' }]
}

const isBetween = (value: number, { least, most }: { least: number; most: number }): boolean =>
  value >= least && value <= most

/** What weighs more with this place than with the third best there is. */
function hardNeedsOf(proposal: Proposal, wishes: Wishes, candidates: readonly Candidate[], limit: number): Fault[] {
  const judged = proposal.kind === 'candidate' ? proposal.candidate : judgedBySelf(proposal, wishes, candidates)
  if (judged.penalty <= limit) return []
  return judged.lacks
    .filter((finding) => proposal.kind === 'candidate' || !isUnknown(finding, judged))
    .slice(0, 1)
    .map((finding) => ({ subject: judged.name, need: 'hard', finding }))
}

/** What a model says nothing of cannot be held against its place. */
const isUnknown = (finding: Finding, { countryCode }: Candidate): boolean =>
  (finding.need === 'place' && finding.found === 'elsewhere' && countryCode === null) ||
  (finding.need === 'suits' && finding.found === 'unknown') ||
  (finding.need === 'activity' && finding.strength === 0)

/** A place of a model's own, judged as the catalogue's are, by what the model says of it. */
function judgedBySelf(proposal: OwnProposal, wishes: Wishes, candidates: readonly Candidate[]): Candidate {
  const request = { wishes, start: null, end: null, people: null, offeredBefore: [], seed: '', today: '' }
  const surroundings = { origin: null, examples: noExamples, airport: null }
  return judge(statedPlace(proposal, candidates), criteriaOf(request), surroundings)
}

function statedPlace(proposal: OwnProposal, candidates: readonly Candidate[]): Place {
  const neighbour = candidates.find(({ country }) => plainName(country) === plainName(proposal.country))
  return {
    ...{ id: 0, name: proposal.name, country: proposal.country, description: proposal.description },
    ...{ countryCode: neighbour?.countryCode ?? null, continent: neighbour?.continent ?? null, climate: null },
    ...{ themes: [], bestMonths: proposal.bestMonths, latitude: null, longitude: null },
    ...{ areaNames: [], highlightNames: [] },
    facts: {
      ...unknownFacts,
      monthly_high: proposal.monthlyHigh,
      cost_levels: { ...unknownFacts.cost_levels, mid_range: proposal.costPerDay },
    },
  }
}
