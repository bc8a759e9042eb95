import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env.ts'

const exposedHeaders = [
  'X-Request-Id',
  'Server-Timing',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'Idempotency-Replayed',
  'Allow',
  'ETag',
  'Link',
  'X-Total-Count',
]

/** Lets web clients of these origins in, and answers their preflights (WHATWG Fetch). */
export function allowOrigins(origins: string[]) {
  const crossOrigin = cors({
    origin: origins,
    credentials: true,
    allowMethods: ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match', 'X-Request-Id'],
    exposeHeaders: exposedHeaders,
    maxAge: 7200,
  })
  return createMiddleware<AppEnv>(async function allowOrigins(c, next) {
    const isPreflight = c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined
    const isAllowed = origins.includes(c.req.header('Origin') ?? '')
    if (isAllowed && isPreflight) return crossOrigin(c, next)
    if (isPreflight) return c.body(null, 204, { Vary: 'Origin' })
    await next()
    // Headers that are there before the answer make Hono copy the answer.
    if (isAllowed) await crossOrigin(c, alreadyAnswered)
    else c.res.headers.append('Vary', 'Origin')
  })
}

const alreadyAnswered = (): Promise<void> => Promise.resolve()
