import type { Client } from 'pg'
import { type Migration, requireRoles } from '../local/migrate.ts'

/** What a statement of a migration took. */
export interface Step {
  migration: string
  statement: string
  milliseconds: number
  /** The strongest lock that it took on what was there before, held until all migrations are done; null for none. */
  lock: { mode: string; tables: string[]; milliseconds: number } | null
}

/** Locks on tables, weakest first (PostgreSQL's documentation, "Explicit Locking"). */
const modes = [
  ...['AccessShareLock', 'RowShareLock', 'RowExclusiveLock', 'ShareUpdateExclusiveLock', 'ShareLock'],
  ...['ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock'],
]
const strengthOf = (mode: string): number => modes.indexOf(mode)

/** Whether somebody who reads or writes has to wait for whoever has it. */
export const isInTheWay = (mode: string): boolean => strengthOf(mode) >= strengthOf('ShareLock')

/**
 * Applies migrations as Drizzle's migrator does, all in one transaction and written down where it writes them down, but
 * looks at the clock and at the locks after each statement.
 */
export async function applyMeasured(client: Client, migrations: Migration[]): Promise<Step[]> {
  await requireRoles(client)
  const known = await tablesOf(client)
  const steps: (Step & { startedAt: number })[] = []
  let held: string[] = []
  await client.query('begin')
  try {
    await client.query('create schema if not exists drizzle')
    await client.query(
      'create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
    )
    for (const { name, statements, hash, millis } of migrations) {
      for (const statement of statements) {
        const startedAt = performance.now()
        await client.query(statement)
        const milliseconds = performance.now() - startedAt
        const now = await locksOf(client, known)
        steps.push({
          ...{ migration: name, statement, milliseconds, startedAt },
          lock: strongest(now.filter((lock) => !held.includes(lock))),
        })
        held = now
      }
      await client.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [hash, millis])
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
  const doneAt = performance.now()
  return steps.map(({ startedAt, ...step }) => ({
    ...step,
    lock: step.lock === null ? null : { ...step.lock, milliseconds: doneAt - startedAt },
  }))
}

/** Each as `mode table`, of the given tables alone. */
async function locksOf(client: Client, tables: string[]): Promise<string[]> {
  const { rows } = await client.query<{ lock: string }>(
    `select distinct mode || ' ' || relname as lock from pg_locks join pg_class on pg_class.oid = relation
     where pid = pg_backend_pid() and locktype = 'relation' and granted and relation::text = any ($1)`,
    [tables],
  )
  return rows.map(({ lock }) => lock)
}

/** By number: a migration may give a table another name. */
async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ oid: string }>(
    `select oid::text as oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  )
  return rows.map(({ oid }) => oid)
}

function strongest(locks: string[]): Step['lock'] {
  const taken = locks.map((lock) => ({ mode: lock.split(' ')[0] ?? '', table: lock.split(' ')[1] ?? '' }))
  const mode = taken.map((lock) => lock.mode).sort((a, b) => strengthOf(b) - strengthOf(a))[0]
  if (mode === undefined) return null
  const tables = taken.filter((lock) => lock.mode === mode).map(({ table }) => table)
  return { mode, tables: tables.sort(), milliseconds: 0 }
}
