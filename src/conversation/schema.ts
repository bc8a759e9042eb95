import { z } from '@hono/zod-openapi'
import { id, idInPath, moment } from '../http/wire.ts'
import { type Suggestion, type Topic, topics } from '../model/model.ts'
import { progressOf, questionCount } from './progress.ts'
import type { ConversationState, MessageRecord } from './record.ts'
import { conversationStages } from './stages.ts'
export const chatMessage = z.lazy(() =>
  z.object({ id, is_user: z.boolean(), content: z.string(), timestamp: moment }).openapi('Message'),
)

const recommendation = z.lazy(() =>
  z.object({ name: z.string(), country: z.string(), description: z.string() }).openapi('Recommendation'),
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

export function recommendationsOnWire(offered: Suggestion[]): z.infer<typeof recommendation>[] {
  return offered.map(({ name, country, description }) => ({ name, country, description }))
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
