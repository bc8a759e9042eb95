import { mkdtempSync, rmSync } from 'node:fs'
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
