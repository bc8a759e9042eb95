/** Begins a query of every table that has a `user_id` or leads to `users` by foreign keys, partitions too. */
export const everyPersonalTable = `
  with recursive edges as (
    select conrelid as child, confrelid as parent from pg_constraint where contype = 'f'
    union select inhrelid, inhparent from pg_inherits
  ), belonging (id) as (
    select 'users'::regclass::oid
    union select attrelid from pg_attribute join pg_class on pg_class.oid = attrelid
    where attname = 'user_id' and not attisdropped and relkind in ('r', 'p') and relnamespace <> 'pg_catalog'::regnamespace
    union select child from edges join belonging on parent = belonging.id
  )`

/** Those without row-level security that is forced, or without a policy for requests. */
export const unprotectedTables = `${everyPersonalTable}
  select relname from belonging join pg_class on pg_class.oid = belonging.id
  where not (relrowsecurity and relforcerowsecurity and exists (
    select from pg_policy where polrelid = pg_class.oid and polcmd = '*' and polroles = array['wanderline_request'::regrole::oid]
  ))
  order by relname`
