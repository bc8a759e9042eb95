import { DatabaseError, Pool, type PoolClient } from 'pg'
import { isLoopback } from './connection.ts'
import { reasonOf } from './failure.ts'
import { RequestFailure } from './neon-request.ts'

const CONNECTIONS_PER_POOL = 20
const POOLS_KEPT = 50

/** A few connections for every connection string that is asked for. */
export class Pools {
  readonly #pools = new Map<string, Pool>()
  readonly #server: URL | undefined

  /** With a database URL, its host is connected to whatever host a request names. */
  constructor(databaseUrl: string | undefined) {
    this.#server = databaseUrl === undefined ? undefined : new URL(databaseUrl)
  }

  /** Lends a connection and takes it back, unless a transaction is left open in it or it broke. */
  async lend<Result>(connectionString: string, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.#connect(connectionString)
    let sound = false
    try {
      const result = await work(client)
      sound = true
      return result
    } catch (error) {
      sound = error instanceof DatabaseError && error.severity === 'ERROR'
      throw error
    } finally {
      client.off('error', ignore)
      client.release(!sound || client.getTransactionStatus() !== 'I')
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
      // A wrong password or database is the request's fault; all else is a database that cannot be reached.
      if (error instanceof DatabaseError && /^(28|3D)/.test(error.code ?? '')) throw error
      throw new RequestFailure(500, `Cannot connect to the database: ${reasonOf(error)}`)
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
