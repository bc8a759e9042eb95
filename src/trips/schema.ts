import { z } from '@hono/zod-openapi'
import type { AuthenticatedUser } from '../auth/record.ts'
import { progressOf } from '../conversation/progress.ts'
import { conversationStages } from '../conversation/stages.ts'
import { dollarsIn, hasRate } from '../destinations/ranking/currencies.ts'
import { destination, destinationOnWire } from '../destinations/schema.ts'
import { pageQuery } from '../http/paging.ts'
import { day, id, moment, money, moneyInput, required, trimmed } from '../http/wire.ts'
import { planningStages } from '../planning/stages.ts'
import { orderings } from './orderings.ts'
import type { TripDetailRecord, TripRecord } from './record.ts'
import { durationInDays } from './rules.ts'
import { tripStatuses } from './statuses.ts'

const optionalFields = () => ({
  description: trimmed(10_000).optional(),
  destination: id.nullable().optional(),
  start_date: day.nullable().optional(),
  end_date: day.nullable().optional(),
  budget: moneyInput().nullable().optional(),
  travelers_count: z
    .int('A valid integer is required.')
    .min(1, 'Ensure this value is greater than or equal to 1.')
    .max(100, 'Ensure this value is less than or equal to 100.')
    .optional(),
})

export const tripInput = z.lazy(() =>
  z.object({ title: required(200), ...optionalFields() }).openapi('TripInput', {
    example: { title: 'Two weeks under water', start_date: '2027-02-01', end_date: '2027-02-14', budget: '2000.00' },
  }),
)

export const tripChange = z.lazy(() =>
  z
    .object({ title: required(200).optional(), ...optionalFields() })
    .openapi('TripChange', { example: { title: 'Three weeks under water', end_date: '2027-02-21' } }),
)

export const tripQuery = z.object({
  ...pageQuery(10),
  status: z.enum(tripStatuses).optional(),
  destination: z.coerce.number('A valid integer is required.').pipe(id).optional(),
  start_date_from: day.optional(),
  start_date_to: day.optional(),
  ordering: z.enum(orderings).default('-created_at'),
})

export const tripItem = z.lazy(() =>
  z
    .object({
      id,
      title: z.string(),
      // A union, because `nullable` of a named shape would make the shape itself nullable in the OpenAPI document.
      destination: z.union([destination, z.null()]),
      start_date: day.nullable(),
      end_date: day.nullable(),
      budget: money.nullable(),
      status: z.enum(tripStatuses),
      travelers_count: z.int(),
      duration_days: z.int().nullable(),
      created_at: moment,
      updated_at: moment,
    })
    .openapi('TripItem'),
)

export const tripPage = z.lazy(() =>
  z
    .object({ count: z.int(), next: z.url().nullable(), previous: z.url().nullable(), results: z.array(tripItem) })
    .openapi('TripPage'),
)

export const tripDetail = z.lazy(() =>
  tripItem
    .unwrap()
    .extend({
      description: z.string(),
      user: z.object({ id, username: z.string() }),
      conversation: z
        .object({
          stage: z.enum(conversationStages),
          progress: z.int().min(0).max(100),
          currency: z
            .object({ code: z.string(), per_dollar: z.number() })
            .nullable()
            .openapi({ description: 'In which the traveller counts, and its rate; null for US dollars.' }),
        })
        .nullable(),
      planning_session: z.object({ id, current_stage: z.enum(planningStages) }).nullable(),
    })
    .openapi('TripDetail'),
)

export function tripOnWire({ trip, destination }: TripRecord): z.infer<typeof tripItem> {
  return {
    id: trip.id,
    title: trip.title,
    destination: destination === null ? null : destinationOnWire(destination),
    start_date: trip.startDate,
    end_date: trip.endDate,
    budget: trip.budget,
    status: trip.status,
    travelers_count: trip.travelersCount,
    duration_days: durationInDays(trip.startDate, trip.endDate),
    created_at: trip.createdAt.toISOString(),
    updated_at: trip.updatedAt.toISOString(),
  }
}

const currencyOnWire = (code: string | null): { code: string; per_dollar: number } | null =>
  code === null || code === 'USD' || !hasRate(code) ? null : { code, per_dollar: dollarsIn(1, code) }

export function tripDetailOnWire(record: TripDetailRecord, user: AuthenticatedUser): z.infer<typeof tripDetail> {
  const { conversation, planningSession } = record
  return {
    ...tripOnWire(record),
    description: record.description,
    user: { id: user.id, username: user.username },
    conversation:
      conversation === null
        ? null
        : {
            stage: conversation.stage,
            progress: progressOf(conversation),
            currency: currencyOnWire(conversation.currency),
          },
    planning_session:
      planningSession === null ? null : { id: planningSession.id, current_stage: planningSession.currentStage },
  }
}
