import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { escapeIdentifier } from 'pg'
import { z } from 'zod'
import { withConnection } from '../../scripts/local/connection.ts'

/** What befalls the next requests that fit: refused with a status, never answered, or done without an answer. */
interface Misfortune {
  /** Such as `POST /branches`: the method, and a part of the path. */
  request: string
  times: number
  kind: { status: number; retryAfter?: number } | 'no answer' | 'answer lost'
}

export interface NeonApi {
  /** What NEON_API_URL is set to. */
  url: string
  /** What was asked, in order, as `GET /projects/…`. */
  asked: string[]
  strike(misfortune: Misfortune): void
  /** From now on an operation is finished only after so many looks at it. */
  beSlow(looks: number): void
  /** From now on the computes of new branches take so many milliseconds to let anybody in, though said to be ready. */
  startSlowly(milliseconds: number): void
  /** Time goes on: what has expired by then is gone. */
  passHours(hours: number): Promise<void>
  /** Names of the branches that are there. */
  names(): string[]
  close(): Promise<void>
}

interface Row {
  id: string
  name: string
  parent_id?: string
  default: boolean
  expires_at?: string
  created_at: string
  database: string
}

const key = 'a key of the stand-in'
export const project = { NEON_API_KEY: key, NEON_PROJECT_ID: 'quiet-sea-123' }

/**
 * Stands in for Neon's API: branches are databases, made with `create database … template`. Paths, bodies and statuses are
 * those of its OpenAPI description, as @neon/sdk was made from it; one change at a time, and 423 to the next meanwhile.
 */
export async function startNeonApi(mainUrl: string): Promise<NeonApi> {
  const origin = new URL(mainUrl)
  const branches = new Map<string, Row>()
  const operations = new Map<string, number>()
  const misfortunes: Misfortune[] = []
  const asked: string[] = []
  let [looks, startMilliseconds, now] = [0, 0, Date.now()]
  add({ name: 'main', default: true, database: origin.pathname.slice(1) })

  function add(row: Omit<Row, 'id' | 'created_at'>): Row {
    const made = { ...row, id: `br-${randomBytes(6).toString('hex')}`, created_at: stamp(now) }
    branches.set(made.id, made)
    return made
  }

  const admin = async (statement: string) => {
    const url = new URL(mainUrl)
    url.pathname = '/postgres'
    await withConnection(url.href, (client) => client.query(statement))
  }
  const copy = async (from: Row, to: string) => {
    await admin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${from.database}'`)
    await admin(`create database ${escapeIdentifier(to)} template ${escapeIdentifier(from.database)}`)
  }
  const drop = async (branch: Row) => {
    await admin(`drop database if exists ${escapeIdentifier(branch.database)} with (force)`)
    branches.delete(branch.id)
  }
  const operation = () => {
    const id = randomUUID()
    operations.set(id, looks)
    return operationOf(id)
  }
  const operationOf = (id: string) => ({
    ...{ id, project_id: project.NEON_PROJECT_ID, action: 'create_branch', failures_count: 0, total_duration_ms: 1 },
    status: (operations.get(id) ?? 0) > 0 ? 'running' : 'finished',
    ...{ created_at: stamp(now), updated_at: stamp(now) },
  })

  async function handle(method: string, url: URL, body: unknown): Promise<Answer> {
    const [, , projectId = '', kind = '', id = '', action = ''] = url.pathname.split('/')
    if (projectId !== project.NEON_PROJECT_ID) return refusal(404, 'project not found')
    if (kind === 'operations') {
      operations.set(id, (operations.get(id) ?? 0) - 1)
      return { status: 200, body: { operation: operationOf(id) } }
    }
    if (kind === 'connection_uri') {
      const branch = branches.get(url.searchParams.get('branch_id') ?? '')
      if (branch === undefined) return refusal(404, 'branch not found')
      return { status: 200, body: { uri: mainUrl.replace(/[^/]*$/, branch.database) } }
    }
    if (kind !== 'branches') return refusal(404, 'not found')
    if (id === '') return method === 'POST' ? create(body) : { status: 200, body: listed() }
    const branch = branches.get(id)
    if (branch === undefined) return refusal(404, 'branch not found')
    return change(`${method} ${action}`.trim(), branch, body)
  }

  const listed = () => ({ branches: [...branches.values()].map(shown), pagination: {} })

  async function create(body: unknown): Promise<Answer> {
    const { branch } = creation.parse(body)
    const parent = branches.get(branch.parent_id)
    if (parent === undefined) return refusal(404, 'parent branch not found')
    if ([...branches.values()].some(({ name }) => name === branch.name)) {
      return refusal(409, 'branch already exists', 'BRANCH_ALREADY_EXISTS')
    }
    const database = `branch_${randomBytes(6).toString('hex')}`
    const made = add({ ...branch, default: false, database })
    await copy(parent, database)
    if (startMilliseconds > 0) {
      await admin(`alter database ${database} with allow_connections false`)
      setTimeout(() => void admin(`alter database ${database} with allow_connections true`), startMilliseconds)
    }
    return { status: 201, body: { branch: shown(made), endpoints: [], operations: [operation()] } }
  }

  async function change(what: string, branch: Row, body: unknown): Promise<Answer> {
    switch (what) {
      case 'GET':
        return { status: 200, body: { branch: shown(branch) } }
      case 'GET compare_schema':
        return { status: 200, body: { diff: '' } }
      case 'PATCH': {
        const { expires_at } = update.parse(body).branch
        if (expires_at === null) delete branch.expires_at
        else branch.expires_at = expires_at
        return { status: 200, body: { branch: shown(branch), operations: [operation()] } }
      }
      case 'POST restore': {
        const parent = branches.get(branch.parent_id ?? '')
        if (parent === undefined) return refusal(422, 'the branch has no parent')
        await admin(`drop database ${escapeIdentifier(branch.database)} with (force)`)
        await copy(parent, branch.database)
        return { status: 200, body: { branch: shown(branch), operations: [operation()] } }
      }
      case 'DELETE':
        await drop(branch)
        return { status: 200, body: { branch: shown(branch), operations: [operation()] } }
      default:
        return refusal(405, 'method not allowed')
    }
  }

  const changing = new Set<Promise<unknown>>()
  async function respond(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const method = incoming.method ?? 'GET'
    const url = new URL(incoming.url ?? '/', 'http://neon')
    asked.push(`${method} ${url.pathname}`)
    const sent = await text(incoming)
    const due = misfortunes.find(({ times, request }) => times > 0 && fits(request, method, url.pathname))
    if (due !== undefined) due.times -= 1
    if (due?.kind === 'no answer') return
    if (due !== undefined && typeof due.kind === 'object') {
      const { status, retryAfter } = due.kind
      if (retryAfter !== undefined) answer.setHeader('Retry-After', String(retryAfter))
      return reply(answer, refusal(status, `refused with ${status}`))
    }
    if (incoming.headers.authorization !== `Bearer ${key}`) return reply(answer, refusal(401, 'invalid API key'))
    if (method !== 'GET' && changing.size > 0)
      return reply(answer, refusal(423, 'project already has running operations'))
    const handling = handle(method, url, sent === '' ? null : JSON.parse(sent)).catch((error: unknown) =>
      refusal(500, String(error)),
    )
    if (method !== 'GET') {
      changing.add(handling)
      void handling.finally(() => changing.delete(handling))
    }
    const result = await handling
    if (due?.kind === 'answer lost') return void answer.destroy()
    reply(answer, result)
  }

  const server = createServer((incoming, answer) => void respond(incoming, answer))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the stand-in of Neon has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    strike: (misfortune) => void misfortunes.push({ ...misfortune }),
    beSlow: (count) => void (looks = count),
    startSlowly: (milliseconds) => void (startMilliseconds = milliseconds),
    passHours: async (hours) => {
      now += hours * 3_600_000
      const over = [...branches.values()].filter(({ expires_at }) => Date.parse(expires_at ?? '') <= now)
      for (const branch of over) await drop(branch)
    },
    names: () => [...branches.values()].map(({ name }) => name).sort(),
    close: async () => {
      await Promise.allSettled(changing)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      for (const branch of [...branches.values()].filter((each) => !each.default)) await drop(branch)
    },
  }
}

const stampSchema = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
const creation = z.object({
  branch: z.object({ name: z.string(), parent_id: z.string(), expires_at: stampSchema }),
  endpoints: z.tuple([z.object({ type: z.literal('read_write') })]),
})
const update = z.object({ branch: z.object({ expires_at: stampSchema.nullable() }) })

interface Answer {
  status: number
  body: unknown
}

const refusal = (status: number, message: string, code = ''): Answer => ({ status, body: { code, message } })

function shown({ id, name, parent_id, default: isDefault, expires_at, created_at }: Row) {
  return {
    ...{ id, name, parent_id, default: isDefault, expires_at, created_at },
    ...{ project_id: project.NEON_PROJECT_ID, protected: false, current_state: 'ready', creation_source: 'console' },
    ...{ state_changed_at: created_at, updated_at: created_at },
  }
}

function fits(request: string, method: string, path: string): boolean {
  const [wanted = '', part = ''] = request.split(' ')
  return wanted === method && path.includes(part)
}

/** The only form that Neon takes a moment in: to the second. */
const stamp = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+/, '')

function reply(answer: ServerResponse, { status, body }: Answer): void {
  answer.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
