import { createRoute, z } from '@hono/zod-openapi'
import { createRouter, jsonAnswer, refusals } from '../http/router.ts'
import { ping } from './store.ts'

const alive = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'checkHealth',
  tags: ['Service'],
  summary: 'Whether the Worker runs',
  security: [],
  responses: { 200: { description: 'It does.', content: { 'text/plain': { schema: z.literal('OK') } } } },
})

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
    ...refusals.unavailable,
  },
})

export const healthRoutes = createRouter()
  .openapi(alive, (c) => c.text('OK', 200))
  .openapi(ready, async (c) => {
    await ping(c.var.db)
    return c.json({ status: 'ready' as const }, 200)
  })
