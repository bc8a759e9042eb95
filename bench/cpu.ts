import { readdirSync, readFileSync } from 'node:fs'
import type { Client } from 'pg'

/** The kernel counts in these, on every platform that has /proc. */
const millisecondsOfTick = 10

/** The CPU time that a process has used so far, in milliseconds; NaN where the platform does not tell. */
export function cpuOf(pid: number): number {
  const status = statusOf(pid)
  return status === undefined ? Number.NaN : status.own
}

/** The same for PostgreSQL: the server that this connection belongs to, and all its processes. */
export async function cpuOfPostgres(client: Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const server = statusOf(rows[0]?.pid ?? 0)?.parent
  const parent = server === undefined ? undefined : statusOf(server)
  if (parent === undefined) return Number.NaN
  const children = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (statusOf(Number(name)) ?? []) : []))
  const living = children.filter((child) => child.parent === server).reduce((sum, child) => sum + child.own, 0)
  return living + parent.own + parent.ended
}

interface Status {
  parent: number
  own: number
  /** Of children that have ended. */
  ended: number
}

/** The name in brackets may hold anything, blanks included, so the fields are counted from behind it. */
function statusOf(pid: number): Status | undefined {
  const text = textOf(`/proc/${pid}/stat`)
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [parent, user, system, endedUser, endedSystem] = [1, 11, 12, 13, 14].map((index) => Number(fields[index]))
  if (text === '' || parent === undefined) return undefined
  return {
    parent,
    own: ((user ?? 0) + (system ?? 0)) * millisecondsOfTick,
    ended: ((endedUser ?? 0) + (endedSystem ?? 0)) * millisecondsOfTick,
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
