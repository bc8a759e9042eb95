import { createRoute } from '@hono/zod-openapi'
import { notFound } from '../../http/problem.ts'
import { createRouter, jsonAnswer, refusals } from '../../http/router.ts'
import { pathId } from '../../http/wire.ts'
import { briefSession } from '../briefing/store.ts'
import { optionsAnswer, optionsOnWire, optionsQuery } from './schema.ts'

const read = createRoute({
  method: 'get',
  path: '/api/planning-sessions/{id}/options',
  operationId: 'readPlanningOptions',
  tags: ['Planning sessions'],
  summary: 'Read what can be chosen at a stage',
  description:
    'Made from the facts of the destination, the dates, the party, the wishes and the budget. Choices are kept in `session_data` under `stay`, `journey` and `activities`; the days are planned with `itinerary`.',
  request: { params: pathId, query: optionsQuery },
  responses: {
    200: jsonAnswer('The options of the stage.', optionsAnswer),
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.missing,
  },
})

export const optionRoutes = createRouter().openapi(read, async (c) => {
  const briefing = await briefSession(c.var.db, c.var.user, c.req.valid('param').id)
  if (briefing?.session == null) throw notFound()
  return c.json(optionsOnWire(briefing, c.req.valid('query').stage ?? briefing.session.stage), 200)
})
