import { Client, DatabaseError, Pool, type PoolClient } from 'pg'
import { isLoopback } from './connection.ts'
import { reasonOf } from './failure.ts'
import { badRequest, RequestFailure } from './neon-request.ts'

const CONNECTIONS_PER_POOL = 20
const POOLS_KEPT = 50
const DATABASE_IS_MISSING = '3D000'

/** What Neon sends before a connection is used again (`reset_session_background` of its proxy). */
const RESET = `rollback; close all; set session authorization default; reset all; deallocate all; unlisten *;
  select pg_advisory_unlock_all(); discard temp; discard sequences`

declare module 'pg' {
  interface ClientBase {
    /** The server's process of this connection. */
    processID: number | null
  }
}

/** A few connections for every connection string that is asked for. */
export class Pools {
  readonly #pools = new Map<string, Pool>()
  readonly #server: URL | undefined

  /** With a database URL, its host is connected to whatever host a request names. */
  constructor(databaseUrl: string | undefined) {
    this.#server = databaseUrl === undefined ? undefined : new URL(databaseUrl)
  }

  /** Lends a connection and takes it back, without what its session was told, unless it broke. */
  async lend<Result>(
    connectionString: string,
    work: (client: PoolClient) => Promise<Result>,
    abandoned: AbortSignal,
  ): Promise<Result> {
    const client = await this.#connect(connectionString)
    const cancel = () => void this.#cancel(connectionString, client)
    abandoned.addEventListener('abort', cancel)
    let sound = false
    try {
      const result = await work(client)
      sound = true
      return result
    } catch (error) {
      sound = error instanceof DatabaseError && error.severity === 'ERROR'
      throw error
    } finally {
      abandoned.removeEventListener('abort', cancel)
      // Nobody waits for it: only the next one to use this connection does.
      void this.#takeBack(client, sound && !abandoned.aborted)
    }
  }

  async #takeBack(client: PoolClient, sound: boolean): Promise<void> {
    const isReset =
      sound &&
      (await client.query(RESET).then(
        () => true,
        () => false,
      ))
    client.off('error', ignore)
    client.release(!isReset)
  }

  /** Nobody waits for what this connection does any more. */
  async #cancel(connectionString: string, client: PoolClient): Promise<void> {
    const other = new Client({ connectionString: this.#target(connectionString) })
    try {
      await other.connect()
      await other.query('select pg_cancel_backend($1)', [client.processID])
    } catch {
      // The connection is not used again in any case.
    } finally {
      await other.end().catch(ignore)
    }
  }

  /** Closes every connection once its work is done. */
  async close(): Promise<void> {
    const pools = [...this.#pools.values()]
    this.#pools.clear()
    await Promise.all(pools.map((pool) => pool.end()))
  }

  async #connect(connectionString: string): Promise<PoolClient> {
    try {
      const client = await this.#poolFor(connectionString).connect()
      // Without a listener a connection that breaks while it is lent would end this process.
      return client.on('error', ignore)
    } catch (error) {
      if (!(error instanceof DatabaseError)) {
        throw new RequestFailure(500, `Cannot connect to the database: ${reasonOf(error)}`)
      }
      // Neon knows the passwords itself, so a wrong one is no error of the database and has no code.
      if (error.code?.startsWith('28') === true) throw badRequest(error.message.replaceAll('"', "'"))
      if (error.code === DATABASE_IS_MISSING) throw error
      throw new RequestFailure(500, error.message)
    }
  }

  #poolFor(connectionString: string): Pool {
    const known = this.#pools.get(connectionString)
    if (known !== undefined) return known
    this.#forgetUnused()
    const pool = new Pool({ connectionString: this.#target(connectionString), max: CONNECTIONS_PER_POOL })
    // An idle connection that the server closes has left the pool already.
    pool.on('error', ignore)
    this.#pools.set(connectionString, pool)
    return pool
  }

  #forgetUnused(): void {
    if (this.#pools.size < POOLS_KEPT) return
    for (const [connectionString, pool] of this.#pools) {
      if (pool.totalCount === 0 && pool.waitingCount === 0) this.#pools.delete(connectionString)
    }
  }

  #target(connectionString: string): string {
    const url = new URL(connectionString)
    if (this.#server !== undefined) {
      url.hostname = this.#server.hostname
      url.port = this.#server.port
    }
    // What asks for encryption is meant for Neon; a server on this machine has none.
    if (isLoopback(url.hostname)) for (const name of ['sslmode', 'channel_binding']) url.searchParams.delete(name)
    return url.href
  }
}

function ignore(): void {}
