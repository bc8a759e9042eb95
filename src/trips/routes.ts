import { createRoute, type RouteHandler, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env.ts'
import { allowedVersions, entityTag, ifMatchHeader, preconditionFailed, taggedAnswer } from '../http/if-match.ts'
import { doneOrRefused, idempotencyHeader, keyedRequest, madeAnswer } from '../http/idempotency-key.ts'
import { neighbours, requirePage } from '../http/paging.ts'
import { conflict, notFound } from '../http/problem.ts'
import { createRouter, jsonAnswer, jsonBody, refusals } from '../http/router.ts'
import { pathId } from '../http/wire.ts'
import { once } from '../idempotency/once.ts'
import type { TripDetailRecord, TripValues } from './record.ts'
import { tripChange, tripDetail, tripDetailOnWire, tripInput, tripOnWire, tripPage, tripQuery } from './schema.ts'
import * as store from './store.ts'

const list = createRoute({
  method: 'get',
  path: '/api/trips',
  operationId: 'listTrips',
  tags: ['Trips'],
  summary: 'List your trips',
  request: { query: tripQuery },
  responses: {
    200: jsonAnswer('One page of trips.', tripPage),
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.missing,
  },
})

const create = createRoute({
  method: 'post',
  path: '/api/trips',
  operationId: 'createTrip',
  tags: ['Trips'],
  summary: 'Create a trip',
  description: 'A repeated `Idempotency-Key` creates no second one.',
  request: { headers: idempotencyHeader, body: jsonBody(tripInput) },
  responses: {
    201: madeAnswer('The trip.', tripDetail),
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.conflict,
    ...refusals.unprocessable,
  },
})

const read = createRoute({
  method: 'get',
  path: '/api/trips/{id}',
  operationId: 'readTrip',
  tags: ['Trips'],
  summary: 'Read a trip',
  request: { params: pathId },
  responses: { 200: taggedAnswer('The trip.', tripDetail), ...refusals.unauthorized, ...refusals.missing },
})

const changeAnswers = {
  200: taggedAnswer('The trip as it is now.', tripDetail),
  ...refusals.invalid,
  ...refusals.unauthorized,
  ...refusals.missing,
  ...refusals.outdated,
}

const replace = createRoute({
  method: 'put',
  path: '/api/trips/{id}',
  operationId: 'replaceTrip',
  tags: ['Trips'],
  summary: 'Change a trip, naming its title',
  request: { params: pathId, headers: ifMatchHeader, body: jsonBody(tripInput) },
  responses: changeAnswers,
})

const change = createRoute({
  method: 'patch',
  path: '/api/trips/{id}',
  operationId: 'changeTrip',
  tags: ['Trips'],
  summary: 'Change some of a trip',
  request: { params: pathId, headers: ifMatchHeader, body: jsonBody(tripChange) },
  responses: changeAnswers,
})

const remove = createRoute({
  method: 'delete',
  path: '/api/trips/{id}',
  operationId: 'deleteTrip',
  tags: ['Trips'],
  summary: 'Delete a trip and all that hangs on it',
  description:
    'Its link leads nowhere then. Whoever has read the shared plan within the last minute may be shown it for what is left of that minute.',
  request: { params: pathId, headers: ifMatchHeader },
  responses: {
    204: { description: 'Gone.' },
    ...refusals.unauthorized,
    ...refusals.missing,
    ...refusals.outdated,
  },
})

const moveAnswers = {
  200: taggedAnswer('The trip as it is now.', tripDetail),
  ...refusals.unauthorized,
  ...refusals.missing,
  ...refusals.conflict,
}

const cancel = createRoute({
  method: 'post',
  path: '/api/trips/{id}/cancel',
  operationId: 'cancelTrip',
  tags: ['Trips'],
  summary: 'Cancel a trip that is not over',
  request: { params: pathId },
  responses: moveAnswers,
})

const complete = createRoute({
  method: 'post',
  path: '/api/trips/{id}/complete',
  operationId: 'completeTrip',
  tags: ['Trips'],
  summary: 'Complete a trip that is booked',
  request: { params: pathId },
  responses: moveAnswers,
})

const changeOne: RouteHandler<typeof change, AppEnv> = async (c) => {
  const { id } = c.req.valid('param')
  const versions = allowedVersions(c.req.valid('header'), id)
  const update = await store.updateTrip(c.var.db, c.var.user, id, valuesOf(c.req.valid('json')), versions)
  return c.json(tagged(c, updatedOrRefused(update)), 200)
}

export const tripRoutes = createRouter()
  .openapi(list, async (c) => {
    const filter = c.req.valid('query')
    const { count, records } = await store.listTrips(c.var.db, c.var.user, filter)
    requirePage(filter, count)
    return c.json({ count, ...neighbours(c.req.url, filter, count), results: records.map(tripOnWire) }, 200)
  })
  .openapi(create, async (c) => {
    const input = c.req.valid('json')
    const { db, user } = c.var
    const request = await keyedRequest(c.req.valid('header'), 'createTrip', input)
    const created = await once(db, user, request, {
      attempt: () => store.createTrip(db, user, { title: input.title, ...valuesOf(input) }, request),
      isMade: () => true,
      again: (id) => store.findTrip(db, user, id),
    })
    return c.json(tagged(c, doneOrRefused(c, created)), 201)
  })
  .openapi(read, async (c) => {
    const found = await store.findTrip(c.var.db, c.var.user, c.req.valid('param').id)
    if (found === null) throw notFound()
    return c.json(tagged(c, found), 200)
  })
  .openapi(replace, changeOne)
  .openapi(change, changeOne)
  .openapi(remove, async (c) => {
    const { id } = c.req.valid('param')
    switch (await store.deleteTrip(c.var.db, c.var.user, id, allowedVersions(c.req.valid('header'), id))) {
      case 'deleted':
        return c.body(null, 204)
      case 'outdated':
        throw preconditionFailed()
      case 'missing':
        throw notFound()
    }
  })
  .openapi(cancel, async (c) => {
    const move = await store.moveTrip(c.var.db, c.var.user, c.req.valid('param').id, 'cancelled')
    return c.json(tagged(c, movedOrRefused(move, 'cancelled')), 200)
  })
  .openapi(complete, async (c) => {
    const move = await store.moveTrip(c.var.db, c.var.user, c.req.valid('param').id, 'completed')
    return c.json(tagged(c, movedOrRefused(move, 'completed')), 200)
  })

function tagged(c: Context<AppEnv>, record: TripDetailRecord): z.infer<typeof tripDetail> {
  c.header('ETag', entityTag(record.trip.id, record.trip.updatedAt))
  return tripDetailOnWire(record, c.var.user)
}

function updatedOrRefused(update: store.Update): TripDetailRecord {
  switch (update.kind) {
    case 'updated':
      return update.trip
    case 'outdated':
      throw preconditionFailed()
    case 'missing':
      throw notFound()
  }
}

function movedOrRefused(move: store.Move, wanted: 'cancelled' | 'completed'): TripDetailRecord {
  switch (move.kind) {
    case 'moved':
      return move.trip
    case 'refused':
      throw conflict(`A trip with status ${move.status} cannot become ${wanted}.`)
    case 'missing':
      throw notFound()
  }
}

function valuesOf(input: z.infer<typeof tripChange>): TripValues {
  return {
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(input.description === undefined ? {} : { description: input.description }),
    ...(input.destination === undefined ? {} : { destinationId: input.destination }),
    ...(input.start_date === undefined ? {} : { startDate: input.start_date }),
    ...(input.end_date === undefined ? {} : { endDate: input.end_date }),
    ...(input.budget === undefined ? {} : { budget: input.budget }),
    ...(input.travelers_count === undefined ? {} : { travelersCount: input.travelers_count }),
  }
}
