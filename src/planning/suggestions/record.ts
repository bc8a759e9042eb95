import type { Briefing } from '../briefing/record.ts'
import type { PlanningStage } from '../stages.ts'

/** What a model has added to the options of a session, for one destination. */
export type Suggestions = NonNullable<Briefing['choices']['suggested_options']>

/** The stages at which a model may add to what can be chosen. */
export const suggestedStages = ['accommodation', 'activities'] as const
export type SuggestedStage = (typeof suggestedStages)[number]

export type Suggesting =
  | { kind: 'suggested'; briefing: Briefing; stage: PlanningStage }
  | { kind: 'missing' }
  | { kind: 'no_destination' }
  /** The session is at a stage at which there is nothing to add. */
  | { kind: 'other_stage' }
  /** This deployment has no model that knows places by itself. */
  | { kind: 'no_model' }
  /** The model was asked often enough in this session. */
  | { kind: 'enough' }
  /** The session or its trip was changed by somebody else while the model was thinking. */
  | { kind: 'overtaken' }
  | { kind: 'unavailable'; retryAfterSeconds: number }
  | { kind: 'blocked' }
