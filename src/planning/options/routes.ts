import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../../http/app-env.ts'
import { doneOrRefused, idempotencyHeader, keyedRequest, replayHeader } from '../../http/idempotency-key.ts'
import { conflict, notFound, Problem, unavailable } from '../../http/problem.ts'
import { createRouter, jsonAnswer, refusals } from '../../http/router.ts'
import { pathId } from '../../http/wire.ts'
import { briefSession } from '../briefing/store.ts'
import type { Briefing } from '../briefing/record.ts'
import { askForMore, type AskModel, suggestedBy } from '../suggestions/asking.ts'
import { noDestinationMessage, overtakenMessage } from '../schema.ts'
import type { PlanningStage } from '../stages.ts'
import type { Suggesting } from '../suggestions/record.ts'
import { optionsAnswer, optionsOnWire, optionsQuery, suggestedStageMessage, suggestionsQuery } from './schema.ts'

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

const ask = createRoute({
  method: 'post',
  path: '/api/planning-sessions/{id}/options',
  operationId: 'askForPlanningOptions',
  tags: ['Planning sessions'],
  summary: 'Ask the model for more to choose from',
  description:
    'What it knows of the destination besides the catalogue: areas to stay in, or things to do. What passes the rules is kept in `session_data` under `suggested_options`, and is an option like the others, with `verified` false. Needs a model that knows places by itself; a session can ask six times, and an answer that never came counts, too. What the model says is stored in a write of its own, so that asking takes two of those that a user has in a minute.',
  request: { params: pathId, query: suggestionsQuery, headers: idempotencyHeader },
  responses: {
    200: {
      ...jsonAnswer('The options of the stage, with those that were added.', optionsAnswer),
      headers: replayHeader,
    },
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.missing,
    ...refusals.conflict,
    ...refusals.unprocessable,
    ...refusals.unavailable,
  },
})

export const optionRoutes = createRouter()
  .openapi(read, async (c) => {
    const briefing = await briefSession(c.var.db, c.var.user, c.req.valid('param').id)
    if (briefing?.session == null) throw notFound()
    return c.json(optionsOnWire(briefing, c.req.valid('query').stage ?? briefing.session.stage), 200)
  })
  .openapi(ask, async (c) => {
    const { id: sessionId } = c.req.valid('param')
    const { stage = null } = c.req.valid('query')
    const { db, user, deps } = c.var
    const request = await keyedRequest(c.req.valid('header'), 'askForPlanningOptions', sessionId, stage)
    const askModel = deps.config.gemini === null ? null : modelOf(c)
    const suggesting = await askForMore(db, user, askModel, { sessionId, stage, request })
    const { briefing, stage: asked } = suggestedOrRefused(doneOrRefused(c, suggesting))
    return c.json(optionsOnWire(briefing, asked), 200)
  })

/** The model, opened by whoever asks it; tells what it took. */
const modelOf =
  (c: Context<AppEnv>): AskModel =>
  async (about) => {
    const { clock } = c.var.deps
    const model = await c.var.deps.openModel()
    const beganAt = clock.now()
    const said = await suggestedBy(model, about)
    if (model.usage !== undefined && model.usage.calls > 0) {
      c.set('modelMilliseconds', clock.now() - beganAt)
      c.set('modelUsage', model.usage)
    }
    return said
  }

function suggestedOrRefused(suggesting: Suggesting): { briefing: Briefing; stage: PlanningStage } {
  switch (suggesting.kind) {
    case 'suggested':
      return suggesting
    case 'missing':
      throw notFound()
    case 'no_destination':
      throw conflict(noDestinationMessage)
    case 'other_stage':
      throw conflict(suggestedStageMessage)
    case 'no_model':
      throw conflict('There is no model here that could add to the options.')
    case 'enough':
      throw conflict('The model has been asked often enough in this session.')
    case 'overtaken':
      throw conflict(overtakenMessage)
    case 'unavailable':
      throw unavailable('The model is not available at the moment. Nothing was stored.', suggesting.retryAfterSeconds)
    case 'blocked':
      throw new Problem(422, 'The model cannot talk about this.')
  }
}
