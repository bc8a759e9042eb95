import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import type { AppEnv } from '../app-env.ts'

// An answer of an API is never a page: nothing in it may run, load, frame or be framed.
const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const secure = secureHeaders({
  strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
})

/**
 * Keeps browsers from guessing, framing, running and remembering what is answered. What a route says itself about
 * its policy or about caching stays; what says nothing is stored nowhere.
 */
export const protect = createMiddleware<AppEnv>(async function protect(c, next) {
  await secure(c, next)
  const { headers } = c.res
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', policy)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
})
