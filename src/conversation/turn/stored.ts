import { z } from 'zod'
import { versioned } from '../../db/stored.ts'
import { recommendation } from '../schema.ts'
import { chatAnswer, type ChatAnswer } from './schema.ts'

/** What a recommendation had not yet when only its name, country and description were told. */
const unknown = {
  ...{ destination_id: null, latitude: null, longitude: null, best_months: [], daytime_high: null },
  ...{ estimated_cost: null, journey: null, reasons: [], shortfalls: [], cautions: [], verified: false },
}

const storedRecommendation = z.lazy(() =>
  z
    .record(z.string(), z.unknown())
    .transform((stored): unknown => ({ ...unknown, ...stored }))
    .pipe(recommendation),
)

/** What `answer` is written as. */
export const answerVersion = 1

/** An answer of any version. Its members are in the order of the schema, whatever order the column keeps them in. */
export const storedAnswer: z.ZodType<ChatAnswer> = z.lazy(() =>
  versioned(
    answerVersion,
    z.object({ ...chatAnswer.unwrap().shape, destinations: z.array(storedRecommendation).length(3).optional() }),
  ),
)
