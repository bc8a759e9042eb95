import type { PlanningStage } from '../../client/client.ts'

/** The stages that are planned here: the place was chosen before. */
export const shownStages: PlanningStage[] = ['accommodation', 'flights', 'activities', 'itinerary', 'finalization']
