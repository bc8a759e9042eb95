import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { type Operation, readDocument } from '../support/document.ts'
import { anyText, anything, nearly } from './hostile.ts'
import { sendRaw } from '../support/raw.ts'
import { type Belongings, type Endpoint, endpointsOf, requestAbout, wellEquipped } from '../support/resources.ts'
import { secretsIn } from '../support/secrets.ts'
import { depsWith, type ProblemBody, type Traveller } from '../support/world.ts'

const cases = inject('fuzzCases')
const seed = inject('fuzzSeed')
const document = await readDocument()
const deps = depsWith({ limiters: { register: null, token: null, shared: null } })

interface Attempt {
  endpoint: Endpoint
  /** What stands in the path for an id; null for one of somebody’s own. */
  foreignId: string | null
  query: [string, string][]
  headers: [string, string][]
  body: string | Uint8Array<ArrayBuffer> | null
  contentType: string
  isLoggedIn: boolean
}

/** A request to one endpoint: what the document says, with something else in a part of it. */
function attemptAt(endpoint: Endpoint): fc.Arbitrary<Attempt> {
  return fc.record({
    endpoint: fc.constant(endpoint),
    foreignId: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyText }),
    query: queryOf(endpoint.operation),
    headers: headersOf(endpoint.operation),
    body: bodyOf(endpoint.operation),
    contentType: fc.oneof(
      { weight: 12, arbitrary: fc.constant('application/json') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('', 'text/plain', 'application/json; charset=utf-16', 'multipart/form-data'),
      },
    ),
    isLoggedIn: fc.integer({ min: 0, max: 19 }).map((roll) => roll > 0),
  })
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
const none: fc.Arbitrary<[string, string][]> = fc.constant([])

function queryOf(operation: Operation): fc.Arbitrary<[string, string][]> {
  const named = operation.parameters.filter((parameter) => parameter.in === 'query')
  const known = named.map(({ name, schema }) =>
    fc.oneof(
      nearly(document, schema).map((value): [string, string] => [name, asText(value)]),
      anyText.map((value): [string, string] => [name, value]),
    ),
  )
  const some = fc.array(fc.oneof(fc.tuple(anyText, anyText), ...known), { maxLength: 3 })
  return known.length === 0 ? fc.oneof({ weight: 9, arbitrary: none }, { weight: 1, arbitrary: some }) : some
}

function headersOf(operation: Operation): fc.Arbitrary<[string, string][]> {
  const names = operation.parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name)
  const name = fc.constantFrom(...names, 'X-Request-Id', 'Accept', 'Origin', 'Content-Encoding')
  const value = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('*', '"1-1"', 'text/event-stream', '"a', 'identity'),
  )
  const some = fc.array(fc.tuple(name, value), { maxLength: 2 })
  return fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary: some })
}

function bodyOf(operation: Operation): fc.Arbitrary<Attempt['body']> {
  const schema = operation.requestBody?.content['application/json']?.schema
  if (schema === undefined)
    return fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyText })
  return fc.oneof(
    { weight: 12, arbitrary: nearly(document, schema).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: anything.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: anyText },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)) },
    { weight: 1, arbitrary: fc.constant(null) },
  )
}

/** Puts the ids of somebody’s own things where the path and half of the bodies want an id. */
function prepared({ endpoint, foreignId, query, body }: Attempt, has: Belongings) {
  const own = requestAbout(document, endpoint, has, false)
  const path =
    foreignId === null
      ? own.path.replace(/\?.*/, '')
      : endpoint.template.replace(/\{\w+\}/, encodeURIComponent(foreignId.toWellFormed()))
  const search = query.map((pair) => pair.map((part) => encodeURIComponent(part.toWellFormed())).join('=')).join('&')
  return {
    path: search === '' ? path : `${path}?${search}`,
    body: typeof body === 'string' ? withOwnIds(body, own.body) : body,
  }
}

function withOwnIds(body: string, own: Record<string, unknown> | undefined): string {
  return ['trip', 'trip_id', 'message_id'].reduce(
    (text, name) =>
      text.replace(new RegExp(`"${name}":1(?=[,}])`, 'g'), `"${name}":${JSON.stringify(own?.[name] ?? 1)}`),
    body,
  )
}

async function holds(attempt: Attempt, who: Traveller, has: Belongings): Promise<number> {
  const { path, body } = prepared(attempt, has)
  const headers = new Headers()
  if (attempt.isLoggedIn) headers.set('Authorization', `Bearer ${who.token}`)
  if (body !== null && attempt.contentType !== '') headers.set('Content-Type', attempt.contentType)
  for (const [name, value] of attempt.headers) setIfPossible(headers, name, value)
  const { method } = attempt.endpoint
  // It also holds the answer against the document: status, type of content, shape and headers.
  const response = await sendRaw(path, { method, headers, ...(method === 'GET' ? {} : { body }) }, deps)
  const copy = response.clone()
  const answer = await response.text()
  expect(response.status).toBeLessThan(500)
  expect(response.headers.get('X-Request-Id')).not.toBeNull()
  if (response.status < 400) return response.status
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const problem = await copy.json<ProblemBody>()
  expect(problem).toMatchObject({ status: response.status, error: problem.detail, type: 'about:blank' })
  expect(problem.request_id).toBe(response.headers.get('X-Request-Id'))
  expect(secretsIn(answer)).toEqual([])
  expect(answer).not.toMatch(/node_modules|\bat \w+ \(|postgres|violates|syntax error|drizzle/i)
  return response.status
}

function setIfPossible(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value)
  } catch {
    // No client can send this either.
  }
}

// Whoever is asked for a password makes the Worker hash it, which takes as long as fifty other requests.
const takesPassword = ['/api/token', '/api/user/register', '/api/user/me', '/api/user/me/password']
const weightOf = ({ template, operation }: Endpoint): number =>
  takesPassword.includes(template) ? 1 : operation.requestBody === undefined ? 4 : 10
const attempts = fc.oneof(
  ...endpointsOf(document).map((endpoint) => ({
    weight: weightOf(endpoint),
    arbitrary: attemptAt(endpoint),
  })),
)

it(
  `survives ${cases} requests from seed ${seed}, and refuses each that it refuses with a problem`,
  async () => {
    const tally: Record<number, number> = {}
    let equipped = await wellEquipped()
    let used = 0
    const result = await fc.check(
      fc.asyncProperty(attempts, async (attempt) => {
        // The chat has an allowance per user, and what is deleted stays deleted.
        if ((used += 1) % 25 === 0) equipped = await wellEquipped()
        const status = await holds(attempt, equipped.who, equipped.has)
        tally[status] = (tally[status] ?? 0) + 1
      }),
      { numRuns: cases, seed },
    )
    console.info(`${cases} requests: FUZZ_SEED=${seed} sends the same again: ${JSON.stringify(tally)}`)
    expect(
      result.failed ? `${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}` : undefined,
    ).toBeUndefined()
    // Requests that are all refused at the door would prove nothing about the rooms behind it.
    expect((tally[200] ?? 0) + (tally[201] ?? 0) + (tally[204] ?? 0)).toBeGreaterThan(cases / 5)
  },
  30_000 + cases * 100,
)
