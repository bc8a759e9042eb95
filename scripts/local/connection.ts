import { Client, escapeIdentifier } from 'pg'
import { LocalFailure, reasonOf } from './failure.ts'

const DATABASE_IS_MISSING = '3D000'

/** Whether a host name of a connection string is this machine. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host)
}

/** The database that a command is meant for. */
export function databaseUrlFromEnvironment(): string {
  const url = process.env['DATABASE_URL']
  if (!url) throw new LocalFailure('DATABASE_URL is not set: it says which database is meant.')
  return url
}

/** Parses a connection string; one that is none is the reader's mistake, told without repeating its password. */
export function parseConnectionString(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined || !/^postgres(ql)?:$/.test(parsed.protocol) || parsed.hostname === '') {
    throw new LocalFailure('DATABASE_URL is not a connection string such as postgresql://user:password@host/database.')
  }
  return parsed
}

/** Does something over one plain connection. A missing database is created first where that is asked for. */
export async function withConnection<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
  { create = false } = {},
): Promise<Result> {
  const client = await connect(url, create)
  // A connection that breaks while nothing is under way is reported by the query that comes next.
  client.on('error', () => undefined)
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function connect(url: string, create: boolean): Promise<Client> {
  const parsed = parseConnectionString(url)
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 15_000 })
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    if (create && isLoopback(parsed.hostname) && codeOf(error) === DATABASE_IS_MISSING) {
      await createDatabase(parsed)
      return connect(url, false)
    }
    throw new LocalFailure(`Cannot connect to the database at ${parsed.host}: ${reasonOf(error)}`)
  }
}

async function createDatabase(url: URL): Promise<void> {
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  const name = decodeURIComponent(url.pathname.slice(1))
  await withConnection(maintenance.href, (client) => client.query(`create database ${escapeIdentifier(name)}`))
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
