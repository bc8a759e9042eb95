import { countsAsWrite, writeAllowanceHeaders } from '../http/middleware/limit-writes.ts'
import { refusals } from '../http/router.ts'
import type { Document, Operation, Responses } from './openapi.ts'

type Headers = NonNullable<NonNullable<Document['components']>['headers']>

/** The response headers that belong to an outcome rather than to a resource. */
export const headers: Headers = {
  'X-Request-Id': {
    description: 'Names this request in our logs; a valid one that came in is kept.',
    required: true,
    schema: { type: 'string' },
    example: '4f5a1c1e-3d0b-4a52-9d0c-0f6f7a1f2b3c',
  },
  'Server-Timing': {
    description: 'What the answer cost: the database and, where one was asked, the model.',
    required: true,
    schema: { type: 'string' },
    example: 'db;dur=12;desc="1 round trips"',
  },
  'Retry-After': {
    description: 'Seconds after which another try makes sense.',
    schema: { type: 'string', pattern: '^[0-9]+$' },
    example: '30',
  },
  'WWW-Authenticate': {
    description: 'How to authenticate.',
    required: true,
    schema: { type: 'string' },
    example: 'Bearer realm="api"',
  },
}

const namesByStatus: Record<string, string[]> = {
  401: ['WWW-Authenticate'],
  409: ['Retry-After'],
  429: ['Retry-After'],
  503: ['Retry-After'],
}

/** The headers that an answer to a write has beside those. */
export function writeHeaders(method: string, path: string, operation: Operation, status: string): Headers {
  const isCounted = countsAsWrite(method, path) && operation.security?.length !== 0
  return isCounted && (status.startsWith('2') || status === '429') ? writeAllowanceHeaders : {}
}

/** The headers that an answer with this status has, whichever operation it comes from. */
export function outcomeHeaders(status: string): Headers {
  const names = ['X-Request-Id', 'Server-Timing', ...(namesByStatus[status] ?? [])]
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** The answers that an operation can give because of what stands in front of every route. */
export function commonAnswers(method: string, path: string, operation: Operation): Responses {
  const isPublic = operation.security?.length === 0
  const mayCarryBody = method !== 'get'
  return {
    ...(mayCarryBody
      ? { 400: problem(refusals.invalid[400].description), 413: problem(refusals.tooLarge[413].description) }
      : {}),
    ...(countsAsWrite(method, path) && !isPublic ? { 429: problem(refusals.limited[429].description) } : {}),
    ...(isPublic ? {} : { 401: problem(refusals.unauthorized[401].description) }),
    500: problem(refusals.failed[500].description),
    // What is public and only read asks no database, unless it says so itself.
    ...(isPublic && !mayCarryBody ? {} : { 503: problem(refusals.unavailable[503].description) }),
  }
}
