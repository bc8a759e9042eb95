import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../../http/app-env.ts'
import { doneOrRefused, idempotencyHeader, keyedRequest, madeAnswer } from '../../http/idempotency-key.ts'
import { allowedVersions, entityTag, ifMatchHeader, preconditionFailed, taggedAnswer } from '../../http/if-match.ts'
import { conflict, invalid, notFound } from '../../http/problem.ts'
import { createRouter, jsonBody, refusals } from '../../http/router.ts'
import { pathId } from '../../http/wire.ts'
import type { SessionRecord } from '../record.ts'
import { noDestinationMessage, overtakenMessage, sessionDetail, sessionOnWire } from '../schema.ts'
import type { Fault } from './editing.ts'
import { editItinerary, type Planning, planItinerary } from './plan.ts'
import { editRequest, minutesOf, solveRequest } from './schema.ts'

const planned = 'The session with its plan in `session_data.itinerary`.'
const answers = {
  200: taggedAnswer(planned, sessionDetail),
  ...refusals.invalid,
  ...refusals.unauthorized,
  ...refusals.missing,
  ...refusals.conflict,
  ...refusals.outdated,
}

const plan = createRoute({
  method: 'post',
  path: '/api/planning-sessions/{id}/itinerary',
  operationId: 'planItinerary',
  tags: ['Planning sessions'],
  summary: 'Plan the days of a trip',
  description:
    'Puts what was chosen and the best of what remains on days and hours. What is pinned stays. The same input gives the same plan; `broken` says what could not be kept to.',
  request: {
    params: pathId,
    headers: ifMatchHeader.extend(idempotencyHeader.shape),
    body: jsonBody(solveRequest),
  },
  responses: { ...answers, 200: madeAnswer(planned, sessionDetail), ...refusals.unprocessable },
})

const change = createRoute({
  method: 'patch',
  path: '/api/planning-sessions/{id}/itinerary',
  operationId: 'changeItinerary',
  tags: ['Planning sessions'],
  summary: 'Change the plan of the days',
  description:
    'Moves, adds, removes or pins items, exchanges what two days have to do, or solves one day anew. `broken` says what the plan breaks now.',
  request: { params: pathId, headers: ifMatchHeader, body: jsonBody(editRequest) },
  responses: answers,
})

export const itineraryRoutes = createRouter()
  .openapi(plan, async (c) => {
    const { id } = c.req.valid('param')
    const { pinned, ...asked } = c.req.valid('json')
    const { db, user } = c.var
    const versions = allowedVersions(c.req.valid('header'), id)
    const request = await keyedRequest(c.req.valid('header'), 'planItinerary', id, asked, pinned)
    const planning = await planItinerary(db, user, { id, versions, request }, { ...asked, pins: pinned.map(placed) })
    return c.json(sessionOnWire(tagged(c, plannedOrRefused(doneOrRefused(c, planning)))), 200)
  })
  .openapi(change, async (c) => {
    const { id } = c.req.valid('param')
    const { moves, adds, removes, pins, swap: asked, resolve_day: resolveDay = null } = c.req.valid('json')
    const swap = asked === undefined ? null : { day: asked.day, withDay: asked.with_day }
    const edit = { moves: moves.map(placed), adds: adds.map(placed), removes, pins, swap, resolveDay }
    const target = { id, versions: allowedVersions(c.req.valid('header'), id), request: null }
    const planning = await editItinerary(c.var.db, c.var.user, target, edit)
    return c.json(sessionOnWire(tagged(c, plannedOrRefused(planning))), 200)
  })

const placed = ({ id, day, start }: { id: string; day: number; start?: string | undefined }) => ({
  id,
  day,
  at: start === undefined ? null : minutesOf(start),
})

function tagged(c: Context<AppEnv>, record: SessionRecord): SessionRecord {
  c.header('ETag', entityTag(record.session.id, record.session.lastInteractionAt))
  return record
}

function plannedOrRefused(planning: Planning): SessionRecord {
  switch (planning.kind) {
    case 'planned':
      return planning.record
    case 'missing':
      throw notFound()
    case 'outdated':
      throw preconditionFailed()
    case 'overtaken':
      throw conflict(overtakenMessage)
    case 'no_destination':
      throw conflict(noDestinationMessage)
    case 'no_itinerary':
      throw conflict('There is no plan yet that could be changed.')
    case 'fault':
      throw invalid({ non_field_errors: [sentenceFor(planning.fault)] })
  }
}

function sentenceFor(fault: Fault): string {
  switch (fault.kind) {
    case 'item':
      return `There is nothing with the id ${fault.id}.`
    case 'day':
      return `There is no day ${fault.day}.`
    case 'twice':
      return `${fault.id} is in the plan already.`
  }
}
