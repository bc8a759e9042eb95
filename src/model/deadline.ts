import { ModelError } from './model.ts'

/** All that a request may spend on a model. */
export const modelDeadlineMilliseconds = 25_000

/** Does what asks a model, within the deadline. Throws ModelError when that is over, or else what `ask` throws. */
export async function withinDeadline<Result>(ask: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const signal = AbortSignal.timeout(modelDeadlineMilliseconds)
  try {
    return await ask(signal)
  } catch (error) {
    if (!signal.aborted || error instanceof ModelError) throw error
    throw new ModelError({ kind: 'unavailable', retryAfterSeconds: 5 }, 'the model took too long', { cause: error })
  }
}
