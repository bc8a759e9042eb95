import { and, count, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database, ResultOf } from '../../db/client.ts'
import { offsetOf, type Page } from '../../db/paging.ts'
import { type Given, prepared } from '../../db/prepared.ts'
import { readStored } from '../../db/stored.ts'
import { trips } from '../../trips/table.ts'
import { tripConversations, turns } from '../table.ts'
import type { TurnRecord } from './record.ts'
import { storedReceipt, storedStage } from './stored.ts'

/** The turns of a trip's conversation, newest first, and how many there are; null when there is no such trip. */
export async function listTurns(
  db: Database,
  user: AuthenticatedUser,
  tripId: number,
  page: Page,
): Promise<{ count: number; records: TurnRecord[] } | null> {
  const conversation = { user: user.id, trip: tripId }
  const [[trip], [counted], found] = await db.repeatableTransaction(() => [
    selectTrip(conversation),
    countTurns(conversation),
    selectTurns({ ...conversation, limit: page.page_size, offset: offsetOf(page) }),
  ])
  return trip === undefined ? null : { count: counted?.count ?? 0, records: found.map(recordOf) }
}

type TripOfUser = { user: number; trip: number }

const selectTrip = prepared<TripOfUser>()((query, given) =>
  query
    .select({ id: trips.id })
    .from(trips)
    .where(and(eq(trips.id, given('trip')), eq(trips.userId, given('user')))),
)

const countTurns = prepared<TripOfUser>()((query, given) =>
  query.select({ count: count() }).from(turns).where(isCommittedIn(given)),
)

const selectTurns = prepared<TripOfUser & { limit: number; offset: number }>()((query, given) =>
  query
    .select({
      conversationId: turns.conversationId,
      number: turns.number,
      startedAt: turns.startedAt,
      committedAt: turns.committedAt,
      userMessageId: turns.userMessageId,
      aiMessageId: turns.aiMessageId,
      snapshot: turns.stateAfter,
      receipt: turns.receipt,
    })
    .from(turns)
    .where(isCommittedIn(given))
    .orderBy(desc(turns.number))
    .limit(given('limit'))
    .offset(given('offset')),
)

const isCommittedIn = (given: Given<TripOfUser>): SQL => sql`${turns.conversationId} = (
    select id from ${tripConversations} where trip_id = ${given('trip')} and user_id = ${given('user')})
  and ${turns.userId} = ${given('user')} and ${turns.committedAt} is not null`

function recordOf(found: ResultOf<ReturnType<typeof selectTurns>>[number]): TurnRecord {
  const { conversationId, snapshot, receipt, ...turn } = found
  const row = `${conversationId}, ${turn.number}`
  return {
    ...turn,
    stage: snapshot === null ? null : readStored(storedStage, snapshot, 'turns.state_after', row).stage,
    receipt: receipt === null ? null : readStored(storedReceipt, receipt, 'turns.receipt', row),
  }
}
