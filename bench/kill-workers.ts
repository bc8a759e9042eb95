import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Pool } from 'pg'
import { migrateDatabase } from '../scripts/local/migrate.ts'
import { startNeonEndpoint } from '../scripts/local/neon-endpoint.ts'
import { freePort } from '../scripts/local/ports.ts'
import { startPostgres } from '../scripts/local/postgres.ts'
import { seedDatabase } from '../scripts/local/seed.ts'
import { newClaims, signToken } from '../src/auth/tokens.ts'
import { breaches } from './invariants.ts'
import { buildBundle, serveBundle, type Workerd } from './workerd.ts'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, clients: { type: 'string', default: '8' } },
})
const kills = Number(values.kills)
const clients = Number(values.clients)
const secret = 'a secret for killing workers, long enough to sign with'
const messages = [
  'Two weeks of diving in February',
  'For 2000 dollars',
  'Just me',
  'Other ones, please',
  'Which is quieter?',
]

interface Sender {
  tripId: number
  token: string
}

interface Tally {
  acknowledged: Map<string, string>
  sent: number
  repeated: number
  replayed: number
}

const dataDirectory = await mkdtemp(join(tmpdir(), 'wanderline-kill-'))
buildBundle()
const postgres = await startPostgres({ dataDirectory, durable: false })
await migrateDatabase(postgres.url)
await seedDatabase(postgres.url)
const endpoint = await startNeonEndpoint()
const database = new Pool({ connectionString: postgres.url, max: 4 })
// The server goes before the last idle connection has said good-bye.
database.on('error', () => undefined)
const port = await freePort()

const variables = {
  DATABASE_URL: postgres.url,
  NEON_FETCH_ENDPOINT: endpoint.url,
  JWT_SECRET: secret,
  LOG_LEVEL: 'warn',
}
let worker: Workerd = await serveBundle(port, variables)
let isOver = false
const tally: Tally = { acknowledged: new Map(), sent: 0, repeated: 0, replayed: 0 }

try {
  const senders = await Promise.all(Array.from({ length: clients }, (_unused, index) => createSender(index)))
  const sending = senders.map((sender) => keepSending(sender))
  for (let kill = 1; kill <= kills; kill += 1) {
    await pause(Math.random() * 1_000)
    worker.kill()
    await worker.ended
    // A dead Worker's lease ends after 40 seconds; nobody wants to wait for that a hundred times.
    await database.query('update turns set lease_expires_at = now() where committed_at is null')
    await database.query('delete from chat_allowances')
    worker = await serveBundle(port, variables)
    process.stderr.write(`\r${kill} of ${kills} kills, ${tally.acknowledged.size} turns`)
  }
  isOver = true
  await Promise.all(sending)
  const found = await breaches(database, tally.acknowledged)
  report(found)
  process.exitCode = found.length === 0 ? 0 : 1
} finally {
  worker.kill()
  await database.end()
  await endpoint.close()
  await postgres.stop()
  await rm(dataDirectory, { recursive: true, force: true })
}

async function createSender(index: number): Promise<Sender> {
  const { rows } = await database.query<{ user_id: string; trip_id: string }>(
    `with created as (insert into users (username, password_hash) values ($1, '') returning id),
      preferences as (insert into user_preferences (user_id) select id from created),
      trip as (insert into trips (user_id, title) select id, 'Away' from created returning id, user_id)
    select user_id, id as trip_id from trip`,
    [`sender-${index}`],
  )
  const [row] = rows
  if (row === undefined) throw new Error('no sender was created')
  const claims = newClaims('access', { id: Number(row.user_id), username: `sender-${index}` }, Date.now())
  return { tripId: Number(row.trip_id), token: await signToken(secret, claims) }
}

/** One message after the other, each sent again with its key until it is answered. */
async function keepSending(sender: Sender): Promise<void> {
  for (let turn = 0; !isOver; turn += 1) {
    const key = `${sender.tripId}-${turn}`
    const message = messages[turn % messages.length] ?? 'Hello'
    tally.sent += 1
    for (let attempt = 1; ; attempt += 1) {
      const answered = await send(sender, message, key).catch(() => false)
      if (answered) break
      tally.repeated += 1
      await pause(20)
    }
  }
}

async function send({ tripId, token }: Sender, message: string, key: string): Promise<boolean> {
  const response = await fetch(`${worker.url}/destination_search/chat`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': `"${key}"` },
    body: JSON.stringify({ trip_id: tripId, message }),
  })
  const body = await response.text()
  if (response.status === 429) await database.query('delete from chat_allowances')
  if (response.status !== 200) return false
  if (response.headers.get('Idempotency-Replayed') === 'true') tally.replayed += 1
  tally.acknowledged.set(key, body)
  return true
}

function report(found: string[]): void {
  process.stderr.write('\n')
  console.log(
    '| kills of workerd | turns answered | sent again | answered from the record | lost, doubled or half stored |',
  )
  console.log('| --- | --- | --- | --- | --- |')
  console.log(`| ${kills} | ${tally.acknowledged.size} | ${tally.repeated} | ${tally.replayed} | ${found.length} |`)
  for (const breach of found) console.log(`- ${breach}`)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
