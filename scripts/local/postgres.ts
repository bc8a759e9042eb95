import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Client, escapeIdentifier } from 'pg'
import { LocalFailure, reasonOf } from './failure.ts'
import { freePort } from './ports.ts'
import { locateBinaries, unprivilegedAccount, type Account, type Binaries } from './postgres-binaries.ts'
import { claimFolder, clearLeftovers, makeOwnFolder, passwordOf, placeCluster } from './postgres-folder.ts'
import { becomesTrue } from './poll.ts'
import { endProcess, markOf, tiedToThisProcess } from './process.ts'

const SUPERUSER = 'wanderline'
const DATABASE = 'wanderline'

export type LocalPostgres = {
  /** Connection string of the database `wanderline`, as its superuser. */
  url: string
  port: number
  /** Resolves when the server has ended, whoever ended it, with its last words. */
  ended: Promise<string>
  /** Creates a database unless it is there, as a copy of the template if one is named, and gives its connection string. */
  createDatabase: (name: string, template?: string) => Promise<string>
  stop: () => Promise<void>
}

type Options = {
  dataDirectory: string
  /** Chosen among the free ones when not given. */
  port?: number
  /** False trades the safety of the data for speed: for tests. */
  durable?: boolean
}

/** Starts the PostgreSQL that came with the dependencies, on 127.0.0.1 only, and creates its cluster the first time. */
export async function startPostgres({ dataDirectory, port, durable = true }: Options): Promise<LocalPostgres> {
  const directory = resolve(dataDirectory)
  const release = await claimFolder(directory)
  try {
    const { cluster, account } = placeCluster(directory, unprivilegedAccount())
    const binaries = locateBinaries(account)
    await clearLeftovers(cluster)
    const password = passwordOf(directory)
    if (!existsSync(join(cluster, 'PG_VERSION'))) createCluster({ cluster, account, binaries, password, durable })

    const chosenPort = port ?? (await freePort())
    const logFile = join(directory, 'postgres.log')
    const server = launch({ cluster, account, binaries, port: chosenPort, logFile, durable })
    const ended = lastWords(server, logFile).finally(release)
    await ready({ server, cluster, ended, port: chosenPort })

    const urlOf = (name: string) => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${chosenPort}/${name}`
    const createDatabase = async (name: string, template?: string) => {
      await createUnlessThere(urlOf('postgres'), name, template)
      return urlOf(name)
    }
    const stop = () => stopServer(server, ended)
    await createDatabase(DATABASE).catch(async (error: unknown) => {
      await stop()
      throw error
    })
    return { url: urlOf(DATABASE), port: chosenPort, ended, createDatabase, stop }
  } catch (error) {
    release()
    throw error
  }
}

type Cluster = { cluster: string; account: Account | undefined; binaries: Binaries; durable: boolean }

/** The cluster takes its place only when it is whole, so that an interrupted creation is simply begun anew. */
function createCluster({ cluster, account, binaries, durable, password }: Cluster & { password: string }): void {
  const unfinished = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  try {
    makeOwnFolder(unfinished, account)
    rmSync(passwordFile, { force: true })
    writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' })
    if (account !== undefined) chownSync(passwordFile, account.uid, account.gid)
    const { error, status, stderr } = spawnSync(
      binaries.initdb,
      [
        ...['-D', unfinished, '-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'],
        ...['--locale=C', `--lc-ctype=${characterType()}`, '--no-instructions', ...(durable ? [] : ['--no-sync'])],
      ],
      { ...account, cwd: '/', encoding: 'utf8', env: environment() },
    )
    if (error !== undefined) throw error
    if (status !== 0) throw new Error(stderr)
    renameSync(unfinished, cluster)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new LocalFailure(`PostgreSQL could not create its data in ${cluster}: ${reasonOf(error)}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** Sorted by code point, as on Neon, while upper and lower case are those of every alphabet. */
function characterType(): string {
  if (process.platform === 'linux') return 'C.UTF-8'
  return process.platform === 'darwin' ? 'en_US.UTF-8' : 'C'
}

function launch({
  cluster,
  account,
  binaries,
  port,
  logFile,
  durable,
}: Cluster & { port: number; logFile: string }): ChildProcess {
  const settings = [
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'],
    ...['timezone=UTC', 'log_timezone=UTC', 'log_min_messages=fatal'],
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ]
  const [command, words] = tiedToThisProcess(binaries.postgres, [
    ...['-D', cluster, '-p', String(port)],
    ...settings.flatMap((setting) => ['-c', setting]),
  ])
  const log = openSync(logFile, 'w')
  try {
    // Away from the terminal, whose Ctrl-C is for the launcher alone.
    const detached = process.platform !== 'win32'
    return spawn(command, words, { ...account, cwd: '/', env: environment(), detached, stdio: ['ignore', log, log] })
  } finally {
    closeSync(log)
  }
}

/** Without the variables by which PostgreSQL's programs would take instructions meant for other servers. */
function environment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'))
  return { ...Object.fromEntries(others), LC_ALL: 'C', TZ: 'UTC' }
}

function lastWords(server: ChildProcess, logFile: string): Promise<string> {
  const interrupt = () => server.kill('SIGINT')
  process.once('exit', interrupt)
  return new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(reasonOf(error)))
    server.once('exit', () => {
      const lastLine = readFileSync(logFile, 'utf8').trim().split('\n').at(-1) ?? ''
      resolve(lastLine.replace(/^.*?(?=FATAL|PANIC|ERROR)/, ''))
    })
  }).finally(() => process.off('exit', interrupt))
}

async function ready(start: {
  server: ChildProcess
  cluster: string
  ended: Promise<string>
  port: number
}): Promise<void> {
  const { server, cluster, ended, port } = start
  let words: string | undefined
  void ended.then((last) => (words = last))
  const pidFile = join(cluster, 'postmaster.pid')
  const isReady = () => existsSync(pidFile) && readFileSync(pidFile, 'utf8').split('\n')[7]?.trim() === 'ready'

  const settled = await becomesTrue(() => words !== undefined || isReady(), 60_000)
  if (settled && words === undefined) return
  if (!settled) await stopServer(server, ended)
  if (words?.includes('TCP/IP sockets')) throw new LocalFailure(`PostgreSQL cannot have port ${port}: it is in use.`)
  throw new LocalFailure(`PostgreSQL did not start: ${words ?? 'it was not ready in time'}`)
}

async function stopServer(server: ChildProcess, ended: Promise<string>): Promise<void> {
  const mark = server.pid === undefined ? undefined : markOf(server.pid)
  if (mark !== undefined) await endProcess(mark, 'SIGINT')
  await ended
}

async function createUnlessThere(adminUrl: string, name: string, template: string | undefined): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount !== 0) return
    const copy = template === undefined ? '' : ` template ${escapeIdentifier(template)}`
    await client.query(`create database ${escapeIdentifier(name)}${copy}`)
  } finally {
    await client.end()
  }
}
