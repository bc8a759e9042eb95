import { z } from '@hono/zod-openapi'
import { isStorableText } from '../../http/storable.ts'
import { id } from '../../http/wire.ts'
import { topics } from '../../model/wishes.ts'
import { tripStatuses } from '../../trips/statuses.ts'
import { chatMessage, recommendationList } from '../schema.ts'
import { conversationStages } from '../stages.ts'

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
        question_topic: z.enum(topics).optional(),
        trip_status: z.enum(tripStatuses),
      }),
      destinations: recommendationList.optional(),
    })
    .openapi('ChatAnswer'),
)

export type ChatAnswer = z.infer<typeof chatAnswer>
