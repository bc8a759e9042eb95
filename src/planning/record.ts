import type { Page } from '../db/paging.ts'
import type { TripRecord } from '../trips/record.ts'
import type { TripStatus } from '../trips/statuses.ts'
import type { PlanningStage } from './stages.ts'
import type { planningSessions } from './table.ts'

export interface SessionRecord extends TripRecord {
  session: Omit<typeof planningSessions.$inferSelect, 'sessionData' | 'stagesCompleted'> & {
    sessionData: Record<string, unknown>
    stagesCompleted: PlanningStage[]
  }
}

export interface SessionFilter extends Page {
  trip?: number | undefined
  current_stage?: PlanningStage | undefined
}

export interface SessionChange {
  stage: PlanningStage | undefined
  /** Takes the place of what was stored, or joins it: members of the same name are replaced. */
  data: { kind: 'replace' | 'merge'; value: Record<string, unknown> } | undefined
}

export interface Advance {
  hasMoved: boolean
  /** Where the session is now. */
  stage: PlanningStage
  tripStatus: TripStatus
}
