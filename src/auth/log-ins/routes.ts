import { createRoute } from '@hono/zod-openapi'
import { accountGone } from '../../http/problem.ts'
import { createRouter, jsonAnswer, refusals } from '../../http/router.ts'
import { logInOnWire, logIns } from './schema.ts'
import * as store from './store.ts'

const readLogIns = createRoute({
  method: 'get',
  path: '/api/user/me/sessions',
  operationId: 'readLogIns',
  tags: ['Accounts'],
  summary: 'List what you are logged in with',
  description: 'The hundred newest log-ins that still last, newest first. Addresses are not stored.',
  responses: { 200: jsonAnswer('Your log-ins.', logIns), ...refusals.unauthorized },
})

const revokeAll = createRoute({
  method: 'post',
  path: '/api/token/revoke-all',
  operationId: 'revokeAllTokens',
  tags: ['Accounts'],
  summary: 'Sign out everywhere',
  description: 'Every log-in ends, this one too. Access tokens that were handed out last until their end.',
  responses: { 204: { description: 'Signed out.' }, ...refusals.unauthorized },
})

/** What one can do with one's log-ins. */
export const logInRoutes = createRouter()
  .openapi(readLogIns, async (c) => {
    const found = await store.listLogIns(c.var.db, c.var.user)
    return c.json(
      found.map((logIn) => logInOnWire(logIn, c.var.logIn)),
      200,
    )
  })
  .openapi(revokeAll, async (c) => {
    if (!(await store.endLogIns(c.var.db, c.var.user))) throw accountGone()
    return c.body(null, 204)
  })
