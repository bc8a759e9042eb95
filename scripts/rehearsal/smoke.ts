import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseConnectionString } from '../local/connection.ts'
import { startNeonEndpoint } from '../local/neon-endpoint.ts'
import { becomesTrue } from '../local/poll.ts'
import { freePort } from '../local/ports.ts'
import { findCommit, unpackCommit } from '../local/tree.ts'
import { startWrangler } from '../local/wrangler.ts'
import type { Release } from './release.ts'

/** What became of the smoke test of a release; a reason ends without a full stop. */
export type Smoke = { kind: 'passed' } | { kind: 'failed'; reason: string } | { kind: 'left out'; reason: string }

/** Until a Worker that was just built answers. */
const startMilliseconds = 90_000

/** Builds the Worker of a release from its commit, runs it on a database, and its own smoke test against it. */
export async function smokeRelease(
  { version, commit }: Pick<Release, 'version' | 'commit'>,
  databaseUrl: string,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Smoke> {
  const found = findCommit(commit, `v${version}`)
  if (found === undefined) {
    const reason = `this clone has neither commit ${commit} nor tag v${version}: git fetch --unshallow --tags`
    return { kind: 'left out', reason }
  }
  const folder = mkdtempSync(join(tmpdir(), 'wanderline-release-'))
  const closers: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  try {
    const tree = join(folder, 'tree')
    await unpackCommit(found, tree, say)
    const [port, inspectorPort] = [await freePort(), await freePort()]
    const worker = startWrangler({
      ...{ projectDirectory: tree, folder: makeFolder(folder, 'wrangler'), port, inspectorPort, quiet: true },
      variables: await variablesFor(databaseUrl, closers),
    })
    closers.push(worker.stop)
    const address = `http://127.0.0.1:${port}`
    const answers = () =>
      fetch(`${address}/health`, { signal }).then(
        ({ ok }) => ok,
        () => signal.aborted,
      )
    const isUp = await Promise.race([becomesTrue(answers, startMilliseconds), worker.ended.then(() => false)])
    signal.throwIfAborted()
    if (!isUp) return { kind: 'failed', reason: 'its Worker does not start' }
    return await smokeAt(address, tree, signal)
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

function makeFolder(parent: string, name: string): string {
  mkdirSync(join(parent, name))
  return join(parent, name)
}

/** Neon has an endpoint of its own. */
async function variablesFor(databaseUrl: string, closers: (() => unknown)[]): Promise<Record<string, string>> {
  const variables = { DATABASE_URL: databaseUrl, JWT_SECRET: randomBytes(36).toString('base64'), LOG_LEVEL: 'error' }
  if (parseConnectionString(databaseUrl).hostname.endsWith('.neon.tech')) return variables
  const endpoint = await startNeonEndpoint()
  closers.push(endpoint.close)
  return { ...variables, NEON_FETCH_ENDPOINT: endpoint.url }
}

async function smokeAt(address: string, tree: string, signal: AbortSignal): Promise<Smoke> {
  const child = spawn(process.execPath, ['scripts/smoke.ts', address], {
    cwd: tree,
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  })
  const [errors] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return child.exitCode === 0 ? { kind: 'passed' } : { kind: 'failed', reason: errors.trim().replace(/\.$/, '') }
}
