import type { Client } from 'pg'
import { withConnection } from '../scripts/local/connection.ts'

/** Rows of some tables. */
export interface Rows {
  tables: readonly string[]
  condition: string
}

/** Bytes of all the values in these rows, compressed as they are kept. */
export function bytesOfRows(databaseUrl: string, { tables, condition }: Rows): Promise<number> {
  return withConnection(databaseUrl, async (client) => {
    let bytes = 0
    for (const table of tables) {
      const size = (await columnsOf(client, table)).map((name) => `coalesce(pg_column_size(${name}), 0)`).join(' + ')
      const { rows } = await client.query<{ bytes: string }>(
        `select coalesce(sum(${size}), 0) as bytes from ${table} where ${condition}`,
      )
      bytes += Number(rows[0]?.bytes)
    }
    return bytes
  })
}

async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  )
  return rows.map(({ name }) => name)
}

/** What a database takes on the disk, indexes included. */
export function bytesOfDatabase(databaseUrl: string): Promise<number> {
  return withConnection(databaseUrl, async (client) => {
    const { rows } = await client.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes')
    return Number(rows[0]?.bytes)
  })
}
