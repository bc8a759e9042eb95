import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Client } from 'pg'
import { z } from 'zod'
import { withConnection } from './connection.ts'
import { LocalFailure, reasonOf } from './failure.ts'
import { applyFunctions } from './functions.ts'

const migrationsOfProject = join(import.meta.dirname, '../../drizzle')

/** Where the functions of a folder of migrations lie. */
export const functionsIn = (migrationsFolder: string = migrationsOfProject): string =>
  join(migrationsFolder, 'functions')

/** One key for all migrations of this project: whoever comes second waits, and finds nothing left to do. */
const LOCK = 7_301_955_204

/** Where Drizzle's migrator writes down what a database has had. */
const TABLE = 'drizzle.__drizzle_migrations'

/** What was applied, by name. */
export interface Migrated {
  migrations: string[]
  functions: string[]
}

export const toldOf = ({ migrations, functions }: Migrated): string =>
  `Migrations: ${listed(migrations)}. Functions: ${listed(functions)}.`

export const listed = (names: string[]): string => names.join(', ') || 'none'

/**
 * Applies the migrations that a database has not had yet, and the functions that have changed. A local database that does
 * not exist is created. `consider` is asked first, while nobody else can migrate, and prevents it by throwing.
 */
export async function migrateDatabase(
  url: string,
  migrationsFolder: string = migrationsOfProject,
  consider: (client: Client) => Promise<void> = () => Promise.resolve(),
): Promise<Migrated> {
  if (!existsSync(join(migrationsFolder, 'meta', '_journal.json'))) {
    throw new LocalFailure(`There are no migrations in ${migrationsFolder}.`)
  }
  const migrateAlone = async (other: Client) => {
    await consider(other)
    return apply(other, migrationsFolder)
  }
  return withConnection(url, (client) => alone(client, () => withConnection(url, migrateAlone)), { create: true })
}

/** A migration of this project. */
export interface Migration {
  /** Such as `0003_message_partitions`. */
  name: string
  statements: string[]
  hash: string
  millis: number
}

const journalSchema = z.object({ entries: z.array(z.object({ tag: z.string() })) })

/** The migrations that a database has not had yet, in the order and by the rule of Drizzle's migrator. */
export async function pendingMigrations(
  client: Client,
  migrationsFolder: string = migrationsOfProject,
): Promise<Migration[]> {
  const journal = readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8')
  const { entries } = journalSchema.parse(JSON.parse(journal))
  const applied = await appliedMigrations(client)
  const last = applied.at(-1)?.millis ?? -1
  return readMigrationFiles({ migrationsFolder })
    .map(({ sql, hash, folderMillis }, index) => {
      return { name: entries[index]?.tag ?? '', statements: sql, hash, millis: folderMillis }
    })
    .filter(({ millis }) => millis > last)
}

/** What a database has had, oldest first. */
async function appliedMigrations(client: Client): Promise<{ hash: string; millis: number }[]> {
  const { rows: known } = await client.query(`select from pg_class where oid = to_regclass($1)`, [TABLE])
  if (known.length === 0) return []
  const { rows } = await client.query<{ hash: string; created_at: string }>(
    `select hash, created_at from ${TABLE} order by created_at`,
  )
  return rows.map(({ hash, created_at }) => ({ hash, millis: Number(created_at) }))
}

/** The lock belongs to a transaction, not to a session: that holds behind a connection pooler too. */
async function alone<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin')
  await client.query('select pg_advisory_xact_lock($1)', [LOCK])
  const result = await work()
  await client.query('commit')
  return result
}

async function apply(client: Client, migrationsFolder: string): Promise<Migrated> {
  await requireRoles(client)
  const pending = await pendingMigrations(client, migrationsFolder)
  try {
    await migrate(drizzle(client), { migrationsFolder })
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    throw new LocalFailure(`A migration failed, nothing was changed: ${reasonOf(cause)}`)
  }
  const left = (await pendingMigrations(client, migrationsFolder)).map(({ name }) => name)
  const migrations = pending.map(({ name }) => name).filter((name) => !left.includes(name))
  try {
    return { migrations, functions: await applyFunctions(client, functionsIn(migrationsFolder)) }
  } catch (error) {
    throw new LocalFailure(`${reasonOf(error)} Migrations that stay applied: ${listed(migrations)}.`)
  }
}

/** Roles belong to the whole cluster: from version 16 on, only who made them, or was given them so, can take them. */
export async function requireRoles(client: Client): Promise<void> {
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
