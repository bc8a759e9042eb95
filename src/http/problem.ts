import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { DatabaseRefusal, DatabaseUnavailable } from '../db/client.ts'
import { WritesExhausted } from '../db/writes.ts'
import { refusalProblem } from './constraints.ts'
import { logFailure } from '../log.ts'

export type FieldErrors = Record<string, string[]>

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const satisfies Partial<Record<ContentfulStatusCode, string>>

type ProblemStatus = keyof typeof titles

interface ProblemOptions {
  errors?: FieldErrors
  headers?: Record<string, string>
  /** More members of the document, for clients that know them. */
  extensions?: Record<string, string>
}

/** The one error that becomes an answer: RFC 9457 `application/problem+json`. */
export class Problem extends Error {
  readonly status: ProblemStatus
  readonly options: ProblemOptions

  constructor(status: ProblemStatus, detail: string, options: ProblemOptions = {}) {
    super(detail)
    this.name = 'Problem'
    this.status = status
    this.options = options
  }
}

export const invalid = (errors: FieldErrors) =>
  new Problem(400, Object.values(errors)[0]?.[0] ?? 'Invalid input.', { errors })
export const unauthorized = (detail: string) =>
  new Problem(401, detail, { headers: { 'WWW-Authenticate': 'Bearer realm="api"' } })
export const accountGone = () => unauthorized('This account no longer exists.')
export const malformed = () => invalid({ non_field_errors: ['The body is not valid JSON.'] })
export const brokenOff = () => invalid({ non_field_errors: ['The body broke off before its end.'] })
export const nestedTooDeeply = (levels: number) =>
  invalid({ non_field_errors: [`The body is nested more than ${levels} levels deep.`] })
export const encoded = () => invalid({ non_field_errors: ['The body must not be compressed or encoded otherwise.'] })
export const notJson = () =>
  invalid({ non_field_errors: ['The body must be JSON with Content-Type application/json.'] })
export const notFound = (detail = 'Not found.', extensions: Record<string, string> = {}) =>
  new Problem(404, detail, { extensions })
export const conflict = (detail: string, headers: Record<string, string> = {}) => new Problem(409, detail, { headers })
export const tooMany = (retryAfterSeconds: number, headers: Record<string, string> = {}) =>
  new Problem(429, `Request was throttled. Expected available in ${retryAfterSeconds} seconds.`, {
    headers: { 'Retry-After': String(retryAfterSeconds), ...headers },
  })
export const unavailable = (detail: string, retryAfterSeconds: number, extensions: Record<string, string> = {}) =>
  new Problem(503, detail, { headers: { 'Retry-After': String(retryAfterSeconds) }, extensions })

/** Turns whatever was thrown into the problem the client may see; what it may not see goes to the log. */
export function toProblem(error: unknown, requestId: string): Problem {
  if (error instanceof Problem) return error
  if (error instanceof HTTPException) return fromFramework(error)
  if (error instanceof DatabaseUnavailable) {
    logFailure(error, { request_id: requestId })
    return unavailable('The database is not available at the moment.', 5)
  }
  if (error instanceof WritesExhausted) return tooMany(error.retryAfterSeconds)
  const refusal = error instanceof DatabaseRefusal ? refusalProblem(error) : null
  if (refusal?.kind === 'invalid') return invalid({ [refusal.field]: [refusal.message] })
  if (refusal?.kind === 'conflict') return conflict(refusal.message)
  if (refusal?.kind === 'account_gone') return accountGone()
  logFailure(error, { request_id: requestId })
  return new Problem(500, 'Something went wrong on our side.')
}

/** The document of a problem, as it goes into a body or a stream. */
export function problemDocument(problem: Problem, requestId: string) {
  return {
    type: 'about:blank',
    title: titles[problem.status],
    status: problem.status,
    detail: problem.message,
    request_id: requestId,
    error: problem.message,
    ...(problem.options.errors === undefined ? {} : { errors: problem.options.errors }),
    ...problem.options.extensions,
  }
}

export function renderProblem(c: Context, problem: Problem, requestId: string): Response {
  return c.body(JSON.stringify(problemDocument(problem, requestId)), problem.status, {
    'Content-Type': 'application/problem+json',
    ...problem.options.headers,
  })
}

// What the validators throw before a schema is asked; their own words are not part of the contract.
function fromFramework(error: HTTPException): Problem {
  switch (error.status) {
    case 400:
      return malformed()
    case 415:
      return notJson()
    default:
      return new Problem(500, 'Something went wrong on our side.')
  }
}
