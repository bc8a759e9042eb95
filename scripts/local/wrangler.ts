import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { LocalFailure, reasonOf } from './failure.ts'
import { endProcess, markOf, signal, stillRuns, tiedToThisProcess } from './process.ts'
import { writeVariables, type Variables } from './variables.ts'

type WranglerDev = { ended: Promise<string>; stop: () => Promise<void> }

type Options = {
  projectDirectory: string
  folder: string
  /** Another file than the wrangler.toml of the project. */
  configuration?: string
  port: number
  inspectorPort: number
  variables: Variables
  /** Says nothing but errors. */
  quiet?: boolean
}

/** Starts `wrangler dev` on 127.0.0.1 with its state in a folder of its own. */
export function startWrangler(options: Options): WranglerDev {
  const { projectDirectory, folder, configuration, port, inspectorPort, variables, quiet = false } = options
  const program = locateWrangler()
  const variablesFile = join(folder, 'variables.env')
  writeVariables(variablesFile, variables)
  const [command, words] = tiedToThisProcess(process.execPath, [
    ...[program, 'dev', '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(inspectorPort)],
    ...(quiet ? ['--log-level', 'error'] : []),
    ...(configuration === undefined ? [] : ['--config', configuration]),
    ...['--persist-to', join(folder, 'state'), '--env-file', variablesFile, '--show-interactive-dev-session=false'],
  ])
  // A group of its own: Ctrl-C reaches this process alone, which then ends everything in order.
  const child = spawn(command, words, {
    cwd: projectDirectory,
    env: environment(folder),
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const mark = child.pid === undefined ? undefined : markOf(child.pid)
  const markFile = markFileIn(folder)
  if (mark !== undefined) writeFileSync(markFile, JSON.stringify(mark))

  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`wrangler dev could not start: ${reasonOf(error)}`))
    child.once('exit', (code, name) => resolve(`wrangler dev has ended (${name ?? `exit code ${code}`}).`))
  })
  const stop = async () => {
    if (mark === undefined) return
    await endProcess(mark, 'SIGINT')
    await ended
    // What wrangler started and did not end itself is still in its group.
    signal(mark.pid, 'SIGKILL', 'group')
    rmSync(markFile, { force: true })
  }
  return { ended, stop }
}

/** Ends a `wrangler dev` of this folder that outlived its starter. */
export async function clearLeftWrangler(folder: string): Promise<void> {
  const markFile = markFileIn(folder)
  mkdirSync(folder, { recursive: true })
  if (!existsSync(markFile)) return
  const mark = z.object({ pid: z.number(), started: z.string() }).safeParse(parse(readFileSync(markFile, 'utf8')))
  if (mark.success && stillRuns(mark.data)) {
    await endProcess(mark.data, 'SIGINT')
    signal(mark.data.pid, 'SIGKILL', 'group')
  }
  rmSync(markFile, { force: true })
}

function markFileIn(folder: string): string {
  return join(folder, 'process.json')
}

function locateWrangler(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('wrangler/package.json')
    const { bin } = z
      .object({ bin: z.object({ wrangler: z.string() }) })
      .parse(JSON.parse(readFileSync(manifest, 'utf8')))
    return join(dirname(manifest), bin.wrangler)
  } catch {
    throw new LocalFailure('wrangler is not installed: run npm install with development dependencies.')
  }
}

/** Nothing asked, nothing reported, nothing looked up, nothing written outside the folder. */
function environment(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CI: '1',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    CLOUDFLARE_INCLUDE_PROCESS_ENV: 'false',
    CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'true',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_LOG_PATH: join(folder, 'logs'),
    WRANGLER_REGISTRY_PATH: join(folder, 'registry'),
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_SEND_METRICS: 'false',
    XDG_CONFIG_HOME: join(folder, 'config'),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
