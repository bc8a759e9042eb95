import { createMiddleware } from 'hono/factory'
import { requestId, type RequestIdVariables } from 'hono/request-id'
import { bodyLimit } from 'hono/body-limit'
import type { Database } from '../db/client.ts'
import type { Deps } from '../deps.ts'
import { nestsDeeperThan } from './json.ts'
import { encoded, malformed, nestedTooDeeply, Problem } from './problem.ts'

/** Who a verified access token speaks for. */
export interface AuthenticatedUser {
  id: number
  username: string
}

export interface AppEnv {
  Variables: RequestIdVariables & {
    deps: Deps
    /** This request's database; behind the authentication line it acts for the user. */
    db: Database
    /** Set behind the authentication line. */
    user: AuthenticatedUser
    /** Milliseconds spent on a model, or null when none was asked. */
    modelMilliseconds: number | null
  }
}

/** Gives every response an `X-Request-Id`; a valid one that came in is kept. */
export const identify = requestId({ limitLength: 128 })

/** Gives the request its database, and the response its `Server-Timing`. */
export function equip(deps: Deps) {
  return createMiddleware<AppEnv>(async function equip(c, next) {
    const db = deps.openDatabase()
    c.set('deps', deps)
    c.set('db', db)
    c.set('modelMilliseconds', null)
    await next()
    const { roundTrips, milliseconds } = db.meter
    const timings = [`db;dur=${milliseconds};desc="${roundTrips} round trips"`]
    if (c.var.modelMilliseconds !== null) timings.push(`llm;dur=${c.var.modelMilliseconds}`)
    c.res.headers.set('Server-Timing', timings.join(', '))
  })
}

/** Refuses bodies over 64 KiB while they are being read. */
export const limitBody = bodyLimit({
  maxSize: 64 * 1024,
  onError: () => {
    throw new Problem(413, 'The body is larger than 64 KiB.')
  },
})

const deepestBody = 64
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Refuses a body that is no plain UTF-8, which would be stored otherwise than it was sent, and one that is nested
 * without end, before anything parses it.
 */
export const requireText = createMiddleware<AppEnv>(async function requireText(c, next) {
  if (c.req.raw.body !== null) {
    const encoding = c.req.header('Content-Encoding')?.trim().toLowerCase() ?? ''
    if (encoding !== '' && encoding !== 'identity') throw encoded()
    const text = textOf(await c.req.arrayBuffer())
    if (text === null) throw malformed()
    if (nestsDeeperThan(deepestBody, text)) throw nestedTooDeeply(deepestBody)
  }
  await next()
})

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}
