import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { LocalFailure, reasonOf } from './failure.ts'
import { present, presentFailure, type Shape, shapeIn } from './neon-answer.ts'
import { Pools } from './neon-pools.ts'
import { badRequest, parseWork, readBody, type Request, RequestFailure } from './neon-request.ts'
import { FIRST_OWN_TYPE } from './neon-values.ts'
import { type Answer, emptyAnswer, runOneByOne, runStatement, runTransaction } from './neon-wire.ts'

export type NeonEndpoint = {
  /** What NEON_FETCH_ENDPOINT is set to. */
  url: string
  close: () => Promise<void>
}

type EndpointOptions = {
  port?: number
  databaseUrl?: string
  /** How large a request and the rows of an answer may be; 10 MiB at Neon (`test_sql_over_http_pool_dos`). */
  mostBytes?: number
  /**
   * Between Neon's proxy and its compute the statements of a batch go one after the other, each in two trips: one prepares
   * it, one runs it (`query_batch_to_json`). With the milliseconds of a trip they do so here, and as slowly.
   */
  tripMilliseconds?: number
}

/**
 * Starts a stand-in for Neon's SQL over HTTP in front of any PostgreSQL, on 127.0.0.1 only. Each request says in its
 * connection string which database it is for; where a database URL is given, that one's host serves them all.
 */
export async function startNeonEndpoint(options: EndpointOptions = {}): Promise<NeonEndpoint> {
  const pools = new Pools(options.databaseUrl)
  const { mostBytes = 10 * 1024 * 1024, tripMilliseconds = null } = options
  const server = createServer((request, response) => {
    const abandoned = new AbortController()
    response.once('close', () => response.writableFinished || abandoned.abort())
    void respond(pools, request, { mostBytes, tripMilliseconds }, abandoned.signal).then(
      ({ status, text, headers }) => {
        // A connection that is kept would keep a server that is closing.
        response.shouldKeepAlive &&= server.listening
        send(response, status, text, headers)
      },
    )
  })
  // Nobody is here to hoard connections, and one that is closed for idleness may just be about to be used.
  server.keepAliveTimeout = 0

  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', (error) => reject(new LocalFailure(`The Neon endpoint cannot start: ${reasonOf(error)}`)))
    server.listen({ port: options.port ?? 0, host: '127.0.0.1' }, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The Neon endpoint has no port.'))
      else resolve(address.port)
    })
  })

  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    await closed
    await pools.close()
  }
  return { url: `http://127.0.0.1:${port}/sql`, close }
}

type Reply = { status: number; text: string; headers?: Record<string, string> }

interface Limits {
  mostBytes: number
  tripMilliseconds: number | null
}

async function respond(pools: Pools, request: IncomingMessage, limits: Limits, abandoned: AbortSignal): Promise<Reply> {
  try {
    return await handle(pools, request, limits, abandoned)
  } catch (error) {
    const { status, body } = presentFailure(error)
    return { status, text: JSON.stringify(body) }
  }
}

async function handle(
  pools: Pools,
  request: IncomingMessage,
  { mostBytes, tripMilliseconds }: Limits,
  abandoned: AbortSignal,
): Promise<Reply> {
  const connectionString = checkHead(request)
  const work = parseWork(await readBody(request, mostBytes), request.headers)
  const shape = shapeIn(request.headers)
  const shapeOf = ({ arrayMode = shape.arrayMode }: Request) => ({ ...shape, arrayMode })
  const lend = <Result>(use: (client: PoolClient) => Promise<Result>) => pools.lend(connectionString, use, abandoned)
  if ('statement' in work) {
    const { answer, ownArrays } = await lend(async (client) => {
      const answered = await runStatement(client, work.statement)
      return { answer: answered, ownArrays: await ownArraysIn(client, [answered], shape) }
    })
    return { status: 200, text: limited(present(answer, shapeOf(work.statement), ownArrays), mostBytes) }
  }
  const { answers, ownArrays } = await lend(async (client) => {
    const answered = await (tripMilliseconds === null
      ? runTransaction(client, work.begin, work.statements)
      : runOneByOne(client, work.begin, work.statements, () => pause(tripMilliseconds)))
    return { answers: answered, ownArrays: await ownArraysIn(client, answered, shape) }
  })
  const results = work.statements.map((statement, index) =>
    present(answers[index] ?? emptyAnswer(), shapeOf(statement), ownArrays),
  )
  return { status: 200, text: limited({ results }, mostBytes), headers: batchHeaders(request.headers) }
}

/** Which of the database's own types in these answers are arrays; nobody asks for those of raw text. */
async function ownArraysIn(client: PoolClient, answers: Answer[], { rawText }: Shape): Promise<ReadonlySet<number>> {
  const types = answers.flatMap(({ fields }) => fields.map(({ dataTypeID }) => dataTypeID))
  const own = rawText ? [] : types.filter((type) => type >= FIRST_OWN_TYPE)
  if (own.length === 0) return new Set()
  const { rows } = await client.query<{ oid: number }>(
    `select oid from pg_type where oid = any ($1) and typcategory = 'A'`,
    [own],
  )
  return new Set(rows.map(({ oid }) => oid))
}

function limited(body: object, mostBytes: number): string {
  const text = JSON.stringify(body)
  if (text.length <= mostBytes) return text
  throw new RequestFailure(507, `response is too large (max is ${mostBytes} bytes)`)
}

/** What a batch was asked to be is said again with its answer. */
function batchHeaders(asked: IncomingHttpHeaders): Record<string, string> {
  const level = asked['neon-batch-isolation-level']
  const flags = ['neon-batch-read-only', 'neon-batch-deferrable'].filter((name) => asked[name] === 'true')
  return {
    ...Object.fromEntries(flags.map((name) => [name, 'true'])),
    ...(typeof level === 'string' ? { 'neon-batch-isolation-level': level } : {}),
  }
}

function checkHead({ url, method, headers }: IncomingMessage): string {
  if (url !== '/sql') throw new RequestFailure(404, 'There is nothing here but /sql.')
  if (method !== 'POST') throw new RequestFailure(405, 'Only POST is possible here.')
  // A page in a browser could reach this port under a name of its own.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? '')) throw badRequest('The host is not this machine.')
  const connectionString = headers['neon-connection-string']
  if (typeof connectionString !== 'string' || !URL.canParse(connectionString)) {
    throw badRequest('The header Neon-Connection-String is missing, or is no connection string.')
  }
  return connectionString
}

/** Once a client has gone there is nobody to tell. */
function send(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  if (response.destroyed) return
  response.statusCode = status
  response.setHeader('content-type', 'application/json')
  response.setHeaders(new Map(Object.entries(headers)))
  response.end(text)
}
