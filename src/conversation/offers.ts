import type { Candidate, Finding } from '../destinations/ranking/record.ts'
import type { Proposal } from '../model/model.ts'
import { type Offer, type PlaceName, isSamePlace, unknownOffer } from '../model/offer.ts'
import { cautionIn, reasonOf, shortfallOf } from '../model/telling/findings.ts'
import { currencyOf } from '../model/telling/money.ts'
import type { Phrases } from '../model/telling/phrases.ts'
import type { Wishes } from '../model/wishes.ts'

const mostReasons = 4
const mostNamed = 4

/** What is offered of a proposal: facts where they are known, and how it fits, in the traveller's language. */
export function offerOf(proposal: Proposal, phrases: Phrases, wishes: Wishes): Offer {
  switch (proposal.kind) {
    case 'candidate':
      return { ...offerOfCandidate(proposal.candidate, phrases, wishes), ...ownWords(proposal.description) }
    case 'own':
      return {
        ...unknownOffer,
        name: proposal.name,
        country: proposal.country,
        description: proposal.description,
        bestMonths: proposal.bestMonths,
        costPerDay: proposal.costPerDay,
        monthlyHigh: proposal.monthlyHigh,
      }
  }
}

const ownWords = (description: string | null): { description?: string } => (description === null ? {} : { description })

/** A destination of the catalogue as it is offered. */
export function offerOfCandidate(candidate: Candidate, phrases: Phrases, wishes: Wishes): Offer {
  const currency = currencyOf(wishes)
  const { facts, cost, journey } = candidate
  return {
    version: 2,
    destinationId: candidate.id,
    name: candidate.name,
    country: candidate.country,
    countryCode: candidate.countryCode,
    description: candidate.description,
    climate: candidate.climate,
    themes: candidate.themes,
    bestMonths: candidate.bestMonths,
    latitude: candidate.latitude,
    longitude: candidate.longitude,
    monthlyHigh: facts.monthly_high,
    wetDays: facts.wet_days,
    costPerDay: cost?.perDay ?? null,
    costInAll: cost?.total ?? null,
    daytimeHigh: candidate.daytimeHigh,
    journey,
    car: facts.car,
    crowds: facts.crowds,
    suits: facts.suits,
    cautionKinds: facts.cautions,
    airports: facts.airports,
    highlights: candidate.highlightNames.slice(0, mostNamed),
    areas: candidate.areaNames.slice(0, mostNamed),
    reasons: told(candidate.meets, (finding) => reasonOf(phrases, finding)).slice(0, mostReasons),
    shortfalls: told(candidate.lacks, (finding) => shortfallOf(phrases, finding, currency)),
    cautions: candidate.cautions.map((caution) => cautionIn(phrases, caution)),
    verified: true,
  }
}

const told = (findings: readonly Finding[], sentenceFor: (finding: Finding) => string): string[] => [
  ...new Set(findings.map(sentenceFor).filter((sentence) => sentence !== '')),
]

/** Ten offers of three: who has seen more may see the first of them again. What is kept of a turn must not grow without end. */
const mostOffered = 30

/** What was offered up to now, each place once, the latest last. */
export function withOffered(before: readonly PlaceName[], offers: readonly PlaceName[]): PlaceName[] {
  const others = before.filter((place) => !offers.some((offer) => isSamePlace(offer, place)))
  return [...others, ...offers.map(({ name, country }) => ({ name, country }))].slice(-mostOffered)
}
