import { createMiddleware } from 'hono/factory'
import type { Deps } from '../../deps.ts'
import { clientAddress } from '../address.ts'
import { tooMany } from '../problem.ts'
import type { AppEnv } from '../app-env.ts'

const periodSeconds = 60

/** Limits a public route per client address, before anything expensive happens. */
export function limitPerAddress(limiter: keyof Deps['limiters']) {
  return createMiddleware<AppEnv>(async function limitPerAddress(c, next) {
    const verdict = await c.var.deps.limiters[limiter]?.limit({ key: clientAddress(c) })
    if (verdict?.success === false) throw tooMany(periodSeconds)
    await next()
  })
}
