import { neon } from '@neondatabase/serverless'
import { inject } from 'vitest'
import { rows, type Traveller } from './world.ts'

const database = neon(inject('databaseUrl'))

/** Every table from which foreign keys lead to `users`, directly or not; partitions count as their table. */
export async function tablesOfUsers(): Promise<string[]> {
  const found = await rows`
    with recursive belonging (table_id) as (
      select 'users'::regclass::oid
      union
      select conrelid from pg_constraint join belonging on confrelid = table_id where contype = 'f' and conparentid = 0
    )
    select relname from belonging join pg_class on pg_class.oid = table_id
    where not relispartition and relname <> 'users' order by relname`
  return found.map(({ relname }) => String(relname))
}

/** What a table has of a user. */
export async function rowsOf(table: string, owner: Traveller): Promise<Record<string, unknown>[]> {
  return database.query(`select * from ${table} where user_id = $1`, [owner.id])
}
