/** The stages of planning, in order; `completed` is the end. */
export const planningStages = [
  'destination',
  'accommodation',
  'flights',
  'activities',
  'itinerary',
  'finalization',
  'completed',
] as const

export type PlanningStage = (typeof planningStages)[number]
