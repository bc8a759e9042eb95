import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { createApp } from '../support/product.ts'
import { aMoment, aNumber } from '../support/shapes.ts'
import { say, talk, talkUntilOffered } from '../support/chat.ts'
import { rowsOf, tablesOfUsers } from '../support/tables-of-users.ts'
import { refreshTokenOf } from '../support/tokens.ts'
import { depsWith, rows, traveller, tripOf, visitor } from '../support/world.ts'
import { databaseThrough, unreliableEndpoint } from '../support/idle.ts'

type Row = Record<string, unknown>
type Export = Record<string, Row[]> & { account: Row; exported_at: string }

/** What is stored and not given away, because it proves who somebody is. */
const secrets = ['password_hash', 'token_hash', 'key']

/** A traveller with rows in every table that a traveller can have rows in. */
async function wellTravelled() {
  const { who, tripId } = await talk({ act: () => Promise.resolve({ kind: 'choose', choice: 0 }) })
  await talkUntilOffered(who, tripId, 'Somewhere warm')
  await say(who, tripId, 'The first one')
  await rows`update messages set is_archived = true, archived_at = now() where id = (select min(id) from messages where user_id = ${who.id})`
  await rows`insert into planning_sessions (trip_id, user_id, session_data) values (${tripId}, ${who.id}, '{"selectedHotelIds": [1]}')`
  await who.post(`/api/trips/${tripId}/share`, {})
  await who.post('/api/trips', { title: 'Once' }, { 'Idempotency-Key': 'once' })
  const refresh = await refreshTokenOf(who)
  await visitor().post('/api/token', { username: who.username, password: 'not my password' })
  return { who, tripId, refresh }
}

describe('the export of an account', () => {
  it('has every row of every table from which foreign keys lead to the user, in one round trip', async () => {
    const { who } = await wellTravelled()
    const { status, roundTrips, body } = await who.get<Export>('/api/user/me/export')
    expect({ status, roundTrips }).toEqual({ status: 200, roundTrips: 1 })
    const tables = await tablesOfUsers()
    expect(tables).toEqual(expect.arrayContaining(['trips', 'messages', 'turns', 'refresh_tokens']))
    for (const table of tables) {
      const stored = await rowsOf(table, who)
      expect(stored.length, `the traveller of this test needs a row in ${table}`).toBeGreaterThan(0)
      expect(body[table], `the export leaves ${table} out`).toHaveLength(stored.length)
      const columns = Object.keys(stored[0] ?? {}).filter((column) => !secrets.includes(column))
      expect(Object.keys(body[table]?.[0] ?? {}), `the export leaves columns of ${table} out`).toEqual(
        expect.arrayContaining(columns),
      )
    }
  })

  it('has all columns of the user themselves but the hash of the password', async () => {
    const ada = await traveller()
    const { body } = await ada.get<Export>('/api/user/me/export')
    const [stored] = await rows`select * from users where id = ${ada.id}`
    expect(Object.keys(body.account).sort()).toEqual(
      Object.keys(stored ?? {})
        .filter((column) => !secrets.includes(column))
        .sort(),
    )
    expect(body.account).toMatchObject({ id: ada.id, username: ada.username })
  })

  it('keeps to the conventions: ids are numbers, money and moments are strings', async () => {
    const ada = await traveller()
    await tripOf(ada, { title: 'Diving', budget: 2000, start_date: '2027-02-01', end_date: '2027-02-14' })
    const { body } = await ada.get<Export>('/api/user/me/export')
    expect(body.exported_at).toMatch(/Z$/)
    expect(body['trips']).toEqual([
      expect.objectContaining({
        id: aNumber,
        title: 'Diving',
        budget: '2000.00',
        start_date: '2027-02-01',
        end_date: '2027-02-14',
        destination: null,
        created_at: aMoment,
      }),
    ])
  })

  it('has the words of a conversation, archived ones too, and what was chosen', async () => {
    const { who } = await wellTravelled()
    const { body } = await who.get<Export>('/api/user/me/export')
    expect(body['messages']?.[0]).toMatchObject({ content: 'Somewhere warm', is_user: true, is_archived: true })
    expect(body['messages']?.filter(({ is_archived }) => is_archived === false).length).toBeGreaterThan(0)
    expect(body['turns']?.[0]).toMatchObject({
      answer: { user_message: { content: 'Somewhere warm' } },
      receipt: { model: 'scripted' },
    })
    expect(body['recommendations']?.[0]?.['locations']).toHaveLength(3)
    expect(body['trips']?.[0]?.['destination']).toMatchObject({ name: 'Bali', country: 'Indonesia' })
    expect(body['planning_sessions']?.[0]?.['session_data']).toEqual({ selectedHotelIds: [1] })
  })

  it('gives no secret away', async () => {
    const { who, refresh } = await wellTravelled()
    const text = await (await who.send('GET', '/api/user/me/export')).text()
    expect(text).not.toContain('scrypt')
    expect(text).not.toContain(refresh)
    for (const secret of secrets) expect(text).not.toContain(`"${secret}"`)
    const [token] = await rows`select token_hash from refresh_tokens where user_id = ${who.id}`
    expect(text).not.toContain(token?.['token_hash'])
  })

  it('has nothing of anybody else', async () => {
    const { who: other } = await wellTravelled()
    const ada = await traveller()
    await tripOf(ada)
    const { body } = await ada.get<Export>('/api/user/me/export')
    expect(body.account['id']).toBe(ada.id)
    for (const table of await tablesOfUsers()) {
      for (const row of body[table] ?? []) expect([table, row['user_id']]).toEqual([table, ada.id])
    }
    expect(JSON.stringify(body)).not.toContain(other.username)
  })

  it('is offered as a file', async () => {
    const { headers } = await (await traveller()).get('/api/user/me/export')
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="wanderline.json"')
    expect(headers.get('Content-Type')).toBe('application/json')
  })
})

describe('the export of a large account', () => {
  const many = 20_000
  const longest = 'x'.repeat(4_000)

  /** A traveller with more than Neon's 10 MiB an answer would hold: 20,000 messages as long as they may be, in two conversations. */
  async function talkative() {
    const who = await traveller()
    for (const trip of [await tripOf(who), await tripOf(who)]) {
      await rows`
        with conversation as (
          insert into trip_conversations (trip_id, user_id, last_message_at) values (${trip}, ${who.id}, now()) returning id
        )
        insert into messages (conversation_id, user_id, is_user, content)
        select conversation.id, ${who.id}, position % 2 = 1, position || ${longest.slice(5)}
        from conversation, generate_series(1, ${many / 2}) position`
    }
    return who
  }

  it('is sent page by page, and has every message once and in order', async () => {
    const { id, token } = await talkative()
    const request = new Request('http://wanderline.test/api/user/me/export', {
      headers: { Authorization: `Bearer ${token}` },
    })
    const response = await createApp(depsWith()).fetch(request, env, createExecutionContext())
    const sent: number[] = []
    let longestPiece = 0
    for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      longestPiece = Math.max(longestPiece, piece.length)
      for (const [, messageId] of piece.matchAll(/"id":(\d+),"conversation_id":\d+,"user_id":\d+,"is_user"/g)) {
        sent.push(Number(messageId))
      }
    }
    const stored = await rows`select id::int from messages where user_id = ${id} order by id`
    expect(sent).toEqual(stored.map((row) => row['id']))
    expect(sent).toHaveLength(many)
    expect(longestPiece).toBeLessThan(2 ** 20)
  })

  it.each(['refresh_tokens', 'turns', 'trips'])('goes on after the first page of %s', async (table) => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea')
    await rows`insert into trips (user_id, title) select ${who.id}, 'Away' from generate_series(1, 130)`
    await rows`
      with log_in as (
        insert into log_ins (id, user_id, started_at, ends_at)
        values (gen_random_uuid(), ${who.id}, now(), now() + interval '30 days') returning *
      )
      insert into refresh_tokens (id, user_id, family, token_hash, issued_at, expires_at)
      select gen_random_uuid(), user_id, id, gen_random_uuid(), now(), now() + interval '1 day'
      from log_in, generate_series(1, 3000)`
    await rows`
      insert into turns (conversation_id, number, user_id, lease_token, lease_expires_at, request_hash, started_at,
        committed_at, user_message_id, ai_message_id, state_before, state_after, answer, receipt)
      select conversation_id, number + more, user_id, gen_random_uuid(), lease_expires_at, request_hash, started_at,
        committed_at, user_message_id, ai_message_id, state_before, state_after, answer, receipt
      from turns, generate_series(1, 120) more where user_id = ${who.id}`
    const { body } = await who.get<Export>('/api/user/me/export')
    const stored = await rowsOf(table, who)
    expect(stored.length).toBeGreaterThan(100)
    expect(new Set(body[table]?.map((row) => JSON.stringify(row))).size).toBe(stored.length)
    expect(body[table]).toHaveLength(stored.length)
  })

  it('breaks off when the database does, so that nobody takes a part for the whole', async () => {
    const { endpoint, spoil } = unreliableEndpoint()
    const who = await traveller()
    await rows`insert into trips (user_id, title) select ${who.id}, 'Away' from generate_series(1, 30)`
    const deps = depsWith({ openDatabase: () => databaseThrough('wanderline_request', endpoint) })
    await spoil({ first: 2, count: 2, kind: 'compute gone' })
    await expect(
      visitor(deps, { Authorization: `Bearer ${who.token}` }).send('GET', '/api/user/me/export'),
    ).rejects.toThrow('the database is not available')
  })
})
