import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { DatabaseUnavailable } from '../db/client.ts'
import { sha256 } from '../digest.ts'
import type { AppEnv } from './app-env.ts'
import { lookUp } from './edge.ts'
import { answerHeader } from './router.ts'

/** How long an answer may be told again, here and by a client, before the database is asked anew. */
const freshSeconds = 60
/** How long it is kept at the edge, to be told while the database cannot be asked. */
const keptSeconds = 24 * 60 * 60
const madeAt = 'X-Made-At'

// Only the reader's own cache may keep what takes a token to get; the copy at the edge lies behind that token, too.
const cacheControl = `private, max-age=${freshSeconds}`

/** The request header of a client that has an answer already (RFC 9110, section 13.1.2). */
export const ifNoneMatchHeader = z.object({
  'if-none-match': z.string().optional().openapi({
    description: 'The `ETag` of what you have. When that is still right, the answer is 304.',
    example: '"5d41402abc4b2a76b9719d911017c592"',
  }),
})

/** The declaration of what `revalidate` adds to an answer. */
export const sharedHeaders = {
  ETag: answerHeader('The version, for `If-None-Match`.', '"5d41402abc4b2a76b9719d911017c592"'),
  'Cache-Control': answerHeader('How long it may be used again.', cacheControl),
}

interface Content {
  body: unknown
  /** What has to be known of the body to answer with it again. */
  headers?: Record<string, string>
}

/**
 * What everybody is answered alike: what is kept at the edge under this address while that is fresh, or else what is made
 * now and kept from now on; what is kept is told for longer while the database is not available. Its entity tag is a
 * digest of its content.
 */
export async function share(c: Context<AppEnv>, address: string, make: () => Promise<Content>): Promise<Response> {
  const { kept, put } = await lookUp(c, address)
  const now = c.var.deps.clock.now()
  if (kept !== undefined && now - Number(kept.headers.get(madeAt)) < freshSeconds * 1_000) return kept
  try {
    const made = await responseOf(await make(), now)
    put(made.clone())
    return made
  } catch (error) {
    if (kept !== undefined && error instanceof DatabaseUnavailable) return kept
    throw error
  }
}

async function responseOf({ body, headers = {} }: Content, now: number): Promise<Response> {
  const text = JSON.stringify(body)
  const tag = (await sha256(JSON.stringify([text, headers]))).slice(0, 32)
  return new Response(text, {
    headers: { ...headers, ETag: `"${tag}"`, 'Cache-Control': `public, max-age=${keptSeconds}`, [madeAt]: String(now) },
  })
}

/** Answers with what is shared, or with 304 when that is what the client has; with these headers either way. */
export async function answerShared(
  c: Context<AppEnv>,
  shared: Response,
  ownHeaders: Record<string, string> = {},
): Promise<Response> {
  const tag = shared.headers.get('ETag') ?? ''
  const headers = { ...ownHeaders, ETag: tag, 'Cache-Control': cacheControl }
  if (!holds(c.req.header('If-None-Match'), tag)) {
    return c.body(await shared.text(), 200, { ...headers, 'Content-Type': 'application/json' })
  }
  await shared.body?.cancel()
  return c.body(null, 304, headers)
}

// The comparison is a weak one (RFC 9110, section 13.1.2): a platform that compresses an answer makes its tag weak.
function holds(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch?.trim() === '*') return true
  return [...(ifNoneMatch?.matchAll(/"[^"]*"/g) ?? [])].some(([opaque]) => opaque === tag)
}
