import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { startNeonEndpoint, type NeonEndpoint } from '../../scripts/local/neon-endpoint.ts'
import { startPostgres, type LocalPostgres } from '../../scripts/local/postgres.ts'

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wanderline-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder of migrations, each of one statement or of several. */
export function migrations(...contents: string[]): string {
  const directory = temporaryFolder()
  mkdirSync(join(directory, 'meta'))
  const entries = contents.map((content, idx) => {
    writeFileSync(join(directory, `${idx}.sql`), content)
    return { idx, version: '7', when: 1_763_800_000_000 + idx, tag: String(idx), breakpoints: true }
  })
  writeFileSync(
    join(directory, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
  )
  return directory
}

/** A function without parameters among those of a folder of migrations. */
export function addFunction(directory: string, name: string, value: string): void {
  mkdirSync(join(directory, 'functions'), { recursive: true })
  const text = `create or replace function ${name}() returns text language sql return ${value}`
  writeFileSync(join(directory, 'functions', `${name}.sql`), text)
}

/** A fast server on a folder, stopped when the test is over unless the test stopped it. */
export async function serverOn(dataDirectory: string, port?: number): Promise<LocalPostgres> {
  const server = await startPostgres({ dataDirectory, durable: false, ...(port === undefined ? {} : { port }) })
  onTestFinished(server.stop)
  return server
}

type World = { server: LocalPostgres; endpoint: NeonEndpoint; end: () => Promise<void> }

/** A server of a test file's own, with an endpoint in front of it. */
export async function startWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'wanderline-test-'))
  const server = await startPostgres({ dataDirectory: folder, durable: false })
  const endpoint = await startNeonEndpoint()
  const end = async () => {
    await Promise.all([endpoint.close(), server.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
  return { server, endpoint, end }
}
