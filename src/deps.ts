import { createDatabase, type Database, type DatabaseOptions } from './db/client.ts'
import { findCandidates } from './destinations/store.ts'
import { type Config, parseConfig } from './env.ts'
import type { EdgeCache } from './http/cache.ts'
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

export interface Deps {
  config: Config
  clock: Clock
  /** One per request: it carries the request's meter. It shows rows of nobody until it acts for a user. */
  openDatabase(): Database
  /** For what is done on schedule, with rights of its own. */
  openScheduledDatabase(): Database
  /** One per turn: it carries the turn's deadline, candidates and usage. */
  openModel(database: Database): Model | Promise<Model>
  /** Keeps what is the same for everybody near who asks for it. */
  openEdgeCache(): Promise<EdgeCache>
  limiters: { register: RateLimiter | null; token: RateLimiter | null }
  assets: Assets | null
}

const databaseTimeoutMilliseconds = 8_000
/** All that a turn may spend on a model; shorter than the lease of a turn. */
export const modelDeadlineMilliseconds = 25_000

/** The production wiring. Throws ConfigurationError. */
export function createDeps(environment: Bindings): Deps {
  const config = parseConfig(environment)
  const clock: Clock = { now: () => Date.now() }
  const openDatabase = (role: DatabaseOptions['role']) =>
    createDatabase({
      url: config.databaseUrl,
      role,
      fetchEndpoint: config.neonFetchEndpoint,
      timeoutMilliseconds: databaseTimeoutMilliseconds,
      now: clock.now,
    })
  return {
    config,
    clock,
    openDatabase: () => openDatabase('wanderline_request'),
    openScheduledDatabase: () => openDatabase('wanderline_cron'),
    openModel: (database) => openModel(config, clock, database),
    openEdgeCache: () => Promise.resolve(caches.default),
    limiters: { register: environment.REGISTER_LIMIT ?? null, token: environment.TOKEN_LIMIT ?? null },
    assets: environment.ASSETS ?? null,
  }
}

// Only the model that speaks is loaded, and only by a turn.
async function openModel({ gemini }: Config, clock: Clock, database: Database): Promise<Model> {
  if (gemini === null) {
    const { createCatalogueModel } = await import('./model/catalogue/catalogue.ts')
    return createCatalogueModel({ findCandidates: (criteria) => findCandidates(database, criteria) })
  }
  const { createGeminiModel } = await import('./model/gemini/gemini.ts')
  return createGeminiModel({
    apiKey: gemini.apiKey,
    modelName: gemini.model,
    baseUrl: gemini.baseUrl,
    deadlineMilliseconds: modelDeadlineMilliseconds,
    now: clock.now,
    random: Math.random,
  })
}

export interface Bindings {
  REGISTER_LIMIT?: RateLimiter
  TOKEN_LIMIT?: RateLimiter
  ASSETS?: Assets
}
