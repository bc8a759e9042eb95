import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { LocalFailure, reasonOf } from './failure.ts'
import { freePort } from './ports.ts'
import { claimFolder, deleteDataFolder } from './postgres-folder.ts'

/** The checkout these scripts belong to. */
export const projectDirectory = join(import.meta.dirname, '../..')

const keptSchema = z.object({ jwtSecret: z.string(), ports: z.record(z.string(), z.number()) })

/** Where one copy of the development environment keeps everything it has; another PORT is another copy. */
export type DataFolder = {
  postgres: string
  wrangler: string
  /** Secret of the tokens, made once so that a restart signs nobody out. */
  jwtSecret: string
  /** The port that was used for this before, if it is free, so that connection strings go on working. */
  port: (use: string) => Promise<number>
  release: () => void
}

/** Takes the data folder of the copy on this port for this process; `reset` empties it first. */
export async function openDataFolder(port: number, { reset = false } = {}): Promise<DataFolder> {
  const chosen = process.env['WANDERLINE_DATA']
  const directory = chosen ? resolve(chosen) : join(projectDirectory, '.wanderline', String(port))
  const release = await claimFolder(directory, 5_000)
  try {
    if (reset) await emptyFolder(directory)
    const file = join(directory, 'kept.json')
    const kept = readKept(file)
    const keep = () => writeFileSync(file, JSON.stringify(kept), { mode: 0o600 })
    keep()
    const portFor = async (use: string) => {
      const free = await freePort(kept.ports[use])
      kept.ports[use] = free
      keep()
      return free
    }
    return {
      postgres: join(directory, 'postgres'),
      wrangler: join(directory, 'wrangler'),
      jwtSecret: kept.jwtSecret,
      port: portFor,
      release,
    }
  } catch (error) {
    release()
    if (error instanceof LocalFailure) throw error
    throw new LocalFailure(`The data folder ${directory} cannot be used: ${reasonOf(error)}.`)
  }
}

/** The port the API is meant to have. */
export function wantedPort(): number {
  const text = process.env['PORT'] || '8787'
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new LocalFailure(`PORT is ${text}, which is not a port number.`)
}

async function emptyFolder(directory: string): Promise<void> {
  await deleteDataFolder(join(directory, 'postgres'))
  for (const name of ['wrangler', 'kept.json']) rmSync(join(directory, name), { recursive: true, force: true })
}

function readKept(file: string): z.infer<typeof keptSchema> {
  const fresh = { jwtSecret: randomBytes(32).toString('base64url'), ports: {} }
  if (!existsSync(file)) return fresh
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return fresh
  }
}
