import type { Client } from 'pg'
import { escapeIdentifier } from 'pg'
import { LocalFailure } from '../local/failure.ts'

/** What a database has, as far as a migration may spoil it. */
export interface State {
  /** How many rows each table has. */
  rows: Map<string, number>
  /** Constraints that were never checked against the rows that are there, and indexes that were not finished. */
  unfinished: string[]
}

/** Looks at everything; every row is counted, so it takes a while on a large database. */
export async function stateOf(client: Client): Promise<State> {
  await requireSight(client)
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1`,
  )
  const rows = new Map<string, number>()
  for (const { name } of tables) {
    const counted = await client.query<{ count: string }>(`select count(*) as count from ${escapeIdentifier(name)}`)
    rows.set(name, Number(counted.rows[0]?.count))
  }
  const { rows: unfinished } = await client.query<{ name: string }>(
    `select format('constraint %s of %s', conname, conrelid::regclass) as name
     from pg_constraint where connamespace = 'public'::regnamespace and not convalidated
     union all
     select format('index %s', indexrelid::regclass) from pg_index join pg_class on pg_class.oid = indexrelid
     where relnamespace = 'public'::regnamespace and not indisvalid order by 1`,
  )
  return { rows, unfinished: unfinished.map(({ name }) => name) }
}

/** Forced policies hide rows from whoever does not bypass them, and what is hidden would not be missed. */
async function requireSight(client: Client): Promise<void> {
  const { rows } = await client.query<{ sees: boolean; me: string }>(
    'select rolsuper or rolbypassrls as sees, rolname as me from pg_roles where rolname = current_user',
  )
  if (rows[0]?.sees !== true)
    throw new LocalFailure(`${rows[0]?.me ?? ''} does not bypass the policies, so it cannot count.`)
}

/** A digest of the whole schema and of the migrations that led to it: equal only when nothing was changed in between. */
export async function fingerprint(client: Client): Promise<string> {
  const { rows } = await client.query<{ digest: string }>(`
    select md5(string_agg(line, chr(10) order by line)) as digest from (
      select concat_ws(' ', attrelid::regclass, attname, atttypid::regtype, atttypmod, attnotnull, attgenerated,
        pg_get_expr(adbin, adrelid)) as line
      from pg_attribute
      join pg_class on pg_class.oid = attrelid
      left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
      union all
      select concat_ws(' ', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace = 'public'::regnamespace
      union all
      select pg_get_indexdef(indexrelid) from pg_index join pg_class on pg_class.oid = indexrelid
      where relnamespace = 'public'::regnamespace
      union all
      select pg_get_functiondef(pg_proc.oid) from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
      where nspname in ('public', 'maintenance') and prokind = 'f'
        and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
      union all
      select concat_ws(' ', polrelid::regclass, polname, polcmd, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
      from pg_policy
    ) all_of_it (line)`)
  return rows[0]?.digest ?? ''
}
