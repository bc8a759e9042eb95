import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import { startNeonEndpoint } from '../../scripts/local/neon-endpoint.ts'
import { startPostgres } from '../../scripts/local/postgres.ts'
import { seedDatabase } from '../../scripts/local/seed.ts'
// The files that the platform serves beside the Worker.
import '../../scripts/build-docs.ts'
import '../../scripts/build-web.ts'
import { bundleWorker } from '../../scripts/worker/bundle.ts'
import { startFaultyEndpoint } from './faulty-endpoint.ts'
import { startGeminiServer } from './gemini-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string
    neonEndpoint: string
    faultyEndpoint: string
    geminiUrl: string
    jwtSecret: string
    fuzzCases: number
    fuzzSeed: number
    scheduleSeed: number
  }
}

/** Starts what the product needs around it: a real PostgreSQL, the endpoint the driver speaks to, and a Gemini stand-in. */
export default async function setUp(project: TestProject) {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'wanderline-test-'))
  const [postgres] = await Promise.all([
    startPostgres({ dataDirectory, durable: false }),
    bundleWorker({ entryPoint: 'test/support/product.ts', folder: 'dist/test' }),
  ])
  await migrateDatabase(postgres.url)
  await seedDatabase(postgres.url)
  const [endpoint, gemini] = await Promise.all([startNeonEndpoint(), startGeminiServer()])
  const faulty = await startFaultyEndpoint(endpoint.url)

  project.provide('databaseUrl', postgres.url)
  project.provide('neonEndpoint', endpoint.url)
  project.provide('faultyEndpoint', faulty.url)
  project.provide('geminiUrl', gemini.url)
  project.provide('jwtSecret', 'a secret of the test suite, long enough to sign with')
  project.provide('fuzzCases', Number(process.env['FUZZ_CASES'] ?? 2_000))
  project.provide('fuzzSeed', seedOf('FUZZ_SEED'))
  project.provide('scheduleSeed', seedOf('SCHEDULE_SEED'))

  return async () => {
    await gemini.close()
    await faulty.close()
    await endpoint.close()
    await postgres.stop()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}

/** What a failure printed, to have it again; else another one each time. */
const seedOf = (variable: string): number => Number(process.env[variable] ?? Date.now() % 2 ** 31)
