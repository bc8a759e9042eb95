import type { CircuitBreaker } from './circuit.ts'
import { toAttemptFailure, type AttemptFailure } from './failure.ts'
import { ModelError } from '../model.ts'

const attemptsPerCall = 4
const firstBackoffMilliseconds = 400
const longestBackoffMilliseconds = 4_000
/** With less time left than this an attempt is not worth its tokens. */
const leastUsefulMilliseconds = 1_000
const retryAfterOutage = 5_000
/** A refused request stays refused until somebody changes the configuration. */
const retryAfterRefusal = 60_000

export interface CallLimits {
  /** When everything has to be over, by `now`. */
  deadline: number
  attemptMilliseconds: number
  now: () => number
  random: () => number
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

export interface Attempt {
  signal: AbortSignal
  /** The traveller hears the answer from here on: no second attempt may follow, and only the deadline ends this one. */
  begin: () => void
}

/** Makes one call of the provider, with as many attempts as it takes and the deadline allows. */
export async function guardedCall<T>(
  limits: CallLimits,
  circuit: CircuitBreaker,
  signal: AbortSignal,
  attempt: (attempt: Attempt) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  if (timeLeft(limits) <= 0) throw unavailable(retryAfterOutage, 'No time is left in this turn.')
  const admission = circuit.admit()
  if (admission.kind === 'open') throw unavailable(admission.milliseconds, 'The provider has failed too often lately.')
  const attempts = admission.kind === 'probe' ? 1 : attemptsPerCall
  for (let number = 1; ; number += 1) {
    const outcome = await attemptOnce(limits, signal, attempt)
    if (outcome.kind === 'answered') {
      circuit.succeeded()
      return outcome.answer
    }
    signal.throwIfAborted()
    const { failure, begun } = outcome
    const pause = pauseBeforeNext(limits, failure, number)
    const hopeless = failure.kind === 'blocked' || failure.kind === 'refused' || begun || number >= attempts
    if (hopeless || pause + leastUsefulMilliseconds > timeLeft(limits)) {
      if (failure.kind === 'unanswered') circuit.failed()
      else circuit.succeeded()
      throw toModelError(failure)
    }
    await limits.wait(pause, signal)
    signal.throwIfAborted()
  }
}

type Outcome<T> = { kind: 'answered'; answer: T } | { kind: 'failed'; failure: AttemptFailure; begun: boolean }

async function attemptOnce<T>(
  limits: CallLimits,
  signal: AbortSignal,
  attempt: (attempt: Attempt) => Promise<T>,
): Promise<Outcome<T>> {
  const controller = new AbortController()
  const stop = () => {
    controller.abort()
  }
  let begun = false
  let timer = setTimeout(stop, Math.min(limits.attemptMilliseconds, timeLeft(limits)))
  const begin = () => {
    if (begun) return
    begun = true
    clearTimeout(timer)
    timer = setTimeout(stop, timeLeft(limits))
  }
  signal.addEventListener('abort', stop)
  try {
    // The race is what keeps the deadline even where an abort does not reach the body that is being read.
    const answer = await Promise.race([attempt({ signal: controller.signal, begin }), aborted(controller.signal)])
    return { kind: 'answered', answer }
  } catch (error) {
    return { kind: 'failed', failure: toAttemptFailure(error), begun }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    controller.abort()
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('The attempt was ended.'))
    })
  })
}

/** Full jitter, so that the travellers of one outage do not come back together; never earlier than the provider asks. */
function pauseBeforeNext({ random }: CallLimits, failure: AttemptFailure, attempts: number): number {
  const backoff = Math.min(longestBackoffMilliseconds, firstBackoffMilliseconds * 2 ** (attempts - 1))
  return (failure.pauseMilliseconds ?? 0) + random() * backoff
}

function timeLeft({ deadline, now }: CallLimits): number {
  return deadline - now()
}

function toModelError(failure: AttemptFailure): ModelError {
  if (failure.kind === 'blocked') return new ModelError({ kind: 'blocked' }, failure.message, { cause: failure })
  const usual = failure.kind === 'refused' ? retryAfterRefusal : retryAfterOutage
  return unavailable(failure.pauseMilliseconds ?? usual, failure.message, failure)
}

function unavailable(milliseconds: number, message: string, cause?: Error): ModelError {
  const retryAfterSeconds = Math.max(1, Math.ceil(milliseconds / 1_000))
  return new ModelError({ kind: 'unavailable', retryAfterSeconds }, message, cause && { cause })
}
