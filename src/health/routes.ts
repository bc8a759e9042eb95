import { createRoute, z } from '@hono/zod-openapi'
import { createRouter, jsonAnswer } from '../http/router.ts'
import { problem } from '../http/wire.ts'
import { unavailable } from '../http/problem.ts'
import { troubleWith } from './store.ts'

const alive = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'checkHealth',
  tags: ['Service'],
  summary: 'Whether the Worker runs',
  security: [],
  responses: { 200: { description: 'It does.', content: { 'text/plain': { schema: z.literal('OK') } } } },
})

const notReady = z.lazy(() =>
  problem
    .unwrap()
    .extend({ trouble: z.enum(['slow', 'unreachable', 'interrupted', 'credentials', 'overloaded', 'unmigrated']) })
    .openapi('NotReady'),
)

const ready = createRoute({
  method: 'get',
  path: '/health/ready',
  operationId: 'checkReadiness',
  tags: ['Service'],
  summary: 'Whether the database answers',
  security: [],
  responses: {
    200: jsonAnswer(
      'It does.',
      z.lazy(() => z.object({ status: z.literal('ready') })),
    ),
    503: {
      description: 'It does not, and `trouble` says in a word what is wrong.',
      content: { 'application/problem+json': { schema: notReady } },
    },
  },
})

export const healthRoutes = createRouter()
  .openapi(alive, (c) => c.text('OK', 200))
  .openapi(ready, async (c) => {
    const trouble = await troubleWith(c.var.db)
    if (trouble === null) return c.json({ status: 'ready' as const }, 200)
    throw unavailable('The database is not available at the moment.', 5, { trouble })
  })
