import type { PlanAct } from '../../model/acts.ts'
import type { PlannedStage, PlanTold, ToldBreach } from '../../model/plan/record.ts'
import type { Means } from '../../model/wishes.ts'
import type { TripStatus } from '../../trips/statuses.ts'
import type { Briefing, PlannedDestination } from '../briefing/record.ts'
import type { Choices } from '../choices/schema.ts'
import type { PlanningStage } from '../stages.ts'

/** What somebody wants of a plan in a conversation. */
export type GuideRequest =
  | PlanAct
  | { kind: 'cost' }
  /** "We take the train". */
  | { kind: 'travel'; means: readonly Means[] }
  /** Wishes have changed, of which the plan of the days may know nothing yet. */
  | { kind: 'wish' }
  /** It is about other days now, or others travel. */
  | { kind: 'terms' }

/** A briefing of a trip whose destination is chosen. */
export type GuideBriefing = Briefing & { destination: PlannedDestination }

/** What comes of a request before it is known where the session stands. */
export interface Step {
  told: PlanTold
  /** What becomes of the choices; undefined members are taken out. Null when they stay. */
  choices?: Partial<Choices> | null
  /** The stage that this is about, where the session then is unless it is further already. */
  reaches?: PlanningStage
  ask?: PlannedStage | null
  /** The item that was touched: what is wrong with it is said. */
  touched?: string
}

/** What a turn changes in a planning session. */
export interface PlanChange {
  /** The session as it was found; null begins one. */
  session: { id: number; lastInteractionAt: Date } | null
  /** The trip as it was found. */
  tripUpdatedAt: Date
  stage: PlanningStage
  stagesCompleted: PlanningStage[]
  /** The status of the trip that follows; null when it stays. */
  tripStatus: TripStatus | null
  /** Members of `session_data` that are set, and those that are taken out. */
  data: Record<string, unknown>
  removed: string[]
}

/** What is said, and what is done with it. */
export interface Guidance {
  /** What there is to say to each request, with what the plan breaks by it. */
  said: { told: PlanTold; broken: ToldBreach[] }[]
  /** The stage that is asked about. */
  ask: PlannedStage | null
  /** The stage that comes next, asked about or not. */
  next: PlannedStage | null
  change: PlanChange | null
}
