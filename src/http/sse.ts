import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

export interface EventStream {
  /** Sends one event with a JSON body; does nothing once the client has gone. */
  send: (event: string, data: unknown) => void
}

const heartbeatMilliseconds = 10_000

/**
 * Answers with `text/event-stream` (WHATWG server-sent events) and a heartbeat comment every ten seconds. The work
 * goes on when the client goes away, as far as the runtime allows it.
 */
export function streamEvents(c: Context, work: (stream: EventStream) => Promise<void>): Response {
  return streamSSE(c, async (stream) => {
    let sending: Promise<unknown> = Promise.resolve()
    const enqueue = (write: () => Promise<unknown>): void => {
      sending = sending.then(() => (stream.aborted ? undefined : write())).catch(() => undefined)
    }
    const heartbeat = setInterval(() => enqueue(() => stream.write(': still here\n\n')), heartbeatMilliseconds)
    const working = work({
      send: (event, data) => enqueue(() => stream.writeSSE({ event, data: JSON.stringify(data) })),
    }).finally(() => clearInterval(heartbeat))
    c.set('streamed', working)
    c.executionCtx.waitUntil(working.catch(() => undefined))
    await working
    await sending
  })
}
