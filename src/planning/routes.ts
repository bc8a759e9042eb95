import { createRoute, type RouteHandler, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env.ts'
import { allowedVersions, entityTag, ifMatchHeader, preconditionFailed, taggedAnswer } from '../http/if-match.ts'
import { doneOrRefused, idempotencyHeader, keyedRequest, madeAnswer } from '../http/idempotency-key.ts'
import { acceptNoBody } from '../http/middleware/optional-body.ts'
import { pageAnswerHeaders, pageHeaders } from '../http/paging.ts'
import { conflict, invalid, notFound, type Problem } from '../http/problem.ts'
import { createRouter, jsonAnswer, jsonBody, refusals } from '../http/router.ts'
import { pathId } from '../http/wire.ts'
import { once } from '../idempotency/once.ts'
import { isEnded } from '../trips/rules.ts'
import type { Advance, SessionChange, SessionRecord } from './record.ts'
import { previousStage } from './rules.ts'
import {
  advanceAnswer,
  advanceRequest,
  sessionChange,
  sessionDetail,
  sessionInput,
  sessionList,
  sessionOnWire,
  sessionQuery,
  sessionStatus,
  statusOnWire,
} from './schema.ts'
import type { PlanningStage } from './stages.ts'
import * as store from './store.ts'

const list = createRoute({
  method: 'get',
  path: '/api/planning-sessions',
  operationId: 'listPlanningSessions',
  tags: ['Planning sessions'],
  summary: 'List your planning sessions, the last touched first',
  request: { query: sessionQuery },
  responses: {
    200: { ...jsonAnswer('One page of sessions.', sessionList), headers: pageAnswerHeaders },
    ...refusals.invalid,
    ...refusals.unauthorized,
  },
})

const create = createRoute({
  method: 'post',
  path: '/api/planning-sessions',
  operationId: 'createPlanningSession',
  tags: ['Planning sessions'],
  summary: 'Begin to plan a trip',
  description: 'A trip has at most one session that is not completed: this one takes its place.',
  request: { headers: idempotencyHeader, body: jsonBody(sessionInput) },
  responses: {
    201: madeAnswer('The session.', sessionDetail),
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.conflict,
    ...refusals.unprocessable,
  },
})

const read = createRoute({
  method: 'get',
  path: '/api/planning-sessions/{id}',
  operationId: 'readPlanningSession',
  tags: ['Planning sessions'],
  summary: 'Read a planning session',
  request: { params: pathId },
  responses: { 200: taggedAnswer('The session.', sessionDetail), ...refusals.unauthorized, ...refusals.missing },
})

const changeDescription =
  'Setting `current_stage` is a correction: the stages before it count as completed, and the trip keeps its status. A session that is set back from `completed` is open again.'

const changeAnswers = {
  200: taggedAnswer('The session as it is now.', sessionDetail),
  ...refusals.invalid,
  ...refusals.unauthorized,
  ...refusals.missing,
  ...refusals.conflict,
  ...refusals.outdated,
}

const replace = createRoute({
  method: 'put',
  path: '/api/planning-sessions/{id}',
  operationId: 'replacePlanningSession',
  tags: ['Planning sessions'],
  summary: 'Change a planning session, replacing its data',
  description: changeDescription,
  request: { params: pathId, headers: ifMatchHeader, body: jsonBody(sessionChange) },
  responses: changeAnswers,
})

const change = createRoute({
  method: 'patch',
  path: '/api/planning-sessions/{id}',
  operationId: 'changePlanningSession',
  tags: ['Planning sessions'],
  summary: 'Change a planning session, adding to its data',
  description: changeDescription,
  request: { params: pathId, headers: ifMatchHeader, body: jsonBody(sessionChange) },
  responses: changeAnswers,
})

const remove = createRoute({
  method: 'delete',
  path: '/api/planning-sessions/{id}',
  operationId: 'deletePlanningSession',
  tags: ['Planning sessions'],
  summary: 'Delete a planning session',
  request: { params: pathId, headers: ifMatchHeader },
  responses: { 204: { description: 'Gone.' }, ...refusals.unauthorized, ...refusals.missing, ...refusals.outdated },
})

const advance = createRoute({
  method: 'post',
  path: '/api/planning-sessions/{id}/advance_stage',
  operationId: 'advancePlanningSession',
  tags: ['Planning sessions'],
  summary: 'Take a planning session to its next stage',
  description:
    'The status of the trip follows. Say in `from` which stage is done, so that a repeated request does not finish the next one as well.',
  middleware: acceptNoBody,
  request: { params: pathId, body: { ...jsonBody(advanceRequest), required: false } },
  responses: {
    200: jsonAnswer('Where it was and where it is.', advanceAnswer),
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.missing,
    ...refusals.conflict,
  },
})

const readStatus = createRoute({
  method: 'get',
  path: '/api/planning-sessions/{id}/status',
  operationId: 'readPlanningStatus',
  tags: ['Planning sessions'],
  summary: 'Read how far a planning session is',
  request: { params: pathId },
  responses: { 200: jsonAnswer('How far it is.', sessionStatus), ...refusals.unauthorized, ...refusals.missing },
})

const changeOne =
  (kind: 'replace' | 'merge'): RouteHandler<typeof change, AppEnv> =>
  async (c) => {
    const { id } = c.req.valid('param')
    const change = changeOf(kind, c.req.valid('json'))
    const versions = allowedVersions(c.req.valid('header'), id)
    const update = await store.updateSession(c.var.db, c.var.user, id, change, versions)
    return c.json(tagged(c, updatedOrRefused(update)), 200)
  }

export const planningRoutes = createRouter()
  .openapi(list, async (c) => {
    const filter = c.req.valid('query')
    const { count, records } = await store.listSessions(c.var.db, c.var.user, filter)
    return c.json(records.map(sessionOnWire), 200, pageHeaders(c.req.url, filter, count))
  })
  .openapi(create, async (c) => {
    const { trip, current_stage: stage } = c.req.valid('json')
    const { db, user } = c.var
    const request = await keyedRequest(c.req.valid('header'), 'createPlanningSession', trip, stage)
    const creation = doneOrRefused(
      c,
      await once<store.Creation>(db, user, request, {
        attempt: () => store.createSession(db, user, trip, stage, request),
        isMade: ({ kind }) => kind === 'created',
        again: async (id) => {
          const record = await store.findSession(db, user, id)
          return record === null ? null : { kind: 'created', record }
        },
      }),
    )
    switch (creation.kind) {
      case 'created':
        return c.json(tagged(c, creation.record), 201)
      case 'ended':
        throw conflict(`This trip is ${creation.status}; there is nothing left to plan.`)
      case 'missing':
        throw invalid({ trip: ['This trip does not exist.'] })
    }
  })
  .openapi(read, async (c) => {
    const found = await store.findSession(c.var.db, c.var.user, c.req.valid('param').id)
    if (found === null) throw notFound()
    return c.json(tagged(c, found), 200)
  })
  .openapi(replace, changeOne('replace'))
  .openapi(change, changeOne('merge'))
  .openapi(remove, async (c) => {
    const { id } = c.req.valid('param')
    switch (await store.deleteSession(c.var.db, c.var.user, id, allowedVersions(c.req.valid('header'), id))) {
      case 'deleted':
        return c.body(null, 204)
      case 'outdated':
        throw preconditionFailed()
      case 'missing':
        throw notFound()
    }
  })
  .openapi(advance, async (c) => {
    const { from = null } = c.req.valid('json')
    const advance = await store.advanceSession(c.var.db, c.var.user, c.req.valid('param').id, from)
    if (advance === null) throw notFound()
    const previous = previousStage(advance.stage)
    if (!advance.hasMoved || previous === null) throw whyNotMoved(advance, from)
    return c.json(
      { previous_stage: previous, current_stage: advance.stage, is_complete: advance.stage === 'completed' },
      200,
    )
  })
  .openapi(readStatus, async (c) => {
    const found = await store.findSession(c.var.db, c.var.user, c.req.valid('param').id)
    if (found === null) throw notFound()
    return c.json(statusOnWire(found), 200)
  })

function tagged(c: Context<AppEnv>, record: SessionRecord): z.infer<typeof sessionDetail> {
  c.header('ETag', entityTag(record.session.id, record.session.lastInteractionAt))
  return sessionOnWire(record)
}

function changeOf(kind: 'replace' | 'merge', input: z.infer<typeof sessionChange>): SessionChange {
  const { session_data: value, current_stage: stage } = input
  return { stage, data: value === undefined ? undefined : { kind, value } }
}

function updatedOrRefused(update: store.Update): SessionRecord {
  switch (update.kind) {
    case 'updated':
      return update.record
    case 'outdated':
      throw preconditionFailed()
    case 'missing':
      throw notFound()
  }
}

function whyNotMoved({ stage, tripStatus }: Advance, from: PlanningStage | null): Problem {
  if (isEnded(tripStatus)) return conflict(`The trip is ${tripStatus}; there is nothing left to plan.`)
  if (stage === 'completed') return conflict('The session is completed.')
  if (from !== null && from !== stage) return conflict(`The session is at ${stage}, not ${from}.`)
  return conflict(`Another request took the session to ${stage} at the same time.`)
}
