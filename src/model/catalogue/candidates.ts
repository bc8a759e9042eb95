import type { Climate, Continent, Theme } from '../../destinations/vocabulary.ts'
import type { Brief } from '../model.ts'
import { isEssential, type Warmth } from '../understanding/interests.ts'
import type { Area } from '../understanding/places.ts'
import { dailyBudget, type Wishes } from '../understanding/understanding.ts'
import { bare } from '../understanding/words.ts'

/** What the catalogue is searched for. Texts are bare words; a name that stands in one is meant. */
export interface CandidateCriteria {
  months: number[]
  /** US dollars a person and day. */
  costAtMost: number | null
  costAtLeast: number | null
  days: number | null
  /** The wanted themes, the most wanted first; those that must be there; those that would suit; those to stay away from. */
  themes: Theme[]
  essentialThemes: Theme[]
  fittingThemes: Theme[]
  unwantedThemes: Theme[]
  warmth: Warmth | null
  climates: Climate[]
  areas: Area[]
  unwantedAreas: Area[]
  wantedText: string
  unwantedText: string
  similarText: string
  /** Names that are offered only where nothing else is left, and names that are to be offered. */
  seen: PlaceName[]
  kept: PlaceName[]
  /** Decides between equals, so that different trips get different ones of them and the same trip the same. */
  seed: string
}

export interface PlaceName {
  name: string
  country: string
}

/** A destination that was found, and where it falls short of the criteria. */
export interface Candidate extends PlaceName {
  city: string
  continent: Continent | null
  description: string
  bestMonths: number[]
  averageCostPerDay: number | null
  climate: Climate | null
  /** Strongest first. */
  themes: Theme[]
  /** Weighted count of hard wishes that it fails; what the traveller refused or has seen counts most. */
  penalty: number
  /** How well it does otherwise. */
  score: number
  isRefused: boolean
  isNamed: boolean
}

export type FindCandidates = (criteria: CandidateCriteria) => Promise<Candidate[]>

const companyThemes: Record<NonNullable<Wishes['company']>, Theme[]> = {
  solo: ['city', 'culture'],
  couple: ['romance'],
  family: ['family'],
  relatives: ['culture'],
  friends: ['nightlife', 'adventure'],
  group: ['culture'],
}

// Only for searching: where the traveller has not said, nothing is held against them.
const assumedDays = 7
const assumedFamily = 4
// What was said last matters most, and the search has to end in time however much was said.
const longestText = 8000

/** What to search the catalogue for. */
export function criteriaOf(wishes: Wishes, brief: Brief): CandidateCriteria {
  const assumed = { ...wishes, days: wishes.days ?? assumedDays, people: wishes.people ?? assumedPeople(wishes) }
  const ceilings = [
    dailyBudget(assumed),
    wishes.costBelow === null ? null : wishes.costBelow - 1,
    comfortCeiling(wishes),
  ]
  return {
    months: wishes.months,
    costAtMost: least(ceilings),
    costAtLeast: wishes.costAbove === null ? comfortFloor(wishes) : wishes.costAbove + 1,
    days: wishes.days,
    themes: wishes.themes,
    essentialThemes: wishes.themes.filter(isEssential),
    fittingThemes: wishes.company === null ? [] : companyThemes[wishes.company],
    unwantedThemes: wishes.unwantedThemes,
    warmth: wishes.warmth,
    climates: wishes.climates,
    areas: wishes.areas.length > 0 ? wishes.areas : wishes.around,
    unwantedAreas: wishes.unwantedAreas,
    wantedText: bare(wishes.wantedText).slice(-longestText),
    unwantedText: bare(wishes.unwantedText).slice(-longestText),
    similarText: bare(wishes.similarText).slice(-longestText),
    seen: wishes.seen.map(({ name, country }) => ({ name, country })),
    kept: wishes.kept.map(({ name, country }) => ({ name, country })),
    seed: bare(`${brief.trip.title} ${wishes.wantedText}`).slice(0, 500),
  }
}

/** How many share the costs, as far as one can tell. */
export const assumedPeople = ({ company }: Wishes): number =>
  company === 'family' || company === 'friends' ? assumedFamily : 1

const comfortCeiling = ({ comfort, budget }: Wishes): number | null =>
  comfort === 'low' && budget === null ? 80 : comfort === 'middle' && budget === null ? 220 : null

const comfortFloor = ({ comfort, budget }: Wishes): number | null =>
  comfort === 'high' && budget === null ? 180 : comfort === 'middle' && budget === null ? 60 : null

function least(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : Math.min(...known)
}
