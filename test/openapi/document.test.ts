import { Validator } from '@cfworker/json-schema'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type OpenApi, type Operation, readDocument, type Schema } from '../support/document.ts'
import { createApp } from '../support/product.ts'
import { publicRoutes } from '../support/routes.ts'
import { depsWith, visitor } from '../support/world.ts'

const document = await readDocument()
const operations = operationsOf(document)

describe('the document', () => {
  it('is OpenAPI 3.1, for anybody, without asking the database', async () => {
    const { status, body, headers, roundTrips } = await visitor().get<OpenApi>('/api/schema')
    expect(status).toBe(200)
    expect(body.openapi).toBe('3.1.0')
    expect(headers.get('Content-Type')).toBe('application/json')
    expect(roundTrips).toBe(0)
  })

  it('has every route of the router, and no other', () => {
    const routed = createApp(depsWith())
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(operations.map(({ name }) => name).sort()).toEqual([...new Set(routed)].sort())
  })

  it('gives every operation a name of its own', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(ids).not.toContain(undefined)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('describes every tag that is used, and uses every one that is described', () => {
    const used = new Set(operations.flatMap(({ operation }) => operation.tags ?? []))
    expect([...used].sort()).toEqual(document.tags.map(({ name }) => name).sort())
  })

  it('refers to nothing that it does not have', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)]
    const components: Record<string, object> = document.components
    const dangling = references.filter(([, kind = '', name = '']) => !Object.hasOwn(components[kind] ?? {}, name))
    expect(dangling.map(([reference]) => reference)).toEqual([])
  })

  it('has no named shape that is null itself, because whoever refers to it would be', () => {
    const nullable = Object.entries(document.components.schemas).filter(([, { type }]) =>
      [type].flat().includes('null'),
    )
    expect(nullable.map(([name]) => name)).toEqual([])
  })
})

describe.for(operations)('$name', ({ name, template, operation }) => {
  it('has a summary', () => {
    expect(operation.summary).toMatch(/^[A-Z].*[^.]$/)
  })

  it('says whether it needs a token', () => {
    const isPublic = publicRoutes.includes(name)
    expect(operation.security ?? document.security).toEqual(isPublic ? [] : [{ bearer: [] }])
    const takesCredentials = ['POST /api/token', 'POST /api/token/refresh'].includes(name)
    expect(Object.hasOwn(operation.responses, '401')).toBe(!isPublic || takesCredentials)
  })

  it('declares the parameters of its path', () => {
    const inPath = operation.parameters
      .filter((parameter) => parameter.in === 'path')
      .map((parameter) => parameter.name)
    expect(inPath).toEqual([...template.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter))
  })

  it('declares a success, and that it may fail', () => {
    const statuses = Object.keys(operation.responses)
    expect(statuses.some((status) => status.startsWith('2'))).toBe(true)
    expect(statuses).toContain('500')
  })
})

const withBody = operations.filter(({ operation }) => operation.requestBody !== undefined)

describe.for(withBody)('the body of $name', ({ operation }) => {
  it('has a valid example', () => {
    const { schema } = operation.requestBody?.content['application/json'] ?? {}
    const components = { schemas: document.components.schemas }
    const example = exampleOf(schema ?? {})
    expect(example).toBeTypeOf('object')
    expect(new Validator({ allOf: [schema ?? {}], components }, '2020-12').validate(example).errors).toEqual([])
  })
})

/** The example of a shape, its own or put together from those of its required properties. */
function exampleOf(schema: Schema): unknown {
  const name = typeof schema['$ref'] === 'string' ? (schema['$ref'].split('/').at(-1) ?? '') : null
  if (name !== null) return exampleOf(document.components.schemas[name] ?? {})
  if (schema['example'] !== undefined) return schema['example']
  const { properties, required } = shape.parse(schema)
  return Object.fromEntries(required.map((property) => [property, properties[property]?.['example']]))
}

const shape = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())),
  required: z.array(z.string()).default([]),
})

function operationsOf({ paths }: OpenApi): { name: string; template: string; operation: Operation }[] {
  return Object.entries(paths).flatMap(([template, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${template}`,
      template,
      operation,
    })),
  )
}
