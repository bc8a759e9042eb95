import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env.ts'
import { nestsDeeperThan } from '../nesting.ts'
import { brokenOff, encoded, malformed, nestedTooDeeply, Problem } from '../problem.ts'

const deepestBody = 64

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const limitWhileReading = bodyLimit({
  maxSize: 64 * 1024,
  onError: () => {
    throw new Problem(413, 'The body is larger than 64 KiB.')
  },
})

/**
 * Reads the body, and refuses what is over 64 KiB while it is being read, what is no plain UTF-8, which would be stored
 * otherwise than it was sent, and what is nested without end, before anything parses it. Comes after all that can be
 * refused without reading.
 */
export const checkBody = createMiddleware<AppEnv>(async function checkBody(c, next) {
  if (c.req.raw.body !== null) {
    const encoding = c.req.header('Content-Encoding')?.trim().toLowerCase() ?? ''
    if (encoding !== '' && encoding !== 'identity') throw encoded()
    const text = textOf(await bytesOf(c))
    if (text === null) throw malformed()
    if (nestsDeeperThan(deepestBody, text)) throw nestedTooDeeply(deepestBody)
  }
  await next()
})

// Whoever hangs up in the middle of a body is no fault of ours, and reads no answer.
async function bytesOf(c: Context<AppEnv, string>): Promise<ArrayBuffer> {
  try {
    await limitWhileReading(c, () => Promise.resolve())
    return await c.req.arrayBuffer()
  } catch (error) {
    throw error instanceof Problem ? error : brokenOff()
  }
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}
