import { and, eq, sql } from 'drizzle-orm'
import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import { nextMoment } from '../../db/versions.ts'
import type { KeyedRequest } from '../../idempotency/record.ts'
import { keeping } from '../../idempotency/store.ts'
import { trips } from '../../trips/table.ts'
import type { Briefing } from '../briefing/record.ts'
import type { SessionRecord } from '../record.ts'
import { isWritten, recordOf, selectSession, withoutUndo } from '../store.ts'
import { planningSessions } from '../table.ts'
import type { Choices } from './schema.ts'

/**
 * Stores what was made for a session that is as it was when it was made, and whose trip is, too, and keeps the key of
 * the request; null when one of them is not. One round trip.
 */
export async function storeChoices(
  db: Database,
  user: AuthenticatedUser,
  { session, trip }: Briefing,
  made: Partial<Pick<Choices, 'itinerary' | 'suggested_options'>>,
  request: KeyedRequest | null = null,
): Promise<SessionRecord | null> {
  if (session === null) return null
  const isThis = and(eq(planningSessions.id, session.id), eq(planningSessions.userId, user.id))
  const asItWas = sql`exists (
    select from ${trips} where ${trips.id} = ${trip.id} and ${trips.userId} = ${user.id}
      and ${trips.updatedAt} = ${trip.updatedAt.toISOString()}::timestamptz for share)`
  // What was told besides changes nothing that could be taken back.
  const stored = sql`${planningSessions.sessionData} || ${JSON.stringify(made)}::jsonb`
  const [updated, [record]] = await db.transaction((query) => [
    query
      .update(planningSessions)
      .set({
        sessionData: 'itinerary' in made ? withoutUndo(stored) : stored,
        lastInteractionAt: nextMoment(planningSessions.lastInteractionAt),
      })
      .where(and(isThis, eq(planningSessions.lastInteractionAt, session.lastInteractionAt), asItWas)),
    selectSession({ user: user.id, id: session.id }),
    ...keeping(query, user, request, sql`select id from ${planningSessions} where ${and(isThis, isWritten)}`),
  ])
  return updated.rowCount === 0 || record === undefined ? null : recordOf(record)
}
