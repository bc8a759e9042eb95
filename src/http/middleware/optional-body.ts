import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env.ts'

/** Lets a request with nothing in its body pass where a body is optional, whatever type it says that nothing has. */
export const acceptNoBody = createMiddleware<AppEnv>(async function acceptNoBody(c, next) {
  if ((await c.req.text()).trim() === '') {
    const headers = new Headers(c.req.raw.headers)
    headers.delete('Content-Type')
    c.req.raw = new Request(c.req.url, { method: c.req.method, headers })
  }
  await next()
})
