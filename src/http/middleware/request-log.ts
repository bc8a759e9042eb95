import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { Deps } from '../../deps.ts'
import { logEvent } from '../../log.ts'
import type { AppEnv } from '../app-env.ts'
import { traceOf } from '../trace.ts'

/** Logs one line for each request when all of it is answered, a stream included: what it was and cost, never what it said. */
export function logRequests({ config, clock }: Deps) {
  return createMiddleware<AppEnv>(async function logRequests(c, next) {
    const beganAt = clock.now()
    await next()
    const { status } = c.res
    const trace = traceOf(c.req.header('traceparent'))
    const log = () =>
      logEvent(config.logLevel, 'info', 'request', {
        at: new Date(beganAt).toISOString(),
        request_id: c.var.requestId,
        ...(trace === null ? {} : { trace_id: trace.id }),
        version: config.version,
        method: c.req.method,
        // Never the path: it has ids, and whatever a stranger types.
        route: matchedRoutes(c).findLast(({ method }) => method !== 'ALL')?.path ?? null,
        status,
        ms: clock.now() - beganAt,
        round_trips: c.var.db.meter.roundTrips,
        database_ms: c.var.db.meter.milliseconds,
        model_ms: c.var.modelMilliseconds,
        model_usage: c.var.modelUsage,
        user_id: userOf(c.var),
      })
    if (c.var.streamed === undefined) log()
    else c.executionCtx.waitUntil(c.var.streamed.then(log, log))
  })
}

/** Nobody before the authentication line. */
const userOf = ({ user }: Partial<AppEnv['Variables']>): number | null => user?.id ?? null
