import fc from 'fast-check'
import { z } from 'zod'
import type { OpenApi, Schema } from '../support/document.ts'
import { resolved } from '../support/resources.ts'

const awkwardNumbers = [
  0,
  -1,
  -0,
  0.1,
  1e-7,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  1e21,
  1e308,
  -(2 ** 63),
  99999999.99,
  123456789.5,
]
const awkwardTexts = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '\udfff!',
    '\u202e',
    '\ufeff',
    '🏝'.repeat(300),
    'x'.repeat(5_000),
    '%00',
    '\\u0000',
  ],
  ...["'; drop table users; --", '{{7*7}}', '${1}', '$1', '<script>', '../../etc', '__proto__', 'constructor', 'null'],
  ...['-1', '1e9', '0x10', '٣', '9223372036854775808', 'NaN', 'Infinity', '0000-00-00', '2027-02-30', '9999-12-31'],
  ...['-infinity', 'now', '2027-02-01T00:00:00Z', '+275760-09-13', 'ada@example.com', '1.999', '00000000001.00'],
]
const awkwardNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'id',
  'user_id',
  'status',
  '',
  '\0',
  '\ud800',
]

const text = fc.oneof(
  fc.constantFrom(...awkwardTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
)
const number = fc.oneof(fc.constantFrom(...awkwardNumbers), fc.integer(), fc.double())

/** Anything that JSON can say, and what it can say that nobody can store. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  text,
  number,
  fc.constantFrom(null, true, false, [], {}),
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.oneof(fc.constantFrom(...awkwardNames), fc.string({ maxLength: 8 })), fc.jsonValue({ maxDepth: 2 })),
)

/** A text for a path, a query or a header. */
export const anyText = text

const keywords = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.record(z.string(), z.unknown())).optional(),
  oneOf: z.array(z.record(z.string(), z.unknown())).optional(),
  allOf: z.array(z.record(z.string(), z.unknown())).optional(),
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  items: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.union([z.boolean(), z.record(z.string(), z.unknown())]).optional(),
  format: z.string().optional(),
  example: z.unknown().optional(),
  minimum: z.number().default(-1_000),
  maximum: z.number().default(1_000_000),
  minLength: z.number().default(0),
  maxLength: z.number().default(200),
})

/** Values that mostly fit a schema of the document, and in a part of which something does not. */
export function nearly(document: OpenApi, schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 15, arbitrary: fitting(document, schema) }, { weight: 1, arbitrary: anything })
}

function fitting(document: OpenApi, schema: Schema): fc.Arbitrary<unknown> {
  const rules = keywords.parse(resolved(document, schema))
  const alternatives = rules.anyOf ?? rules.oneOf ?? rules.allOf
  if (alternatives !== undefined) return fc.oneof(...alternatives.map((each) => nearly(document, each)))
  if (rules.const !== undefined) return fc.constant(rules.const)
  if (rules.enum !== undefined) return fc.constantFrom(...rules.enum)
  const types = [rules.type ?? []].flat()
  return types.length === 0 ? anything : fc.oneof(...types.map((type) => ofType(type, rules, document)))
}

function ofType(type: string, rules: z.infer<typeof keywords>, document: OpenApi): fc.Arbitrary<unknown> {
  const examples = rules.example === undefined ? [] : [fc.constant(rules.example)]
  switch (type) {
    case 'object':
      return objectOf(rules, document)
    case 'array':
      return fc.array(nearly(document, rules.items ?? {}), { maxLength: 4 })
    case 'integer':
      return fc.oneof(fc.integer({ min: rules.minimum, max: Math.min(rules.maximum, 2 ** 31) }), ...examples)
    case 'number':
      return fc.oneof(number, ...examples)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      if (rules.format === 'date') return fc.oneof(fc.date({ noInvalidDate: true }).map(dayOf), ...examples)
      return fc.oneof(
        fc.string({ unit: 'grapheme', minLength: rules.minLength, maxLength: Math.min(rules.maxLength, 60) }),
        ...examples,
      )
  }
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

function objectOf(rules: z.infer<typeof keywords>, document: OpenApi): fc.Arbitrary<unknown> {
  const known = Object.entries(rules.properties ?? {}).map(
    ([name, schema]) => [name, nearly(document, schema)] as const,
  )
  const extra = fc.dictionary(fc.constantFrom(...awkwardNames, 'surprise'), anything, { maxKeys: 2 })
  return fc
    .tuple(
      fc.record(Object.fromEntries(known), { requiredKeys: [] }),
      fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: extra }),
      fc.constantFrom({}, z.record(z.string(), z.unknown()).safeParse(rules.example).data ?? {}),
    )
    .map((parts) => Object.fromEntries([parts[2], parts[1], parts[0]].flatMap((part) => Object.entries(part))))
}
