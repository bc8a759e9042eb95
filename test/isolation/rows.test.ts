import { beforeAll, describe, expect, it } from 'vitest'
import { actingAs, seasonedTraveller } from '../support/rights.ts'
import { rowsOf, tablesOfUsers } from '../support/tables-of-users.ts'
import { rows, type Traveller, traveller, tripOf } from '../support/world.ts'

const denied = '42501'
const foreignKeyViolated = '23503'
const tables = await tablesOfUsers()

let ada: Traveller
let eve: Traveller
/** A trip of Ada that has nothing yet, and a conversation of hers that nothing was said in. */
let emptyTrip: number
let emptyConversation: number

beforeAll(async () => {
  ada = (await seasonedTraveller()).who
  eve = await traveller()
  emptyTrip = await tripOf(ada)
  const other = await tripOf(ada)
  const [conversation] =
    await rows`insert into trip_conversations (trip_id, user_id) values (${other}, ${ada.id}) returning id`
  emptyConversation = Number(conversation?.['id'])
})

async function columnsThatMayBe(verb: 'insert' | 'update', table: string): Promise<string[]> {
  const found = await rows`
    select attname from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attidentity <> 'a'
      and has_column_privilege('wanderline_request', attrelid, attnum, ${verb})`
  return found.map(({ attname }) => String(attname))
}

async function mayDelete(table: string): Promise<boolean> {
  const [found] = await rows`select has_table_privilege('wanderline_request', ${table}, 'delete') as may`
  return found?.['may'] === true
}

/** Stores, as Eve, a row like one of Ada's but for these columns; without a word of the columns that no request may set. */
async function insertLike(table: string, changes: Record<string, unknown>) {
  const [row] = await rowsOf(table, ada)
  const insertable = await columnsThatMayBe('insert', table)
  const columns = insertable.length === 0 ? 'user_id' : insertable.join(', ')
  return actingAs(
    eve.id,
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb)`,
    [JSON.stringify({ ...row, ...changes })],
  )
}

describe.each(tables)('%s', (table) => {
  it('has something of Ada to protect', async () => {
    expect((await rowsOf(table, ada)).length).toBeGreaterThan(0)
  })

  it('shows Ada her rows and Eve none of them, asked for or not', async () => {
    const own = (await rowsOf(table, ada)).length
    expect((await actingAs(ada.id, `select user_id from ${table}`)).count).toBe(own)
    expect((await actingAs(eve.id, `select user_id from ${table} where user_id = $1`, [ada.id])).rows).toEqual([])
    const seen = await actingAs(eve.id, `select user_id from ${table}`)
    expect(seen.refused).toBeNull()
    expect(seen.rows.filter((row) => Number(row['user_id']) !== eve.id)).toEqual([])
  })

  it('shows nothing to a request of nobody', async () => {
    expect(await actingAs('', `select user_id from ${table}`)).toEqual({ count: 0, rows: [], refused: null })
    expect(await actingAs(0, `select user_id from ${table}`)).toEqual({ count: 0, rows: [], refused: null })
  })

  it('lets Eve change nothing of Ada', async () => {
    const before = await rowsOf(table, ada)
    const columns = await columnsThatMayBe('update', table)
    for (const column of columns) {
      const statement = `update ${table} set ${column} = ${column} where user_id = $1`
      expect(await actingAs(eve.id, statement, [ada.id])).toEqual({ count: 0, rows: [], refused: null })
    }
    if (columns.length === 0) {
      expect((await actingAs(eve.id, `update ${table} set user_id = user_id`)).refused).toBe(denied)
    }
    expect(await rowsOf(table, ada)).toEqual(before)
  })

  it('lets nobody give a row to somebody else', async () => {
    expect((await actingAs(ada.id, `update ${table} set user_id = $1`, [eve.id])).refused).toBe(denied)
  })

  it('lets Eve delete nothing of Ada', async () => {
    const before = await rowsOf(table, ada)
    const { refused } = await actingAs(eve.id, `delete from ${table}`)
    expect(refused).toBe((await mayDelete(table)) ? null : denied)
    expect(await rowsOf(table, ada)).toEqual(before)
  })

  it('takes no row from Eve in the name of Ada', async () => {
    expect(await insertLike(table, {})).toMatchObject({ refused: denied })
  })
})

describe('what hangs on a trip or a conversation of Ada', () => {
  it.each([
    ['planning_sessions', () => ({ trip_id: emptyTrip })],
    ['trip_shares', () => ({ trip_id: emptyTrip, token_hash: 'f'.repeat(64) })],
    ['trip_conversations', () => ({ trip_id: emptyTrip })],
    ['conversation_states', () => ({ conversation_id: emptyConversation })],
    ['turns', () => ({ conversation_id: emptyConversation, lease_token: crypto.randomUUID() })],
    ['messages', () => ({ conversation_id: emptyConversation, created_at: new Date().toISOString() })],
    ['recommendations', () => ({ conversation_id: emptyConversation })],
  ])('cannot be a row of %s that is Eve’s', async (table, changes) => {
    expect(await insertLike(table, { ...changes(), user_id: eve.id })).toMatchObject({ refused: foreignKeyViolated })
  })

  it('is every table that refers to one', async () => {
    const found = await rows`
      select distinct conrelid::regclass::text as name from pg_constraint
      where contype = 'f' and conparentid = 0 and confrelid in ('trips'::regclass, 'trip_conversations'::regclass) order by 1`
    expect(found.map(({ name }) => name)).toEqual([
      'conversation_states',
      'messages',
      'planning_sessions',
      'recommendations',
      'trip_conversations',
      'trip_shares',
      'turns',
    ])
  })
})

describe('users', () => {
  it('shows a user to themselves alone', async () => {
    const seen = await actingAs(eve.id, 'select id from users')
    expect(seen.rows.map(({ id }) => Number(id))).toEqual([eve.id])
    expect((await actingAs('', 'select id from users')).rows).toEqual([])
  })

  it('shows no request a hash, not even the own', async () => {
    expect((await actingAs(eve.id, 'select password_hash from users')).refused).toBe(denied)
    expect((await actingAs(eve.id, 'select token_hash from refresh_tokens')).refused).toBe(denied)
  })

  it('lets nobody be changed or made, and nobody delete another', async () => {
    expect((await actingAs(eve.id, "update users set username = 'ada'")).refused).toBe(denied)
    const insert = "insert into users (username, password_hash) values ('mallory', '')"
    expect((await actingAs(eve.id, insert)).refused).toBe(denied)
    expect((await actingAs(eve.id, 'delete from users where id = $1', [ada.id])).count).toBe(0)
    expect(await rows`select id from users where id = ${ada.id}`).toHaveLength(1)
  })
})

describe('on schedule', () => {
  const swept = ['refresh_tokens', 'log_ins', 'log_in_failures', 'idempotency_keys']
  const counted = ['messages']
  const archived = ['trip_conversations', 'turns', ...counted]

  it.each(['users', ...tables.filter((table) => ![...swept, ...archived].includes(table))])(
    'nothing is seen of %s',
    async (table) => {
      expect((await actingAs('', `select from ${table}`, [], 'wanderline_cron')).refused).toBe(denied)
    },
  )

  it.each(counted)(
    'all of %s can be counted, by month and whether archived, and nothing else seen or done',
    async (table) => {
      const count = `select created_at, is_archived from ${table}`
      const [total] = await rows`select count(*)::int from messages`
      expect((await actingAs('', count, [], 'wanderline_cron')).count).toBe(total?.['count'])
      for (const column of ['id', 'user_id', 'content']) {
        expect((await actingAs('', `select ${column} from ${table}`, [], 'wanderline_cron')).refused).toBe(denied)
      }
      expect((await actingAs('', `delete from ${table}`, [], 'wanderline_cron')).refused).toBe(denied)
    },
  )

  it.each([
    ['refresh_tokens', 'expires_at'],
    ['log_ins', 'ends_at'],
    ['log_in_failures', 'last_failed_at'],
    ['idempotency_keys', 'made_at'],
  ])('only what is over can be deleted of %s, and nothing else seen', async (table, column) => {
    const before = await rowsOf(table, ada)
    expect(await actingAs('', `delete from ${table}`, [], 'wanderline_cron')).toMatchObject({ refused: null })
    expect(await rowsOf(table, ada)).toEqual(before)
    expect((await actingAs('', `select ${column} from ${table}`, [], 'wanderline_cron')).rows).toEqual([])
    expect((await actingAs('', `select user_id from ${table}`, [], 'wanderline_cron')).refused).toBe(denied)
  })
})
