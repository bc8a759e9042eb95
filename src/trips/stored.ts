import { z } from 'zod'
import { conversationStages } from '../conversation/stages.ts'
import { planningStages } from '../planning/stages.ts'
import type { TripDetailRecord } from './record.ts'
import { tripStatuses } from './statuses.ts'

const amount = z.string().nullable()
const times = { createdAt: z.coerce.date(), updatedAt: z.coerce.date() }

/** What the database says of a trip, whole; null when there is no such trip. */
export const storedDetail: z.ZodType<TripDetailRecord | null> = z
  .object({
    trip: z.object({
      id: z.number(),
      title: z.string(),
      startDate: z.string().nullable(),
      endDate: z.string().nullable(),
      budget: amount,
      status: z.enum(tripStatuses),
      travelersCount: z.number(),
      ...times,
    }),
    description: z.string(),
    destination: z
      .object({
        id: z.number(),
        name: z.string(),
        city: z.string(),
        country: z.string(),
        description: z.string(),
        bestMonths: z.array(z.number()),
        averageCostPerDay: amount,
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
        ...times,
      })
      .nullable(),
    conversation: z
      .object({
        stage: z.enum(conversationStages),
        questionQueue: z.array(z.unknown()),
        questionsAsked: z.number(),
        currency: z.string().nullable(),
      })
      .nullable(),
    planningSession: z.object({ id: z.number(), currentStage: z.enum(planningStages) }).nullable(),
  })
  .nullable()
