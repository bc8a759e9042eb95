import { hc } from 'hono/client'
import type { Api } from './api.ts'
import { type ChatEvent, type ChatMessage, streamChat } from './chat.ts'

export type * from './api.ts'
export { type ChatEvent, type ChatMessage, Refusal, retryAfter } from './chat.ts'

export interface ClientOptions {
  /** Where the API is, such as `https://wanderline.example`. */
  baseUrl: string
  /** An access token, or what gives the one that is valid now. Without one only the public calls succeed. */
  token?: string | (() => string | null | Promise<string | null>)
  /** What to use instead of the global `fetch`. */
  fetch?: typeof fetch
}

type Calls = ReturnType<typeof hc<Api>>

export interface Client extends Pick<Calls, 'api' | 'destination_search' | 'health'> {
  /**
   * Says something to the assistant and gives what comes back as it comes; the last event is the whole turn. Throws a
   * `Refusal` when the API refuses. Leaving the loop early does not undo the turn.
   */
  streamChat(message: ChatMessage): AsyncGenerator<ChatEvent, void>
}

/** A client of the API: every route is a typed call under its path, such as `client.api.trips.$get()`. */
export function createClient({ baseUrl, token, fetch = globalThis.fetch }: ClientOptions): Client {
  const headers = async (): Promise<Record<string, string>> => {
    const current = typeof token === 'function' ? await token() : (token ?? null)
    return current === null ? {} : { Authorization: `Bearer ${current}` }
  }
  const { api, destination_search, health } = hc<Api>(baseUrl, { headers, fetch })
  return {
    api,
    destination_search,
    health,
    streamChat: async function* (message) {
      const url = new URL('/destination_search/chat', baseUrl)
      yield* streamChat({ url, headers: await headers(), fetch }, message)
    },
  }
}
