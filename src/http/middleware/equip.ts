import { createMiddleware } from 'hono/factory'
import type { Deps } from '../../deps.ts'
import type { AppEnv } from '../app-env.ts'

/** Gives the request its database, and the response its `Server-Timing`. */
export function equip(deps: Deps) {
  return createMiddleware<AppEnv>(async function equip(c, next) {
    const db = deps.openDatabase()
    c.set('deps', deps)
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
