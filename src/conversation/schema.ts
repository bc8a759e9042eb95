import { z } from '@hono/zod-openapi'
import { id, idInPath, moment, money } from '../http/wire.ts'
import type { Offer } from '../model/offer.ts'
import { means, type Topic, topics } from '../model/wishes.ts'
import { progressOf, questionCount } from './progress.ts'
import type { ConversationState, MessageRecord } from './record.ts'
import { conversationStages } from './stages.ts'
export const chatMessage = z.lazy(() =>
  z.object({ id, is_user: z.boolean(), content: z.string(), timestamp: moment }).openapi('Message'),
)

export const recommendation = z.lazy(() =>
  z
    .object({
      name: z.string(),
      country: z.string(),
      description: z.string(),
      destination_id: id.nullable().openapi({ description: 'Null when it is no destination of the catalogue.' }),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      best_months: z.array(z.int().min(1).max(12)),
      daytime_high: z
        .object({ min: z.number(), max: z.number() })
        .nullable()
        .openapi({ description: '°C over the months of the trip.' }),
      estimated_cost: z
        .object({
          per_day: money,
          total: money.nullable().openapi({ description: 'For everybody and the whole stay, without the journey.' }),
          currency: z.literal('USD'),
        })
        .nullable(),
      journey: z.object({ from: z.string(), hours: z.number(), km: z.number(), means: z.enum(means) }).nullable(),
      reasons: z.array(z.string()),
      shortfalls: z.array(z.string()),
      cautions: z.array(z.string()),
      verified: z.boolean().openapi({ description: 'Whether its facts are those of the catalogue.' }),
    })
    .openapi('Recommendation'),
)

export const recommendationList = z.lazy(() => z.array(recommendation).length(3))
export const tripPath = z.object({ trip_id: idInPath('trip_id') })

export const historyQuery = z.object({
  limit: z.coerce
    .number('A valid integer is required.')
    .int('A valid integer is required.')
    .min(1, 'Ensure this value is greater than or equal to 1.')
    .max(500, 'Ensure this value is less than or equal to 500.')
    .default(200),
  before: z.coerce.number('A valid integer is required.').pipe(id).optional(),
  include_archived: z.enum(['true', 'false']).default('false'),
})

export const history = z.lazy(() =>
  z
    .object({
      conversation_id: id,
      trip_id: id,
      trip_title: z.string(),
      messages: z.array(chatMessage),
      has_more: z.boolean(),
      state: z.object({
        current_stage: z.enum(conversationStages),
        progress: z.int().min(0).max(100),
        questions_asked: z.int(),
        total_questions: z.int(),
        question_topic: z.enum(topics).optional(),
      }),
      destinations: recommendationList.optional(),
    })
    .openapi('Conversation'),
)

export const rewindRequest = z.lazy(() => z.object({ message_id: id }).openapi('RewindRequest'))

export const resetAnswer = z.lazy(() => z.object({ message: z.literal('Conversation reset successfully') }))

export function messageOnWire(record: MessageRecord): z.infer<typeof chatMessage> {
  return {
    id: record.id,
    is_user: record.isUser,
    content: record.content,
    timestamp: record.createdAt.toISOString(),
  }
}

export function recommendationsOnWire(offered: readonly Offer[]): z.infer<typeof recommendation>[] {
  return offered.map((offer) => ({
    name: offer.name,
    country: offer.country,
    description: offer.description,
    destination_id: offer.destinationId,
    latitude: offer.latitude,
    longitude: offer.longitude,
    best_months: offer.bestMonths,
    daytime_high: offer.daytimeHigh === null ? null : { min: offer.daytimeHigh.least, max: offer.daytimeHigh.most },
    estimated_cost:
      offer.costPerDay === null
        ? null
        : {
            per_day: offer.costPerDay.toFixed(2),
            total: offer.costInAll === null ? null : offer.costInAll.toFixed(2),
            currency: 'USD' as const,
          },
    journey:
      offer.journey === null
        ? null
        : {
            from: offer.journey.from,
            hours: offer.journey.hours,
            km: offer.journey.kilometres,
            means: offer.journey.means,
          },
    reasons: offer.reasons,
    shortfalls: offer.shortfalls,
    cautions: offer.cautions,
    verified: offer.verified,
  }))
}

export function stateOnWire(state: ConversationState): z.infer<typeof history>['state'] {
  return {
    current_stage: state.stage,
    progress: progressOf(state),
    questions_asked: state.questionsAsked,
    total_questions: questionCount(state).total,
    ...questionTopic(state),
  }
}

/** What the question that has been asked is about, for clients that offer answers to pick. */
export function questionTopic({ questionQueue: [asked] }: ConversationState): { question_topic?: Topic } {
  return asked === undefined ? {} : { question_topic: asked.topic }
}
