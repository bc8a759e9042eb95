import { z } from 'zod'
import type { TurnReceipt } from '../record.ts'
import { conversationStages } from '../stages.ts'

/** A receipt of any version. */
export const storedReceipt = z.lazy((): z.ZodType<TurnReceipt> =>
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
)

/** Of a snapshot of any version, what is told of it. */
export const storedStage = z.lazy(() => z.object({ stage: z.enum(conversationStages) }))
