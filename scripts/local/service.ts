import { LocalFailure, reasonOf } from './failure.ts'
import { npmAbove, runs } from './process.ts'

export type Service = {
  /** Something to undo at the end; what was opened last is closed first. */
  onClose: (close: () => unknown) => void
  /** Something whose end is the failure of the whole; it resolves with the words to tell. */
  dependOn: (ended: Promise<string>) => void
  /** Aborted as soon as the end has begun. */
  signal: AbortSignal
}

/**
 * Runs something that lasts until it is told to stop, or until what it depends on ends by itself. However the end
 * comes, also in the middle of the start, everything that was opened is closed, and then the process exits.
 */
export async function runService(start: (service: Service) => Promise<void>): Promise<never> {
  const closers: (() => unknown)[] = []
  const ending = new AbortController()
  let failure: string | undefined
  const end = (reason?: string) => {
    if (ending.signal.aborted) return
    failure = reason
    ending.abort()
  }
  // Both the terminal and npm may send the same signal: the second one must not cut the closing short.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => end())
  const watch = endWithNpm(end)

  try {
    await start({
      onClose: (close) => closers.push(close),
      dependOn: (ended) => void ended.then(end),
      signal: ending.signal,
    })
  } catch (error) {
    end(error instanceof LocalFailure ? error.message : `Unexpected failure: ${reasonOf(error)}`)
  }
  if (!ending.signal.aborted) await new Promise((resolve) => ending.signal.addEventListener('abort', resolve))

  clearInterval(watch)
  if (failure !== undefined) console.error(failure)
  for (const close of closers.reverse()) {
    await Promise.resolve(close()).catch((error: unknown) => console.error(`At the end: ${reasonOf(error)}`))
  }
  process.exit(failure === undefined ? 0 : 1)
}

/** npm that is killed outright cannot pass that on. */
function endWithNpm(end: () => void): NodeJS.Timeout {
  const above = npmAbove()
  return setInterval(() => above.every(runs) || end(), 250).unref()
}
