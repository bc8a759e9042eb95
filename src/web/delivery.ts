import { Refusal } from '../client/client.ts'
import { text } from './text.ts'

const longestPauseSeconds = 20
const triesBeforeGivingUp = 4

type Verdict =
  | { kind: 'again'; seconds: number; reason: string }
  | { kind: 'stuck'; reason: string }
  | { kind: 'refused'; reason: string }

/** What a failure means for a message that can safely be sent again. */
export function judge(error: unknown, tries: number): Verdict {
  const patience = Math.min(2 ** (tries - 1), longestPauseSeconds)
  if (!(error instanceof Refusal)) {
    const again: Verdict = { kind: 'again', seconds: patience, reason: text.talk.unreachable }
    return tries < triesBeforeGivingUp || !navigator.onLine ? again : { kind: 'stuck', reason: text.talk.stuck }
  }
  const { problem, retryAfterSeconds } = error
  switch (problem.status) {
    case 429:
      return { kind: 'again', seconds: retryAfterSeconds ?? longestPauseSeconds, reason: text.talk.tooMany }
    case 409:
      if (retryAfterSeconds === null) return { kind: 'refused', reason: problem.detail }
      return { kind: 'again', seconds: Math.min(retryAfterSeconds, patience), reason: text.talk.busy }
    case 500:
    case 502:
    case 503:
      if (tries >= triesBeforeGivingUp) return { kind: 'stuck', reason: text.talk.stuck }
      return { kind: 'again', seconds: Math.max(retryAfterSeconds ?? 0, patience), reason: text.talk.unavailable }
    case 401:
      return { kind: 'stuck', reason: text.talk.signedOut }
    default:
      return { kind: 'refused', reason: problem.detail }
  }
}

/** Waits; ends early when the network is back, or when there is nothing left to wait for. */
export function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, seconds * 1000)
    addEventListener('online', end)
    signal.addEventListener('abort', end)
    function end(): void {
      clearTimeout(timer)
      removeEventListener('online', end)
      signal.removeEventListener('abort', end)
      resolve()
    }
  })
}
