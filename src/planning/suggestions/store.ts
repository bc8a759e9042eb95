import { and, eq, isNotNull, lt, sql } from 'drizzle-orm'
import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import { trips } from '../../trips/table.ts'
import type { Briefing } from '../briefing/record.ts'
import { selectBySession } from '../briefing/store.ts'
import { briefingOf } from '../briefing/stored.ts'
import { planningSessions } from '../table.ts'
import { mostAsked } from './limits.ts'
import { type SuggestedStage, suggestedStages } from './record.ts'

/**
 * Takes one of the times that a session may ask a model for more, where there is something to ask about; says whether it
 * did, with the briefing of the session. Null when there is no such session of this user. One round trip.
 */
export async function takeAsking(
  db: Database,
  user: AuthenticatedUser,
  sessionId: number,
  stage: SuggestedStage | null,
): Promise<{ briefing: Briefing; isTaken: boolean } | null> {
  const hasDestination = sql`exists (
    select from ${trips} where ${eq(trips.id, planningSessions.tripId)} and ${eq(trips.userId, user.id)}
      and ${isNotNull(trips.destinationId)})`
  const [taken, { rows }] = await db.transaction((query) => [
    query
      .update(planningSessions)
      .set({ askedForMore: sql`${planningSessions.askedForMore} + 1` })
      .where(
        and(
          eq(planningSessions.id, sessionId),
          eq(planningSessions.userId, user.id),
          lt(planningSessions.askedForMore, mostAsked),
          stage === null ? sql`${planningSessions.currentStage} in ${suggestedStages}` : undefined,
          hasDestination,
        ),
      ),
    selectBySession({ user: user.id, id: sessionId }),
  ])
  const [found] = rows
  return found === undefined ? null : { briefing: briefingOf(found), isTaken: taken.rowCount > 0 }
}
