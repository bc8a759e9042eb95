import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { becomesTrue } from '../scripts/local/poll.ts'
import { tiedToThisProcess } from '../scripts/local/process.ts'

const checkout = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`))
/** Of this process alone: what runs beside it may be another bundle. */
const bundleIn = (tree: string): string => join(tree, 'dist/bench', String(process.pid))
/** Where the bundle of this checkout is. */
export const folder = bundleIn(checkout)

export interface Workerd {
  url: string
  pid: number
  /** Ends it at once, as a machine that fails would. */
  kill: () => void
  ended: Promise<void>
}

export interface Serving {
  /** The checkout whose bundle is served; this one unless given. */
  tree?: string
  /** Where a request runs what is otherwise run on schedule. */
  schedulePort?: number
  /** Where V8's inspector is asked about it. */
  inspectorPort?: number
  /** Modules of the folder that are served instead of the bundle, the one with the handlers first. */
  modules?: string[]
}

/** Builds the bundle that a deployment of a checkout would upload. */
export function buildBundle(tree = checkout): void {
  mkdirSync(bundleIn(tree), { recursive: true })
  process.once('exit', () => rmSync(bundleIn(tree), { recursive: true, force: true }))
  const wrangler = join(packageFolder('wrangler'), 'bin/wrangler.js')
  const parameters = ['deploy', '--dry-run', '--env', 'production', '--outdir', bundleIn(tree)]
  const { status, stderr } = spawnSync(process.execPath, [wrangler, ...parameters], { cwd: tree, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the bundle does not build: ${stderr}`)
}

/** The modules of the bundle, the one with the handlers first, as it has to be. */
export function modulesOfBundle(tree = checkout): string[] {
  const names = readdirSync(bundleIn(tree)).filter((name) => name.endsWith('.js') && name !== 'index.js')
  return ['index.js', ...names]
}

/** Starts the runtime itself. */
export function startWorkerd(
  port: number,
  variables: Record<string, string>,
  { tree = checkout, schedulePort, inspectorPort, modules = modulesOfBundle(tree) }: Serving = {},
): ChildProcess {
  const config = join(bundleIn(tree), `workerd-${port}.capnp`)
  writeFileSync(config, configuration(port, variables, modules, schedulePort))
  const binary = join(packageFolder('workerd'), 'bin/workerd')
  const inspector = inspectorPort === undefined ? [] : [`--inspector-addr=127.0.0.1:${inspectorPort}`]
  const [command, words] = tiedToThisProcess(binary, ['serve', '--experimental', ...inspector, config])
  return spawn(command, words, { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Serves with nothing but the runtime itself; resolves when it answers. */
export async function serveBundle(
  port: number,
  variables: Record<string, string>,
  serving: Serving = {},
): Promise<Workerd> {
  const server = startWorkerd(port, variables, serving)
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  if (!(await becomesTrue(() => answers(`${url}/health`, server), 10_000))) throw new Error('workerd does not answer')
  return { url, pid: server.pid ?? 0, kill: () => server.kill('SIGKILL'), ended }
}

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  if (server.exitCode !== null) throw new Error('workerd ended by itself')
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  )
}

function configuration(
  port: number,
  variables: Record<string, string>,
  modules: string[],
  schedulePort: number | undefined,
): string {
  const embedded = modules.map((name) => `(name = "${name}", esModule = embed "${name}")`)
  const bindings = Object.entries(variables).map(
    ([name, value]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(value)})`,
  )
  const socket = (service: string, at: number): string =>
    `(name = "${service}", address = "127.0.0.1:${at}", http = (), service = "${service}")`
  const sockets = [socket('main', port), ...(schedulePort === undefined ? [] : [socket('schedule', schedulePort)])]
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [${embedded.join(', ')}],
      compatibilityDate = "2026-10-01",
      bindings = [${bindings.join(', ')}],
    )),
    (name = "schedule", worker = (
      modules = [(name = "schedule.js", esModule = ${JSON.stringify(schedule)})],
      compatibilityDate = "2026-10-01",
      compatibilityFlags = ["service_binding_extra_handlers"],
      bindings = [(name = "MAIN", service = "main")],
    )),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [${sockets.join(', ')}],
);
`
}

/** What the platform's clock does, for whoever asks. */
const schedule = `export default {
  async fetch(request, { MAIN }) {
    const { outcome } = await MAIN.scheduled({ cron: '17 3 * * *', scheduledTime: new Date() })
    return new Response(outcome, { status: outcome === 'ok' ? 200 : 500 })
  },
}`
