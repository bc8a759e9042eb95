import { neon } from '@neondatabase/serverless'
import { describe, expect, inject, it } from 'vitest'
import { actingAs, seasonedTraveller } from '../support/rights.ts'
import { rows } from '../support/world.ts'

const database = neon(inject('databaseUrl'))
const denied = '42501'
const partitions = (
  await rows`select inhrelid::regclass::text as name from pg_inherits where inhparent = 'messages'::regclass order by 1`
).map(({ name }) => String(name))
const { who } = await seasonedTraveller()

const guardOf = (table: string) =>
  database.query(
    `select relrowsecurity and relforcerowsecurity as is_forced, (
        select jsonb_agg(jsonb_build_array(policyname, permissive, roles, cmd,
          replace(qual, tablename || '.', ''), replace(with_check, tablename || '.', '')) order by policyname)
        from pg_policies where tablename = relname
      ) as policies
    from pg_class where relname = $1`,
    [table],
  )

const grantsOn = (table: string) =>
  database.query(
    `select grantee::regrole::text, privilege_type from pg_class, aclexplode(relacl)
     where relname = $1 and grantee <> relowner`,
    [table],
  )

describe.each(partitions)('the partition %s', (partition) => {
  it('is guarded like the table it is a part of', async () => {
    const [guard] = await guardOf(partition)
    expect([guard]).toEqual(await guardOf('messages'))
    expect(guard).toMatchObject({ is_forced: true })
  })

  it('has no grants, and refuses a request that asks for it by name', async () => {
    expect(await grantsOn(partition)).toEqual([])
    const insert = `insert into ${partition} (id, conversation_id, user_id, is_user, content, created_at)
      select id, conversation_id, user_id, is_user, content, created_at from messages`
    for (const statement of [`select from ${partition}`, `delete from ${partition}`, `truncate ${partition}`, insert]) {
      expect((await actingAs(who.id, statement)).refused, statement).toBe(denied)
    }
  })

  it('has the primary key, the index, the foreign key and the check of its table', async () => {
    const [found] = await rows`
      select array(
          select contype::text from pg_constraint
          where conrelid = ${partition}::regclass and contype in ('p', 'f', 'c') order by 1
        ) as constraints,
        array(
          select indisvalid from pg_index join pg_inherits on inhrelid = indexrelid where indrelid = ${partition}::regclass
        ) as indexes`
    expect(found).toEqual({ constraints: ['c', 'f', 'p'], indexes: [true, true] })
  })
})

it('a partition that is made later has the policies that its table has then, and no grants, whatever the defaults', async () => {
  const made = 'messages_2100_01'
  const [, , , , guard, guardOfTable, grants] = await database.transaction([
    database.query('alter default privileges grant all on tables to wanderline_request, public'),
    database.query(`create policy in_doubt on messages as restrictive for update to wanderline_cron, public
      using (exists (select from trip_conversations c where c.id = messages.conversation_id)) with check (content <> '')`),
    database.query(`select from maintenance.create_month('2100-01-31')`),
    database.query(
      `insert into messages_2100_01 (id, conversation_id, user_id, is_user, content, created_at)
      select id, conversation_id, user_id, is_user, content, '2100-01-31 23:59:59Z' from messages where user_id = $1`,
      [who.id],
    ),
    guardOf(made),
    guardOf('messages'),
    grantsOn(made),
    database.query(`drop table ${made}`),
    database.query('drop policy in_doubt on messages'),
    database.query('alter default privileges revoke all on tables from wanderline_request, public'),
  ])
  expect(guard).toEqual(guardOfTable)
  expect(JSON.stringify(guard)).toContain('in_doubt')
  expect(grants).toEqual([])
})

it('nobody but the schedule may keep the months, and not even that may do more to them', async () => {
  for (const role of ['wanderline_request', 'wanderline_identity'] as const) {
    expect((await actingAs(who.id, 'select maintenance.keep_months_ahead()', [], role)).refused).toBe(denied)
  }
  for (const statement of [
    `select maintenance.create_month('2100-01-01')`,
    `select maintenance.guard_partition('messages_default')`,
  ]) {
    expect((await actingAs('', statement, [], 'wanderline_cron')).refused).toBe(denied)
  }
})
