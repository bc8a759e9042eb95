import { sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'

/** Throws DatabaseUnavailable when the database does not answer. */
export async function ping(db: Database): Promise<void> {
  await db.write((query) => query.execute(sql`select 1`))
}
