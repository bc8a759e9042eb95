import { z } from 'zod'
import { pendingSchema } from '../model/acts.ts'
import type { Statement } from '../model/model.ts'
import { topics, wishesSchema } from '../model/wishes.ts'
import { type ConversationState, type Memory, noMemory } from './record.ts'
import { conversationStages } from './stages.ts'

const topic = z.enum(topics)

const statement = z.object({
  number: z.int().min(1),
  text: z.string(),
  to: z.union([z.literal(['wish', 'offer']), topic]),
})

/** A statement as it was stored before statements were numbered: with its question, or with what had been offered. */
const firstStatement = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wish'), text: z.string() }),
  z.object({ kind: z.literal('answer'), text: z.string(), question: z.object({ topic }) }),
  z.object({ kind: z.literal('refinement'), text: z.string() }),
])

/** What was said, of any version. */
export const storedStatements = z
  .array(z.union([statement, firstStatement]))
  .transform((all) => all.map((each, index) => ('kind' in each ? upgraded(each, index + 1) : each)))

function upgraded(first: z.infer<typeof firstStatement>, number: number): Statement {
  switch (first.kind) {
    case 'wish':
      return { number, text: first.text, to: 'wish' }
    case 'answer':
      return { number, text: first.text, to: first.question.topic }
    case 'refinement':
      return { number, text: first.text, to: 'offer' }
  }
}

/** The questions still to be asked. */
export const storedQuestions = z.array(z.object({ topic, text: z.string() }))

const tripFacts = z.object({
  title: z.string(),
  description: z.string(),
  startDate: z.string().nullable(),
  endDate: z.string().nullable(),
  budget: z.number().nullable(),
  travelersCount: z.int(),
})

/** What a conversation remembers besides; nothing in rows that are older than it. */
export const storedMemory = z
  .object({
    version: z.literal(1),
    pending: pendingSchema,
    offered: z.array(z.object({ name: z.string(), country: z.string() })),
    trip: tripFacts.nullable(),
  })
  .nullish()
  .transform((memory): Memory => memory ?? noMemory)

/** The meaning of all that was said; null in rows that are older than it. */
export const storedWishes = wishesSchema.nullish().transform((wishes) => wishes ?? null)

/** The state of a conversation in the columns that hold it. */
export const storedState: z.ZodType<ConversationState> = z.object({
  stage: z.enum(conversationStages),
  userInfo: storedStatements,
  wishes: storedWishes,
  memory: storedMemory,
  questionQueue: storedQuestions,
  questionsAsked: z.int(),
})
