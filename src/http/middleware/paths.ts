import type { OpenAPIHono } from '@hono/zod-openapi'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { TrieRouter } from 'hono/router/trie-router'
import { Problem } from '../problem.ts'
import type { AppEnv } from '../app-env.ts'

/**
 * Answers what depends on method and path alone, before anybody is asked who they are: 404 for a path that is none,
 * 405 for a method that the path does not have, and an OPTIONS that is no preflight.
 */
export function guardPaths(app: OpenAPIHono<AppEnv>) {
  let methodsByPath: TrieRouter<string> | undefined
  return createMiddleware<AppEnv>(async function guardPaths(c, next) {
    if (matchedRoutes(c).some(isRoute)) return next()
    methodsByPath ??= readRoutes(app)
    const methods = new Set(methodsByPath.match('ALL', c.req.path)[0].map(([method]) => method))
    if (methods.size === 0) return c.notFound()
    if (methods.has('GET')) methods.add('HEAD')
    methods.add('OPTIONS')
    const headers = { Allow: [...methods].sort().join(', ') }
    if (c.req.method === 'OPTIONS') return c.body(null, 204, headers)
    throw new Problem(405, `Method "${c.req.method}" not allowed.`, { headers })
  })
}

function readRoutes(app: OpenAPIHono<AppEnv>): TrieRouter<string> {
  const methodsByPath = new TrieRouter<string>()
  for (const { method, path } of app.routes.filter(isRoute)) methodsByPath.add('ALL', path, method)
  return methodsByPath
}

// Middleware is registered for all methods, and makes no path.
const isRoute = ({ method }: { method: string }): boolean => method !== 'ALL'
