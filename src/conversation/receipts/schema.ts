import { z } from '@hono/zod-openapi'
import { pageQuery } from '../../http/paging.ts'
import { id, moment } from '../../http/wire.ts'
import type { TurnReceipt } from '../record.ts'
import { conversationStages } from '../stages.ts'
import type { TurnRecord } from './record.ts'

export const turnQuery = z.object(pageQuery(20))

const receipt = z.lazy(() =>
  z.object({
    model: z.string(),
    prompt_version: z.string().nullable(),
    act: z.string().nullable().openapi({ description: 'What the message was understood to do.' }),
    attempts: z.record(z.string(), z.int()).openapi({ description: 'How often each step ran.' }),
    grades: z.array(z.string()).openapi({ description: 'The verdicts in order: `pass`, or what was wrong.' }),
    usage: z.object({ calls: z.int(), tokens_in: z.int(), tokens_out: z.int() }).nullable(),
    milliseconds: z.number(),
    round_trips: z.int(),
  }),
)

export const turn = z.lazy(() =>
  z
    .object({
      number: z.int(),
      started_at: moment,
      committed_at: moment.nullable(),
      user_message_id: id,
      ai_message_id: id,
      stage: z.enum(conversationStages).nullable(),
      receipt: receipt.nullable(),
    })
    .openapi('Turn'),
)

export const turnList = z.lazy(() => z.array(turn))

export function turnOnWire(record: TurnRecord): z.infer<typeof turn> {
  return {
    number: record.number,
    started_at: record.startedAt.toISOString(),
    committed_at: record.committedAt?.toISOString() ?? null,
    user_message_id: record.userMessageId,
    ai_message_id: record.aiMessageId,
    stage: record.stage,
    receipt: record.receipt === null ? null : receiptOnWire(record.receipt),
  }
}

function receiptOnWire({ usage, ...rest }: TurnReceipt): z.infer<typeof receipt> {
  return {
    model: rest.model,
    prompt_version: rest.promptVersion,
    act: rest.act,
    attempts: rest.attempts,
    grades: rest.grades,
    usage: usage === null ? null : { calls: usage.calls, tokens_in: usage.tokensIn, tokens_out: usage.tokensOut },
    milliseconds: rest.milliseconds,
    round_trips: rest.roundTrips,
  }
}
