import type { Area, Facts, Highlight } from './facts.ts'
import type { destinations } from './table.ts'
import type { Climate, Continent, Theme } from './vocabulary.ts'

export type DestinationRecord = Pick<
  typeof destinations.$inferSelect,
  | 'id'
  | 'name'
  | 'city'
  | 'country'
  | 'description'
  | 'bestMonths'
  | 'averageCostPerDay'
  | 'latitude'
  | 'longitude'
  | 'createdAt'
  | 'updatedAt'
>

/** A destination with the facts that a list shows. */
export interface ListedDestination extends DestinationRecord {
  countryCode: string | null
  continent: Continent | null
  climate: Climate | null
  /** The strongest first. */
  themes: Theme[]
  monthlyHigh: number[] | null
  wetDays: number[] | null
  costShoestring: string | null
  costComfortable: string | null
  crowds: number | null
  fame: number | null
  car: Facts['car']
  themeStrengths: Facts['theme_strengths']
  activityMonths: Facts['activity_months']
  /** Null for a place without facts. */
  suits: Facts['suits'] | null
  cautions: Facts['cautions']
  airports: Facts['airports']
}

export interface DestinationDetail extends ListedDestination {
  areas: Area[]
  highlights: Highlight[]
}
