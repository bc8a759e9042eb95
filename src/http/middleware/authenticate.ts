import { z } from '@hono/zod-openapi'
import { zValidator } from '@hono/zod-validator'
import { createMiddleware } from 'hono/factory'
import { verifyToken } from '../../auth/tokens.ts'
import type { Deps } from '../../deps.ts'
import type { AppEnv } from '../app-env.ts'
import { unauthorized } from '../problem.ts'

// RFC 6750, section 2.1.
const bearer = z.object({ authorization: z.string().regex(/^bearer +\S{1,4096}$/i) })

/** Refuses who carries no token. */
export const requireToken = zValidator('header', bearer, (result) => {
  if (!result.success) throw unauthorized('Authentication credentials were not provided.')
})

/** Lets through whose token is a valid access token, and lets the request act for them. Asks no database. */
export function authenticate({ config, clock }: Deps) {
  return createMiddleware<AppEnv, string, { out: { header: z.infer<typeof bearer> } }>(
    async function authenticate(c, next) {
      const token = c.req.valid('header').authorization.replace(/^bearer +/i, '')
      const claims = await verifyToken(config, token, 'access', clock.now())
      if (claims === null) throw unauthorized('Given token not valid for any token type.')
      const user = { id: Number(claims.sub), username: claims.username }
      c.set('user', user)
      c.set('logIn', claims.sid ?? null)
      c.set('db', c.get('db').actingAs(user))
      await next()
    },
  )
}
