import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { notFound } from '../http/problem.ts'
import type { AppEnv } from '../http/app-env.ts'
import { answerHeader, createRouter, jsonAnswer, refusals } from '../http/router.ts'
import { describe } from './document.ts'

const document = z.lazy(() => z.looseObject({ openapi: z.string() }))

const readDocument = createRoute({
  method: 'get',
  path: '/api/schema',
  operationId: 'readDocument',
  tags: ['Service'],
  summary: 'Read this description',
  security: [],
  responses: { 200: jsonAnswer('An OpenAPI 3.1 document.', document) },
})

const pageTag = { ETag: { ...answerHeader('For `If-None-Match`.'), required: false } }

const readReference = createRoute({
  method: 'get',
  path: '/api/docs',
  operationId: 'readReference',
  tags: ['Service'],
  summary: 'Read this description as a page on which everything can be tried',
  security: [],
  responses: {
    200: { description: 'The page.', headers: pageTag, content: { 'text/html': { schema: z.string() } } },
    304: { description: 'The page that you have is the newest.', headers: pageTag },
    ...refusals.missing,
  },
})

/** The description of an app in both its forms, made when it is first asked for. */
export function docsRoutes(app: OpenAPIHono<AppEnv>) {
  let description: z.infer<typeof document> | undefined
  return createRouter()
    .openapi(readDocument, (c) => {
      description ??= document.parse(describe(app))
      c.header('Cache-Control', 'public, max-age=300')
      return c.json(description, 200)
    })
    .openapi(readReference, async (c) => {
      const { assets } = c.var.deps
      if (assets === null) throw notFound()
      const page = new URL('/api/docs/index.html', c.req.url)
      const asset = await assets.fetch(new Request(page, { headers: c.req.raw.headers }))
      return c.newResponse(asset.body, asset)
    })
}
