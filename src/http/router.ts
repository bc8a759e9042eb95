import { OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi'
import type { AppEnv } from './app-env.ts'
import { type FieldErrors, invalid, notFound, notJson } from './problem.ts'
import { requireReadableQuery } from './query.ts'
import { problem } from './wire.ts'

/** A router as every feature uses it: both spellings of a path, and one answer to bad input. */
export function createRouter() {
  return new OpenAPIHono<AppEnv>({
    strict: false,
    defaultHook: (result, c) => {
      // The validators take a missing body for an empty object, which a change of nothing would be content with.
      if (result.target === 'json' && c.req.header('Content-Type') === undefined) throw notJson()
      if (result.target === 'query') requireReadableQuery(c.req.url)
      if (result.success) return
      // An id that cannot exist is a resource that does not exist.
      if (result.target === 'param') throw notFound()
      throw invalid(fieldErrors(result.error, 'data' in result ? result.data : undefined))
    },
  })
}

/**
 * The declaration of a JSON body. Its schema is lazy, as that of an answer is: an isolate builds few of them, and all at
 * its start would take longer than anything else there.
 */
export const jsonBody = <Schema extends z.ZodLazy>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

/** The declaration of an answer with a JSON body. */
export const jsonAnswer = <Schema extends z.ZodLazy>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})

/** The same of a body that is written piece by piece, whose handler answers with text and not with a value. */
export const streamedAnswer = (description: string, schema: z.ZodLazy): RouteConfig['responses'][string] =>
  jsonAnswer(description, schema)

/** The declaration of a header that an answer has. */
export const answerHeader = (description: string, example?: string) => ({
  schema: { type: 'string' as const, description, ...(example === undefined ? {} : { example }) },
  required: true,
  description,
})

const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
})

/** The declarations of refusals, by status. */
export const refusals = {
  invalid: { 400: problemAnswer('Invalid input.') },
  unauthorized: { 401: problemAnswer('No valid access token.') },
  missing: { 404: problemAnswer('No such thing, or not yours.') },
  conflict: { 409: problemAnswer('Not possible in this state.') },
  outdated: { 412: problemAnswer('Changed since it was read; nothing was done.') },
  tooLarge: { 413: problemAnswer('The body is larger than 64 KiB.') },
  unprocessable: { 422: problemAnswer('Understood, but refused.') },
  limited: { 429: problemAnswer('Too many requests.') },
  failed: { 500: problemAnswer('Something went wrong on our side.') },
  unavailable: { 503: problemAnswer('The model or the database is not available.') },
}

function fieldErrors(error: z.core.$ZodError, data: unknown): FieldErrors {
  const errors: FieldErrors = {}
  for (const issue of error.issues) {
    const field = issue.path[0]?.toString() ?? 'non_field_errors'
    const messages = (errors[field] ??= [])
    const message = messageOf(issue, data)
    if (!messages.includes(message)) messages.push(message)
  }
  return errors
}

function messageOf(issue: z.core.$ZodIssue, data: unknown): string {
  if (issue.code === 'custom') return issue.message
  const value = issue.path.reduce(memberOf, data)
  if (value === undefined) return 'This field is required.'
  return value === null ? 'This field may not be null.' : issue.message
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
