import { z } from '@hono/zod-openapi'
import { isStorableText } from '../http/storable.ts'
import { id, idInPath, moment } from '../http/wire.ts'
import type { Suggestion } from '../model/model.ts'
import { tripStatuses } from '../trips/statuses.ts'
import { progressOf, questionCount } from './progress.ts'
import type { ConversationState, MessageRecord } from './record.ts'
import { conversationStages } from './stages.ts'

const longestMessage = 4_000

const message = z.lazy(() =>
  z
    .string('Not a valid string.')
    .refine((text) => text.trim() !== '', { error: 'This field may not be blank.', abort: true })
    .refine(
      (text) => Array.from(text.trim()).length <= longestMessage,
      `Ensure this field has no more than ${longestMessage} characters.`,
    )
    .refine(isStorableText, 'Null characters and unpaired surrogates are not allowed.'),
)

export const chatRequest = z.lazy(() =>
  z
    .object({
      trip_id: id,
      message: message.openapi({
        minLength: 1,
        description: `At most ${longestMessage} characters, the white space around them not counted.`,
      }),
    })
    .openapi('ChatRequest', {
      example: { trip_id: 1, message: 'Two weeks of diving in February, under 2000 dollars.' },
    }),
)

export const chatMessage = z.lazy(() =>
  z.object({ id, is_user: z.boolean(), content: z.string(), timestamp: moment }).openapi('Message'),
)

const recommendation = z.lazy(() =>
  z.object({ name: z.string(), country: z.string(), description: z.string() }).openapi('Recommendation'),
)

const recommendationList = z.lazy(() => z.array(recommendation).length(3))

export const chatAnswer = z.lazy(() =>
  z
    .object({
      user_message: chatMessage,
      ai_message: chatMessage,
      conversation_id: id,
      stage: z.enum(conversationStages),
      progress: z.int().min(0).max(100),
      metadata: z.object({
        question_number: z.int().optional(),
        total_questions: z.int().optional(),
        trip_status: z.enum(tripStatuses),
      }),
      destinations: recommendationList.optional(),
    })
    .openapi('ChatAnswer'),
)

export type ChatAnswer = z.infer<typeof chatAnswer>

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
  }
}
