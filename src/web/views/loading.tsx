import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Refusal } from '../../client/client.ts'
import { text } from '../text.ts'

type Load<Value> =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: string; again: () => void }
  | { kind: 'missing' }
  | { kind: 'loaded'; value: Value; again: () => void }

/** Loads something for a view, again when what it depends on changes. What was loaded stays until there is newer. */
export function useLoad<Value>(load: () => Promise<Value>, dependencies: unknown[]): Load<Value> {
  const state = useSignal<Load<Value>>({ kind: 'loading' })
  const round = useSignal(0)
  useEffect(() => {
    let isCurrent = true
    const again = () => void (round.value += 1)
    load().then(
      (value) => isCurrent && (state.value = { kind: 'loaded', value, again }),
      (error: unknown) => isCurrent && (state.value = failed(error, again)),
    )
    return () => void (isCurrent = false)
  }, [...dependencies, round.value])
  return state.value
}

function failed<Value>(error: unknown, again: () => void): Load<Value> {
  if (error instanceof Refusal && error.problem.status === 404) return { kind: 'missing' }
  return { kind: 'failed', reason: reasonOf(error), again }
}

/** A sentence for people about what went wrong. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.problem.detail
  return error instanceof TypeError ? text.failure.unreachable : text.failure.unexpected
}

export function Loading() {
  return (
    <p class="loading" role="status">
      <span class="hidden">{text.loading}</span>
    </p>
  )
}

export function Failure({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  return (
    <div class="failure" role="alert">
      <p>{reason}</p>
      <button type="button" onClick={onRetry}>
        {text.retry}
      </button>
    </div>
  )
}

export function Gone({ body = text.missing.body }: { body?: string }) {
  return (
    <div class="failure">
      <h1>{text.missing.title}</h1>
      <p>{body}</p>
      <a class="button" href="/">
        {text.missing.home}
      </a>
    </div>
  )
}
