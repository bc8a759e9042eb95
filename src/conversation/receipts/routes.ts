import { createRoute } from '@hono/zod-openapi'
import { pageAnswerHeaders, pageHeaders, requirePage } from '../../http/paging.ts'
import { notFound } from '../../http/problem.ts'
import { createRouter, jsonAnswer, refusals } from '../../http/router.ts'
import { tripPath } from '../schema.ts'
import { turnList, turnOnWire, turnQuery } from './schema.ts'
import { listTurns } from './store.ts'

const list = createRoute({
  method: 'get',
  path: '/destination_search/conversations/{trip_id}/turns',
  operationId: 'listTurns',
  tags: ['Conversation'],
  summary: 'List the turns of a conversation, with what it took to answer them',
  request: { params: tripPath, query: turnQuery },
  responses: {
    200: { ...jsonAnswer('Turns, newest first.', turnList), headers: pageAnswerHeaders },
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.missing,
  },
})

export const receiptRoutes = createRouter().openapi(list, async (c) => {
  const page = c.req.valid('query')
  const found = await listTurns(c.var.db, c.var.user, c.req.valid('param').trip_id, page)
  if (found === null) throw notFound()
  requirePage(page, found.count)
  return c.json(found.records.map(turnOnWire), 200, pageHeaders(c.req.url, page, found.count))
})
