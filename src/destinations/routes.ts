import { createRoute } from '@hono/zod-openapi'
import { answerShared, ifNoneMatchHeader, share, sharedHeaders } from '../http/cache.ts'
import { pageAnswerHeaders, pageHeaders } from '../http/paging.ts'
import { notFound } from '../http/problem.ts'
import { createRouter, jsonAnswer, refusals } from '../http/router.ts'
import { pathId } from '../http/wire.ts'
import { destinationDetail, destinationList, destinationQuery, detailOnWire, listedOnWire } from './schema.ts'
import * as store from './store.ts'

const listHeaders = { ...pageAnswerHeaders, ...sharedHeaders }

const list = createRoute({
  method: 'get',
  path: '/api/destinations',
  operationId: 'listDestinations',
  tags: ['Destinations'],
  summary: 'List or search the destinations',
  request: { query: destinationQuery, headers: ifNoneMatchHeader },
  responses: {
    200: { ...jsonAnswer('One page of destinations, by name or by relevance.', destinationList), headers: listHeaders },
    304: { description: 'The page that you have is the newest.', headers: listHeaders },
    ...refusals.invalid,
    ...refusals.unauthorized,
  },
})

const read = createRoute({
  method: 'get',
  path: '/api/destinations/{id}',
  operationId: 'readDestination',
  tags: ['Destinations'],
  summary: 'Read a destination',
  request: { params: pathId, headers: ifNoneMatchHeader },
  responses: {
    200: { ...jsonAnswer('The destination.', destinationDetail), headers: sharedHeaders },
    304: { description: 'What you have is the newest.', headers: sharedHeaders },
    ...refusals.unauthorized,
    ...refusals.missing,
  },
})

export const destinationRoutes = createRouter()
  .openapi(list, async (c) => {
    const filter = c.req.valid('query')
    const { search, page, page_size, ...facts } = filter
    const parameters = new URLSearchParams({ search, page: String(page), page_size: String(page_size) })
    for (const [name, value] of Object.entries(facts).sort()) parameters.set(name, String(value))
    const shared = await share(c, `/api/destinations?${parameters.toString()}`, async () => {
      const { count, records } = await store.listDestinations(c.var.db.fromReplica(), filter)
      return { body: records.map(listedOnWire), headers: { 'X-Total-Count': String(count) } }
    })
    return answerShared(c, shared, pageHeaders(c.req.url, filter, Number(shared.headers.get('X-Total-Count'))))
  })
  .openapi(read, async (c) => {
    const { id } = c.req.valid('param')
    const shared = await share(c, `/api/destinations/${id}`, async () => {
      const found = await store.findDestination(c.var.db, id)
      if (found === null) throw notFound()
      return { body: detailOnWire(found) }
    })
    return answerShared(c, shared)
  })
