import { SchemaType, type Schema } from '@google/generative-ai'
import { z } from 'zod'

interface JsonSchema {
  type: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  description?: string | undefined
  nullable?: boolean | undefined
  enum?: string[] | undefined
  minimum?: number | undefined
  maximum?: number | undefined
  minItems?: number | undefined
  maxItems?: number | undefined
  items?: JsonSchema | undefined
  properties?: Record<string, JsonSchema> | undefined
  required?: string[] | undefined
}

const jsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.object({
    type: z.enum(['object', 'array', 'string', 'integer', 'number', 'boolean']),
    description: z.string().optional(),
    nullable: z.boolean().optional(),
    enum: z.array(z.string()).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    minItems: z.int().optional(),
    maxItems: z.int().optional(),
    items: jsonSchema.optional(),
    properties: z.record(z.string(), jsonSchema).optional(),
    required: z.array(z.string()).optional(),
  }),
)

/**
 * The part of a zod schema that Gemini's `responseSchema` understands. It refuses a request with keywords that it
 * does not know, so what is not listed here is left to the parse of the answer.
 */
export function toResponseSchema(schema: z.ZodType): Schema {
  return reduce(jsonSchema.parse(z.toJSONSchema(schema, { io: 'input', target: 'openapi-3.0' })))
}

function reduce(node: JsonSchema): Schema {
  const shared = {
    ...(node.description !== undefined && { description: node.description }),
    ...(node.nullable !== undefined && { nullable: node.nullable }),
  }
  const range = {
    ...(node.minimum !== undefined && { minimum: node.minimum }),
    ...(node.maximum !== undefined && { maximum: node.maximum }),
  }
  switch (node.type) {
    case 'object':
      return { ...shared, ...members(node), type: SchemaType.OBJECT }
    case 'array':
      return { ...shared, ...elements(node), type: SchemaType.ARRAY }
    case 'string':
      if (node.enum) return { ...shared, type: SchemaType.STRING, format: 'enum', enum: node.enum }
      return { ...shared, type: SchemaType.STRING }
    case 'integer':
      return { ...shared, ...range, type: SchemaType.INTEGER }
    case 'number':
      return { ...shared, ...range, type: SchemaType.NUMBER }
    case 'boolean':
      return { ...shared, type: SchemaType.BOOLEAN }
  }
}

function members(node: JsonSchema) {
  const properties = Object.entries(node.properties ?? {}).map(([name, member]) => [name, reduce(member)] as const)
  return {
    properties: Object.fromEntries(properties),
    required: node.required ?? [],
    propertyOrdering: properties.map(([name]) => name),
  }
}

function elements(node: JsonSchema) {
  if (!node.items) throw new Error('An array in an answer needs a schema for its elements.')
  return {
    items: reduce(node.items),
    ...(node.minItems !== undefined && { minItems: node.minItems }),
    ...(node.maxItems !== undefined && { maxItems: node.maxItems }),
  }
}
