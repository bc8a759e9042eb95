import { createRoute, type z } from '@hono/zod-openapi'
import { conflict, notFound } from '../http/problem.ts'
import { createRouter, jsonAnswer, jsonBody, refusals } from '../http/router.ts'
import type { ConversationRecord } from './record.ts'
import {
  history,
  historyQuery,
  messageOnWire,
  recommendationsOnWire,
  resetAnswer,
  rewindRequest,
  stateOnWire,
  tripPath,
} from './schema.ts'
import * as store from './store.ts'

const read = createRoute({
  method: 'get',
  path: '/destination_search/conversations/{trip_id}',
  operationId: 'readConversation',
  tags: ['Conversation'],
  summary: 'Read the conversation of a trip',
  request: { params: tripPath, query: historyQuery },
  responses: {
    200: jsonAnswer('The conversation; messages oldest first.', history),
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.missing,
  },
})

const reset = createRoute({
  method: 'post',
  path: '/destination_search/conversations/{trip_id}/reset',
  operationId: 'resetConversation',
  tags: ['Conversation'],
  summary: 'Start the conversation of a trip over',
  request: { params: tripPath },
  responses: {
    200: jsonAnswer('It is gone.', resetAnswer),
    ...refusals.unauthorized,
    ...refusals.missing,
    ...refusals.conflict,
  },
})

const rewind = createRoute({
  method: 'post',
  path: '/destination_search/conversations/{trip_id}/rewind',
  operationId: 'rewindConversation',
  tags: ['Conversation'],
  summary: 'Take the conversation back to just before one of your messages',
  request: { params: tripPath, body: jsonBody(rewindRequest) },
  responses: {
    200: jsonAnswer('The conversation as it was.', history),
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.missing,
    ...refusals.conflict,
  },
})

export const conversationRoutes = createRouter()
  .openapi(read, async (c) => {
    const { trip_id } = c.req.valid('param')
    const { limit, before, include_archived } = c.req.valid('query')
    const found = await store.findConversation(c.var.db, c.var.user, trip_id, {
      limit,
      before,
      includeArchived: include_archived === 'true',
    })
    switch (found.kind) {
      case 'found':
        return c.json(conversationOnWire(trip_id, found.conversation), 200)
      case 'none': {
        const message = 'No conversation started yet for this trip'
        throw notFound(message, { message })
      }
      case 'missing':
        throw notFound()
    }
  })
  .openapi(reset, async (c) => {
    switch (await store.resetConversation(c.var.db, c.var.user, c.req.valid('param').trip_id)) {
      case 'reset':
        return c.json({ message: 'Conversation reset successfully' as const }, 200)
      case 'closed':
        throw conflict('The conversation of a booked, completed or cancelled trip cannot be reset.')
      case 'missing':
        throw notFound()
    }
  })
  .openapi(rewind, async (c) => {
    const { trip_id } = c.req.valid('param')
    const { message_id } = c.req.valid('json')
    const page = { limit: 200, includeArchived: false }
    const outcome = await store.rewindConversation(c.var.db, c.var.user, trip_id, message_id, page)
    switch (outcome.kind) {
      case 'rewound':
        return c.json(conversationOnWire(trip_id, outcome.conversation), 200)
      case 'closed':
        throw conflict('The conversation of a booked, completed or cancelled trip cannot be rewound.')
      case 'missing':
        throw notFound()
    }
  })

function conversationOnWire(tripId: number, conversation: ConversationRecord): z.infer<typeof history> {
  const { id, tripTitle, state, offered, messages, hasMore } = conversation
  return {
    conversation_id: id,
    trip_id: tripId,
    trip_title: tripTitle,
    messages: messages.map(messageOnWire),
    has_more: hasMore,
    state: stateOnWire(state),
    ...(offered === null ? {} : { destinations: recommendationsOnWire(offered) }),
  }
}
