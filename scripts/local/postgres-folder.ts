import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { LocalFailure, reasonOf } from './failure.ts'
import { sharedDirectory, type Account } from './postgres-binaries.ts'
import { becomesTrue } from './poll.ts'
import { commandLineOf, endProcess, markOf, stillRuns, type ProcessMark } from './process.ts'

const markSchema = z.object({ pid: z.number(), started: z.string() })

/**
 * Takes the folder for this process, so that two copies never share one, and gives the function that lets go of it.
 * With patience (in milliseconds) a copy that is just ending is waited for.
 */
export async function claimFolder(directory: string, patience = 0): Promise<() => void> {
  const ownerFile = join(directory, 'owner.json')
  try {
    mkdirSync(directory, { recursive: true, mode: 0o755 })
    const owner = ownerIn(ownerFile)
    if (owner !== undefined && !(await becomesTrue(() => !stillRuns(owner), patience))) throw inUse(directory, owner)
    writeFileSync(ownerFile, JSON.stringify(markOf(process.pid)))
    // Root's server runs as another user, who has to pass through.
    if (process.getuid?.() === 0) chmodSync(directory, 0o755)
  } catch (error) {
    if (error instanceof LocalFailure) throw error
    throw new LocalFailure(`The data folder ${directory} cannot be used: ${reasonOf(error)}.`)
  }
  return () => rmSync(ownerFile, { force: true })
}

/** Where the cluster of a data folder is, and the user that runs it. */
export function placeCluster(
  directory: string,
  account: Account | undefined,
): { cluster: string; account: Account | undefined } {
  const inFolder = resolve(directory, 'cluster')
  const entry = lstatSync(inFolder, { throwIfNoEntry: false })
  const cluster = entry?.isSymbolicLink() ? readlinkSync(inFolder) : inFolder
  if (account === undefined) return { cluster, account }

  // Somebody who ran this as themselves before goes on owning their data.
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) return { cluster, account: { uid: owner.uid, gid: owner.gid } }
  if (entry !== undefined || canEnter(directory, account)) return { cluster, account }

  const outside = join(sharedDirectory('lib'), createHash('sha256').update(inFolder).digest('hex').slice(0, 16))
  symlinkSync(outside, inFolder)
  return { cluster: outside, account }
}

/** Makes an empty folder of the account's own. */
export function makeOwnFolder(directory: string, account: Account | undefined): void {
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  if (account !== undefined) chownSync(directory, account.uid, account.gid)
}

/** The password of the folder's cluster, made up once. */
export function passwordOf(directory: string): string {
  const known = knownPassword(directory)
  if (known !== undefined) return known
  const password = randomBytes(18).toString('hex')
  writeFileSync(passwordFileIn(directory), password, { mode: 0o600 })
  return password
}

/** That password, if it was made up already. */
export function knownPassword(directory: string): string | undefined {
  const file = passwordFileIn(directory)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Ends a server that outlived its launcher, and removes a postmaster.pid that names some other process. */
export async function clearLeftovers(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const mark = markOf(Number(readFileSync(pidFile, 'utf8').split('\n', 1)[0]))
  if (mark !== undefined && serves(mark, cluster)) await endProcess(mark, 'SIGINT')
  rmSync(pidFile, { force: true })
}

/** Deletes a data folder with its cluster, wherever that is. */
export async function deleteDataFolder(directory: string): Promise<void> {
  if (!existsSync(directory)) return
  const owner = ownerIn(join(directory, 'owner.json'))
  if (owner !== undefined && stillRuns(owner)) throw inUse(directory, owner)
  const inFolder = join(directory, 'cluster')
  const entry = lstatSync(inFolder, { throwIfNoEntry: false })
  const cluster = entry?.isSymbolicLink() ? readlinkSync(inFolder) : inFolder
  try {
    await clearLeftovers(cluster)
    rmSync(cluster, { recursive: true, force: true })
    rmSync(directory, { recursive: true, force: true })
  } catch (error) {
    throw new LocalFailure(`The data folder ${directory} cannot be deleted: ${reasonOf(error)}.`)
  }
}

function serves(mark: ProcessMark, cluster: string): boolean {
  return commandLineOf(mark.pid).includes(`-D ${cluster} `)
}

function canEnter(directory: string, account: Account): boolean {
  return spawnSync('test', ['-x', directory], { ...account, cwd: '/' }).status === 0
}

function passwordFileIn(directory: string): string {
  return join(directory, 'password')
}

function ownerIn(ownerFile: string): ProcessMark | undefined {
  if (!existsSync(ownerFile)) return undefined
  try {
    return markSchema.parse(JSON.parse(readFileSync(ownerFile, 'utf8')))
  } catch {
    return undefined
  }
}

function inUse(directory: string, owner: ProcessMark): LocalFailure {
  return new LocalFailure(
    `Process ${owner.pid} already uses the data folder ${resolve(directory)}: stop it, or set PORT or WANDERLINE_DATA for a second copy.`,
  )
}
