import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Client } from 'pg'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import type { LocalPostgres } from '../../scripts/local/postgres.ts'
import { listMonths, tableOf } from '../../scripts/partitions/months.ts'
import { type Removal, removeMonth } from '../../scripts/partitions/removal.ts'
import { asSuperuser, createOwner, ownedDatabase } from '../drizzle/owned.ts'
import { startWorld } from './temporary.ts'

let server: LocalPostgres
/** Of an owner that is no superuser, from whom forced policies hide every message. */
let url: string
let count = 0

/** January 2024 is archived, half of February is, and March is empty. */
const makeMonths = `
  select maintenance.create_month(month::date) from generate_series('2024-01-01'::date, '2024-03-01', '1 month') month`
const fill = `
  insert into users (username, password_hash) values ('ada', '');
  insert into trips (user_id, title) select id, 'Away' from users;
  insert into trip_conversations (trip_id, user_id, created_at) select id, user_id, '2024-01-31' from trips;
  insert into messages (conversation_id, user_id, is_user, content, created_at, is_archived, archived_at)
  select id, user_id, true, 'Message ' || n, '2024-01-31 23:00Z'::timestamptz + n / 3 * interval '30 minutes',
    n < 9, case when n < 9 then now() end
  from trip_conversations, generate_series(0, 11) n`

beforeAll(async () => {
  const world = await startWorld()
  server = world.server
  await createOwner(server)
  const template = await ownedDatabase(server, 'months')
  await migrateDatabase(template)
  await rows(template, makeMonths)
  await rows(asSuperuser(server, template), fill)
  return world.end
}, 60_000)

beforeEach(async () => {
  url = await ownedDatabase(server, `months_${(count += 1)}`, 'months')
})

type Rows = Record<string, unknown>[]
const rows = (database: string, text: string): Promise<Rows> =>
  withConnection(database, async (client) => (await client.query<Record<string, unknown>>(text)).rows)
const agree = () => Promise.resolve(true)
const remove = (month: string, removal: Removal, confirm: (question: string) => Promise<boolean> = agree) =>
  withConnection(url, (client) => removeMonth(client, month, removal, confirm))
const months = () => withConnection(url, listMonths)
const partitions = async () => (await months()).map(({ month }) => month)

/** The command as it is typed. */
function type(parameters: string[], input = '') {
  const script = join(import.meta.dirname, '../../scripts/db-partitions.ts')
  const environment = { ...process.env, DATABASE_URL: url }
  return spawnSync(process.execPath, [script, ...parameters], { env: environment, input, encoding: 'utf8' })
}

describe('the list', () => {
  test('has every month with its messages, the share of them that is archived, and its size', async () => {
    const found = await months()
    expect(found.slice(0, 3)).toMatchObject([
      { month: '2024-01', messages: 6, archived: 6 },
      { month: '2024-02', messages: 6, archived: 3 },
      { month: '2024-03', messages: 0, archived: 0 },
    ])
    expect(found.at(-1)).toMatchObject({ month: 'default', messages: 0 })
    expect(found[0]?.size).toMatch(/^\d+ kB$/)
  })

  test('says of nothing that it is all archived which is not', () => {
    const month = { month: '2024-01', size: '8192 bytes' }
    const table = tableOf([
      { ...month, messages: 1_000_000, archived: 999_999 },
      { ...month, messages: 2, archived: 2 },
      { ...month, messages: 0, archived: 0 },
    ])
    expect(table.split('\n').map((line) => line.split(/ {2,}/).slice(1))).toEqual([
      ['messages', 'archived', 'size'],
      ['1,000,000', '99.9 %', '8192 bytes'],
      ['2', '100.0 %', '8192 bytes'],
      ['0', '-', '8192 bytes'],
    ])
  })

  test('tells of a message that has no month', async () => {
    await rows(asSuperuser(server, url), `update messages set created_at = '1999-01-01' where content = 'Message 11'`)
    expect((await months()).at(-1)).toMatchObject({ month: 'default', messages: 1, archived: 0 })
  })
})

describe('a month', () => {
  test('that is detached is a table of its own with all its messages, guarded and without grants', async () => {
    await remove('2024-01', 'detach')
    expect(await partitions()).not.toContain('2024-01')
    const superuser = asSuperuser(server, url)
    expect(await rows(superuser, 'select from messages_2024_01')).toHaveLength(6)
    expect(await rows(superuser, 'select from messages')).toHaveLength(6)
    const [guard] = await rows(
      url,
      `select relrowsecurity and relforcerowsecurity as is_forced,
         array(select policyname::text from pg_policies where tablename = relname order by 1) as policies,
         (select count(*)::int from aclexplode(relacl) where grantee <> relowner) as grants,
         array(select indexrelid::regclass::text from pg_index where indrelid = pg_class.oid order by 1) as indexes
       from pg_class where relname = 'messages_2024_01'`,
    )
    expect(guard).toEqual({
      is_forced: true,
      policies: ['archivable_rows', 'counted_rows', 'own_rows'],
      grants: 0,
      indexes: ['messages_2024_01_conversation_id_id_idx', 'messages_2024_01_pkey'],
    })
    await rows(superuser, 'delete from users')
    expect(await rows(superuser, 'select from messages_2024_01')).toEqual([])
  })

  test('that is dropped is gone, and nothing else is', async () => {
    await remove('2024-01', 'drop')
    await remove('2024-03', 'drop')
    expect((await partitions())[0]).toBe('2024-02')
    expect(await rows(asSuperuser(server, url), 'select from messages')).toHaveLength(6)
    expect(await rows(url, `select to_regclass('messages_2024_01') as january`)).toEqual([{ january: null }])
  })

  test.for([
    ['has messages that are not archived', '2024-02', '2024-02 has to stay: 3 of its messages are not archived.'],
    ['is none', '2024-13', '2024-13 is not a month such as 2024-01.'],
    ['is where messages without a month are', 'default', 'default is not a month such as 2024-01.'],
    ['is not there', '2023-12', 'There is no partition of 2023-12.'],
    ['is yet to come', '2124-01', '2124-01 is not over: its messages are still being written.'],
  ] as const)('that %s is refused', async ([, month, reason]) => {
    const before = await months()
    await expect(remove(month, 'drop')).rejects.toThrow(reason)
    await expect(remove(month, 'detach')).rejects.toThrow(reason)
    expect(await months()).toEqual(before)
  })

  test('that is this one is refused', async () => {
    const [now] = await rows(url, `select to_char(now() at time zone 'UTC', 'YYYY-MM') as month`)
    await expect(remove(String(now?.['month']), 'drop')).rejects.toThrow('is not over')
  })

  test('that gets a message back while the question stands is refused, and loses nothing', async () => {
    const bringBack = async () => {
      const back = `update messages set is_archived = false, archived_at = null where content = 'Message 0'`
      await rows(asSuperuser(server, url), back)
      return true
    }
    await expect(remove('2024-01', 'drop', bringBack)).rejects.toThrow(
      '2024-01 has to stay: some of its messages are not archived.',
    )
    expect((await months())[0]).toMatchObject({ month: '2024-01', messages: 6, archived: 5 })
    const forced = `select relforcerowsecurity as is_forced from pg_class where relname = 'messages_2024_01'`
    expect(await rows(url, forced)).toEqual([{ is_forced: true }])
    expect(await rows(url, `select to_regclass('messages_not_archived') as index`)).toEqual([{ index: null }])
  })

  test('waits for who is at it, without holding up others', async () => {
    const turn = new Client({ connectionString: asSuperuser(server, url) })
    await turn.connect()
    onTestFinished(() => turn.end())
    await turn.query('begin; update trip_conversations set version = version + 1')
    const removal = remove('2024-01', 'drop')
    // Not asked by the turn: an index that is being built waits for whoever has looked at anything before it.
    const waits = `select from pg_locks where not granted and relation = 'trip_conversations'::regclass`
    while ((await rows(asSuperuser(server, url), waits)).length === 0);
    await turn.query('select from messages; commit')
    await removal
    expect(await partitions()).not.toContain('2024-01')
  })
})

describe('the command', () => {
  test('lists the months', () => {
    const { stdout, status } = type([])
    expect(stdout).toMatch(/^month +messages +archived +size\n2024-01 +6 +100\.0 % +\d+ kB\n2024-02 +6 +50\.0 % /)
    expect(status).toBe(0)
  })

  test('asks first, and takes nothing but a yes for one', async () => {
    for (const answer of ['', 'n\n', 'maybe\n']) {
      const { stdout, stderr, status } = type(['drop', '2024-01'], answer)
      expect(stdout).toBe('drop 2024-01? Its messages (6, all archived) are gone for good. [y/N] ')
      expect({ stderr, status }).toEqual({ stderr: 'Nothing was changed.\n', status: 1 })
    }
    expect(await partitions()).toContain('2024-01')
    expect(type(['detach', '2024-01'], 'y\n').stdout).toMatch(/\[y\/N\] 2024-01 is a table of its own now\.\n$/)
    expect(await partitions()).not.toContain('2024-01')
  })

  test('does not ask where yes is said before, and says why it refuses', () => {
    expect(type(['drop', '2024-02', '--yes'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/has to stay/) as string,
    })
    expect(type(['drop', '2024-01', '--yes'])).toMatchObject({ status: 0, stdout: '2024-01 is dropped.\n' })
  })

  test.for([[['delete', '2024-01']], [['drop']], [['drop', '2024-01', '2024-02']], [['--no']]])(
    'says how it is used when it is told %j',
    ([parameters]) => {
      const usage = expect.stringMatching(/Say nothing to list the months/) as string
      expect(type(parameters ?? [])).toMatchObject({ status: 1, stdout: '', stderr: usage })
    },
  )
})
