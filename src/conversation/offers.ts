import { plainName } from '../destinations/plain-name.ts'
import type { Candidate, Finding } from '../destinations/ranking/record.ts'
import type { Proposal } from '../model/model.ts'
import { type Offer, type PlaceName, isSamePlace, unknownOffer } from '../model/offer.ts'
import type { News, OfferChange } from '../model/telling/telling.ts'
import { cautionIn, reasonsOf, shortfallOf } from '../model/telling/findings.ts'
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
    costLevel: cost?.level ?? null,
    daytimeHigh: candidate.daytimeHigh,
    journey,
    car: facts.car,
    crowds: facts.crowds,
    suits: facts.suits,
    cautionKinds: facts.cautions,
    airports: facts.airports,
    highlights: candidate.highlightNames.slice(0, mostNamed),
    areas: candidate.areaNames.slice(0, mostNamed),
    reasons: reasonsOf(phrases, meritsOf(candidate, wishes)).slice(0, mostReasons),
    shortfalls: told(candidate.lacks, (finding) => shortfallOf(phrases, finding, currency)),
    cautions: candidate.cautions.map((caution) => cautionIn(phrases, caution)),
    verified: true,
  }
}

/**
 * What speaks for it, first what not all travellers could do without: few are told. That it lies where they want to go
 * is a merit of the very place that they named.
 */
function meritsOf({ name, meets }: Candidate, { places }: Wishes): Finding[] {
  const isNamed = places.wanted.some(({ value }) => value.kind === 'place' && plainName(value.name) === plainName(name))
  const told = meets.filter((finding) => isNamed || finding.need !== 'place' || finding.found !== 'wanted')
  const isNeeded = ({ need }: Finding) => need === 'suits'
  return [...told.filter(isNeeded), ...told.filter((finding) => !isNeeded(finding))]
}

const told = (findings: readonly Finding[], sentenceFor: (finding: Finding) => string): string[] => [
  ...new Set(findings.map(sentenceFor).filter((sentence) => sentence !== '')),
]

/** What became of the places that were on the table. */
export function changeOf(offers: readonly Offer[], before: readonly Offer[]): OfferChange {
  const news = offers.map((offer) => {
    const earlier = before.find((other) => isSamePlace(offer, other))
    return earlier === undefined ? null : newsSince(earlier, offer)
  })
  const gone = before.filter((other) => !offers.some((offer) => isSamePlace(offer, other)))
  return { news, gone: gone.map(({ name, country }) => ({ name, country })) }
}

function newsSince(earlier: Offer, offer: Offer): News {
  const fresh = (of: 'reasons' | 'shortfalls' | 'cautions') => offer[of].filter((each) => !earlier[of].includes(each))
  const isCostNew =
    offer.costPerDay !== earlier.costPerDay ||
    offer.costInAll !== earlier.costInAll ||
    offer.costLevel !== earlier.costLevel
  const isJourneyNew = offer.journey?.from !== earlier.journey?.from || offer.journey?.means !== earlier.journey?.means
  return { sentences: [...fresh('reasons'), ...fresh('shortfalls'), ...fresh('cautions')], isCostNew, isJourneyNew }
}

/** Ten offers of three: who has seen more may see the first of them again. What is kept of a turn must not grow without end. */
const mostOffered = 30

/** What was offered up to now, each place once, the latest last. */
export function withOffered(before: readonly PlaceName[], offers: readonly PlaceName[]): PlaceName[] {
  const others = before.filter((place) => !offers.some((offer) => isSamePlace(offer, place)))
  return [...others, ...offers.map(({ name, country }) => ({ name, country }))].slice(-mostOffered)
}
