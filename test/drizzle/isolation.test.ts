import { beforeAll, describe, expect, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { reasonOf } from '../../scripts/local/failure.ts'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import type { NeonEndpoint } from '../../scripts/local/neon-endpoint.ts'
import type { LocalPostgres } from '../../scripts/local/postgres.ts'
import { seedDatabase } from '../../scripts/local/seed.ts'
import { resetConversation } from '../../src/conversation/store.ts'
import { createDatabase } from '../../src/db/client.ts'
import { deleteAccount } from '../../src/users/store.ts'
import { startWorld } from '../scripts/temporary.ts'
import { asSuperuser, createOwner, owner, ownedDatabase } from './owned.ts'

let server: LocalPostgres
let endpoint: NeonEndpoint
/** A database that was migrated by a role like that of a hosted database: it owns all, and is no superuser. */
let url: string

beforeAll(async () => {
  const world = await startWorld()
  server = world.server
  endpoint = world.endpoint
  await createOwner(server)
  url = await ownedDatabase(server, 'owned')
  await migrateDatabase(url)
  return world.end
})

/** Statements in one transaction; the rows of the last. */
function run(database: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  return withConnection(database, async (client) => {
    if (statements.length > 1) await client.query('begin')
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows
    if (statements.length > 1) await client.query('commit')
    return rows
  })
}

const request = (userId: unknown, ...statements: string[]) =>
  run(url, rightsOf('wanderline_request', userId), ...statements)
const rightsOf = (role: string, userId: unknown) =>
  `select set_config('role', '${role}', true), set_config('app.user_id', '${String(userId)}', true)`

async function signUp(username: string): Promise<number> {
  const [user] = await request(
    '',
    `select identity.sign_up('${username}', '', '', '', 'hash of ${username}')`,
    `select id from users where lower(username) = '${username}'`,
  )
  return Number(user?.['id'])
}

const hour = "now(), now() + interval '1 hour'"

/** Gives a user a row in every table, by what a request may do. */
async function settle(userId: number, username: string): Promise<number> {
  const logIn = `select identity.start_log_in(gen_random_uuid(), null, now() + interval '1 day', gen_random_uuid(),
    'token of ${userId}', ${hour}, 'hash of ${username}', 'key of ${userId}')`
  await request(userId, logIn)
  await request('', `select from identity.begin_log_in('${username}', 'key of ${userId}', 10, 30, 900, 24)`)
  const [trip] = await request(
    userId,
    `insert into chat_allowances values (${userId}, array[now()])`,
    `select from take_write(${userId}, 10, 60)`,
    `insert into trips (user_id, title) values (${userId}, 'Away')`,
    `insert into idempotency_keys (user_id, idempotency_key, request_hash, made_id) select user_id, 'key', '', id from trips`,
    `insert into planning_sessions (trip_id, user_id, current_stage, stages_completed)
     select id, user_id, 'destination', '[]' from trips`,
    'insert into trip_conversations (trip_id, user_id) select id, user_id from trips',
    `insert into conversation_states (conversation_id, user_id, stage) select id, user_id, 'initial' from trip_conversations`,
    `insert into turns (conversation_id, number, user_id, lease_token, lease_expires_at, request_hash, started_at,
       user_message_id, ai_message_id)
     select id, 1, user_id, gen_random_uuid(), now(), '', now(), nextval('messages_id_seq'), nextval('messages_id_seq')
     from trip_conversations`,
    `insert into messages (id, conversation_id, user_id, is_user, content, created_at)
     select user_message_id, conversation_id, user_id, true, 'Hello', now() from turns`,
    `insert into recommendations (conversation_id, user_id, turn_number, locations)
     select conversation_id, user_id, number, '[{}, {}, {}]' from turns`,
    'select id from trips',
  )
  return Number(trip?.['id'])
}

const personal = [
  ...[
    'chat_allowances',
    'conversation_states',
    'idempotency_keys',
    'log_in_failures',
    'log_ins',
    'messages',
    'planning_sessions',
    'recommendations',
    'refresh_tokens',
  ],
  ...['trip_conversations', 'trips', 'turns', 'user_preferences', 'write_allowances'],
]
const countRows = (where: string) =>
  run(
    asSuperuser(server, url),
    personal.map((name) => `select '${name}' as name from ${name} where ${where}`).join(' union all '),
  )
const tablesWith = async (userId: number) => (await countRows(`user_id = ${userId}`)).map(({ name }) => name)

describe('a database whose owner is no superuser', () => {
  test('can be migrated and seeded, twice, and so can another one beside it', async () => {
    expect(await migrateDatabase(url)).toEqual({ migrations: [], functions: [] })
    expect((await seedDatabase(url)).destinations).toBeGreaterThan(0)
    const another = await ownedDatabase(server, 'owned_too')
    expect((await migrateDatabase(another)).migrations).not.toEqual([])
    const bySuperuser = await server.createDatabase('owned_by_superuser')
    expect((await migrateDatabase(bySuperuser)).migrations).not.toEqual([])
  })

  test('tells a second owner who may grant the roles, where it cannot take them itself', async () => {
    const [version] = await run(url, 'show server_version_num')
    await run(server.url, `create role second login createrole password 'second'`)
    await run(server.url, 'create database seconds owner second')
    const seconds = new URL(server.url.replace(/[^/]*$/, 'seconds'))
    seconds.username = 'second'
    seconds.password = 'second'
    const outcome = await migrateDatabase(seconds.href).then(
      () => 'migrated',
      (error: unknown) => reasonOf(error),
    )
    const refusal =
      /^The roles wanderline_cron, wanderline_identity, wanderline_request.* let it run "grant .* to second with admin option"\.$/
    expect(outcome).toMatch(Number(version?.['server_version_num']) >= 160_000 ? refusal : /^migrated$/)
  })

  test('hides the rows of users from the owner too, who is in no role that sees them', async () => {
    const ada = await signUp('hidden')
    await settle(ada, 'hidden')
    expect(await tablesWith(ada)).toEqual(personal)
    await run(asSuperuser(server, url), `update trip_conversations set last_message_at = '2020-01-01'`)
    await run(asSuperuser(server, url), `update messages set created_at = '2020-01-01'`)
    for (const table of ['users', ...personal]) expect(await run(url, `select from ${table}`)).toEqual([])
    const [found] = await run(
      url,
      `
      select pg_has_role('wanderline_identity',
        case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) as identity`,
    )
    expect(found).toEqual({ identity: false })
  })

  test('signs up, logs in, refreshes and signs out before it is known who asks', async () => {
    const ada = await signUp('ada')
    expect(
      await request(
        '',
        `select id, username, password_hash, is_admitted, wait from identity.begin_log_in('ADA', 'key of ${ada}', 10, 30, 900, 24)`,
      ),
    ).toEqual([{ id: String(ada), username: 'ada', password_hash: 'hash of ada', is_admitted: true, wait: null }])
    await settle(ada, 'ada')
    const rotate = (from: string, to: string) =>
      request('', `select id from identity.rotate('${from}', gen_random_uuid(), '${to}', ${hour}, 10)`)
    const [successor] = await rotate(`token of ${ada}`, 'second')
    expect(await rotate(`token of ${ada}`, 'third')).toEqual([successor])
    expect(await rotate('nothing', 'third')).toEqual([])
    await request('', `select identity.revoke_family('second')`)
    expect(await rotate('second', 'third')).toEqual([])
  })

  test('takes along what hangs on a user or a trip that is deleted', async () => {
    const [ada, bob] = [await signUp('leaving'), await signUp('staying')]
    const trip = await settle(ada, 'leaving')
    await settle(bob, 'staying')
    await request(ada, `delete from trips where id = ${trip}`)
    expect(await tablesWith(ada)).toEqual([
      ...['chat_allowances', 'idempotency_keys', 'log_in_failures', 'log_ins', 'refresh_tokens', 'user_preferences'],
      'write_allowances',
    ])
    await request(ada, `delete from users where id = ${ada}`)
    expect(await tablesWith(ada)).toEqual([])
    expect(await tablesWith(bob)).toEqual(personal)
  })

  test('lets the product reset a conversation and delete an account, with all that hangs on them', async () => {
    const ada = { id: await signUp('talking'), username: 'talking' }
    const bob = await signUp('listening')
    const trip = await settle(ada.id, 'talking')
    await settle(bob, 'listening')
    const db = createDatabase({
      ...{ url, role: 'wanderline_request', fetchEndpoint: endpoint.url },
      ...{ timeoutMilliseconds: 8_000, now: () => Date.now() },
    }).actingAs(ada)
    expect(await resetConversation(db, ada, trip)).toBe('reset')
    const said = ['conversation_states', 'messages', 'recommendations', 'trip_conversations', 'turns']
    expect(await tablesWith(ada.id)).toEqual(personal.filter((name) => !said.includes(name)))
    await deleteAccount(db, ada)
    expect(await tablesWith(ada.id)).toEqual([])
    expect(await run(asSuperuser(server, url), `select from users where id = ${ada.id}`)).toEqual([])
    expect(await tablesWith(bob)).toEqual(personal)
  })

  test('forgets expired tokens on schedule, and unlinks their successors', async () => {
    const ada = await signUp('sleeper')
    await settle(ada, 'sleeper')
    await request('', `select from identity.rotate('token of ${ada}', gen_random_uuid(), 'awake', ${hour}, 10)`)
    const expire = `update refresh_tokens set expires_at = now() - interval '1 second'`
    await run(asSuperuser(server, url), `${expire} where token_hash = 'token of ${ada}'`)
    await run(url, rightsOf('wanderline_cron', ''), 'delete from refresh_tokens where expires_at < now()')
    const left = await run(
      asSuperuser(server, url),
      `select token_hash, parent_id from refresh_tokens where user_id = ${ada}`,
    )
    expect(left).toEqual([{ token_hash: 'awake', parent_id: null }])
  })

  test('keeps the rights of a request for its transaction alone', async () => {
    const rows = await withConnection(url, async (client) => {
      await client.query('begin')
      await client.query(rightsOf('wanderline_request', 1))
      await client.query('commit')
      return (
        await client.query<Record<string, unknown>>(
          `select current_user, current_setting('app.user_id', true) as acting_for`,
        )
      ).rows
    })
    expect(rows).toEqual([{ current_user: owner, acting_for: '' }])
  })
})
