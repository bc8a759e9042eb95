import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { Pool, type PoolClient } from 'pg'
import { present, presentFailure, shapeIn } from '../../scripts/local/neon-answer.ts'
import { parseWork } from '../../scripts/local/neon-request.ts'
import { runStatement, type Statement } from '../../scripts/local/neon-wire.ts'
import { codeOf } from '../../scripts/rehearsal/release.ts'
import { parsePlan, type Plan } from './plan.ts'

/** How one statement of a transaction was carried out. */
export interface RecordedStatement {
  plan: Plan | null
  /** What ran inside it: the statements of functions, and those that keep foreign keys true. */
  nested: Plan[]
}

/** The statements of a transaction, and the SQLSTATE that ended it; null when all of it was done. */
export interface SentTransaction {
  statements: Statement[]
  ended: string | null
}

interface PlanRecorder {
  /** What NEON_FETCH_ENDPOINT would be. */
  url: string
  /** Does something with the database and undoes it; the statements that it sent, without those that take the role. */
  record: (work: () => Promise<unknown>) => Promise<RecordedStatement[]>
  /** Each transaction since the last look, recorded or not, with all its statements. */
  sent: () => SentTransaction[]
  close: () => Promise<void>
}

const settings = [
  ...["load 'auto_explain'", 'set auto_explain.log_min_duration = 0', 'set auto_explain.log_format = json'],
  ...['set auto_explain.log_nested_statements = on', 'set auto_explain.log_verbose = on'],
  ...['set auto_explain.log_level = notice', 'set plan_cache_mode = force_custom_plan'],
].join(';')

/** A local Neon endpoint that tells how PostgreSQL carries out what it is sent. Only what is not recorded stays. */
export async function startPlanRecorder(databaseUrl: string): Promise<PlanRecorder> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 })
  // Who records may stop the server before a connection that is ending has left it.
  pool.on('error', () => undefined)
  const client = await pool.connect()
  await client.query(settings)
  let told: Plan[] = []
  client.on('notice', ({ message }) => told.push(...parsePlan(message ?? '')))
  let recorded: RecordedStatement[] | null = null
  let sent: SentTransaction[] = []

  const run = async (statement: Statement) => {
    told = []
    const answer = await runStatement(client, statement)
    // A statement has ended, and its plan is told, only when another one begins.
    await client.query('savepoint ended')
    const plan = told.findLast((candidate) => candidate.query === statement.query) ?? null
    recorded?.push({ plan, nested: told.filter((candidate) => candidate !== plan) })
    return answer
  }
  const server = createServer((incoming, answer) => {
    const respond = async () => {
      const work = parseWork(await text(incoming), incoming.headers)
      if ('statement' in work) throw new Error('the product sends transactions')
      const transaction: SentTransaction = { statements: work.statements, ended: null }
      sent.push(transaction)
      const answers = await inTransaction(
        client,
        () => recorded === null,
        () => eachOf(work.statements, run),
      ).catch((error: unknown) => {
        transaction.ended = codeOf(error)
        throw error
      })
      recorded?.splice(-answers.length, 1)
      return { results: answers.map((one) => present(one, shapeIn(incoming.headers))) }
    }
    const send = (status: number, body: object) => answer.writeHead(status).end(JSON.stringify(body))
    respond().then(
      (body) => send(200, body),
      (error: unknown) => send(presentFailure(error).status, presentFailure(error).body),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the recorder has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    record: async (work) => {
      const statements: RecordedStatement[] = []
      recorded = statements
      await work().finally(() => (recorded = null))
      return statements
    },
    sent: () => {
      const all = sent
      sent = []
      return all
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      client.release()
      await pool.end()
    },
  }
}

async function inTransaction<Result>(
  client: PoolClient,
  stays: () => boolean,
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query('begin')
  try {
    const result = await work()
    await client.query(stays() ? 'commit' : 'rollback')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function eachOf<Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}
