import { neon } from '@neondatabase/serverless'
import { describe, expect, inject, it } from 'vitest'
import { memoryHours } from '../../src/auth/back-off/limits.ts'
import { everyPersonalTable, unprotectedTables } from '../support/personal-tables.ts'
import { rows } from '../support/world.ts'

const database = neon(inject('databaseUrl'))

const everyPolicy = `
  select policyname as policy, tablename as table, lower(cmd) as verb, array_to_string(roles, ', ') as roles,
    coalesce(qual, 'nothing') as qual, coalesce(with_check, 'nothing') as with_check, permissive = 'PERMISSIVE' as is_permissive
  from pg_policies order by policyname, tablename`

const acting = `(NULLIF(current_setting('app.user_id'::text, true), ''::text))::bigint`
/** Evaluated once for a statement and not for each row, of which there may be many. */
const actingOnce = `( SELECT ${acting} AS "nullif")`
const ownRows = (table: string) => `own_rows on ${table} for all to wanderline_request: own rows`

/** One line for each policy, which says all of it. */
function linesOf(policies: Record<string, unknown>[]): string[] {
  return policies.map(({ policy, table, verb, roles, qual, with_check: check, is_permissive: isPermissive }) => {
    const own = `(${table === 'users' ? 'id' : 'user_id'} = ${acting})`
    const visible = /^messages/.test(String(table)) ? `(user_id = ${actingOnce})` : own
    const which =
      qual === visible && check === own && isPermissive === true
        ? 'own rows'
        : `${String(qual)}, ${String(check)}`.replaceAll(/\s+/g, ' ')
    return `${String(policy)} on ${String(table)} for ${String(verb)} to ${String(roles)}: ${which}`
  })
}

const personal = (
  await database.query(`${everyPersonalTable}
  select relname from belonging join pg_class on pg_class.oid = belonging.id`)
).map(({ relname }) => String(relname))

const months = personal.filter((table) => /^messages/.test(table))
const onSchedule = `(CURRENT_USER = 'wanderline_cron'::name)`
const aDayOld = (column: string) => `(${column} < (now() - '1 day'::interval))`

const linked = `( SELECT trip_shares.trip_id FROM trip_shares)`

/** One policy each for requests; besides them, what comes before it is known who asks, and what is over or idle. */
const expected = [
  'all_rows on log_in_failures for all to wanderline_identity: true, true',
  'all_rows on log_ins for all to wanderline_identity: true, true',
  'all_rows on refresh_tokens for all to wanderline_identity: true, true',
  'all_rows on users for all to wanderline_identity: true, true',
  `held_link on planning_sessions for select to wanderline_shared: (trip_id = ${linked}), nothing`,
  `held_link on trips for select to wanderline_shared: (id = ${linked}), nothing`,
  `held_link on trip_shares for select to wanderline_shared: (((token_hash)::text = current_setting('app.link'::text, true)) AND ((expires_at IS NULL) OR (expires_at > now()))), nothing`,
  'ended_rows on log_ins for all to wanderline_cron: (ends_at < now()), nothing',
  'expired_rows on refresh_tokens for all to wanderline_cron: (expires_at < now()), nothing',
  'new_rows on user_preferences for insert to wanderline_identity: nothing, true',
  `old_rows on log_in_failures for all to wanderline_cron: (last_failed_at < (now() - '${memoryHours}:00:00'::interval)), nothing`,
  `old_rows on idempotency_keys for all to wanderline_cron: (made_at < (now() - '24:00:00'::interval)), nothing`,
  `archivable_rows on trip_conversations for update to wanderline_cron: (${onSchedule} AND (archived_at IS NULL) AND ${aDayOld('last_message_at')}), (archived_at IS NOT NULL)`,
  `idle_rows on trip_conversations for select to wanderline_cron: (${onSchedule} AND ${aDayOld('last_message_at')}), nothing`,
  `open_rows on turns for select to wanderline_cron: (${onSchedule} AND (committed_at IS NULL)), nothing`,
  ...months.flatMap((table) => [
    `archivable_rows on ${table} for update to wanderline_cron: (${onSchedule} AND (NOT is_archived) AND ${aDayOld('created_at')}), is_archived`,
    `counted_rows on ${table} for select to wanderline_cron: (( SELECT CURRENT_USER AS "current_user") = 'wanderline_cron'::name), nothing`,
  ]),
  ...personal.map(ownRows),
].sort()

const policies = await database.query(everyPolicy)

describe('the policies', () => {
  it('are these, so that requests see the rows of their user alone, and the clean-up what counts no more', () => {
    expect(linesOf(policies).sort()).toEqual(expected)
  })

  const cases = policies.flatMap(({ policy, table, verb }) => {
    const which = `${String(policy)} on ${String(table)}`
    const changes = [
      `drop policy ${which}`,
      ...(verb === 'insert' ? [] : [`alter policy ${which} using (user_id is not null)`]),
      ...(verb === 'select' ? [] : [`alter policy ${which} with check (user_id is null)`]),
      `alter policy ${which} to public`,
    ]
    return changes.map((change) => [which, table === 'users' ? change.replace('user_id', 'id') : change] as const)
  })

  it.each(cases)('%s are told by name after: %s', async (which, change) => {
    const [, , after] = await database.transaction([
      ...[database.query('savepoint before'), database.query(change), database.query(everyPolicy)],
      database.query('rollback to savepoint before'),
    ])
    const kept = linesOf(after ?? [])
    const told = expected.filter((line) => !kept.includes(line))
    expect(told.map((line) => line.replace(/ for .*/, ''))).toEqual([which])
  })

  it('are those of before, after all this', async () => {
    expect(linesOf(await database.query(everyPolicy)).sort()).toEqual(expected)
  })
})

describe.each(personal)('%s', (table) => {
  it.each(['disable', 'no force'])('is told by name after: %s row level security', async (change) => {
    const [, , after] = await database.transaction([
      database.query('savepoint before'),
      database.query(`alter table ${table} ${change} row level security`),
      database.query(unprotectedTables),
      database.query('rollback to savepoint before'),
    ])
    expect(after).toEqual([{ relname: table }])
    expect(
      await rows`select relname from pg_class where relname = ${table} and relrowsecurity and relforcerowsecurity`,
    ).toHaveLength(1)
  })
})
