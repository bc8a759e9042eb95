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
    if (c.req.method !== 'OPTIONS') {
      await next()
      // Headers that are there before the answer make Hono copy the answer.
      await crossOrigin(c, alreadyAnswered)
      return
    }
    const isPreflight = c.req.header('Access-Control-Request-Method') !== undefined
    return isPreflight ? crossOrigin(c, next) : next()
  })
}

const alreadyAnswered = (): Promise<void> => Promise.resolve()
