import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { LocalFailure, reasonOf } from './failure.ts'
import { present, presentFailure, shapeIn } from './neon-answer.ts'
import { Pools } from './neon-pools.ts'
import { badRequest, parseWork, readBody, RequestFailure } from './neon-request.ts'
import { runStatement, runTransaction } from './neon-wire.ts'

export type NeonEndpoint = {
  /** What NEON_FETCH_ENDPOINT is set to. */
  url: string
  close: () => Promise<void>
}

/**
 * Starts a stand-in for Neon's SQL over HTTP in front of any PostgreSQL, on 127.0.0.1 only. Each request says in its
 * connection string which database it is for; where a database URL is given, that one's host serves them all.
 */
export async function startNeonEndpoint(options: { port?: number; databaseUrl?: string } = {}): Promise<NeonEndpoint> {
  const pools = new Pools(options.databaseUrl)
  const server = createServer((request, response) => {
    void respond(pools, request).then(({ status, body }) => {
      // A connection that is kept would keep a server that is closing.
      response.shouldKeepAlive &&= server.listening
      send(response, status, body)
    })
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

async function respond(pools: Pools, request: IncomingMessage): Promise<{ status: number; body: object }> {
  try {
    return { status: 200, body: await handle(pools, request) }
  } catch (error) {
    return presentFailure(error)
  }
}

async function handle(pools: Pools, request: IncomingMessage): Promise<object> {
  const connectionString = checkHead(request)
  const work = parseWork(await readBody(request), request.headers)
  const shape = shapeIn(request.headers)
  if ('statement' in work) {
    return present(await pools.lend(connectionString, (client) => runStatement(client, work.statement)), shape)
  }
  const answers = await pools.lend(connectionString, (client) => runTransaction(client, work.begin, work.statements))
  return { results: answers.map((answer) => present(answer, shape)) }
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

/** Once a client has gone there is nobody to tell, but what it asked for was done all the same. */
function send(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed) return
  response.statusCode = status
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(body))
}
