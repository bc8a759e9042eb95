import { createDatabase, type DatabaseOptions } from './db/client.ts'
import { type Config, parseConfig } from './env.ts'
import type { Model } from './model/model.ts'
import { modelDeadlineMilliseconds } from './model/deadline.ts'
import type { Clock, RateLimiter, Assets, Deps } from './deps.ts'

/** What the platform hands in beside the variables. */
export interface Bindings {
  REGISTER_LIMIT?: RateLimiter
  TOKEN_LIMIT?: RateLimiter
  SHARED_LIMIT?: RateLimiter
  ASSETS?: Assets
}

const databaseTimeoutMilliseconds = 8_000

/** The production wiring. Throws ConfigurationError. */
export function createDeps(environment: Bindings): Deps {
  const config = parseConfig(environment)
  const clock: Clock = { now: () => Date.now() }
  const openDatabase = (role: DatabaseOptions['role'], traceparent: string | null = null) =>
    createDatabase({
      url: config.databaseUrl,
      replicaUrl: config.databaseReplicaUrl,
      role,
      fetchEndpoint: config.neonFetchEndpoint,
      timeoutMilliseconds: databaseTimeoutMilliseconds,
      now: clock.now,
      traceparent,
    })
  return {
    config,
    clock,
    openDatabase: (traceparent) => openDatabase('wanderline_request', traceparent),
    openScheduledDatabase: () => openDatabase('wanderline_cron'),
    openModel: (traceparent = null) => openModel(config, clock, traceparent),
    openEdgeCache: () => Promise.resolve(caches.default),
    limiters: {
      register: environment.REGISTER_LIMIT ?? null,
      token: environment.TOKEN_LIMIT ?? null,
      shared: environment.SHARED_LIMIT ?? null,
    },
    assets: environment.ASSETS ?? null,
  }
}

// Only the model that speaks is loaded, and only by a turn.
async function openModel({ gemini }: Config, clock: Clock, traceparent: string | null): Promise<Model> {
  if (gemini === null) {
    const { createCatalogueModel } = await import('./model/catalogue/catalogue.ts')
    return createCatalogueModel()
  }
  const { createGeminiModel } = await import('./model/gemini/gemini.ts')
  return createGeminiModel({
    apiKey: gemini.apiKey,
    modelName: gemini.model,
    baseUrl: gemini.baseUrl,
    deadlineMilliseconds: modelDeadlineMilliseconds,
    now: clock.now,
    random: Math.random,
    traceparent,
  })
}
