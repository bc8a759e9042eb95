import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { becomesTrue } from '../scripts/local/poll.ts'

const folder = 'dist/bench'
const require = createRequire(import.meta.url)
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`))

export interface Workerd {
  url: string
  /** Ends it at once, as a machine that fails would. */
  kill: () => void
  ended: Promise<void>
}

/** Builds the bundle that a deployment would upload. */
export function buildBundle(): void {
  mkdirSync(folder, { recursive: true })
  const wrangler = join(packageFolder('wrangler'), 'bin/wrangler.js')
  const parameters = [wrangler, 'deploy', '--dry-run', '--minify', '--env', 'production', '--outdir', folder]
  const { status, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the bundle does not build: ${stderr}`)
}

/** Serves the production bundle with nothing but the runtime itself; resolves when it answers. */
export async function serveBundle(port: number, variables: Record<string, string>): Promise<Workerd> {
  const config = join(folder, `workerd-${port}.capnp`)
  writeFileSync(config, configuration(port, variables))
  const binary = join(packageFolder('workerd'), 'bin/workerd')
  const server = spawn(binary, ['serve', config], { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  if (!(await becomesTrue(() => answers(`${url}/health`, server), 10_000))) throw new Error('workerd does not answer')
  return { url, kill: () => server.kill('SIGKILL'), ended }
}

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  if (server.exitCode !== null) throw new Error('workerd ended by itself')
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  )
}

function configuration(port: number, variables: Record<string, string>): string {
  const bindings = Object.entries(variables).map(
    ([name, value]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(value)})`,
  )
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "index.js", esModule = embed "index.js")],
      compatibilityDate = "2026-10-01",
      bindings = [${bindings.join(', ')}],
    )),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`
}
