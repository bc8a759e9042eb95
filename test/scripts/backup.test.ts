import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import { stateOf } from '../../scripts/rehearsal/state.ts'
import { createApp } from '../../src/app.ts'
import { createDeps } from '../../src/wiring.ts'
import { forgetfulEdge } from '../support/edges.ts'
import { temporaryFolder } from './temporary.ts'

const [, major = '0'] = /\s(\d+)\./.exec(spawnSync('pg_dump --version', { encoding: 'utf8', shell: true }).stdout) ?? []
const url = inject('databaseUrl')
const [server] = await query(url, `select current_setting('server_version_num')::int / 10000 as major`)
/** It refuses a server that is newer than itself, and is not among the dependencies. */
const canDump = Number(major) >= Number(server?.['major'])
if (!canDump)
  console.warn(`There is no pg_dump for PostgreSQL ${String(server?.['major'])} here, so no backup is tried.`)

function query(database: string, statement: string): Promise<Record<string, unknown>[]> {
  return withConnection(database, async (client) => (await client.query<Record<string, unknown>>(statement)).rows)
}

function run(command: string, ...words: string[]): void {
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
}

/** The product on a database, at an address of this machine. */
async function serve(databaseUrl: string): Promise<string> {
  const environment: Record<string, string> = {
    ...{ DATABASE_URL: databaseUrl, NEON_FETCH_ENDPOINT: inject('neonEndpoint'), JWT_SECRET: inject('jwtSecret') },
    LOG_LEVEL: 'warn',
  }
  const deps = createDeps(environment)
  const app = createApp({ ...deps, openEdgeCache: () => Promise.resolve(forgetfulEdge().edge) })
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} }
  const listener = createServer((incoming, answer) => {
    const respond = async () => {
      const body = await buffer(incoming)
      const request = new Request(new URL(incoming.url ?? '/', 'http://127.0.0.1'), {
        method: incoming.method ?? 'GET',
        headers: Object.entries(incoming.headers).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value] as [string, string]] : [],
        ),
        ...(body.length === 0 ? {} : { body: body.toString() }),
      })
      const response = await app.fetch(request, {}, context)
      const answered = new Uint8Array(await response.arrayBuffer())
      answer.writeHead(response.status, Object.fromEntries(response.headers)).end(answered)
    }
    respond().catch((error: unknown) => answer.destroy(error instanceof Error ? error : undefined))
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  onTestFinished(() => void listener.close())
  const address = listener.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

async function smoke(address: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['scripts/smoke.ts', address], { stdio: ['ignore', 'pipe', 'pipe'] })
  const [printed, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code: child.exitCode, said: printed + errors }
}

const restoredAs = (name: string): string => url.replace(/[^/]*$/, name)

describe.runIf(canDump)('a dump', { timeout: 180_000 }, () => {
  test('restored into an empty database is whole, and the product runs on it', async () => {
    const name = `restored_${process.pid}`
    const restored = restoredAs(name)
    await query(url, `insert into users (username, password_hash) values ('kept in ${name}', '')`)
    const file = join(temporaryFolder(), 'wanderline.dump')
    run('pg_dump', '--format=custom', '--no-owner', `--file=${file}`, url)
    run('psql', '--quiet', restoredAs('postgres'), '-c', `create database ${name}`)
    run('pg_restore', '--no-owner', '--exit-on-error', `--dbname=${restored}`, file)

    expect(await migrateDatabase(restored)).toEqual({ migrations: [], functions: [] })
    const state = await withConnection(restored, stateOf)
    expect(state.unfinished).toEqual([])
    expect(state.rows.get('destinations')).toBe(
      Number((await query(url, 'select count(*) from destinations'))[0]?.['count']),
    )
    expect(await query(restored, `select username from users where username like 'kept in %'`)).toHaveLength(1)
    const isolated = 'select count(*) from pg_policy'
    expect(await query(restored, isolated)).toEqual(await query(url, isolated))
    expect(await smoke(await serve(restored))).toMatchObject({ code: 0 })
  })
})
