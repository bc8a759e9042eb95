import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { neon, neonConfig } from '@neondatabase/serverless'
import { inject } from 'vitest'
import { newClaims, signToken } from '../../src/auth/tokens.ts'
import type { Deps } from '../../src/deps.ts'
import type { FieldErrors } from '../../src/http/problem.ts'
import { checkExchange } from './contract.ts'
import { password, passwordHash } from './passwords.ts'
import { createApp, createDeps } from './product.ts'

export { password }

neonConfig.fetchEndpoint = inject('neonEndpoint')

/** The test's own way to the database, beside the product's. Every row is an object of column names. */
export function rows(statement: TemplateStringsArray, ...values: unknown[]): Promise<Record<string, unknown>[]> {
  return database(statement, ...values)
}
const database = neon(inject('databaseUrl'))

export interface Answer<Body> {
  status: number
  headers: Headers
  body: Body
  /** What `Server-Timing` says. */
  roundTrips: number
}

export interface ProblemBody {
  type: string
  title: string
  status: number
  detail: string
  error: string
  request_id: string
  errors?: FieldErrors
  message?: string
}

export interface Client {
  /** Resolves when nothing of this client's requests runs any more, streams it has left included. */
  settled(): Promise<void>
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  get<Body>(path: string, headers?: Record<string, string>): Promise<Answer<Body>>
  post<Body>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>>
  put<Body>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>>
  patch<Body>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>>
  delete<Body>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>>
}

export interface Traveller extends Client {
  id: number
  username: string
  token: string
}

/** The production wiring on the test database, with an edge of its own; what a test replaces comes instead. */
export function depsWith(replacements: Partial<Deps> = {}, environment: Record<string, string> = {}): Deps {
  const edge = crypto.randomUUID()
  return { ...createDeps({ ...env, ...environment }), openEdgeCache: () => caches.open(edge), ...replacements }
}

type App = ReturnType<typeof createApp>
const apps = new WeakMap<Deps, App>()

/** Routing everything takes a while, so those who share their dependencies share the app. */
function appOver(deps: Deps): App {
  const app = apps.get(deps) ?? createApp(deps)
  apps.set(deps, app)
  return app
}

/** A client of the API that nobody has logged in, from an address of its own. */
export function visitor(deps: Deps = depsWith(), headers: Record<string, string> = {}): Client {
  const app = appOver(deps)
  const address = crypto.randomUUID()
  const contexts: ExecutionContext[] = []
  const send: Client['send'] = async (method, path, body, more = {}) => {
    const context = createExecutionContext()
    contexts.push(context)
    const request = new Request(`http://wanderline.test${path}`, {
      method,
      headers: {
        'CF-Connecting-IP': address,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
        ...more,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const response = await app.fetch(request, env, context)
    if (response.headers.get('Content-Type')?.startsWith('text/event-stream') !== true) {
      await waitOnExecutionContext(context)
    }
    await checkExchange(request, body, response)
    return response
  }
  const call =
    (method: string) =>
    async <Body>(path: string, body?: unknown, more?: Record<string, string>): Promise<Answer<Body>> =>
      read<Body>(await send(method, path, body, more))
  return {
    send,
    settled: async () => {
      await Promise.all(contexts.map((context) => waitOnExecutionContext(context)))
    },
    get: (path, more) => call('GET')(path, undefined, more),
    post: call('POST'),
    put: call('PUT'),
    patch: call('PATCH'),
    delete: call('DELETE'),
  }
}

/** A fresh user who is logged in. */
export async function traveller(deps: Deps = depsWith()): Promise<Traveller> {
  const username = `traveller-${crypto.randomUUID()}`
  const [user] = await rows`
    with created as (insert into users (username, password_hash) values (${username}, ${passwordHash}) returning id)
    insert into user_preferences (user_id) select id from created returning user_id`
  const id = Number(user?.['user_id'])
  const token = await signToken(deps.config.jwtSecret, newClaims('access', { id, username }, deps.clock.now()))
  return { id, username, token, ...visitor(deps, { Authorization: `Bearer ${token}` }) }
}

/** A trip of this traveller, and its id. */
export async function tripOf(owner: Traveller, fields: Record<string, unknown> = {}): Promise<number> {
  const created = await owner.post<{ id: number }>('/api/trips', { title: 'Somewhere', ...fields })
  return created.body.id
}

async function read<Body>(response: Response): Promise<Answer<Body>> {
  const timing = /desc="(\d+) round trips"/.exec(response.headers.get('Server-Timing') ?? '')
  const hasBody = response.body !== null && response.status !== 204
  const json = hasBody ? response : Response.json(null)
  return {
    status: response.status,
    headers: response.headers,
    body: await json.json<Body>(),
    roundTrips: Number(timing?.[1] ?? Number.NaN),
  }
}
