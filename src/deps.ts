import type { Database } from './db/client.ts'
import type { Config } from './env.ts'
import type { Model } from './model/model.ts'

/** The one clock. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number
}

/** Counts for one key; a binding of the platform, which local runtimes may lack. */
export interface RateLimiter {
  limit(options: { key: string }): Promise<{ success: boolean }>
}

/** Files that the platform serves beside the Worker; a local runtime may lack them. */
export interface Assets {
  fetch(request: Request): Promise<Response>
}

/** What the platform keeps near the reader. It may forget anything at any time. */
export interface EdgeCache {
  match(address: string): Promise<Response | undefined>
  put(address: string, answer: Response): Promise<void>
  /** Forgets it here, and nowhere else. */
  delete(address: string): Promise<boolean>
}

export interface Deps {
  config: Config
  clock: Clock
  /** One per request: it carries the request's meter and trace. It shows rows of nobody until it acts for a user. */
  openDatabase(traceparent?: string | null): Database
  /** For what is done on schedule, with rights of its own. */
  openScheduledDatabase(): Database
  /** One per turn: it carries the turn's deadline, usage and trace. */
  openModel(traceparent?: string | null): Model | Promise<Model>
  /** Keeps what is the same for everybody near who asks for it. */
  openEdgeCache(): Promise<EdgeCache>
  limiters: { register: RateLimiter | null; token: RateLimiter | null; shared: RateLimiter | null }
  assets: Assets | null
}
