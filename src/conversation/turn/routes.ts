import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { sha256 } from '../../digest.ts'
import type { AppEnv } from '../../http/app-env.ts'
import {
  announceReplay,
  idempotencyHeader,
  idempotencyKey,
  keyOfAnother,
  replayHeader,
} from '../../http/idempotency-key.ts'
import { conflict, notFound, Problem, problemDocument, tooMany, toProblem, unavailable } from '../../http/problem.ts'
import { answerHeader, createRouter, jsonBody, refusals } from '../../http/router.ts'
import { streamEvents } from '../../http/sse.ts'
import type { Allowance, Beginning, OpenTurn } from '../begin/record.ts'
import { beginTurn } from '../begin/store.ts'
import type { TurnOutcome } from './answer.ts'
import { chatAnswer, type ChatAnswer, chatRequest } from './schema.ts'
import type { TurnEvents } from './thinking.ts'

const allowanceHeaders = {
  'RateLimit-Policy': answerHeader('How many messages in how many seconds.', '"chat";q=10;w=60'),
  RateLimit: answerHeader('How many are left, and for how long.', '"chat";r=9;t=60'),
}
// A refusal may come before it is known.
const allowanceIfCounted = {
  'RateLimit-Policy': { ...allowanceHeaders['RateLimit-Policy'], required: false },
  RateLimit: { ...allowanceHeaders.RateLimit, required: false },
}
const eventStream = {
  schema: {
    type: 'string' as const,
    example:
      'event: stage\ndata: {"stage":"generating_questions"}\n\nevent: token\ndata: {"text":"That sounds "}\n\nevent: turn\ndata: {"user_message":{"id":1}}\n\n',
  },
}

const chat = createRoute({
  method: 'post',
  path: '/destination_search/chat',
  operationId: 'chat',
  tags: ['Conversation'],
  summary: 'Say something to the assistant',
  description:
    'With `Accept: text/event-stream` the turn is streamed: events `stage` and `token`, then one `turn` with the answer or one `error` with the problem.',
  request: {
    headers: idempotencyHeader,
    body: jsonBody(chatRequest),
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: chatAnswer }, 'text/event-stream': eventStream },
      headers: { ...allowanceHeaders, ...replayHeader },
    },
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.missing,
    409: { ...refusals.conflict[409], headers: allowanceIfCounted },
    422: { ...refusals.unprocessable[422], headers: allowanceIfCounted },
    429: { ...refusals.limited[429], headers: allowanceHeaders },
    500: { ...refusals.failed[500], headers: allowanceIfCounted },
    503: { ...refusals.unavailable[503], headers: allowanceIfCounted },
  },
})
export const turnRoutes = createRouter().openapi(chat, async (c) => {
  const { trip_id, message } = c.req.valid('json')
  const beginning = await beginTurn(c.var.db, c.var.user, {
    tripId: trip_id,
    message,
    idempotencyKey: idempotencyKey(c.req.valid('header')),
    requestHash: await sha256(JSON.stringify([trip_id, message])),
  })
  const streams = c.req.header('Accept')?.includes('text/event-stream') ?? false
  const opened = openOrRefuse(beginning)
  announceAllowance(c, opened.allowance)
  if (opened.kind === 'replay') {
    announceReplay(c)
    if (!streams) return c.json(opened.answer, 200)
    return streamEvents(c, (stream) => Promise.resolve(stream.send('turn', opened.answer)))
  }
  const run = async (events: TurnEvents) => {
    // The graph and the models take longer to load than all the rest; no other route waits for them.
    const { answerTurn } = await import('./answer.ts')
    const outcome = await answerTurn(c.var.deps, c.var.db, c.var.user, opened.turn, message, events)
    if (outcome.kind === 'answered') {
      c.set('modelMilliseconds', outcome.modelMilliseconds)
      c.set('modelUsage', outcome.usage)
    }
    return answerOrRefuse(outcome)
  }
  if (!streams) return c.json(await run(nobodyListens), 200)
  return streamEvents(c, async (stream) => {
    try {
      const answer = await run({
        onStage: (stage) => stream.send('stage', { stage }),
        onToken: (text) => stream.send('token', { text }),
      })
      stream.send('turn', answer)
    } catch (error) {
      stream.send('error', problemDocument(toProblem(error, c.var.requestId), c.var.requestId))
    }
  })
})
const nobodyListens: TurnEvents = { onStage: () => undefined, onToken: () => undefined }

type Opened =
  { kind: 'ready'; turn: OpenTurn; allowance: Allowance } | { kind: 'replay'; answer: ChatAnswer; allowance: Allowance }

function openOrRefuse(beginning: Beginning): Opened {
  switch (beginning.kind) {
    case 'ready':
      return { kind: 'ready', turn: beginning.turn, allowance: beginning.turn.allowance }
    case 'replay':
      return beginning
    case 'missing':
      throw notFound()
    case 'mismatch':
      throw keyOfAnother()
    case 'busy':
      throw conflict('The previous message is still being answered.', {
        'Retry-After': String(beginning.retryAfterSeconds),
      })
    case 'closed':
      throw conflict(`This trip is ${beginning.status}; its destination is settled.`)
    case 'limited':
      throw tooMany(beginning.allowance.resetSeconds, rateLimitHeaders(beginning.allowance))
  }
}

function answerOrRefuse(outcome: TurnOutcome): ChatAnswer {
  switch (outcome.kind) {
    case 'answered':
      return outcome.answer
    case 'superseded':
      throw conflict(
        'The conversation or its plan changed while this message was being answered; nothing of it was stored.',
      )
    case 'unavailable':
      throw unavailable('The assistant is not available at the moment. Nothing was stored.', outcome.retryAfterSeconds)
    case 'blocked':
      throw new Problem(422, 'The assistant cannot talk about this. Please put it differently.')
  }
}

// draft-ietf-httpapi-ratelimit-headers
const rateLimitHeaders = ({ left, resetSeconds }: Allowance) => ({
  'RateLimit-Policy': '"chat";q=10;w=60',
  RateLimit: `"chat";r=${left};t=${resetSeconds}`,
})

function announceAllowance(c: Context<AppEnv>, allowance: Allowance): void {
  for (const [name, value] of Object.entries(rateLimitHeaders(allowance))) c.header(name, value)
}
