import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type { Client } from 'pg'
import { withConnection } from './connection.ts'
import { LocalFailure, reasonOf } from './failure.ts'

const migrationsOfProject = join(import.meta.dirname, '../../drizzle')

/** One key for all migrations of this project: whoever comes second waits, and finds nothing left to do. */
const LOCK = 7_301_955_204

/** Applies the migrations that a database has not had yet. A local database that does not exist is created. */
export async function migrateDatabase(
  url: string,
  migrationsFolder: string = migrationsOfProject,
): Promise<{ applied: number }> {
  if (!existsSync(join(migrationsFolder, 'meta', '_journal.json'))) {
    throw new LocalFailure(`There are no migrations in ${migrationsFolder}.`)
  }
  return withConnection(
    url,
    (client) => alone(client, () => withConnection(url, (other) => apply(other, migrationsFolder))),
    {
      create: true,
    },
  )
}

/** The lock belongs to a transaction, not to a session: that holds behind a connection pooler too. */
async function alone<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin')
  await client.query('select pg_advisory_xact_lock($1)', [LOCK])
  const result = await work()
  await client.query('commit')
  return result
}

async function apply(client: Client, migrationsFolder: string): Promise<{ applied: number }> {
  await requireRoles(client)
  const before = await countApplied(client)
  try {
    await migrate(drizzle(client), { migrationsFolder })
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    throw new LocalFailure(`A migration failed, nothing was changed: ${reasonOf(cause)}`)
  }
  return { applied: (await countApplied(client)) - before }
}

async function countApplied(client: Client): Promise<number> {
  const table = 'drizzle.__drizzle_migrations'
  const known = await client.query('select from pg_class where oid = to_regclass($1)', [table])
  if (known.rowCount === 0) return 0
  const { rowCount } = await client.query(`select from ${table}`)
  return rowCount ?? 0
}

/** Roles belong to the whole cluster: from version 16 on, only who made them, or was given them so, can take them. */
async function requireRoles(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; me: string }>(`
    select rolname as name, current_user as me from pg_roles
    where rolname like 'wanderline\\_%' and rolname <> 'wanderline_worker' and current_setting('server_version_num')::int >= 160000
      and not pg_has_role(current_user, oid, 'member with admin option')
    order by rolname`)
  const [first] = rows
  if (first === undefined) return
  const names = rows.map(({ name }) => name).join(', ')
  throw new LocalFailure(
    `The roles ${names} of this cluster were made by another owner: migrate as that one, or let it run "grant ${names} to ${first.me} with admin option".`,
  )
}
