import type { Context } from 'hono'
import type { z } from 'zod'
import type { AppEnv } from './app-env.ts'

interface Slot {
  /** What is kept under the address; undefined when nothing is. */
  kept: Response | undefined
  /** Keeps an answer there for as long as it says itself, without anybody waiting for it. */
  put: (answer: Response) => void
}

/** What this place of the edge has under an address. A cache that fails is one that has forgotten. */
export async function lookUp(c: Context<AppEnv>, address: string): Promise<Slot> {
  const cache = await c.var.deps.openEdgeCache()
  const key = keyOf(c, address)
  return {
    kept: await cache.match(key).catch(() => undefined),
    put: (answer) => {
      c.executionCtx.waitUntil(cache.put(key, answer).catch(() => undefined))
    },
  }
}

const endsAt = 'X-Ends-At'

/** Something to be told again, for so many seconds. */
export interface Kept<Value> {
  value: Value
  seconds: number
}

/**
 * What this place of the edge keeps under an address, with what is left of its time; or else what is made now, and kept
 * from now on. The schema reads what was kept.
 */
export async function keep<Value>(
  c: Context<AppEnv>,
  address: string,
  schema: z.ZodType<Value>,
  make: () => Promise<Kept<Value>>,
): Promise<Kept<Value>> {
  const { kept, put } = await lookUp(c, address)
  const now = c.var.deps.clock.now()
  const left = Math.floor((Number(kept?.headers.get(endsAt) ?? 0) - now) / 1_000)
  if (kept !== undefined && left > 0) {
    // What another version of the Worker has kept may be of another shape.
    const { success, data } = schema.safeParse(await kept.json().catch(() => undefined))
    if (success) return { value: data, seconds: left }
  } else await kept?.body?.cancel()
  const made = await make()
  if (made.seconds > 0) {
    const headers = { 'Cache-Control': `public, max-age=${made.seconds}`, [endsAt]: String(now + made.seconds * 1_000) }
    put(Response.json(made.value, { headers }))
  }
  return made
}

/** Ends what this place of the edge keeps under these addresses. Other places keep it until its time is over. */
export async function forget(c: Context<AppEnv>, addresses: readonly string[]): Promise<void> {
  const cache = await c.var.deps.openEdgeCache()
  await Promise.all(addresses.map((address) => cache.delete(keyOf(c, address)).catch(() => false)))
}

const keyOf = (c: Context<AppEnv>, address: string): string => new URL(address, c.req.url).href
