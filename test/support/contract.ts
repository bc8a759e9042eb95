import { Validator } from '@cfworker/json-schema'
import { closed, closedWithin, mapValues } from './closed-schema.ts'
import {
  type DeclaredResponse,
  declaredResponse,
  findPath,
  type OpenApi,
  readDocument,
  type Schema,
} from './document.ts'

/** Thrown when the API and its description differ. */
class ContractBreach extends Error {
  constructor(exchange: string, breach: string) {
    super(`${exchange} ${breach}`)
    this.name = 'ContractBreach'
  }
}

/** Holds one exchange against the OpenAPI document, and throws where they differ. */
export async function checkExchange(request: Request, body: unknown, response: Response): Promise<void> {
  const document = await readDocument()
  const path = new URL(request.url).pathname
  const exchange = `${request.method} ${path} → ${response.status}:`
  const template = findPath(document, path)
  const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase()
  const operation = template === null ? undefined : document.paths[template]?.[method]
  if (request.method === 'OPTIONS') return
  if (operation === undefined && opensTheApp(request, template)) return
  if (operation === undefined) return checkUnrouted(exchange, template, response)

  const declared = declaredResponse(document, operation, response.status)
  if (declared === null) {
    const statuses = Object.keys(operation.responses).join(', ')
    throw new ContractBreach(exchange, `this status is not among the declared ones of ${template}: ${statuses}.`)
  }
  checkHeaders(exchange, document, declared, response.headers)
  const accepted = operation.requestBody?.content['application/json']?.schema
  if (response.ok && accepted !== undefined && typeof body === 'object') {
    checkValue(`${exchange} what was accepted`, validatorOf(document, accepted, 'open'), body)
  }
  if (request.method !== 'HEAD') await checkContent(exchange, document, declared, response)
}

// Outside of the API, who reads and asks for a page gets the web app.
function opensTheApp(request: Request, template: string | null): boolean {
  const asksForPage = request.headers.get('Accept')?.includes('text/html') ?? false
  return template === null && request.method === 'GET' && asksForPage
}

function checkUnrouted(exchange: string, template: string | null, response: Response): void {
  const expected = template === null ? 404 : 405
  if (response.status === expected) return
  const subject = template === null ? 'no path of the document' : `a method that ${template} does not have`
  throw new ContractBreach(exchange, `is ${subject}, so it has to be ${expected}.`)
}

function checkHeaders(exchange: string, document: OpenApi, declared: DeclaredResponse, headers: Headers): void {
  for (const [name, header] of Object.entries(declared.headers)) {
    const shared = header.$ref === undefined ? header : document.components.headers[name]
    if (shared?.required === true && !headers.has(name)) throw new ContractBreach(exchange, `lacks the header ${name}.`)
  }
  const names = new Set(Object.keys(declared.headers).map((name) => name.toLowerCase()))
  const undeclared = contractual.find((name) => headers.has(name) && !names.has(name.toLowerCase()))
  if (undeclared !== undefined)
    throw new ContractBreach(exchange, `has the header ${undeclared}, which is not declared.`)
}

/** The headers that clients are promised; what the platform adds is nobody's contract. */
const contractual = [
  ...['X-Request-Id', 'Server-Timing', 'Retry-After', 'WWW-Authenticate', 'ETag', 'Link', 'X-Total-Count'],
  ...['RateLimit', 'RateLimit-Policy', 'Idempotency-Replayed', 'Location'],
]

async function checkContent(
  exchange: string,
  document: OpenApi,
  declared: DeclaredResponse,
  response: Response,
): Promise<void> {
  const type = response.headers.get('Content-Type')?.split(';')[0] ?? null
  const types = Object.keys(declared.content)
  if (type === null && types.length === 0) return
  const schema = type === null ? undefined : declared.content[type]?.schema
  if (type === null || !types.includes(type)) {
    throw new ContractBreach(exchange, `is ${type ?? 'without content'}; declared is ${types.join(', ') || 'nothing'}.`)
  }
  if (schema !== undefined && type.endsWith('json')) {
    checkValue(exchange, validatorOf(document, schema, 'closed'), await response.clone().json())
  }
}

function checkValue(subject: string, validator: Validator, value: unknown): void {
  const { valid, errors } = validator.validate(value)
  if (valid) return
  const reasons = errors
    .filter(({ keyword }) => !['$ref', 'allOf', 'properties', 'items', 'false'].includes(keyword))
    .map(({ instanceLocation, error }) => `${instanceLocation.replace('#', '') || '/'} ${error}`)
  throw new ContractBreach(subject, `does not fit its schema:\n  ${reasons.join('\n  ')}\n  ${JSON.stringify(value)}`)
}

type Kind = 'open' | 'closed'
const validators: Record<Kind, WeakMap<Schema, Validator>> = { open: new WeakMap(), closed: new WeakMap() }

function validatorOf(document: OpenApi, schema: Schema, kind: Kind): Validator {
  const known = validators[kind].get(schema)
  if (known !== undefined) return known
  const { schemas } = document.components
  // The components stand beside the schema, because it refers to them.
  const whole =
    kind === 'open'
      ? { allOf: [schema], components: { schemas } }
      : { allOf: [closed(schema)], components: { schemas: mapValues(schemas, closedWithin) } }
  const validator = new Validator(whole, '2020-12', false)
  validators[kind].set(schema, validator)
  return validator
}
