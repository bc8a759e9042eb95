import type { TripStatus } from '../trips/statuses.ts'
import { type PlanningStage, planningStages } from './stages.ts'

/** The status of a trip whose planning has arrived at a stage; where there is none, the trip stays as it is. */
const tripStatusAt: Partial<Record<PlanningStage, TripStatus>> = {
  destination: 'destinations_selected',
  accommodation: 'hotels_selected',
  flights: 'flights_selected',
  activities: 'activities_planned',
  itinerary: 'itinerary_complete',
  completed: 'booked',
}

/** The status of a trip whose planning is at a stage: that of the last stage up to it that has one. */
export const statusAt = (stage: PlanningStage): TripStatus | null =>
  planningStages
    .slice(0, planningStages.indexOf(stage) + 1)
    .map((passed) => tripStatusAt[passed] ?? null)
    .findLast((status) => status !== null) ?? null

/** The stages before this one. A session has completed exactly those, however it came to where it is. */
export const stagesBefore = (stage: PlanningStage): PlanningStage[] =>
  planningStages.slice(0, planningStages.indexOf(stage))

/** The stage after this one; null at the end. */
export const nextStage = (stage: PlanningStage): PlanningStage | null =>
  planningStages[planningStages.indexOf(stage) + 1] ?? null

/** The stage before this one; null at the beginning. */
export const previousStage = (stage: PlanningStage): PlanningStage | null =>
  planningStages[planningStages.indexOf(stage) - 1] ?? null

/** How much of the way is behind a session, 0–100 with one decimal. */
export const progressPercentage = (stage: PlanningStage): number =>
  Math.round((1000 * stagesBefore(stage).length) / (planningStages.length - 1)) / 10

/** Every step that a session can take, with all that follows from it. */
export const planningSteps = planningStages.flatMap((from) => {
  const to = nextStage(from)
  return to === null ? [] : [{ from, to, completed: stagesBefore(to), tripStatus: tripStatusAt[to] ?? null }]
})
