import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { z } from 'zod'
import { withConnection } from '../../scripts/local/connection.ts'

const document = readFileSync('docs/queries.md', 'utf8')
const queries = [...document.matchAll(/^## (\d+)\. (.*)$[^]*?```sql\n([^]*?)```/gm)].map(
  ([, number = '', question = '', query = '']) => ({ number, question, query }),
)

const request = (members: object) => ({
  ...{ level: 'info', event: 'request', at: '2026-11-28T10:00:00.000Z', request_id: 'some', version: 'new' },
  ...{ method: 'GET', route: '/api/trips', status: 200, ms: 10, round_trips: 1, database_ms: 5 },
  ...{ model_ms: null, model_usage: null, user_id: 7 },
  ...members,
})
const turn = (ms: number, tokensIn: number) =>
  request({
    ...{ route: '/destination_search/chat', method: 'POST', ms, model_ms: ms - 10, round_trips: 3 },
    model_usage: { calls: 2, tokensIn, tokensOut: 20 },
  })

/** As src/http/middleware/request-log.ts, src/scheduled.ts and src/log.ts write them. */
const lines = [
  ...[request({}), request({ at: '2026-11-27T10:00:00.000Z', version: 'old' }), turn(100, 300), turn(900, 200)],
  ...[request({ status: 503, request_id: 'look-me-up' }), request({ status: 429 }), request({ status: 429 })],
  { level: 'error', request_id: 'look-me-up', errors: ['DatabaseUnavailable: gone', 'NeonDbError: closed'], stack: '' },
  { level: 'error', event: 'message_months_kept', errors: ['Error: messages_default is not empty'], stack: '' },
  { level: 'info', event: 'conversations_archived', at: '2026-11-28T03:17:05.000Z', conversations: 3, ms: 1200 },
]

/** What each is answered with about those lines; null for those that are about the database. */
const answers: Record<string, unknown> = {
  1: [{ route: '/api/trips', failed: '1', requests: '5' }],
  2: [
    { cause: 'Error: messages_default is not empty', times: '1', for_instance: null },
    { cause: 'NeonDbError: closed', times: '1', for_instance: 'look-me-up' },
  ],
  3: [{ line: expect.objectContaining({ event: 'request', status: 503 }) as object }, { line: lines.at(-3) }],
  4: [{ turns: '2', half_within_ms: '100', p95_ms: '900', p95_model_ms: '890', p95_database_ms: '5' }],
  5: [{ day: '2026-11-28', tokens_in: '500', tokens_out: '40', calls: '4' }],
  6: null,
  7: null,
  8: [{ route: '/api/trips', user_id: '7', refused: '2' }],
  9: [
    { version: 'old', since: '2026-11-27T10:00:00.000Z', requests: '1', percent_failed: '0.00' },
    { version: 'new', since: '2026-11-28T10:00:00.000Z', requests: '6', percent_failed: '16.67' },
  ],
  10: [
    { event: 'conversations_archived', last_done: '2026-11-28T03:17:05.000Z', longest_ms: '1200', failures: '0' },
    { event: 'ended_log_ins_deleted', last_done: null, longest_ms: null, failures: '0' },
    { event: 'expired_tokens_deleted', last_done: null, longest_ms: null, failures: '0' },
    { event: 'idempotency_keys_deleted', last_done: null, longest_ms: null, failures: '0' },
    { event: 'log_in_failures_deleted', last_done: null, longest_ms: null, failures: '0' },
    { event: 'message_months_kept', last_done: null, longest_ms: null, failures: '1' },
  ],
}

/** Runs a query among those lines, and among what `before` has put into the database, and leaves nothing of it. */
const ask = (query: string, before: string) =>
  withConnection(inject('databaseUrl'), async (client) => {
    await client.query('begin')
    await client.query('create temp table log (line jsonb)')
    await client.query('insert into log select jsonb_array_elements($1)', [JSON.stringify(lines)])
    await client.query(before)
    const { rows } = await client.query<Record<string, unknown>>(query)
    await client.query('rollback')
    return rows
  })

test('there are ten questions', () => {
  expect(queries.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
})

test.for(queries.filter(({ number }) => answers[number] !== null))('$question', async ({ number, query }) => {
  expect(await ask(query, 'select 1')).toEqual(answers[number])
})

/** Somebody's conversation that is idle for long, and what hangs on it. */
const withConversation = (then: string) => `
  with traveller as (insert into users (username, password_hash) values ('an operator looks', '') returning id),
  trip as (insert into trips (user_id, title) select id, 'Away' from traveller returning id, user_id),
  conversation as (
    insert into trip_conversations (trip_id, user_id, last_message_at)
    select id, user_id, '2000-01-01Z' from trip returning id, user_id
  )
  ${then}`

test('Which conversations failed?', async () => {
  const failed = withConversation(`
    insert into turns (conversation_id, number, user_id, lease_token, lease_expires_at, request_hash, started_at,
      user_message_id, ai_message_id)
    select id, 1, user_id, gen_random_uuid(), '2001-01-01 12:00:40Z', '', '2001-01-01 12:00Z', 1, 2 from conversation`)
  const rows = await ask(queries[5]?.query ?? '', failed)
  expect(rows).toContainEqual({ hour: new Date('2001-01-01T12:00:00Z'), turns: '1', conversations: '1' })
})

test('How far is archiving behind?', async () => {
  const [row] = await ask(queries[6]?.query ?? '', withConversation('select from conversation'))
  // Since before any other in this database, and so many days less than since then.
  expect(row).toMatchObject({ idle_since: new Date('2000-01-01T00:00:00Z') })
  const { days } = z.object({ days: z.number() }).parse(row?.['behind'])
  expect(days).toBe(Math.floor((Date.now() - Date.UTC(2000, 0, 1)) / 86_400_000) - 180)
})
