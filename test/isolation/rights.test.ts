import { neon } from '@neondatabase/serverless'
import { describe, expect, inject, it } from 'vitest'
import { unprotectedTables } from '../support/personal-tables.ts'
import { rows } from '../support/world.ts'

const database = neon(inject('databaseUrl'))
const roles = ['wanderline_cron', 'wanderline_identity', 'wanderline_request', 'wanderline_shared']

/** What each role may do, and nothing besides. A column that is not named is not meant. */
const expected: Record<string, string[]> = {
  wanderline_request: [
    'delete on idempotency_keys',
    'delete on messages',
    'delete on planning_sessions',
    'delete on trip_conversations',
    'delete on trip_shares',
    'delete on trips',
    'delete on turns',
    'delete on users',
    'execute on identity.begin_log_in',
    'execute on identity.change_password',
    'execute on identity.end_log_ins',
    'execute on identity.revoke_family',
    'execute on identity.rotate',
    'execute on identity.sign_up',
    'execute on identity.start_family',
    'execute on identity.start_log_in',
    'execute on public.begin_turn',
    'execute on public.bring_back',
    'execute on public.commit_turn',
    'execute on public.facts_of_place',
    'execute on public.history_page',
    'execute on public.release_turn',
    'execute on public.rewind_conversation',
    'execute on public.search_places',
    'execute on public.set_plan_aside',
    'execute on public.trip_detail',
    'insert on chat_allowances',
    'insert on conversation_states',
    'insert on destinations (name, country, description, best_months, average_cost_per_day, proposed_for)',
    'insert on idempotency_keys (user_id, idempotency_key, request_hash, made_id)',
    'insert on messages (id, conversation_id, user_id, is_user, content, created_at)',
    'insert on planning_sessions (trip_id, user_id, current_stage, session_data, stages_completed)',
    'insert on recommendations (conversation_id, user_id, turn_number, locations)',
    'insert on trip_conversations (trip_id, user_id)',
    'insert on trip_shares (trip_id, user_id, token_hash, with_budget, expires_at)',
    'insert on trips',
    'insert on turns',
    'insert on write_allowances',
    'select on airports',
    'select on chat_allowances',
    'select on cities',
    'select on conversation_states',
    'select on destinations',
    'select on idempotency_keys',
    'select on log_in_failures (user_id, failures, last_failed_at, retry_at)',
    'select on log_ins',
    'select on messages',
    'select on planning_sessions',
    'select on recommendations',
    'select on refresh_tokens (id, user_id, family, parent_id, issued_at, expires_at, used_at, revoked_at)',
    'select on trip_conversations',
    'select on trip_shares',
    'select on trips',
    'select on trips_id_seq',
    'select on turns',
    'select on user_preferences',
    'select on users (id, username, email, first_name, last_name, created_at, normal_name)',
    'select on write_allowances',
    'update on chat_allowances (started_at)',
    'update on conversation_states (stage, user_info, question_queue, questions_asked, updated_at, wishes, memory)',
    'update on messages (is_archived, archived_at)',
    'update on planning_sessions (current_stage, session_data, stages_completed, last_interaction_at, completed_at, asked_for_more)',
    'update on trip_conversations (version, last_message_at, archived_at)',
    'update on trip_shares (token_hash, with_budget, created_at, expires_at)',
    'update on trips (destination_id, title, description, start_date, end_date, budget, status, travelers_count, updated_at)',
    'update on turns (idempotency_key, committed_at, state_before, state_after, answer, receipt)',
    'update on user_preferences (preferences_text, budget_min, budget_max, preferred_group_size, updated_at, taste_likes, taste_dislikes, taste_warmth, taste_from_trips)',
    'update on write_allowances (began_at, writes)',
    'usage on messages_id_seq',
    'usage on schema identity',
    'usage on schema public',
  ],
  wanderline_cron: [
    'delete on idempotency_keys',
    'delete on log_in_failures',
    'delete on log_ins',
    'delete on refresh_tokens',
    'execute on maintenance.archive_idle',
    'execute on maintenance.keep_months_ahead',
    'select on idempotency_keys (made_at)',
    'select on log_in_failures (last_failed_at)',
    'select on log_ins (ends_at)',
    'select on messages (conversation_id, created_at, is_archived)',
    'select on messages_default (created_at, is_archived)',
    'select on refresh_tokens (expires_at)',
    'select on trip_conversations (id, version, last_message_at, last_message_on, archived_at)',
    'select on turns (conversation_id, lease_expires_at, committed_at)',
    'update on messages (is_archived, archived_at)',
    'update on trip_conversations (archived_at)',
    'usage on schema maintenance',
    'usage on schema public',
  ],
  wanderline_shared: [
    'select on destinations',
    'select on planning_sessions (id, trip_id, current_stage, session_data, last_interaction_at, completed_at, stored_version)',
    'select on trip_shares (trip_id, token_hash, with_budget, expires_at)',
    'select on trips (id, destination_id, title, start_date, end_date, budget, status, travelers_count, updated_at)',
    'usage on schema public',
  ],
  wanderline_identity: [
    'delete on log_in_failures',
    'execute on identity.begin_log_in',
    'execute on identity.change_password',
    'execute on identity.end_log_ins',
    'execute on identity.revoke_family',
    'execute on identity.rotate',
    'execute on identity.sign_up',
    'execute on identity.start_family',
    'execute on identity.start_log_in',
    'insert on log_in_failures',
    'insert on log_ins',
    'insert on refresh_tokens',
    'insert on user_preferences (user_id)',
    'insert on users (username, email, first_name, last_name, password_hash)',
    'select on log_in_failures',
    'select on log_ins',
    'select on refresh_tokens',
    'select on users (id, username, password_hash, normal_name)',
    'update on log_in_failures (user_id, failures, last_failed_at, retry_at)',
    'update on refresh_tokens (used_at, revoked_at)',
    'update on users (password_hash)',
    'usage on schema identity',
    'usage on schema public',
  ],
}

describe('the tables with rows of users', () => {
  it('all have row-level security that is forced, and a policy for requests', async () => {
    expect(await database.query(unprotectedTables)).toEqual([])
  })

  it.each([
    ['has a column user_id', 'create table diaries (user_id bigint)'],
    ['refers to users', 'create table diaries (author bigint references users)'],
    ['refers to what refers to users', 'create table diaries (trip bigint references trips)'],
    ['is a partition', `create table diaries partition of messages for values from ('2100-01-01') to ('2100-02-01')`],
  ])('are told by name when one without them %s', async (_what, creation) => {
    const results = await database.transaction([
      database.query(creation),
      database.query(unprotectedTables),
      database.query(`select has_table_privilege('wanderline_request', 'diaries', 'select') as leaks`),
      database.query('drop table diaries'),
    ])
    expect(results.slice(1, 3)).toEqual([[{ relname: 'diaries' }], [{ leaks: false }]])
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
        select acl.grantee, acl.privilege_type, pronamespace::regnamespace, format('%s.%s', pronamespace::regnamespace, proname), null
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
      functions: role === 'wanderline_identity' ? 8 : 0,
    })
  })
})

describe('everybody', () => {
  it('has no rights on our tables and functions, now or by default', async () => {
    const leaks = await rows`
      select relname as name from pg_class, aclexplode(relacl) acl
      where acl.grantee = 0 and relnamespace::regnamespace::text in ('public', 'identity', 'maintenance', 'drizzle')
      union all
      select proname from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) acl
      where acl.grantee = 0 and (prosecdef or pronamespace::regnamespace::text in ('identity', 'maintenance'))
      union all
      select defaclobjtype::text from pg_default_acl`
    expect(leaks).toEqual([])
    const [may] = await rows`
      select has_schema_privilege('wanderline_request', 'public', 'create') as public,
        has_schema_privilege('wanderline_request', 'identity', 'create') as identity,
        has_schema_privilege('wanderline_request', 'maintenance', 'usage') as maintenance,
        has_schema_privilege('wanderline_request', 'drizzle', 'usage') as drizzle`
    expect(may).toEqual({ public: false, identity: false, maintenance: false, drizzle: false })
  })
})

describe('the functions with rights of their own', () => {
  it('are these, look names up in one place, and belong to the role that owns nothing else or to who owns the tables', async () => {
    const found = await rows`
      select pronamespace::regnamespace || '.' || proname as name, proconfig,
        case proowner when relowner then 'who owns the tables' else proowner::regrole::text end as owner
      from pg_proc join pg_class on pg_class.oid = 'messages'::regclass where prosecdef order by 1`
    const names = (expected['wanderline_identity'] ?? []).filter((line) => line.startsWith('execute'))
    const proconfig = ['search_path=pg_catalog, pg_temp']
    expect(found).toEqual([
      ...names.map((line) => ({ name: line.replace('execute on ', ''), owner: 'wanderline_identity', proconfig })),
      { name: 'maintenance.forget_proposals', owner: 'who owns the tables', proconfig },
      { name: 'maintenance.keep_months_ahead', owner: 'who owns the tables', proconfig },
    ])
  })
})
