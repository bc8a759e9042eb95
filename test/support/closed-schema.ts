import { z } from 'zod'

const node = z.record(z.string(), z.unknown())
type Schema = z.infer<typeof node>

/** Problems may carry members of their own (RFC 9457, section 3.2). */
const extensible = '#/components/schemas/Problem'

/**
 * A schema as its document means it, and with no property allowed that it does not name: what is answered but not
 * described fails too.
 */
export function closed(schema: Schema): Schema {
  const { $ref, properties, allOf, additionalProperties } = schema
  const isObject = $ref !== undefined || properties !== undefined || allOf !== undefined
  const isOpen = !isObject || additionalProperties !== undefined || $ref === extensible
  return { ...closedWithin(schema), ...(isOpen ? {} : { unevaluatedProperties: false }) }
}

/** The same for what may be one part of a whole: only what lies inside it is closed. */
export function closedWithin(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      switch (keyword) {
        case 'properties':
          return [keyword, mapValues(z.record(z.string(), node).parse(value), closed)]
        case 'items':
        case 'additionalProperties':
          return [keyword, closed(node.parse(value))]
        case 'anyOf':
        case 'oneOf':
          return [keyword, z.array(node).parse(value).map(closed)]
        case 'allOf':
          return [keyword, z.array(node).parse(value).map(closedWithin)]
        default:
          return [keyword, value]
      }
    }),
  )
}

export function mapValues<Value>(
  record: Record<string, Value>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
