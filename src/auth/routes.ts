import { createRoute } from '@hono/zod-openapi'
import { clientAddress } from '../http/address.ts'
import { checkBody } from '../http/middleware/body.ts'
import { limitPerAddress } from '../http/middleware/rate-limit.ts'
import { createRouter, jsonAnswer, jsonBody, refusals } from '../http/router.ts'
import { tooMany, unauthorized } from '../http/problem.ts'
import { beginAttempt } from './back-off/store.ts'
import { newPair } from './log-ins/pair.ts'
import { startLogIn } from './log-ins/store.ts'
import { verifyPassword } from './passwords.ts'
import { credentials, presentedToken, tokenPair } from './schema.ts'
import * as store from './store.ts'
import { fingerprintOf, newClaims, signToken, verifyToken } from './tokens.ts'

const logIn = createRoute({
  method: 'post',
  path: '/api/token',
  operationId: 'logIn',
  tags: ['Accounts'],
  summary: 'Log in',
  description: 'After ten failures in a row for one name, the address that they came from has to wait.',
  security: [],
  middleware: [limitPerAddress('token'), checkBody] as const,
  request: { body: jsonBody(credentials) },
  responses: {
    200: jsonAnswer('A pair of tokens.', tokenPair),
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.limited,
  },
})

const refreshTokens = createRoute({
  method: 'post',
  path: '/api/token/refresh',
  operationId: 'refreshTokens',
  tags: ['Accounts'],
  summary: 'Exchange a refresh token for a new pair',
  security: [],
  middleware: checkBody,
  request: { body: jsonBody(presentedToken) },
  responses: { 200: jsonAnswer('A pair of tokens.', tokenPair), ...refusals.invalid, ...refusals.unauthorized },
})

const revokeTokens = createRoute({
  method: 'post',
  path: '/api/token/revoke',
  operationId: 'revokeTokens',
  tags: ['Accounts'],
  summary: 'Sign out everything that came from one log-in',
  description: 'A token that is not valid any more is signed out already, so it gets the same answer (RFC 7009).',
  security: [],
  middleware: checkBody,
  request: { body: jsonBody(presentedToken) },
  responses: { 204: { description: 'Signed out.' }, ...refusals.invalid },
})

const wrongCredentials = () => unauthorized('No active account found with the given credentials.')

export const authRoutes = createRouter()
  .openapi(logIn, async (c) => {
    const { username, password } = c.req.valid('json')
    const { config, clock } = c.var.deps
    const attempt = await beginAttempt(c.var.db, username, clientAddress(c))
    if (attempt.kind === 'held_off') throw tooMany(attempt.retryAfterSeconds)
    const user = attempt.credentials
    const matches = await verifyPassword(password, user?.passwordHash ?? null)
    if (user === null || !matches) throw wrongCredentials()
    const { pair, logIn: begun } = await newPair(config.jwtSecret, user, c.req.header('User-Agent'), clock.now())
    const proof = { passwordHash: user.passwordHash, attemptKey: attempt.key }
    if (!(await startLogIn(c.var.db.actingAs(user), begun, proof))) throw wrongCredentials()
    return c.json(pair, 200)
  })
  .openapi(refreshTokens, async (c) => {
    const { refresh } = c.req.valid('json')
    const { config, clock } = c.var.deps
    const presented = await verifyToken(config, refresh, 'refresh', clock.now())
    if (presented === null) throw unauthorized('Token is invalid or expired.')
    const user = { id: Number(presented.sub), username: presented.username }
    const offered = newClaims('refresh', user, clock.now())
    const rotation = await store.rotate(c.var.db, await fingerprintOf(refresh), {
      claims: offered,
      tokenHash: await fingerprintOf(await signToken(config.jwtSecret, offered)),
    })
    switch (rotation.kind) {
      case 'refused':
        throw unauthorized('Token is invalid or expired.')
      case 'rotated': {
        const { id, issuedAt, expiresAt } = rotation.successor
        const claims = { ...offered, jti: id, iat: issuedAt.getTime() / 1000, exp: expiresAt.getTime() / 1000 }
        const access = { ...newClaims('access', user, clock.now()), sid: rotation.logIn }
        return c.json(
          { access: await signToken(config.jwtSecret, access), refresh: await signToken(config.jwtSecret, claims) },
          200,
        )
      }
    }
  })
  .openapi(revokeTokens, async (c) => {
    const { refresh } = c.req.valid('json')
    const { config, clock } = c.var.deps
    const presented = await verifyToken(config, refresh, 'refresh', clock.now())
    if (presented !== null) await store.revokeFamily(c.var.db, await fingerprintOf(refresh))
    return c.body(null, 204)
  })
