import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'

const document = readFileSync('OPERATIONS.md', 'utf8')
const blocks = [...document.matchAll(/```sql\n([^]*?)```/g)].map(([, statements = '']) => statements.trim())

/** Runs what an operator pastes, after what makes it necessary, and leaves nothing of it; the rows of the last statement. */
function paste(statements: string, before: string, after = 'select 1'): Promise<Record<string, unknown>[]> {
  return withConnection(inject('databaseUrl'), async (client) => {
    await client.query('begin')
    await client.query(before)
    await client.query(statements)
    const { rows } = await client.query<Record<string, unknown>>(after)
    await client.query('rollback')
    return rows
  })
}

const findBlock = (part: string): string => {
  const found = blocks.filter((block) => block.includes(part))
  expect(found).toHaveLength(1)
  return found[0] ?? ''
}

const login = `do $$ begin create role wanderline_worker login; exception when duplicate_object then null; end $$`

test.for([
  ['pg_stat_activity where state <>', 'select 1'],
  ['alter role wanderline_worker', login],
  ['select usename, state', 'select 1'],
  ['delete from refresh_tokens', 'select 1'],
] as const)('“%s …” can be pasted', async ([part, before]) => {
  await expect(paste(findBlock(part), before)).resolves.toEqual([{ '?column?': 1 }])
})

test('the login role is made with the roles of the product', async () => {
  const statement = findBlock('create role wanderline_worker').replaceAll('wanderline_worker', 'worker_of_a_test')
  const granted = await paste(
    statement,
    'select 1',
    `select pg_has_role('worker_of_a_test', 'wanderline_request', 'member') as request,
       pg_has_role('worker_of_a_test', 'wanderline_cron', 'member') as cron`,
  )
  expect(granted).toEqual([{ request: true, cron: true }])
})

const ofSomebody = (message: string) => `
  with traveller as (insert into users (id, username, password_hash) overriding system value values (4000000000077, 'of a test', '') returning id),
  trip as (insert into trips (user_id, title) select id, 'Away' from traveller returning id, user_id),
  conversation as (insert into trip_conversations (trip_id, user_id) select id, user_id from trip returning id, user_id)
  ${message}`

test('messages of a month that could not be made lie in it afterwards', async () => {
  const astray = ofSomebody(`insert into messages (conversation_id, user_id, is_user, content, created_at)
    select id, user_id, true, 'Astray', '2101-05-05' from conversation`)
  const lie = `select tableoid::regclass::text as partition, (select count(*) from messages_default)::int as astray
    from messages where content = 'Astray'`
  expect(await paste(findBlock('create temp table astray'), astray, lie)).toEqual([
    { partition: 'messages_2101_05', astray: 0 },
  ])
})

test('who was erased is erased again after a restore', async () => {
  const line = { event: 'request', method: 'DELETE', route: '/api/user/me', status: 204, user_id: 4_000_000_000_077 }
  const restored = `create temp table log (line jsonb); insert into log values ('${JSON.stringify(line)}');
    ${ofSomebody('select from conversation')}`
  const left = `select (select count(*) from users where id = 4000000000077)::int as users,
    (select count(*) from trips where user_id = 4000000000077)::int as trips`
  expect(await paste(findBlock('delete from users where id in'), restored, left)).toEqual([{ users: 0, trips: 0 }])
})
