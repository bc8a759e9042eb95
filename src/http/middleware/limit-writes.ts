import { createMiddleware } from 'hono/factory'
import type { WriteCount } from '../../db/writes.ts'
import type { AppEnv } from '../app-env.ts'
import { answerHeader } from '../router.ts'

/** How often a user may write, and in how long. */
export const writeLimit = { most: 120, periodSeconds: 60 }

/** What has a limit of its own, or must always be possible: to talk, to leave, and to shut others out. */
const uncounted = ['/destination_search/chat', '/api/user/me', '/api/user/me/password', '/api/token/revoke-all']

/** Whether a request of somebody who is logged in counts as a write. */
export const countsAsWrite = (method: string, path: string): boolean =>
  !['GET', 'HEAD', 'OPTIONS'].includes(method.toUpperCase()) && !uncounted.includes(path.replace(/\/$/, ''))

const policy = `"writes";q=${writeLimit.most};w=${writeLimit.periodSeconds}`

/** The declaration of the headers; what is refused before anything is written has none. */
export const writeAllowanceHeaders = {
  'RateLimit-Policy': { ...answerHeader('How many writes in how many seconds.', policy), required: false },
  RateLimit: { ...answerHeader('How many are left, and for how long.', '"writes";r=119;t=60'), required: false },
}

/** Limits how often a user writes; the database counts, in the round trip in which it writes. */
export const limitWrites = createMiddleware<AppEnv>(async function limitWrites(c, next) {
  if (!countsAsWrite(c.req.method, c.req.path)) return next()
  const count: WriteCount = { ...writeLimit, allowance: null }
  c.set('db', c.get('db').countingWrites(count))
  await next()
  const refusedFor = c.res.status === 429 ? Number(c.res.headers.get('Retry-After')) : null
  const { left, resetSeconds } = refusedFor === null ? (count.allowance ?? {}) : { left: 0, resetSeconds: refusedFor }
  if (resetSeconds === undefined || !(c.res.ok || refusedFor !== null)) return
  c.res.headers.set('RateLimit-Policy', policy)
  c.res.headers.set('RateLimit', `"writes";r=${left};t=${resetSeconds}`)
})
