import { neon, neonConfig, NeonDbError, type NeonQueryFunction } from '@neondatabase/serverless'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { startNeonEndpoint } from '../../scripts/local/neon-endpoint.ts'
import type { LocalPostgres } from '../../scripts/local/postgres.ts'
import { startWorld } from './temporary.ts'

let server: LocalPostgres
let sql: NeonQueryFunction<false, false>

beforeAll(async () => {
  const world = await startWorld()
  server = world.server
  neonConfig.fetchEndpoint = world.endpoint.url
  sql = neon(server.url)
  return world.end
})

beforeEach(async () => {
  await sql`drop table if exists notes`
  await sql`
    create table notes (
      body text constraint notes_body_unique unique,
      parent text constraint notes_parent references notes (body) deferrable initially deferred
    )`
})

const notes = async () => (await sql`select body from notes order by body`).map((row): unknown => row['body'])
const failureOf = async (work: Promise<unknown>): Promise<NeonDbError> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof NeonDbError) return error
  throw new Error(`Not a failure of the database: ${String(error)}`)
}

describe('a single query', () => {
  test('gives values the driver knows how to read', async () => {
    const rows = await sql`
      select ${7}::int as number, ${'Łódź ✈'}::text as text, ${null}::text as nothing, ${true} and true as yes,
        ${['a', 'b,"c']}::text[] as list, ${{ a: [1, null] }}::jsonb as document, 12.50::numeric(10, 2) as money,
        '2026-02-03T04:05:06Z'::timestamptz as moment`
    expect(rows).toEqual([
      {
        number: 7,
        text: 'Łódź ✈',
        nothing: null,
        yes: true,
        list: ['a', 'b,"c'],
        document: { a: [1, null] },
        money: '12.50',
        moment: new Date('2026-02-03T04:05:06Z'),
      },
    ])
  })

  test('tells its command, its count and its columns', async () => {
    const result = await neon(server.url, { fullResults: true, arrayMode: true })`
      insert into notes (body) values ('a'), ('b') returning body`
    expect(result).toMatchObject({ command: 'INSERT', rowCount: 2, rows: [['a'], ['b']], rowAsArray: true })
    expect(result.fields).toMatchObject([{ name: 'body', dataTypeID: 25 }])
  })

  test('without rows still tells its columns', async () => {
    const result = await neon(server.url, { fullResults: true })`select body from notes`
    expect(result).toMatchObject({ rows: [], rowCount: 0, fields: [{ name: 'body' }] })
  })

  test('fails with all that PostgreSQL says about it', async () => {
    await sql`insert into notes (body) values ('twice')`
    expect(await failureOf(sql`insert into notes (body) values ('twice')`)).toMatchObject({
      message: 'duplicate key value violates unique constraint "notes_body_unique"',
      code: '23505',
      severity: 'ERROR',
      detail: 'Key (body)=(twice) already exists.',
      constraint: 'notes_body_unique',
      schema: 'public',
      table: 'notes',
    })
    expect(await failureOf(sql`select nonsense`)).toMatchObject({ code: '42703', position: '8' })
  })

  test('is one statement', async () => {
    expect(await failureOf(sql.query('select 1; select 2'))).toMatchObject({ code: '42601' })
  })

  test('cannot leave a transaction to whoever comes next', async () => {
    await sql`begin isolation level serializable`
    expect(await sql`show transaction_isolation`).toEqual([{ transaction_isolation: 'read committed' }])
  })

  test('that ends its own connection fails alone', async () => {
    const failure = await failureOf(sql`select pg_terminate_backend(pg_backend_pid())`)
    expect(failure.code).toBe('57P01')
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }])
  })

  // `reset_session_background` in libs/proxy/tokio-postgres2/src/client.rs, and `test_sql_over_http_pool_settings`.
  test.for([
    ["set lc_monetary = 'C.UTF-8'", "select current_setting('lc_monetary') = 'C.UTF-8' as answer", false],
    ['set role pg_monitor', 'select current_user = session_user as answer', true],
    ['prepare mine as select 1', 'select count(*)::int as answer from pg_prepared_statements', 0],
    ['create temporary table mine ()', `select to_regclass('pg_temp.mine') as answer`, null],
  ] as const)('leaves nothing in its session: %s', async ([statement, question, answer]) => {
    await sql.query(statement)
    for (let time = 0; time < 3; time += 1) {
      expect(await sql.query(question)).toEqual([{ answer: answer }])
    }
  })

  test('cannot copy from a client that is not there', async () => {
    expect((await failureOf(sql`copy notes (body) from stdin`)).message).toContain('COPY FROM STDIN')
    expect(await notes()).toEqual([])
  })
})

describe('a batch', () => {
  test('is one transaction with an answer to each statement', async () => {
    const answers = await sql.transaction([
      sql`insert into notes (body) values ('one')`,
      sql`insert into notes (body) values (${'two'}) returning body`,
      sql`select count(*)::int as count, pg_current_xact_id_if_assigned() is not null as writing from notes`,
    ])
    expect(answers).toEqual([[], [{ body: 'two' }], [{ count: 2, writing: true }]])
  })

  test('that fails in the middle leaves nothing', async () => {
    const batch = sql.transaction([
      sql`insert into notes (body) values ('before')`,
      sql`insert into notes (body) values ('before')`,
      sql`insert into notes (body) values ('after')`,
    ])
    expect(await failureOf(batch)).toMatchObject({ code: '23505', constraint: 'notes_body_unique' })
    expect(await notes()).toEqual([])
  })

  test('that fails at its commit says why and leaves nothing', async () => {
    const batch = sql.transaction([sql`insert into notes (body, parent) values ('child', 'nobody')`])
    expect(await failureOf(batch)).toMatchObject({ code: '23503', constraint: 'notes_parent' })
    expect(await notes()).toEqual([])
  })

  test.for([
    ['ReadUncommitted', 'read uncommitted'],
    ['ReadCommitted', 'read committed'],
    ['RepeatableRead', 'repeatable read'],
    ['Serializable', 'serializable'],
  ] as const)('runs at the isolation level %s', async ([isolationLevel, shown]) => {
    const [answer] = await sql.transaction([sql`show transaction_isolation`], { isolationLevel })
    expect(answer).toEqual([{ transaction_isolation: shown }])
  })

  test('is read-only and deferrable where it asks to be', async () => {
    const asked = { isolationLevel: 'Serializable', readOnly: true, deferrable: true } as const
    const shown = await sql.transaction([sql`show transaction_read_only`, sql`show transaction_deferrable`], asked)
    expect(shown).toEqual([[{ transaction_read_only: 'on' }], [{ transaction_deferrable: 'on' }]])
    const write = sql.transaction([sql`insert into notes (body) values ('forbidden')`], asked)
    expect(await failureOf(write)).toMatchObject({ code: '25006' })
  })

  test('of nothing answers nothing', async () => {
    expect(await sql.transaction([])).toEqual([])
  })

  test('is cancelled and leaves nothing when its client goes away', async () => {
    await withConnection(server.url, async (client) => {
      await client.query('select pg_advisory_lock(1)')
      const leaving = new AbortController()
      const batch = sql.transaction(
        [sql`insert into notes (body) values ('abandoned')`, sql`select pg_advisory_xact_lock(1)`],
        { fetchOptions: { signal: leaving.signal } },
      )
      const abandoned = failureOf(batch)
      const waiting = "select from pg_locks where locktype = 'advisory' and not granted"
      await expect.poll(async () => (await client.query(waiting)).rowCount).toBe(1)
      leaving.abort()
      await abandoned
      await expect.poll(async () => (await client.query(waiting)).rowCount).toBe(0)
      await client.query('select pg_advisory_unlock(1)')
    })
    expect(await notes()).toEqual([])
  })

  test('waits its turn when there are more than there are connections', async () => {
    const batches = Array.from({ length: 100 }, (_, index) =>
      sql.transaction([sql`insert into notes (body) values (${String(index)})`, sql`select ${index}::int as index`]),
    )
    const answers = await Promise.all(batches)
    expect(answers.map(([, rows]) => rows)).toEqual(batches.map((_, index) => [{ index }]))
    expect(await notes()).toHaveLength(100)
  })
})

describe('a database that cannot be had', () => {
  test('that nobody serves is an error of the server', async () => {
    const failure = await failureOf(neon('postgresql://user:password@127.0.0.1:1/nowhere')`select 1`)
    expect(failure.message).toMatch(/HTTP status 500.*Cannot connect to the database/)
  })

  test('that does not exist, or a wrong password, is an error of the request', async () => {
    const elsewhere = new URL(server.url)
    elsewhere.pathname = '/nowhere'
    expect(await failureOf(neon(elsewhere.href)`select 1`)).toMatchObject({ code: '3D000' })
    elsewhere.password = 'wrong'
    expect(await failureOf(neon(elsewhere.href)`select 1`)).toMatchObject({
      code: '',
      message: expect.stringMatching(/^password authentication failed for user '/) as string,
    })
  })

  test('an endpoint with a database of its own asks that one whatever host is named', async () => {
    const own = await startNeonEndpoint({ databaseUrl: server.url })
    const named = new URL(server.url)
    named.host = 'ep-quiet-name-123456.eu-central-1.aws.neon.tech:5432'
    const headers = { 'Neon-Connection-String': `${named.href}?sslmode=require` }
    const answer = await fetch(own.url, { method: 'POST', headers, body: '{"query":"select 1 as one"}' })
    expect(await answer.json()).toMatchObject({ rows: [{ one: 1 }] })
    await own.close()
  })
})
