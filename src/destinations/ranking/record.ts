import type { Means, Need, Wishes } from '../../model/wishes.ts'
import type { CautionKind, ComfortLevel, JudgedFacts, Suitability, TravellerKind } from '../facts.ts'
import type { Climate, Continent, Theme } from '../vocabulary.ts'

/** One need held against one place: what was wanted and what is there. Sentences are made from it, last. */
export type Finding =
  | { need: 'place'; found: 'wanted' | 'elsewhere' | 'refused' | 'been' | 'offered_before' | 'like' }
  | { need: 'months'; wanted: number[]; found: number[] }
  | { need: 'activity'; theme: Theme; wanted: number[]; found: number[]; strength: number }
  | { need: 'refused_activity'; theme: Theme; strength: number }
  /** US dollars a person and day. */
  | { need: 'budget'; wanted: number; found: number; level: ComfortLevel; isAfterJourney: boolean }
  /** Daytime highs in °C over the wanted months. */
  | { need: 'climate'; wanted: { least: number | null; most: number | null }; found: { least: number; most: number } }
  | { need: 'snow'; found: boolean }
  | { need: 'journey_hours'; wanted: number; found: number }
  /** Hours on the way, too many for so few days. */
  | { need: 'short_stay'; found: number }
  | { need: 'journey_means'; wanted: Means[]; found: Means }
  | { need: 'suits'; kind: TravellerKind; found: Suitability }
  | { need: 'safety'; found: CautionKind[] }
  | { need: 'caution'; kind: CautionKind; months: number[] }
  | { need: 'car'; found: 'needed' | 'helpful' }
  | { need: 'crowds'; wanted: 'quiet' | 'hidden' | 'lively' | 'famous'; found: number }
  /** Liked on an earlier trip. */
  | { need: 'taste'; theme: Theme }
  /** A wish that no fact of ours can judge. */
  | { need: 'unjudged'; wanted: Need }

/** What the ranking is asked. */
export interface RankingRequest {
  wishes: Wishes
  /** `YYYY-MM-DD`, of the trip. */
  start: string | null
  end: string | null
  /** How many travel, if it is known. */
  people: number | null
  /** Offered already, so offered again only where little else is left. */
  offeredBefore: { name: string; country: string }[]
  /** Decides between equals, so that different trips get different ones of them and the same trip the same. */
  seed: string
  today: string
}

export interface Journey {
  from: string
  hours: number
  kilometres: number
  means: Means
}

/** Whole US dollars, computed once: `total` is `perDay` × people × days. */
export interface EstimatedCost {
  level: ComfortLevel
  perDay: number
  total: number | null
}

/** A destination that may be offered, judged by facts. */
export interface Candidate {
  id: number
  name: string
  country: string
  countryCode: string | null
  continent: Continent | null
  climate: Climate | null
  description: string
  themes: Theme[]
  bestMonths: number[]
  latitude: number | null
  longitude: number | null
  facts: JudgedFacts
  /** The first of its areas to stay in, and of what there is to do, by name. */
  areaNames: string[]
  highlightNames: string[]
  meets: Finding[]
  lacks: Finding[]
  cautions: { kind: CautionKind; months: number[] }[]
  /** Over the months of the trip. */
  daytimeHigh: { least: number; most: number } | null
  cost: EstimatedCost | null
  journey: Journey | null
  /** Weighted hard needs that it fails; 0 for a place that meets all. */
  penalty: number
  score: number
}

/** What is wrong with an offer: typed, so that a redraft and an honest sentence can both be made from it. */
export type Fault =
  | { subject: null; need: 'count'; found: number; wanted: 3 }
  | { subject: string; need: 'distinct' | 'inside'; found: string }
  | { subject: string; need: 'facts'; found: 'missing' | 'unbelievable' }
  | { subject: string; need: 'hard'; finding: Finding }
