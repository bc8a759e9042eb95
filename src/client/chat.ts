import type { ChatAnswer, ChatStage, Problem } from './api.ts'
import { readEvents } from './events.ts'

export interface ChatMessage {
  trip_id: number
  message: string
  /** Makes it safe to send the message again when its answer was lost. */
  idempotencyKey?: string
  signal?: AbortSignal
}

export type ChatEvent =
  | { event: 'stage'; data: { stage: ChatStage } }
  | { event: 'token'; data: { text: string } }
  | { event: 'turn'; data: ChatAnswer }

/** The API refused, before the stream began or within it. */
export class Refusal extends Error {
  readonly problem: Problem
  /** How long to wait before the same is worth another try; null where waiting changes nothing or nothing was said. */
  readonly retryAfterSeconds: number | null

  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.detail)
    this.name = 'Refusal'
    this.problem = problem
    this.retryAfterSeconds = retryAfterSeconds
  }
}

interface Connection {
  url: URL
  headers: Record<string, string>
  fetch: typeof fetch
}

/** Says something to the assistant and gives what comes back as it comes; the last event is the whole turn. */
export async function* streamChat(connection: Connection, chat: ChatMessage): AsyncGenerator<ChatEvent, void> {
  const response = await send(connection, chat)
  if (response.headers.get('Content-Type')?.startsWith('application/problem+json') === true) {
    throw new Refusal(await response.json<Problem>(), retryAfter(response))
  }
  if (!response.ok || response.body === null) throw new Error(`The API answered with status ${response.status}.`)
  for await (const { event, data } of readEvents(response.body)) {
    const body = new Response(data)
    switch (event) {
      case 'stage':
        yield { event, data: await body.json<{ stage: ChatStage }>() }
        break
      case 'token':
        yield { event, data: await body.json<{ text: string }>() }
        break
      case 'turn':
        yield { event, data: await body.json<ChatAnswer>() }
        return
      case 'error':
        throw new Refusal(await body.json<Problem>())
    }
  }
  throw new Error('The stream broke off. The same message with the same idempotency key tells whether it was answered.')
}

/** What an answer says in `Retry-After`, in seconds; null when it says nothing. */
export function retryAfter(response: { headers: { get(name: string): string | null } }): number | null {
  const header = response.headers.get('Retry-After')
  return header === null ? null : Number(header)
}

function send({ url, headers, fetch }: Connection, chat: ChatMessage): Promise<Response> {
  const { trip_id, message, idempotencyKey, signal } = chat
  return fetch(url, {
    method: 'POST',
    headers: {
      ...headers,
      Accept: 'text/event-stream',
      'Content-Type': 'application/json',
      ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
    },
    body: JSON.stringify({ trip_id, message }),
    ...(signal === undefined ? {} : { signal }),
  })
}
