import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, escapeIdentifier, escapeLiteral } from 'pg'
import { z } from 'zod'
import { withConnection } from '../scripts/local/connection.ts'
import { migrateDatabase } from '../scripts/local/migrate.ts'
import { freePort } from '../scripts/local/ports.ts'
import { deleteDataFolder } from '../scripts/local/postgres-folder.ts'
import { startPostgres } from '../scripts/local/postgres.ts'
import { seedDatabase } from '../scripts/local/seed.ts'
import { secret } from './people.ts'
import { serveBundle, type Serving, type Workerd } from './workerd.ts'

/** A PostgreSQL with an endpoint in front of it, and Workers that use them. */
export interface World {
  url: string
  endpoint: { url: string; pid: number }
  /**
   * The database of that name that is filled like this; one that was filled before, with the same migrations and the
   * same fill, is there already.
   */
  database: (name: string, fill: (client: Client) => Promise<void>) => Promise<string>
  /** An empty database, whatever was there under that name. */
  create: (name: string) => Promise<string>
  /** A copy of a database as it is now. */
  copy: (name: string, of: string) => Promise<string>
  drop: (name: string) => Promise<void>
  /** A Worker of the production bundle on a database. */
  serve: (databaseUrl: string, serving?: Serving & { variables?: Record<string, string> }) => Promise<Workerd>
  /** Ends all of it, once; who asks again waits for that. */
  close: () => Promise<void>
}

/** Opens a world; with `keep`, on a data folder that stays. */
export async function openWorld(keep?: string): Promise<World> {
  const dataDirectory = keep ?? (await mkdtemp(join(tmpdir(), 'wanderline-bench-')))
  const postgres = await startPostgres({ dataDirectory, durable: false })
  const administrate = <Result>(work: (client: Client) => Promise<Result>) => withConnection(postgres.url, work)
  // Fills would otherwise wait for checkpoints, and the runs after them too.
  await administrate(async (client) => {
    await client.query(`alter system set max_wal_size = '16GB'`)
    await client.query('select pg_reload_conf()')
  })
  const template = await openTemplate(postgres.createDatabase)
  const endpoint = await startEndpoint()
  const workers: Workerd[] = []
  let closing: Promise<void> | undefined

  const drop = (name: string) =>
    administrate(async (client) => {
      await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`)
    })
  const copy = async (name: string, of: string) => {
    await drop(name)
    await administrate(async (client) => {
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [of])
      await client.query(
        `create database ${escapeIdentifier(name)} template ${escapeIdentifier(of)} strategy file_copy`,
      )
    })
    return postgres.createDatabase(name)
  }
  return {
    url: postgres.url,
    endpoint,
    database: async (name, fill) => {
      const mark = `filled from ${template}`
      if (await administrate((client) => isMarked(client, name, mark))) return postgres.createDatabase(name)
      const url = await copy(name, template)
      await withConnection(url, fill)
      const comment = `comment on database ${escapeIdentifier(name)} is ${escapeLiteral(mark)}`
      await administrate((client) => client.query(comment))
      return url
    },
    create: async (name) => {
      await drop(name)
      return postgres.createDatabase(name)
    },
    copy,
    drop,
    serve: async (databaseUrl, { variables, ...serving } = {}) => {
      const own = {
        DATABASE_URL: databaseUrl,
        NEON_FETCH_ENDPOINT: endpoint.url,
        JWT_SECRET: secret,
        LOG_LEVEL: 'warn',
      }
      const worker = await serveBundle(await freePort(), { ...own, ...variables }, serving)
      workers.push(worker)
      if (closing === undefined) return worker
      worker.kill()
      throw new Error('the world is closed')
    },
    close: () => (closing ??= closeAll()),
  }

  async function closeAll(): Promise<void> {
    for (const worker of workers) worker.kill()
    await Promise.all(workers.map(({ ended }) => ended))
    endpoint.close()
    await postgres.stop()
    if (keep === undefined) await deleteDataFolder(dataDirectory)
  }
}

/** The migrated and seeded database that all others are copies of, named by what it was made from. */
async function openTemplate(create: (name: string) => Promise<string>): Promise<string> {
  const functions = (await readdir(join(import.meta.dirname, '../drizzle/functions'))).sort()
  const sources = functions.map((file) => `../drizzle/functions/${file}`)
  const files = ['../drizzle/meta/_journal.json', 'fill.ts', ...sources]
  const texts = await Promise.all(files.map((file) => readFile(join(import.meta.dirname, file), 'utf8')))
  const name = `seeded_${createHash('sha256').update(texts.join('')).digest('hex').slice(0, 8)}`
  const url = await create(name)
  await migrateDatabase(url)
  await seedDatabase(url)
  return name
}

async function isMarked(client: Client, name: string, mark: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_database where datname = $1 and shobj_description(oid, 'pg_database') = $2`,
    [name, mark],
  )
  return rowCount === 1
}

async function startEndpoint(): Promise<World['endpoint'] & { close: () => void }> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'endpoint-process.ts'))
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(z.string().parse(message)))
    child.once('exit', () => reject(new Error('the endpoint ended by itself')))
  })
  return { url, pid: child.pid ?? 0, close: () => child.disconnect() }
}
