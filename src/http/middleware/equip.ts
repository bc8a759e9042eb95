import { createMiddleware } from 'hono/factory'
import type { Deps } from '../../deps.ts'
import type { AppEnv } from '../app-env.ts'
import { traceOf } from '../trace.ts'

/** Gives the request its database and its model, which both take its trace along, and the response its `Server-Timing`. */
export function equip(deps: Deps) {
  return createMiddleware<AppEnv>(async function equip(c, next) {
    const { traceparent } = traceOf(c.req.header('traceparent')) ?? { traceparent: null }
    const db = deps.openDatabase(traceparent)
    c.set('deps', traceparent === null ? deps : { ...deps, openModel: () => deps.openModel(traceparent) })
    c.set('db', db)
    c.set('modelMilliseconds', null)
    c.set('modelUsage', null)
    await next()
    const { roundTrips, milliseconds } = db.meter
    const timings = [`db;dur=${milliseconds};desc="${roundTrips} round trips"`]
    if (c.var.modelMilliseconds !== null) timings.push(`llm;dur=${c.var.modelMilliseconds}`)
    c.res.headers.set('Server-Timing', timings.join(', '))
  })
}
