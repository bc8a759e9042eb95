import { z } from 'zod'
import { versioned } from '../../db/stored.ts'
import type { TurnReceipt } from '../record.ts'
import { conversationStages } from '../stages.ts'

/** What `receipt` is written as. */
export const receiptVersion = 1

/** A receipt of any version. */
export const storedReceipt = z.lazy((): z.ZodType<TurnReceipt> =>
  versioned(
    receiptVersion,
    z.object({
      model: z.string(),
      promptVersion: z.string().nullable(),
      act: z
        .string()
        .nullish()
        .transform((act) => act ?? null),
      attempts: z.record(z.string(), z.number()),
      grades: z.array(z.string()),
      usage: z.object({ calls: z.number(), tokensIn: z.number(), tokensOut: z.number() }).nullable(),
      milliseconds: z.number(),
      roundTrips: z.number(),
    }),
  ),
)

/** Of what a turn left, what is told of it; older rows have the whole state. */
export const storedStage = z.lazy(() => z.object({ stage: z.enum(conversationStages) }))
