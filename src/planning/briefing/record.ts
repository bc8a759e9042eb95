import type { Area, Facts, Highlight } from '../../destinations/facts.ts'
import type { Verified } from '../../destinations/suggested.ts'
import type { Climate, Continent, Theme } from '../../destinations/vocabulary.ts'
import type { PlaceName } from '../../model/offer.ts'
import type { Wishes } from '../../model/wishes.ts'
import type { TripStatus } from '../../trips/statuses.ts'
import type { Choices } from '../choices/schema.ts'
import type { PlanningStage } from '../stages.ts'

/** A destination of the catalogue with all that a plan needs to know of it. */
export interface CataloguePlace {
  id: number
  name: string
  country: string
  countryCode: string | null
  continent: Continent | null
  climate: Climate | null
  themes: Theme[]
  bestMonths: number[]
  latitude: number | null
  longitude: number | null
  /** IANA name; null when unknown. */
  timeZone: string | null
  monthlyHigh: number[] | null
  wetDays: number[] | null
  costs: Facts['cost_levels']
  /** With islands to see, it can be reached over land. */
  isLinkedToMainland: boolean
  cautions: Facts['cautions']
  /** The most useful first. */
  airports: (Facts['airports'][number] & { name: string | null })[]
  areas: Area[]
  highlights: Highlight[]
}

/** The same with what a model has added, which comes last. */
export interface PlannedDestination extends CataloguePlace {
  areas: (Area & Verified)[]
  highlights: (Highlight & Verified)[]
}

/** All that a plan of a trip is made from, as it was at one moment. */
export interface Briefing {
  trip: {
    id: number
    title: string
    /** Its own dates, or where it has none those that were said. */
    startDate: string | null
    endDate: string | null
    /** US dollars for the whole trip and everybody on it. */
    budget: number | null
    status: TripStatus
    travelersCount: number
    updatedAt: Date
  }
  /** Null when the trip is not being planned. */
  session: { id: number; stage: PlanningStage; lastInteractionAt: Date } | null
  destination: PlannedDestination | null
  wishes: Wishes
  /** Where they start from; null when nobody knows. */
  origin: { name: string; countryCode: string | null; latitude: number; longitude: number } | null
  offered: (PlaceName & { destinationId: number | null })[]
  choices: Choices
}
