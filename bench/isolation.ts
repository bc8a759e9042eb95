import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Client } from 'pg'
import { withConnection } from '../scripts/local/connection.ts'
import { migrateDatabase } from '../scripts/local/migrate.ts'
import { startNeonEndpoint } from '../scripts/local/neon-endpoint.ts'
import { startPostgres } from '../scripts/local/postgres.ts'
import { seedDatabase } from '../scripts/local/seed.ts'
import { beginTurn, releaseTurn } from '../src/conversation/lease/store.ts'
import { initialState } from '../src/conversation/stages.ts'
import { findConversation } from '../src/conversation/store.ts'
import { commitTurn } from '../src/conversation/turns/store.ts'
import type { FinishedTurn, OpenTurn } from '../src/conversation/turns/turn-records.ts'
import { createDatabase } from '../src/db/client.ts'
import { listTrips } from '../src/trips/store.ts'
import { type RecordedStatement, startRecorder } from './recorder.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '500' } } })
const rounds = Number(values.rounds)
const [users, tripsOfEach, messagesOfEach] = [100, 20, 50]
const enterStatement = `select set_config('role', $1, true), set_config('app.user_id', $2, true)`

const dataDirectory = await mkdtemp(join(tmpdir(), 'wanderline-bench-'))
const postgres = await startPostgres({ dataDirectory, durable: false })
await migrateDatabase(postgres.url)
await seedDatabase(postgres.url)
await withConnection(postgres.url, fill)
const bareUrl = await postgres.createDatabase('without_policies', 'wanderline')
await withConnection(bareUrl, disablePolicies)
const endpoint = await startNeonEndpoint()
const recorder = await startRecorder(endpoint.url)

try {
  await withConnection(postgres.url, (guarded) => withConnection(bareUrl, (bare) => compareAll(guarded, bare)))
} finally {
  recorder.close()
  await endpoint.close()
  await postgres.stop()
  await rm(dataDirectory, { recursive: true, force: true })
}

async function compareAll(guarded: Client, bare: Client): Promise<void> {
  const [guardedCases, bareCases] = [await record(postgres.url, guarded), await record(bareUrl, bare)]
  console.log(`${users * tripsOfEach * messagesOfEach} messages, ${rounds} alternating runs each, medians\n`)
  console.log('| statements of | as owner | as a request, without policies | with policies | ratio |')
  console.log('| --- | --- | --- | --- | --- |')
  for (const [index, { name, statements, userId }] of guardedCases.entries()) {
    const bareStatements = bareCases[index]?.statements ?? []
    const [asOwner, without, withPolicies] = await medians([
      () => timed(guarded, statements, 'none', userId),
      () => timed(bare, bareStatements, 'wanderline_request', userId),
      () => timed(guarded, statements, 'wanderline_request', userId),
    ])
    const ratio = (withPolicies ?? 0) / (without ?? 0)
    const columns = [asOwner, without, withPolicies].map((time) => `${time?.toFixed(2) ?? ''} ms`)
    console.log(`| ${[name, ...columns, ratio.toFixed(2)].join(' | ')} |`)
  }
}

async function fill(client: Client): Promise<void> {
  const [made, perTrip] = [`generate_series(1, ${users})`, `generate_series(1, ${messagesOfEach})`]
  await client.query(`
    insert into users (username, password_hash) select 'traveller ' || n, '' from ${made} n;
    insert into user_preferences (user_id) select id from users;
    insert into trips (user_id, title)
      select id, 'Trip ' || n from users, generate_series(1, ${tripsOfEach}) n order by id;
    insert into trip_conversations (trip_id, user_id, version) select id, user_id, 1 from trips;
    insert into conversation_states (conversation_id, user_id, stage) select id, user_id, 'initial' from trip_conversations;
    insert into messages (conversation_id, user_id, is_user, content)
      select id, user_id, n % 2 = 1, 'Somewhere warm, and not too far from the sea. ' || n
      from ${perTrip} n, trip_conversations order by n, id`)
  await client.query('vacuum analyze')
}

async function disablePolicies(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select relname as name from pg_class where relrowsecurity')
  for (const { name } of rows) await client.query(`alter table ${name} disable row level security`)
  await client.query('vacuum analyze')
}

/** The statements that the product sends. Those of a turn are for two trips: one to begin, one to commit. */
async function record(url: string, client: Client) {
  const { rows } = await client.query<{ user_id: string; id: string }>(
    'select user_id, id from trips order by id limit 2 offset $1',
    [Math.floor((users * tripsOfEach) / 2)],
  )
  const [userId, beginning, committing] = [rows[0]?.user_id, rows[0]?.id, rows[1]?.id].map(Number)
  if (userId === undefined || beginning === undefined || committing === undefined) throw new Error('there are no trips')
  const user = { id: userId, username: 'traveller' }
  const db = createDatabase({
    ...{ url, role: 'wanderline_request', fetchEndpoint: recorder.url },
    ...{ timeoutMilliseconds: 8_000, now: () => Date.now() },
  }).actingAs(user)
  const turnOf = async (tripId: number) => {
    const found = await beginTurn(db, user, { tripId, message: 'Hello', idempotencyKey: null, requestHash: '' })
    if (found.kind !== 'ready') throw new Error(`a turn did not begin: ${found.kind}`)
    return found.turn
  }
  const cases: { name: string; statements: RecordedStatement[]; userId: number }[] = []
  const keep = (name: string) => cases.push({ name, statements: recorder.latest(), userId })
  await listTrips(db, user, { page: 1, page_size: 20, ordering: '-created_at' })
  keep('list of trips')
  await findConversation(db, user, beginning, { limit: 50, includeArchived: false })
  keep('history')
  const begun = await turnOf(beginning)
  keep('begin of a turn')
  await releaseTurn(db, user, begun)
  const open = await turnOf(committing)
  await client.query(`update turns set lease_expires_at = now() + interval '1 hour'`)
  recorder.passOn(false)
  await commitTurn(db, user, finished(open)).catch(() => false)
  recorder.passOn(true)
  keep('commit of a turn')
  return cases
}

function finished(turn: OpenTurn): FinishedTurn {
  const { trip } = turn
  const snapshot = { ...initialState, trip: { status: trip.status, destinationId: trip.destinationId } }
  const said = { timestamp: new Date().toISOString(), content: 'Somewhere warm, and not too far from the sea.' }
  return {
    ...{ turn, state: initialState, before: snapshot, after: snapshot, committedAt: new Date() },
    ...{ recommended: null, commitment: null, learned: null },
    receipt: { model: '', promptVersion: '', attempts: {}, grades: [], usage: null, milliseconds: 1, roundTrips: 2 },
    answer: {
      user_message: { ...said, id: turn.userMessageId, is_user: true },
      ai_message: { ...said, id: turn.aiMessageId, is_user: false },
      ...{
        conversation_id: turn.conversationId,
        stage: 'initial',
        progress: 0,
        metadata: { trip_status: trip.status },
      },
    },
  }
}

/** The medians of several measures that are taken in turns. */
async function medians(measures: (() => Promise<number>)[]): Promise<number[]> {
  const runs = measures.map((measure) => ({ measure, times: [] as number[] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const { measure, times } of round % 2 === 0 ? runs : runs.toReversed()) times.push(await measure())
  }
  return runs.map(({ times }) => times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN)
}

/** Each begins with the same statement, so that the difference is what the policies cost. Nothing stays. */
async function timed(
  client: Client,
  statements: RecordedStatement[],
  role: 'none' | 'wanderline_request',
  userId: number,
): Promise<number> {
  const startedAt = performance.now()
  await client.query('begin')
  await client.query(enterStatement, [role, String(userId)])
  let found = 0
  for (const { query, params } of statements) found += (await client.query(query, params)).rowCount ?? 0
  await client.query('rollback')
  const milliseconds = performance.now() - startedAt
  if (found === 0) throw new Error(`${role} finds nothing`)
  return milliseconds
}
