import { lt, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { users } from '../../users/table.ts'
import type { Attempt } from './record.ts'
import { firstWaitSeconds, freeFailures, longestWaitSeconds, memoryHours } from './limits.ts'
import { logInFailures } from './table.ts'

/**
 * Begins a log-in: finds who has this name, in whatever spelling, and counts the attempt before it is known how it ends,
 * so that many at once gain nothing. Names that nobody has are counted alike. One round trip.
 */
export async function beginAttempt(db: Database, username: string, address: string): Promise<Attempt> {
  const [found] = await db.write((query) =>
    query
      .select({
        credentials: {
          id: sql`id`.mapWith(users.id),
          username: sql`username`.mapWith(users.username),
          passwordHash: sql`password_hash`.mapWith(users.passwordHash),
        },
        isKnown: sql<boolean>`id is not null`,
        isAdmitted: sql<boolean>`is_admitted`,
        wait: sql<number | null>`wait`,
        key: sql<string>`attempt_key`,
      })
      .from(
        sql`identity.begin_log_in(${username}, ${address}, ${freeFailures}, ${firstWaitSeconds}, ${longestWaitSeconds},
          ${memoryHours})`,
      ),
  )
  if (found === undefined) throw new Error('an attempt to log in returned no row')
  if (found.isAdmitted)
    return { kind: 'admitted', key: found.key, credentials: found.isKnown ? found.credentials : null }
  return { kind: 'held_off', retryAfterSeconds: Math.max(1, found.wait ?? 1) }
}

/** Forgets failures of which nothing depends any more. Returns how many rows. */
export async function deleteOldFailures(db: Database): Promise<number> {
  const deleted = await db.write((query) =>
    query
      .delete(logInFailures)
      .where(lt(logInFailures.lastFailedAt, sql`now() - make_interval(hours => ${memoryHours})`)),
  )
  return deleted.rowCount
}
