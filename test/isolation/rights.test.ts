import { neon } from '@neondatabase/serverless'
import { describe, expect, inject, it } from 'vitest'
import { rows } from '../support/world.ts'

const database = neon(inject('databaseUrl'))
const roles = ['wanderline_cron', 'wanderline_identity', 'wanderline_request']

/** What each role may do, and nothing besides. A column that is not named is not meant. */
const expected: Record<string, string[]> = {
  wanderline_request: [
    'delete on messages',
    'delete on planning_sessions',
    'delete on trip_conversations',
    'delete on trips',
    'delete on turns',
    'delete on users',
    'execute on identity.begin_log_in',
    'execute on identity.password_hash_of',
    'execute on identity.revoke_family',
    'execute on identity.rotate',
    'execute on identity.sign_up',
    'execute on identity.start_family',
    'insert on chat_allowances',
    'insert on conversation_states',
    'insert on destinations (name, country, description, best_months, average_cost_per_day)',
    'insert on messages (id, conversation_id, user_id, is_user, content, created_at)',
    'insert on planning_sessions (trip_id, user_id, current_stage, stages_completed)',
    'insert on recommendations (conversation_id, user_id, turn_number, locations)',
    'insert on trip_conversations (trip_id, user_id)',
    'insert on trips',
    'insert on turns',
    'select on chat_allowances',
    'select on conversation_states',
    'select on destinations',
    'select on log_in_failures (user_id, failures, last_failed_at, retry_at)',
    'select on messages',
    'select on planning_sessions',
    'select on recommendations',
    'select on refresh_tokens (id, user_id, family, parent_id, issued_at, expires_at, used_at, revoked_at)',
    'select on trip_conversations',
    'select on trips',
    'select on trips_id_seq',
    'select on turns',
    'select on user_preferences',
    'select on users (id, username, email, first_name, last_name, created_at)',
    'update on chat_allowances (started_at)',
    'update on conversation_states (stage, user_info, question_queue, questions_asked, updated_at)',
    'update on planning_sessions (current_stage, session_data, stages_completed, last_interaction_at, completed_at)',
    'update on trip_conversations (version, last_message_at)',
    'update on trips (destination_id, title, description, start_date, end_date, budget, status, travelers_count, updated_at)',
    'update on turns (idempotency_key, committed_at, state_before, state_after, answer, receipt)',
    'update on user_preferences (preferences_text, budget_min, budget_max, preferred_group_size, updated_at)',
    'usage on messages_id_seq',
    'usage on schema identity',
    'usage on schema public',
  ],
  wanderline_cron: [
    'delete on log_in_failures',
    'delete on refresh_tokens',
    'select on log_in_failures (last_failed_at)',
    'select on refresh_tokens (expires_at)',
    'usage on schema public',
  ],
  wanderline_identity: [
    'delete on log_in_failures',
    'execute on identity.begin_log_in',
    'execute on identity.password_hash_of',
    'execute on identity.revoke_family',
    'execute on identity.rotate',
    'execute on identity.sign_up',
    'execute on identity.start_family',
    'insert on log_in_failures',
    'insert on refresh_tokens',
    'insert on user_preferences (user_id)',
    'insert on users (username, email, first_name, last_name, password_hash)',
    'select on log_in_failures',
    'select on refresh_tokens',
    'select on users (id, username, password_hash)',
    'update on log_in_failures (user_id, failures, last_failed_at, retry_at)',
    'update on refresh_tokens (used_at, revoked_at)',
    'usage on schema public',
  ],
}

const everyPersonalTable = `
  with recursive edges as (
    select conrelid as child, confrelid as parent from pg_constraint where contype = 'f'
    union select inhrelid, inhparent from pg_inherits
  ), belonging (id) as (
    select 'users'::regclass::oid
    union select attrelid from pg_attribute join pg_class on pg_class.oid = attrelid
    where attname = 'user_id' and not attisdropped and relkind in ('r', 'p') and relnamespace <> 'pg_catalog'::regnamespace
    union select child from edges join belonging on parent = belonging.id
  )`

const unprotectedTables = `${everyPersonalTable}
  select relname from belonging join pg_class on pg_class.oid = belonging.id
  where not (relrowsecurity and relforcerowsecurity and exists (
    select from pg_policy where polrelid = pg_class.oid and polcmd = '*' and polroles = array['wanderline_request'::regrole::oid]
  ))
  order by relname`

describe('the tables with rows of users', () => {
  it('all have row-level security that is forced, and a policy for requests', async () => {
    expect(await database.query(unprotectedTables)).toEqual([])
  })

  it.each([
    ['has a column user_id', 'create table diaries (user_id bigint)'],
    ['refers to users', 'create table diaries (author bigint references users)'],
    ['refers to what refers to users', 'create table diaries (trip bigint references trips)'],
    ['is a partition', 'create table diaries () inherits (messages)'],
  ])('are told by name when one without them %s', async (_what, creation) => {
    const results = await database.transaction([
      database.query(creation),
      database.query(unprotectedTables),
      database.query(`select has_table_privilege('wanderline_request', 'diaries', 'select') as leaks`),
      database.query('drop table diaries'),
    ])
    expect(results.slice(1, 3)).toEqual([[{ relname: 'diaries' }], [{ leaks: false }]])
  })

  it('have one policy each that shows requests the rows of their user, and few others', async () => {
    const policies = await rows`
      select format('%s on %s for %s to %s', policyname, tablename, lower(cmd), array_to_string(roles, ', ')) as name,
        case when tablename = 'users' then 'id' else 'user_id' end as owner, qual, with_check
      from pg_policies where permissive = 'PERMISSIVE' order by 1`
    const strict = policies.filter(({ owner, qual, with_check }) => {
      const own = `(${String(owner)} = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::bigint AS "nullif"))`
      return qual === own && with_check === own
    })
    const personal = await database.query(`${everyPersonalTable}
      select format('own_rows on %s for all to wanderline_request', relname) as name
      from belonging join pg_class on pg_class.oid = belonging.id order by 1`)
    expect(strict.map(({ name }) => String(name))).toEqual(personal.map((row) => String(row['name'])))
    expect(policies.filter((policy) => !strict.includes(policy)).map(({ name }) => name)).toEqual([
      'all_rows on log_in_failures for all to wanderline_identity',
      'all_rows on refresh_tokens for all to wanderline_identity',
      'all_rows on users for all to wanderline_identity',
      'expired_rows on refresh_tokens for all to wanderline_cron',
      'new_rows on user_preferences for insert to wanderline_identity',
      'old_rows on log_in_failures for all to wanderline_cron',
    ])
  })
})

describe.each(roles)('%s', (role) => {
  it('may do what it must and nothing besides', async () => {
    const granted = await rows`
      with grants as (
        select acl.grantee, acl.privilege_type, relnamespace::regnamespace, relname::text as name, null::text as columns
        from pg_class, aclexplode(relacl) acl
        union all
        select acl.grantee, acl.privilege_type, relnamespace::regnamespace, relname::text,
          format(' (%s)', string_agg(attname, ', ' order by attnum))
        from pg_class join pg_attribute on attrelid = pg_class.oid, aclexplode(attacl) acl
        group by acl.grantee, acl.privilege_type, relnamespace, relname
        union all
        select acl.grantee, acl.privilege_type, pronamespace::regnamespace, format('identity.%s', proname), null
        from pg_proc, aclexplode(proacl) acl
        union all
        select acl.grantee, acl.privilege_type, null, format('schema %s', nspname), null
        from pg_namespace, aclexplode(nspacl) acl
      )
      select lower(privilege_type) || ' on ' || name || coalesce(columns, '') as line from grants
      where grantee = ${role}::regrole`
    expect(granted.map(({ line }) => String(line)).sort()).toEqual(expected[role])
  })

  it('cannot log in, bypasses nothing, is in no other role and owns no table', async () => {
    const [found] = await rows`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication,
        (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) as tables,
        (select count(*)::int from pg_namespace where nspowner = pg_roles.oid) as schemas,
        (select count(*)::int from pg_proc where proowner = pg_roles.oid) as functions
      from pg_roles where rolname = ${role}`
    expect(found).toEqual({
      ...{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
      ...{ rolcanlogin: false, rolreplication: false, memberships: 0, tables: 0, schemas: 0 },
      functions: role === 'wanderline_identity' ? 6 : 0,
    })
  })
})

describe('everybody', () => {
  it('has no rights on our tables and functions, now or by default', async () => {
    const leaks = await rows`
      select relname as name from pg_class, aclexplode(relacl) acl
      where acl.grantee = 0 and relnamespace::regnamespace::text in ('public', 'identity', 'drizzle')
      union all
      select proname from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) acl
      where acl.grantee = 0 and (prosecdef or pronamespace = 'identity'::regnamespace)
      union all
      select defaclobjtype::text from pg_default_acl`
    expect(leaks).toEqual([])
    const [may] = await rows`
      select has_schema_privilege('wanderline_request', 'public', 'create') as public,
        has_schema_privilege('wanderline_request', 'identity', 'create') as identity,
        has_schema_privilege('wanderline_request', 'drizzle', 'usage') as drizzle`
    expect(may).toEqual({ public: false, identity: false, drizzle: false })
  })
})

describe('the functions with rights of their own', () => {
  it('are these, look names up in one place, and belong to the role that owns nothing else', async () => {
    const found = await rows`
      select pronamespace::regnamespace || '.' || proname as name, proowner::regrole::text as owner, proconfig
      from pg_proc where prosecdef order by 1`
    const names = (expected['wanderline_identity'] ?? []).filter((line) => line.startsWith('execute'))
    expect(found).toEqual(
      names.map((line) => ({
        name: line.replace('execute on ', ''),
        owner: 'wanderline_identity',
        proconfig: ['search_path=pg_catalog, pg_temp'],
      })),
    )
  })
})
