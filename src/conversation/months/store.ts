import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import type { MonthsAhead } from './record.ts'

/** Makes what is missing of the partitions of this month and the next three. One round trip. */
export async function keepMonthsAhead(db: Database): Promise<MonthsAhead> {
  const [missing, [strays]] = await db.repeatableTransaction((query) => [
    query
      .select({ partition: sql<string>`partition`, failure: sql<string | null>`failure` })
      .from(sql`maintenance.keep_months_ahead()`),
    query.select({ exist: sql<boolean>`exists (select from messages_default)` }).from(sql`(select) as once`),
  ])
  return {
    created: missing.flatMap(({ partition, failure }) => (failure === null ? [partition] : [])),
    failed: missing.flatMap(({ partition, failure }) => (failure === null ? [] : [{ partition, reason: failure }])),
    hasStrays: strays?.exist === true,
  }
}
