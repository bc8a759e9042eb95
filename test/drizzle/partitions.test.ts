import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { withConnection } from '../../scripts/local/connection.ts'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import type { LocalPostgres } from '../../scripts/local/postgres.ts'
import { startWorld, temporaryFolder } from '../scripts/temporary.ts'
import { asSuperuser, createOwner, ownedDatabase } from './owned.ts'

let server: LocalPostgres

beforeAll(async () => {
  const world = await startWorld()
  server = world.server
  await createOwner(server)
  return world.end
}, 60_000)

type Rows = Record<string, unknown>[]
const rows = (url: string, text: string): Promise<Rows> =>
  withConnection(url, async (client) => (await client.query<Record<string, unknown>>(text)).rows)

/** The migrations up to the one that is tried here. */
function migrationsBefore(tag: string): string {
  const folder = temporaryFolder()
  cpSync(join(import.meta.dirname, '../../drizzle'), folder, { recursive: true })
  const file = join(folder, 'meta', '_journal.json')
  const journal = z
    .looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) })
    .parse(JSON.parse(readFileSync(file, 'utf8')))
  const entries = journal.entries.slice(
    0,
    journal.entries.findIndex((entry) => entry.tag === tag),
  )
  writeFileSync(file, JSON.stringify({ ...journal, entries }))
  return folder
}

const fill = `
  insert into users (username, password_hash) values ('ada', '');
  insert into trips (user_id, title) select id, 'Away' from users;
  insert into trip_conversations (trip_id, user_id, created_at) select id, user_id, '2025-12-30' from trips;
  insert into messages (conversation_id, user_id, is_user, content, created_at, is_archived, archived_at)
  select id, user_id, n % 2 = 1, 'Message ' || n, '2025-12-31 23:59:59.999Z'::timestamptz + n / 3 * interval '40 days',
    n < 3, case when n < 3 then now() end
  from trip_conversations, generate_series(1, 9) n;
  insert into messages (conversation_id, user_id, is_user, content) select id, user_id, true, 'Now' from trip_conversations`

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

const everyMessage = 'select * from messages order by id'

test.for([
  ['is no superuser', (name: string) => ownedDatabase(server, name)],
  ['is a superuser', (name: string) => server.createDatabase(`super_${name}`)],
] as const)('messages survive that they are kept by month, where the owner %s', async ([, create]) => {
  const url = await create('survivors')
  const superuser = asSuperuser(server, url)
  await migrateDatabase(url, migrationsBefore('0003_message_partitions'))
  await rows(superuser, fill)
  const before = await rows(superuser, everyMessage)
  const [next] = await rows(superuser, `select last_value + 1 as id from messages_id_seq`)
  const defaults = `alter default privileges grant all on tables to wanderline_request`
  await rows(url, defaults)

  await migrateDatabase(url)

  expect(await rows(superuser, everyMessage)).toEqual(before)
  expect(before).toHaveLength(10)
  expect(await rows(superuser, 'select from messages_default')).toEqual([])
  expect(await rows(superuser, `select nextval('messages_id_seq') as id`)).toEqual([next])
  const months = await rows(
    superuser,
    `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'messages'::regclass order by 1`,
  )
  const expected = await rows(
    superuser,
    `select 'messages_' || to_char(month, 'YYYY_MM') as name from generate_series(
       '2025-12-01', date_trunc('month', now() at time zone 'UTC') + interval '3 months', '1 month'
     ) month union all select 'messages_default' order by 1`,
  )
  expect(months).toEqual(expected)
})

test('a message still goes with its conversation, and cannot be without one', async () => {
  const url = await ownedDatabase(server, 'referring')
  await migrateDatabase(url)
  const superuser = asSuperuser(server, url)
  await rows(superuser, fill.replaceAll('2025-12-3', '2026-12-3'))
  await expect(rows(superuser, 'update messages set conversation_id = 0')).rejects.toThrow(
    /_conversation_id_user_id_fkey/,
  )
  await rows(superuser, 'delete from trip_conversations')
  expect(await rows(superuser, 'select from messages')).toEqual([])
})

test('an owner that is no superuser can keep the months ahead, and is told of one that somebody holds up', async () => {
  const url = await ownedDatabase(server, 'held_up')
  await migrateDatabase(url)
  const client = await connected(url)
  const keep = `select partition, failure from maintenance.keep_months_ahead()`
  const asCron = async (statement: string) => {
    await client.query('begin')
    await client.query(`select set_config('role', 'wanderline_cron', true)`)
    const found = await client.query<Record<string, unknown>>(statement)
    await client.query('commit')
    return found.rows
  }
  const [dropped] = await rows(
    url,
    `select maintenance.partition_name((now() at time zone 'UTC' + interval '3 months')::date) as name`,
  )
  const name = String(dropped?.['name'])
  await rows(url, `drop table ${name}`)
  const turn = await connected(url)
  await turn.query('begin')
  await turn.query('lock table trip_conversations in row exclusive mode')
  expect(await asCron(keep)).toEqual([{ partition: name, failure: 'canceling statement due to lock timeout' }])
  await turn.query('commit')
  expect(await asCron(keep)).toEqual([{ partition: name, failure: null }])
  expect(await asCron(keep)).toEqual([])
})
