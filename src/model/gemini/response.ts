import { z } from 'zod'
import { AttemptFailure } from './failure.ts'
import { parseLiberally } from './liberal.ts'

const count = z.number().optional().catch(undefined)

/** A whole response, or one piece of a streamed one; the SDK's own types promise more than the wire keeps. */
const wireResponse = z.object({
  promptFeedback: z.object({ blockReason: z.string().optional() }).optional(),
  candidates: z
    .array(
      z.object({
        finishReason: z.string().optional(),
        content: z
          .object({
            parts: z.array(z.object({ text: z.string().optional(), thought: z.boolean().optional() })).optional(),
          })
          .optional(),
      }),
    )
    .optional(),
  usageMetadata: z
    .object({ promptTokenCount: count, candidatesTokenCount: count, thoughtsTokenCount: count })
    .optional(),
})

export interface ResponsePart {
  text: string
  /** Null in all but the last piece of a stream. */
  finishReason: string | null
  /** Null where the response does not say; in a stream each count includes the earlier ones. */
  tokens: { in: number; out: number } | null
}

const blockedReasons = ['SAFETY', 'PROHIBITED_CONTENT', 'BLOCKLIST', 'SPII']

/** Reads a response, or throws the failure that it stands for. */
export function readResponse(response: unknown): ResponsePart {
  const parsed = wireResponse.safeParse(response)
  if (!parsed.success)
    throw new AttemptFailure('unusable', 'The response has an unknown form.', { cause: parsed.error })
  const { promptFeedback, candidates, usageMetadata } = parsed.data
  if (promptFeedback?.blockReason !== undefined) {
    throw new AttemptFailure('blocked', `The prompt was blocked: ${promptFeedback.blockReason}.`)
  }
  const candidate = candidates?.[0]
  const finishReason = candidate?.finishReason ?? null
  if (finishReason !== null && blockedReasons.includes(finishReason)) {
    throw new AttemptFailure('blocked', `The answer was blocked: ${finishReason}.`)
  }
  const parts = candidate?.content?.parts ?? []
  return {
    text: parts.map((part) => (part.thought ? '' : (part.text ?? ''))).join(''),
    finishReason,
    tokens: usageMetadata
      ? {
          in: usageMetadata.promptTokenCount ?? 0,
          out: (usageMetadata.candidatesTokenCount ?? 0) + (usageMetadata.thoughtsTokenCount ?? 0),
        }
      : null,
  }
}

/** Throws unless the model came to the end of what it had to say. */
export function assertFinished({ finishReason }: Pick<ResponsePart, 'finishReason'>) {
  if (finishReason === 'STOP') return
  throw new AttemptFailure('unusable', `The answer was cut: ${finishReason ?? 'no finish reason'}.`)
}

/** The structured answer in a response. */
export function parseAnswer<T>(part: ResponsePart, schema: z.ZodType<T>): T {
  assertFinished(part)
  let json: unknown
  try {
    json = JSON.parse(part.text)
  } catch (error) {
    throw new AttemptFailure('unusable', 'The answer is not JSON.', { cause: error })
  }
  const answer = parseLiberally(schema, json)
  if (answer === null) throw new AttemptFailure('unusable', 'The answer does not fit its schema.')
  return answer
}
