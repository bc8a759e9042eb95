import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { withConnection } from '../../scripts/local/connection.ts'
import { startNeonEndpoint } from '../../scripts/local/neon-endpoint.ts'
import { startWorld } from './temporary.ts'

let url: string
let databaseUrl: string

beforeAll(async () => {
  const world = await startWorld()
  url = world.endpoint.url
  databaseUrl = world.server.url
  return world.end
})

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body, headers: { 'Neon-Connection-String': databaseUrl, ...headers } })

test('answers objects of JSON values to a client that asks for nothing else', async () => {
  const query = `select 1 as int, 1::int8 as big, 1.5::float8 as float, 'NaN'::float8 as nan, true as yes,
    '{"a": 1}'::jsonb as document, '{x,NULL}'::text[] as list, '{1,2}'::int[] as numbers, 1.50 as money, null as nothing`
  const answer = await post(JSON.stringify({ query }))
  expect(await answer.json()).toMatchObject({
    rowAsArray: false,
    rows: [
      {
        ...{ int: 1, big: '1', float: 1.5, nan: 'NaN', yes: true, document: { a: 1 } },
        ...{ list: ['x', null], numbers: [1, 2], money: '1.50', nothing: null },
      },
    ],
  })
})

test('answers text exactly as PostgreSQL prints it where raw text is asked for', async () => {
  const query = `select 1 as int, true as yes, '{"a":1}'::jsonb as document, '{1,2}'::int[] as numbers, 1e20::float8 as float`
  const raw = { 'Neon-Raw-Text-Output': 'true' }
  const objects = await post(JSON.stringify({ query }), raw)
  const expected = { int: '1', yes: 't', document: '{"a": 1}', numbers: '{1,2}', float: '1e+20' }
  expect(await objects.json()).toMatchObject({ rows: [expected] })
  const arrays = await post(JSON.stringify({ query }), { ...raw, 'Neon-Array-Mode': 'true' })
  expect(await arrays.json()).toMatchObject({ rows: [Object.values(expected)], rowAsArray: true })
})

test('takes parameters as JSON values', async () => {
  const query = 'select $1::int as int, $2::bool as yes, $3::text[] as list, $4::jsonb as document, $5::text as nothing'
  const params = [7, true, ['a"\\\n', null], { a: ['b'] }, null]
  const answer = await post(JSON.stringify({ query, params }))
  expect(await answer.json()).toMatchObject({
    rows: [{ int: 7, yes: true, list: ['a"\\\n', null], document: { a: ['b'] }, nothing: null }],
  })
})

test.for([
  ['is not JSON', '{', {}],
  ['is no object', '7', {}],
  ['has no query', '{}', {}],
  ['has a batch that is no list', '{"queries":{}}', {}],
  ['has parameters that are no list', '{"query":"select 1","params":{}}', {}],
  ['has a zero character in its query', JSON.stringify({ query: 'select 1\0' }), {}],
  ['has half of a surrogate pair', '{"query":"select $1","params":["\\ud83d"]}', {}],
  ['names no isolation level there is', '{"queries":[]}', { 'Neon-Batch-Isolation-Level': 'Snapshot' }],
  ['has no connection string', '{"query":"select 1"}', { 'Neon-Connection-String': 'none' }],
] as const)('refuses a request that %s', async ([, body, headers]) => {
  const answer = await post(body, headers)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toHaveProperty('message')
})

// The members of an error and their order: the last `json_response` of `handle` in proxy/src/serverless/sql_over_http.rs.
const members = [
  ...['message', 'code', 'detail', 'hint', 'position', 'internalPosition', 'internalQuery', 'severity', 'where'],
  ...['table', 'column', 'schema', 'dataType', 'constraint', 'file', 'line', 'routine'],
]

test.for<[string, string, { database?: string; password?: string }, string]>([
  ['a statement that the database refuses', '{"query":"select nonsense"}', {}, '42703'],
  ['a body that is no JSON', '{', {}, ''],
  ['a database that is not there', '{"query":"select 1"}', { database: '/nowhere' }, '3D000'],
  ['a password that is wrong', '{"query":"select 1"}', { password: 'wrong' }, ''],
])('tells %s as a 400 with every member', async ([, body, { database, password }, code]) => {
  const connection = new URL(databaseUrl)
  if (database !== undefined) connection.pathname = database
  if (password !== undefined) connection.password = password
  const answer = await post(body, { 'Neon-Connection-String': connection.href })
  const told = z.record(z.string(), z.unknown()).parse(await answer.json())
  expect({ status: answer.status, code: told['code'] }).toEqual({ status: 400, code })
  expect(Object.keys(told).sort()).toEqual(members.sort())
})

test('says again with its answer what a batch was asked to be', async () => {
  const asked = { 'Neon-Batch-Read-Only': 'true', 'Neon-Batch-Isolation-Level': 'Serializable' }
  const { headers } = await post('{"queries":[{"query":"select 1"}]}', asked)
  expect(headers.get('Neon-Batch-Read-Only')).toBe('true')
  expect(headers.get('Neon-Batch-Isolation-Level')).toBe('Serializable')
  expect(headers.get('Neon-Batch-Deferrable')).toBe(null)
})

// `test_sql_over_http_batch_output_options` in test_runner/regress/test_proxy.py.
test('gives each statement of a batch the form it asks for itself', async () => {
  const queries = [true, false, undefined].map((arrayMode) => ({ query: 'select 1 as one', arrayMode }))
  const answer = await post(JSON.stringify({ queries }), { 'Neon-Array-Mode': 'true' })
  expect(await answer.json()).toMatchObject({ results: [{ rows: [[1]] }, { rows: [{ one: 1 }] }, { rows: [[1]] }] })
})

// `test_sql_over_http_pool_dos`, and `ReadPayloadError::BodyTooLarge` in proxy/src/serverless/error.rs.
test('refuses what is larger than it may be, either way', async () => {
  const small = await startNeonEndpoint({ mostBytes: 1_000 })
  const send = (query: string) =>
    fetch(small.url, {
      method: 'POST',
      body: JSON.stringify({ query }),
      headers: { 'Neon-Connection-String': databaseUrl },
    })
  const [asked, told] = [await send(`select 1 -- ${'x'.repeat(1_000)}`), await send(`select repeat('x', 1000)`)]
  expect([asked.status, told.status]).toEqual([413, 507])
  expect(await told.json()).toMatchObject({ message: 'response is too large (max is 1000 bytes)', code: '' })
  await small.close()
})

test('knows one path and one method', async () => {
  expect((await fetch(new URL('/', url), { method: 'POST' })).status).toBe(404)
  expect((await fetch(url)).status).toBe(405)
})

test('a request that is under way is answered before the endpoint closes', async () => {
  const { endpoint, server, end } = await startWorld()
  await withConnection(server.url, async (client) => {
    await client.query('select pg_advisory_lock(1)')
    const headers = { 'Neon-Connection-String': server.url }
    const body = JSON.stringify({ query: 'select pg_advisory_lock(1)' })
    const waiting = fetch(endpoint.url, { method: 'POST', headers, body })
    const blocked = "select from pg_locks where locktype = 'advisory' and not granted"
    await expect.poll(async () => (await client.query(blocked)).rowCount).toBe(1)
    const closed = endpoint.close()
    await client.query('select pg_advisory_unlock(1)')
    expect((await waiting).status).toBe(200)
    await closed
  })
  await end()
})

// proxy/src/serverless/json.rs: an array is told by its element's type, which the proxy asks the database for.
test('answers arrays of an enum as lists, unless raw text is asked for', async () => {
  const made = `create type mood as enum ('calm', 'wild', 'a "b"')`
  expect((await post(JSON.stringify({ query: made }))).status).toBe(200)
  const query = `select array['wild', 'a "b"', null]::mood[] as moods, 'calm'::mood as mood`
  const own = { moods: ['wild', 'a "b"', null], mood: 'calm' }
  expect(await (await post(JSON.stringify({ query }))).json()).toMatchObject({ rows: [own] })
  const batch = await post(JSON.stringify({ queries: [{ query }, { query }] }))
  expect(await batch.json()).toMatchObject({ results: [{ rows: [own] }, { rows: [own] }] })
  const raw = await post(JSON.stringify({ query }), { 'Neon-Raw-Text-Output': 'true' })
  expect(await raw.json()).toMatchObject({ rows: [{ moods: String.raw`{wild,"a \"b\"",NULL}` }] })
})

test('with trips between proxy and compute a batch is done one by one, and still all or nothing', async () => {
  const slow = await startNeonEndpoint({ tripMilliseconds: 1 })
  onTestFinished(() => slow.close())
  const send = (...queries: string[]) =>
    fetch(slow.url, {
      method: 'POST',
      headers: { 'Neon-Connection-String': databaseUrl },
      body: JSON.stringify({ queries: queries.map((query) => ({ query })) }),
    })
  await send('create table trips_made (n int)')
  const done = await send('insert into trips_made values (1)', 'select n from trips_made')
  expect(await done.json()).toMatchObject({ results: [{ rowCount: 1 }, { rows: [{ n: 1 }] }] })
  const failed = await send('insert into trips_made values (2)', 'select 1 / 0', 'insert into trips_made values (3)')
  expect(failed.status).toBe(400)
  expect(await failed.json()).toMatchObject({ code: '22012' })
  expect(await (await send('select n from trips_made')).json()).toMatchObject({ results: [{ rows: [{ n: 1 }] }] })
})
