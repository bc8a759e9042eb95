import type { Context } from 'hono'
import type { AppEnv } from './app-env.ts'

const ofTheApi = /^\/(api|destination_search|health)(\/|$)/

/**
 * The page of the web app, which is the same at every path that is none of the API's: the app reads the path itself.
 * Null for whoever asks for something else than a page, and in a deployment without the app.
 */
export async function findPage(c: Context<AppEnv>): Promise<Response | null> {
  const { assets } = c.var.deps
  if (assets === null || !asksForPage(c)) return null
  const page = await assets.fetch(new Request(new URL('/index.html', c.req.url), { headers: c.req.raw.headers }))
  if (!page.ok && page.status !== 304) return null
  const answer = new Response(page.body, page)
  // A link to somebody's plan is for those who were given it.
  if (c.req.path.startsWith('/shared/')) answer.headers.set('X-Robots-Tag', 'noindex')
  return answer
}

function asksForPage(c: Context<AppEnv>): boolean {
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
  return reads && !ofTheApi.test(c.req.path) && (c.req.header('Accept')?.includes('text/html') ?? false)
}
