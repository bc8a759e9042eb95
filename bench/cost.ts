import type { Client } from 'pg'
import { cpuOf, cpuOfPostgres } from './cpu.ts'
import type { Workerd } from './workerd.ts'
import type { World } from './world.ts'

/** What one visit costs each of the processes it passes through, in milliseconds of CPU, and in bytes of WAL. */
export interface Cost {
  worker: number
  postgres: number
  endpoint: number
  walBytes: number
}

/** Measures what is used while `visit` is paid so many times. */
export async function costOf(
  { world, worker, client }: { world: World; worker: Workerd; client: Client },
  count: number,
  visit: () => Promise<unknown>,
): Promise<Cost> {
  const read = async () => ({
    worker: cpuOf(worker.pid),
    postgres: await cpuOfPostgres(client),
    endpoint: cpuOf(world.endpoint.pid),
    walBytes: await walOf(client),
  })
  const before = await read()
  await visit()
  const after = await read()
  return {
    worker: (after.worker - before.worker) / count,
    postgres: (after.postgres - before.postgres) / count,
    endpoint: (after.endpoint - before.endpoint) / count,
    walBytes: (after.walBytes - before.walBytes) / count,
  }
}

/** How much WAL there has ever been, in bytes. */
export async function walOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(`select pg_current_wal_insert_lsn() - '0/0' as bytes`)
  return Number(rows[0]?.bytes)
}
