import { sql } from 'drizzle-orm'
import { type Database, DatabaseRefusal, DatabaseUnavailable, type Trouble } from '../db/client.ts'

/** What keeps the database from serving, in a word; null when nothing does. One round trip. */
export async function troubleWith(db: Database): Promise<Trouble | 'unmigrated' | null> {
  try {
    await db.write((query) => query.execute(sql`select from destinations where id = 0`))
    return null
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return error.trouble
    // Roles and tables are made by the migrations.
    if (error instanceof DatabaseRefusal) return 'unmigrated'
    throw error
  }
}
