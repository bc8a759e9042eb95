import { createMiddleware } from 'hono/factory'
import { encoded, malformed, nestedTooDeeply } from '../problem.ts'
import type { AppEnv } from '../app-env.ts'

const deepestBody = 64

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Refuses a body that is no plain UTF-8, which would be stored otherwise than it was sent, and one that is nested
 * without end, before anything parses it.
 */
export const requireText = createMiddleware<AppEnv>(async function requireText(c, next) {
  if (c.req.raw.body !== null) {
    const encoding = c.req.header('Content-Encoding')?.trim().toLowerCase() ?? ''
    if (encoding !== '' && encoding !== 'identity') throw encoded()
    const text = textOf(await c.req.arrayBuffer())
    if (text === null) throw malformed()
    if (nestsDeeperThan(deepestBody, text)) throw nestedTooDeeply(deepestBody)
  }
  await next()
})

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** Whether a JSON text opens more than so many levels of objects and arrays; what it says besides is not looked at. */
function nestsDeeperThan(levels: number, text: string): boolean {
  let depth = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\[^])*(?:"|$)|[[{\]}]/g)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > levels) return true
  }
  return false
}
