import { z } from '@hono/zod-openapi'
import { pageQuery } from '../http/paging.ts'
import { whyUnstorable } from '../http/storable.ts'
import { id, moment } from '../http/wire.ts'
import { isEnded } from '../trips/rules.ts'
import { tripItem, tripOnWire } from '../trips/schema.ts'
import { choiceFields } from './choices/schema.ts'
import type { SessionRecord } from './record.ts'
import { nextStage, progressPercentage } from './rules.ts'
import { planningStages } from './stages.ts'

/** What two routes refuse alike. */
export const overtakenMessage = 'The trip or its session was changed at the same time. Try again.'
export const noDestinationMessage = 'The trip has no destination yet.'

export const stage = z.enum(planningStages, `Not a valid choice. Choose one of: ${planningStages.join(', ')}.`)
const openStage = stage.exclude(['completed'], 'Not a valid choice. Choose a stage before completed.')

const selectedIds = (name: string) => {
  const message = `${name} must be a list of at most 100 positive integers.`
  return z.array(z.int(message).min(1, message), message).max(100, message).optional()
}

const budgetMessage = 'budget_breakdown must be an object of amounts that are not negative.'
const amount = z.lazy(() =>
  z.union([z.number().min(0, budgetMessage), z.string().regex(/^\d{1,8}(\.\d{1,2})?$/, budgetMessage)], budgetMessage),
)

const sessionData = z.lazy(() =>
  z
    .looseObject(
      {
        selected_hotel_ids: selectedIds('selected_hotel_ids'),
        selected_flight_ids: selectedIds('selected_flight_ids'),
        selected_activity_ids: selectedIds('selected_activity_ids'),
        budget_breakdown: z.record(z.string(), amount, budgetMessage).optional(),
        ...choiceFields(),
      },
      'Expected an object.',
    )
    .superRefine((data, context) => {
      const reason = whyUnstorable(data)
      if (reason !== null) context.addIssue({ code: 'custom', message: reason })
    })
    .openapi('SessionData', {
      description: 'What was chosen so far. Members that are not listed here are kept as they are. At most 64 KiB.',
      example: { selected_hotel_ids: [1, 5], budget_breakdown: { accommodation: '800.00', food: '400.00' } },
    }),
)

export const sessionInput = z.lazy(() =>
  z
    .object({ trip: id, current_stage: openStage.default('destination') })
    .openapi('PlanningSessionInput', { example: { trip: 1 } }),
)

export const sessionChange = z.lazy(() =>
  z
    .object({ session_data: sessionData.optional(), current_stage: stage.optional() })
    .openapi('PlanningSessionChange', { example: { session_data: { selected_hotel_ids: [1, 5] } } }),
)

export const sessionQuery = z.object({
  ...pageQuery(100),
  trip: z.coerce.number('A valid integer is required.').pipe(id).optional(),
  current_stage: stage.optional(),
})

export const advanceRequest = z.lazy(() =>
  z
    .object({
      from: stage.optional().openapi({ description: 'Refuses with 409 when the session is not here any more.' }),
    })
    .openapi('AdvanceRequest', { example: { from: 'destination' } }),
)

export const sessionDetail = z.lazy(() =>
  z
    .object({
      id,
      trip: tripItem,
      current_stage: stage,
      is_active: z.boolean(),
      session_data: z.record(z.string(), z.unknown()),
      stages_completed: z.array(stage),
      started_at: moment,
      last_interaction_at: moment,
      completed_at: moment.nullable(),
      progress_percentage: z.number().min(0).max(100),
      is_completed: z.boolean(),
      next_stage: stage.nullable(),
    })
    .openapi('PlanningSession'),
)

export const sessionList = z.lazy(() => z.array(sessionDetail))

export const advanceAnswer = z.lazy(() =>
  z.object({ previous_stage: stage, current_stage: stage, is_complete: z.boolean() }).openapi('AdvanceAnswer'),
)

export const sessionStatus = z.lazy(() =>
  z
    .object({
      current_stage: stage,
      completed_stages: z.array(stage),
      progress_percentage: z.number().min(0).max(100),
      can_continue: z.boolean(),
    })
    .openapi('PlanningStatus'),
)

export function sessionOnWire(record: SessionRecord): z.infer<typeof sessionDetail> {
  const { session } = record
  const isCompleted = session.completedAt !== null
  return {
    id: session.id,
    trip: tripOnWire(record),
    current_stage: session.currentStage,
    is_active: !isCompleted,
    session_data: session.sessionData,
    stages_completed: session.stagesCompleted,
    started_at: session.startedAt.toISOString(),
    last_interaction_at: session.lastInteractionAt.toISOString(),
    completed_at: session.completedAt?.toISOString() ?? null,
    progress_percentage: progressPercentage(session.currentStage),
    is_completed: isCompleted,
    next_stage: nextStage(session.currentStage),
  }
}

export function statusOnWire({ session, trip }: SessionRecord): z.infer<typeof sessionStatus> {
  return {
    current_stage: session.currentStage,
    completed_stages: session.stagesCompleted,
    progress_percentage: progressPercentage(session.currentStage),
    can_continue: session.completedAt === null && !isEnded(trip.status),
  }
}
