import { once } from 'node:events'
import { get } from 'node:http'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { withConnection } from '../scripts/local/connection.ts'
import { migrateDatabase } from '../scripts/local/migrate.ts'
import { startNeonEndpoint } from '../scripts/local/neon-endpoint.ts'
import { freePort } from '../scripts/local/ports.ts'
import { startPostgres } from '../scripts/local/postgres.ts'
import { newClaims, signToken } from '../src/auth/tokens.ts'
import { buildBundle, folder, modulesOfBundle, startWorkerd } from './workerd.ts'

interface StartUp {
  minifiedKibibytes: number
  gzippedKibibytes: number
  /** Medians from the start of the process, in milliseconds. */
  firstAnswers: { what: string; milliseconds: number; beyondBare: number }[]
}

interface Start {
  what: string
  path: string
  modules?: string[]
}

const bareWorker = `export default { fetch: () => new Response('Hello') }`
const bareModule = 'bare/index.js'
const bare: Start = { what: 'a Worker of one line', path: '/', modules: [bareModule] }
/** What the runtime takes to read the bundle, none of which runs. */
const unused: Start = { what: 'the same with the bundle beside it, unused', path: '/' }
/** The driver as it is published: what it alone adds to a start. */
const driverModule = 'driver/index.js'
const driver: Start = { what: 'the same with Neon’s driver alone, which runs', path: '/', modules: [driverModule] }
const driverWorker = `
  import { neon } from '@neondatabase/serverless'
  const query = neon('postgres://somebody:secret@database.example/one')
  export default { fetch: () => new Response(typeof query) }`
const health: Start = { what: '`GET /health`', path: '/health' }
const trips: Start = { what: '`GET /api/trips`, with its round trip', path: '/api/trips' }
const secret = 'a secret for starting workers, long enough to sign with'

/** How large the production bundle is, and how long after its start a Worker answers for the first time. */
export async function measureStartUp(starts: number): Promise<StartUp> {
  buildBundle()
  const bundle = modulesOfBundle()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')
  mkdirSync(join(folder, dirname(bareModule)), { recursive: true })
  writeFileSync(join(folder, bareModule), bareWorker)
  await build({
    stdin: { contents: driverWorker, resolveDir: import.meta.dirname },
    outfile: join(folder, driverModule),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd'],
    external: ['node:*'],
  })
  const dataDirectory = await mkdtemp(join(tmpdir(), 'wanderline-start-up-'))
  const postgres = await startPostgres({ dataDirectory, durable: false })
  const endpoint = await startNeonEndpoint()
  try {
    await migrateDatabase(postgres.url)
    const variables = {
      DATABASE_URL: postgres.url,
      NEON_FETCH_ENDPOINT: endpoint.url,
      JWT_SECRET: secret,
      LOG_LEVEL: 'warn',
    }
    const token = await tokenOfSomebody(postgres.url)
    const cases = [bare, { ...unused, modules: [bareModule, ...modulesOfBundle()] }, driver, health, trips]
    const times = await timesOf(cases, starts, (start) => firstAnswer(start, variables, token))
    const bareMedian = median(times.get(bare) ?? [])
    return {
      minifiedKibibytes: bundle.length / 1024,
      gzippedKibibytes: gzipSync(bundle).length / 1024,
      firstAnswers: [...times].map(([{ what }, measured]) => {
        const milliseconds = median(measured)
        return { what, milliseconds, beyondBare: milliseconds - bareMedian }
      }),
    }
  } finally {
    await endpoint.close()
    await postgres.stop()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}

/** The table that belongs to the figures. */
export function startUpTable({ minifiedKibibytes, gzippedKibibytes, firstAnswers }: StartUp): string {
  return [
    `The bundle is ${minifiedKibibytes.toFixed(0)} KiB minified, ${gzippedKibibytes.toFixed(0)} KiB gzipped.`,
    '',
    '| first answer of | after the start of workerd | beyond a Worker of one line |',
    '| --- | --- | --- |',
    ...firstAnswers.map(({ what, milliseconds, beyondBare }) => {
      return `| ${what} | ${milliseconds.toFixed(0)} ms | ${beyondBare.toFixed(0)} ms |`
    }),
  ].join('\n')
}

async function tokenOfSomebody(databaseUrl: string): Promise<string> {
  const user = { id: 0, username: 'starter' }
  await withConnection(databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `with created as (insert into users (username, password_hash) values ($1, '') returning id)
      insert into user_preferences (user_id) select id from created returning user_id as id`,
      [user.username],
    )
    user.id = Number(rows[0]?.id)
  })
  return signToken(secret, newClaims('access', user, Date.now()))
}

/** In turns, so that whatever else the machine does meets all of them alike. */
async function timesOf(cases: Start[], starts: number, measure: (start: Start) => Promise<number>) {
  const times = new Map(cases.map((start) => [start, [] as number[]]))
  for (let round = 0; round <= starts; round += 1) {
    for (const [start, measured] of times) {
      const milliseconds = await measure(start)
      // The first round finds cold files, and code of this process that has never run.
      if (round > 0) measured.push(milliseconds)
    }
  }
  return times
}

async function firstAnswer(
  { path, modules }: Start,
  variables: Record<string, string>,
  token: string,
): Promise<number> {
  const port = await freePort()
  const startedAt = performance.now()
  const server = startWorkerd(port, variables, modules === undefined ? {} : { modules })
  const ended = once(server, 'exit')
  try {
    for (;;) {
      const status = await statusOf(port, path, token)
      if (status === 200) return performance.now() - startedAt
      if (status !== null) throw new Error(`${path} is answered with ${status}`)
      if (server.exitCode !== null) throw new Error('workerd ended by itself')
      await pause(1)
    }
  } finally {
    server.kill('SIGKILL')
    await ended
  }
}

/** Null while nobody listens. */
function statusOf(port: number, path: string, token: string): Promise<number | null> {
  return new Promise((resolve) => {
    const headers = { Authorization: `Bearer ${token}` }
    get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0))
    }).once('error', () => resolve(null))
  })
}

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { starts: { type: 'string', default: '20' } } })
  console.log(startUpTable(await measureStartUp(Number(values.starts))))
}
