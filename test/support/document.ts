import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { createApp, createDeps } from './product.ts'

const schema = z.record(z.string(), z.unknown())
const content = z.record(z.string(), z.object({ schema: schema.optional(), example: z.unknown().optional() }))
const header = z.object({ $ref: z.string().optional(), required: z.boolean().optional() })
const response = z.object({
  $ref: z.string().optional(),
  description: z.string().optional(),
  headers: z.record(z.string(), header).default({}),
  content: content.default({}),
})
const parameter = z.object({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema })
const operation = z.object({
  operationId: z.string().optional(),
  summary: z.string().optional(),
  tags: z.array(z.string()).optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z.array(parameter).default([]),
  requestBody: z.object({ required: z.boolean().optional(), content }).optional(),
  responses: z.record(z.string(), response),
})
const openApi = z.object({
  openapi: z.string(),
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.object({ url: z.string() })),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({
    schemas: z.record(z.string(), schema),
    responses: z.record(z.string(), response),
    headers: z.record(z.string(), header),
    securitySchemes: z.record(z.string(), z.unknown()),
  }),
})

export type OpenApi = z.infer<typeof openApi>
export type Operation = z.infer<typeof operation>
export type DeclaredResponse = z.infer<typeof response>
export type Schema = z.infer<typeof schema>

/** The document as the API gives it, asked for once. */
export function readDocument(): Promise<OpenApi> {
  document ??= fetchDocument()
  return document
}

let document: Promise<OpenApi> | undefined

async function fetchDocument(): Promise<OpenApi> {
  const answer = await createApp(createDeps(env)).request('/api/schema')
  return openApi.parse(await answer.json())
}

/** What is declared for a status, whether it stands there or is shared. */
export function declaredResponse(document: OpenApi, operation: Operation, status: number): DeclaredResponse | null {
  const declared = operation.responses[status]
  const name = declared?.$ref?.split('/').at(-1)
  return (name === undefined ? declared : document.components.responses[name]) ?? null
}

/** The templates of paths, those first that name more of the path. */
export function findPath(document: OpenApi, path: string): string | null {
  const bare = path.replace(/[?#].*$/, '').replace(/(?<=.)\/$/, '')
  const candidates = Object.keys(document.paths).filter((template) => {
    const pattern = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')
    return new RegExp(`^${pattern}$`).test(bare)
  })
  return candidates.sort((one, other) => one.split('{').length - other.split('{').length)[0] ?? null
}
