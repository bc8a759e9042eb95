import { GoogleGenerativeAIFetchError } from '@google/generative-ai'
import { z } from 'zod'

type AttemptFailureKind =
  /** The provider refuses the subject. */
  | 'blocked'
  /** The provider refuses the request itself: a bad key, an unknown model. Trying again cannot help. */
  | 'refused'
  /** An answer came, but empty, cut or not what was asked for. */
  | 'unusable'
  /** No answer: overloaded, out of quota, unreachable or too slow. */
  | 'unanswered'

/** Why one attempt came to nothing; the message is for logs. */
export class AttemptFailure extends Error {
  readonly kind: AttemptFailureKind
  /** How long the provider asks to be left alone, if it does. */
  readonly pauseMilliseconds: number | null

  constructor(
    kind: AttemptFailureKind,
    message: string,
    options: ErrorOptions & { pauseMilliseconds?: number | null } = {},
  ) {
    super(message, options)
    this.name = 'AttemptFailure'
    this.kind = kind
    this.pauseMilliseconds = options.pauseMilliseconds ?? null
  }
}

/** Sorts whatever the SDK or the network threw. */
export function toAttemptFailure(error: unknown): AttemptFailure {
  if (error instanceof AttemptFailure) return error
  if (error instanceof GoogleGenerativeAIFetchError && error.status !== undefined)
    return fromStatus(error, error.status)
  // A body that is no JSON arrives here as a SyntaxError; everything else is the network or a time-out.
  if (error instanceof SyntaxError) return new AttemptFailure('unusable', 'The response is not JSON.', { cause: error })
  return new AttemptFailure('unanswered', 'The provider did not answer.', { cause: error })
}

function fromStatus(error: GoogleGenerativeAIFetchError, status: number): AttemptFailure {
  const kind = status === 429 || status >= 500 ? 'unanswered' : 'refused'
  return new AttemptFailure(kind, `The provider answered with status ${String(status)}.`, {
    cause: error,
    pauseMilliseconds: retryDelay(error.errorDetails),
  })
}

const retryInfo = z.object({
  '@type': z.literal('type.googleapis.com/google.rpc.RetryInfo'),
  retryDelay: z.stringFormat('duration', /^\d+(\.\d+)?s$/),
})

/** The SDK hides the response's headers, so that a Retry-After cannot be seen; Gemini says the same in RetryInfo. */
function retryDelay(errorDetails: unknown): number | null {
  if (!Array.isArray(errorDetails)) return null
  for (const detail of errorDetails) {
    const info = retryInfo.safeParse(detail)
    if (info.success) return Number.parseFloat(info.data.retryDelay) * 1_000
  }
  return null
}
