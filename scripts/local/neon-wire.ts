import type { Connection, FieldDef, PoolClient, Submittable } from 'pg'

declare module 'pg' {
  interface ClientBase {
    /** `I` outside a transaction, `T` inside one, `E` inside one that failed. */
    getTransactionStatus(): 'I' | 'T' | 'E' | null
  }
}

export type Statement = { query: string; params: (string | null)[] }

/** What PostgreSQL answered to one statement: every value is the text it printed. */
export type Answer = { fields: FieldDef[]; rows: (string | null)[][]; command: string; rowCount: number | null }

/** Runs one statement by itself. */
export async function runStatement(client: PoolClient, statement: Statement): Promise<Answer> {
  const exchange = new Exchange([statement], (connection) => {
    connection.stream.cork()
    sendStatement(connection, statement)
    connection.sync()
    connection.stream.uncork()
  })
  client.query(exchange)
  const [answer = emptyAnswer()] = await exchange.answers
  return answer
}

/**
 * Runs statements as one transaction, all of it in one write: after an error PostgreSQL skips to the sync point, and
 * the COMMIT behind that then rolls back.
 */
export async function runTransaction(client: PoolClient, begin: string, statements: Statement[]): Promise<Answer[]> {
  const all = [{ query: begin, params: [] }, ...statements]
  const body = new Exchange(all, (connection) => {
    connection.stream.cork()
    for (const statement of all) sendStatement(connection, statement)
    connection.sync()
    connection.query('COMMIT')
    connection.stream.uncork()
  })
  const commit = new Exchange([{ query: 'COMMIT', params: [] }], () => undefined)
  client.query(body)
  client.query(commit)

  const [ofBody, ofCommit] = await Promise.allSettled([body.answers, commit.answers])
  if (ofBody.status === 'rejected') throw ofBody.reason
  if (ofCommit.status === 'rejected') throw ofCommit.reason
  return ofBody.value.slice(1)
}

/** The same, each statement when the one before it is answered; `trip` is how long the way to the database and back takes. */
export async function runOneByOne(
  client: PoolClient,
  begin: string,
  statements: Statement[],
  trip: () => Promise<void>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  await trip()
  await client.query(begin)
  try {
    for (const statement of statements) {
      await trip()
      await trip()
      answers.push(await runStatement(client, statement))
    }
    await trip()
    await client.query('COMMIT')
    return answers
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/** Always the extended protocol, as Neon's proxy does: one statement each, parameters and results as text. */
function sendStatement(connection: Connection, { query, params }: Statement): void {
  connection.parse({ name: '', text: query, types: [] }, true)
  connection.bind({ values: params }, true)
  connection.describe({ type: 'P' }, true)
  connection.execute(null, true)
}

/** The part of a query object that pg's client calls while it reads answers; results are not parsed at all. */
class Exchange implements Submittable {
  readonly answers: Promise<Answer[]>
  readonly submit: (connection: Connection) => void
  readonly #received: Answer[] = []
  readonly #expected: number
  #current: Answer = emptyAnswer()
  #resolve: (answers: Answer[]) => void = () => undefined
  #reject: (error: unknown) => void = () => undefined

  constructor(statements: Statement[], send: (connection: Connection) => void) {
    this.#expected = statements.length
    this.submit = send
    this.answers = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    this.#current.fields = fields
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.#current.rows.push(fields)
  }

  handleCommandComplete({ text }: { text: string }): void {
    const words = text.split(' ')
    this.#current.command = words[0] ?? ''
    this.#current.rowCount = words.length > 1 ? countIn(words.at(-1)) : null
    this.#finishStatement()
  }

  handleEmptyQuery(): void {
    this.#finishStatement()
  }

  handleReadyForQuery(): void {
    if (this.#received.length === this.#expected) this.#resolve(this.#received)
    else this.#reject(new Error('The database gave fewer answers than there were statements.'))
  }

  handleError(error: unknown): void {
    this.#reject(error)
  }

  handlePortalSuspended(): void {}

  handleCopyData(): void {}

  /** There is nobody to send the rows, and nothing but the end of the connection gets out of this state for sure. */
  handleCopyInResponse(connection: Connection): void {
    connection.stream.destroy(new Error('COPY FROM STDIN is not possible over HTTP.'))
  }

  #finishStatement(): void {
    this.#received.push(this.#current)
    this.#current = emptyAnswer()
  }
}

export function emptyAnswer(): Answer {
  return { fields: [], rows: [], command: '', rowCount: null }
}

function countIn(word: string | undefined): number | null {
  const count = Number(word)
  return Number.isInteger(count) ? count : null
}
