import { createMiddleware } from 'hono/factory'
import { verifyToken } from '../../auth/tokens.ts'
import { unauthorized } from '../problem.ts'
import type { Deps } from '../../deps.ts'
import type { AppEnv } from '../app-env.ts'

/** Lets through who carries a valid access token, and lets the request act for them. Asks no database. */
export function authenticate({ config, clock }: Deps) {
  return createMiddleware<AppEnv>(async function authenticate(c, next) {
    const token = /^bearer +(\S{1,4096})$/i.exec(c.req.header('Authorization') ?? '')?.[1]
    if (token === undefined) throw unauthorized('Authentication credentials were not provided.')
    const claims = await verifyToken(config, token, 'access', clock.now())
    if (claims === null) throw unauthorized('Given token not valid for any token type.')
    const user = { id: Number(claims.sub), username: claims.username }
    c.set('user', user)
    c.set('db', c.get('db').actingAs(user))
    await next()
  })
}
