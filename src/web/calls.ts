import { type Problem, Refusal, retryAfter } from '../client/client.ts'
import { text } from './text.ts'

interface Answer {
  ok: boolean
  headers: Headers
  json(): Promise<unknown>
}

/** What a call gives when it succeeds; the other statuses are refusals. */
type Success<Given> = Given extends { ok: true; json(): Promise<infer Value> } ? Value : never

/** The value of a call. Throws a `Refusal` when the API refuses, and what `fetch` throws when it cannot be reached. */
export function valueOf<Given extends Answer>(call: Promise<Given>): Promise<Success<Given>>
export async function valueOf(call: Promise<Answer>): Promise<unknown> {
  const response = await call
  if (response.ok) return response.json()
  throw await refusalOf(response)
}

/** For calls that answer nothing. */
export async function done(call: Promise<Pick<Answer, 'ok' | 'headers' | 'json'>>): Promise<void> {
  const response = await call
  if (!response.ok) throw await refusalOf(response)
}

/** A request that the typed routes have no answer for, such as a document. */
export async function documentOf(call: Promise<Response>): Promise<Response> {
  const response = await call
  if (!response.ok) throw await refusalOf(response)
  return response
}

/** What the API said instead of doing it. */
export async function refusalOf(response: Answer): Promise<Refusal> {
  const body = await response.json().catch(() => null)
  return new Refusal(isProblem(body) ? body : unreadable, retryAfter(response))
}

const unreadable: Problem = {
  type: 'about:blank',
  title: 'Bad Gateway',
  status: 502,
  detail: text.unreadable,
  request_id: '',
  error: text.unreadable,
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'status' in body && 'detail' in body
}
