import type { Progress } from '../conversation/progress.ts'
import type { Page } from '../db/paging.ts'
import type { DestinationRecord } from '../destinations/record.ts'
import type { PlanningStage } from '../planning/stages.ts'
import type { Ordering } from './orderings.ts'
import type { TripStatus } from './statuses.ts'
import type { trips } from './table.ts'

export interface TripRecord {
  trip: Omit<typeof trips.$inferSelect, 'userId' | 'destinationId' | 'description'>
  destination: DestinationRecord | null
}

export interface TripDetailRecord extends TripRecord {
  description: string
  /** The currency is that in which a budget was said. */
  conversation: (Progress & { currency: string | null }) | null
  planningSession: { id: number; currentStage: PlanningStage } | null
}

export interface TripFilter extends Page {
  status?: TripStatus | undefined
  destination?: number | undefined
  start_date_from?: string | undefined
  start_date_to?: string | undefined
  ordering: Ordering
}

/** What a traveller may set; what is left out stays as it is. */
export type TripValues = Partial<
  Pick<
    typeof trips.$inferInsert,
    'title' | 'description' | 'destinationId' | 'startDate' | 'endDate' | 'budget' | 'travelersCount'
  >
>
