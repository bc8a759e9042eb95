import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'

/** Some conversations, and how many messages they have together. */
export interface Batch {
  conversations: number
  messages: number
}

/**
 * Archives whole conversations that nobody has used for these days: about as many as may be, and at least one while
 * there is one that nothing else is changing. All of them or none. One round trip.
 */
export async function archiveBatch(db: Database, idleDays: number, most: Batch): Promise<Batch> {
  const [archived] = await db.write((query) =>
    query
      .select({ conversations: sql<number>`conversations`, messages: sql<number>`messages` })
      .from(sql`maintenance.archive_idle(${idleDays}, ${most.conversations}, ${most.messages})`),
  )
  if (archived === undefined) throw new Error('a batch of archiving returned no row')
  return archived
}
