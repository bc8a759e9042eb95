import { neon, NeonDbError, neonConfig } from '@neondatabase/serverless'
import { DrizzleQueryError } from 'drizzle-orm/errors'
import { drizzle, type NeonHttpDatabase } from 'drizzle-orm/neon-http'
import type { BatchItem, BatchResponse } from 'drizzle-orm/batch'
import { type Reader, type Role, withRights } from './rights.ts'
import { exhausted, type WriteCount, WritesExhausted } from './writes.ts'

/** What it cost to talk to the database so far. */
interface Meter {
  roundTrips: number
  milliseconds: number
}

export interface Database {
  readonly meter: Meter
  /** One statement that only reads; tried once more when the connection fails. One round trip. */
  read<Query extends Statement>(build: (query: QueryBuilder) => Query): Promise<ResultOf<Query>>
  /** One statement that writes. Never tried again, because a lost answer does not mean a lost write. One round trip. */
  write<Query extends Statement>(build: (query: QueryBuilder) => Query): Promise<ResultOf<Query>>
  /** Several statements, all or nothing; never tried again, because they may have been committed. One round trip. */
  transaction<First extends Statement, All extends Readonly<[First, ...First[]]>>(
    build: (query: QueryBuilder) => All,
  ): Promise<BatchResponse<All>>
  /** A transaction that only reads, or changes nothing more when it runs twice; tried once more when the connection fails. */
  repeatableTransaction<First extends Statement, All extends Readonly<[First, ...First[]]>>(
    build: (query: QueryBuilder) => All,
  ): Promise<BatchResponse<All>>
  /**
   * The same database through its read replica, where there is one, for what only reads and may be some seconds old.
   * What fails there is read from the primary.
   */
  fromReplica(): Database
  /** The same database for this user, whose rows are the only ones it shows; it counts for the same meter. */
  actingAs(user: { id: number }): Database
  /** The same database for whoever holds a link to a trip, of which it shows the plan; the link is known by its hash. */
  holdingLink(tokenHash: string): Database
  /**
   * The same database, whose every `write` and `transaction` takes one of its user's writes first and tells `count` what
   * is left. They throw WritesExhausted when none is, and then do nothing.
   */
  countingWrites(count: WriteCount): Database
}

export type QueryBuilder = NeonHttpDatabase
export type Statement = BatchItem<'pg'>
export type ResultOf<Query extends Statement> = Query['_']['result']

/** PostgreSQL refused a statement: `code` is its SQLSTATE, `constraint` the name of what was violated. */
export class DatabaseRefusal extends Error {
  readonly code: string
  readonly constraint: string | null

  constructor(error: NeonDbError, code: string) {
    super(`the database refused a statement with ${code}`, { cause: error })
    this.name = 'DatabaseRefusal'
    this.code = code
    this.constraint = error.constraint ?? null
  }
}

/**
 * What is wrong with a database, in a word: it does not answer in time, cannot be reached, went away before it had
 * answered, does not let this Worker in, or has no room for more.
 */
export type Trouble = 'slow' | 'unreachable' | 'interrupted' | 'credentials' | 'overloaded'

/** The database could not be reached, did not answer in time, or went away before it had answered. */
export class DatabaseUnavailable extends Error {
  readonly trouble: Trouble

  constructor(cause: unknown) {
    super('the database is not available', { cause })
    this.name = 'DatabaseUnavailable'
    this.trouble = troubleOf(cause)
  }
}

function troubleOf(cause: unknown): Trouble {
  if (!(cause instanceof NeonDbError)) return 'slow'
  // Neon's proxy knows the passwords, and tells a wrong one by its message alone.
  if (/^password authentication failed/.test(cause.message)) return 'credentials'
  if (cause.code === undefined) return 'unreachable'
  return cause.code.startsWith('53') ? 'overloaded' : 'interrupted'
}

export interface DatabaseOptions {
  url: string
  /** Of a read replica; null for none. */
  replicaUrl?: string | null
  role: Role
  /** Where the driver sends its requests; null for Neon itself. */
  fetchEndpoint: string | null
  /**
   * How long one call may take, its second attempt included. What may be tried again gives up its first attempt after
   * five eighths of it, within which a sleeping database has to wake.
   */
  timeoutMilliseconds: number
  now: () => number
  /** The trace that statements belong to (W3C Trace Context), told in a comment; nothing but hexadecimal digits and dashes. */
  traceparent?: string | null
}

/** The production database: Neon's serverless driver over HTTP. One per request, because it carries the request's meter. */
export function createDatabase(options: DatabaseOptions): Database {
  neonConfig.fetchFunction = meteredFetch
  const nothingYet = { roundTrips: 0, milliseconds: 0 }
  return databaseFor({ kind: 'user', id: null }, options, nothingYet, { readUrl: options.url, writes: null })
}

/** Where it reads first, and whether its writes are counted. */
interface Manner {
  readUrl: string
  writes: WriteCount | null
}

function databaseFor(reader: Reader, options: DatabaseOptions, meter: Meter, manner: Manner): Database {
  const { readUrl, writes } = manner
  const connect = (milliseconds: number, url: string, count: WriteCount | null): QueryBuilder => {
    const signal = AbortSignal.timeout(milliseconds)
    measurements.set(signal, { meter, now: options.now, endpoint: options.fetchEndpoint })
    return drizzle(withRights(neon(url, { fetchOptions: { signal } }), options, reader, count))
  }
  const runOne =
    <Query extends Statement>(
      build: (query: QueryBuilder) => Query,
      count: WriteCount | null,
    ): Attempt<ResultOf<Query>> =>
    async (milliseconds, url) => {
      const query = connect(milliseconds, url, count)
      const [result] = await query.batch([build(query)])
      return result
    }
  const runAll =
    <First extends Statement, All extends Readonly<[First, ...First[]]>>(
      build: (query: QueryBuilder) => All,
      count: WriteCount | null,
    ): Attempt<BatchResponse<All>> =>
    (milliseconds, url) => {
      const query = connect(milliseconds, url, count)
      return query.batch(build(query))
    }

  return {
    meter,
    read: (build) => repeating(runOne(build, null), options, readUrl),
    write: (build) => once(runOne(build, writes), options),
    transaction: (build) => once(runAll(build, writes), options),
    repeatableTransaction: (build) => repeating(runAll(build, null), options, readUrl),
    fromReplica: () => databaseFor(reader, options, meter, { ...manner, readUrl: options.replicaUrl ?? options.url }),
    actingAs: (user) => databaseFor({ kind: 'user', id: user.id }, options, meter, manner),
    holdingLink: (hash) => databaseFor({ kind: 'link', hash }, options, meter, { ...manner, writes: null }),
    countingWrites: (count) => databaseFor(reader, options, meter, { ...manner, writes: count }),
  }
}

interface Measurement {
  meter: Meter
  now: () => number
  endpoint: string | null
}

// The driver's fetch is one for the whole isolate; the signal of a request tells whose meter it counts for.
const measurements = new WeakMap<AbortSignal, Measurement>()

async function meteredFetch(url: string, init: RequestInit): Promise<Response> {
  const measurement = init.signal ? measurements.get(init.signal) : undefined
  if (measurement === undefined) return fetch(url, init)
  const { meter, now, endpoint } = measurement
  const startedAt = now()
  meter.roundTrips += 1
  try {
    return await fetch(endpoint ?? url, init)
  } finally {
    meter.milliseconds += now() - startedAt
  }
}

/** One attempt at a call, with the time that it has, and the database that it asks. */
type Attempt<Result> = (milliseconds: number, url: string) => PromiseLike<Result>
type Limits = Pick<DatabaseOptions, 'timeoutMilliseconds' | 'now' | 'url'>

/** For what changes nothing more when it runs twice: the first attempt leaves time for the second, at the primary. */
function repeating<Result>(attempt: Attempt<Result>, limits: Limits, firstUrl: string): Promise<Result> {
  const milliseconds = (limits.timeoutMilliseconds * 5) / 8
  return retrying(attempt, limits, { milliseconds, url: firstUrl }, isTransient)
}

/** For what must not run twice: all the time there is is for one attempt, and only what was undone is tried again. */
function once<Result>(attempt: Attempt<Result>, limits: Limits): Promise<Result> {
  return retrying(attempt, limits, { milliseconds: limits.timeoutMilliseconds, url: limits.url }, isRolledBack)
}

async function retrying<Result>(
  attempt: Attempt<Result>,
  { timeoutMilliseconds, now, url }: Limits,
  first: { milliseconds: number; url: string },
  mayRetry: (error: unknown) => boolean,
): Promise<Result> {
  const deadline = now() + timeoutMilliseconds
  try {
    return await attempt(first.milliseconds, first.url)
  } catch (error) {
    const failure = translate(error)
    if (!mayRetry(failure)) throw failure
  }
  // Whoever failed at the same moment does not come back at the same moment.
  const pause = Math.min(20 + 80 * Math.random(), timeoutMilliseconds / 8)
  await new Promise((resolve) => setTimeout(resolve, pause))
  try {
    return await attempt(Math.max(1, deadline - now()), url)
  } catch (error) {
    throw translate(error)
  }
}

const isTransient = (error: unknown): boolean => error instanceof DatabaseUnavailable || isRolledBack(error)

// Serialization failure and deadlock: PostgreSQL has undone everything, so even a write may be sent again.
const isRolledBack = (error: unknown): boolean =>
  error instanceof DatabaseRefusal && (error.code === '40001' || error.code === '40P01')

// Connection exceptions, insufficient resources, and operator intervention: the database is not at fault for the statement.
const unavailableClasses = ['08', '53', '57']

function translate(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error
  if (!(cause instanceof NeonDbError)) return isAbort(cause) ? new DatabaseUnavailable(cause) : error
  // What Neon's proxy fails at itself has an empty code, a compute that went away during a statement included.
  const code = cause.code ?? ''
  if (code === '' || unavailableClasses.includes(code.slice(0, 2))) return new DatabaseUnavailable(cause)
  if (code === exhausted) return new WritesExhausted(Number(cause.detail))
  return new DatabaseRefusal(cause, code)
}

const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
