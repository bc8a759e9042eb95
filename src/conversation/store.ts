import { and, eq, gt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { AuthenticatedUser } from '../auth/record.ts'
import { arrayOf } from '../db/arrays.ts'
import type { Database, ResultOf } from '../db/client.ts'
import { prepared } from '../db/prepared.ts'
import { readStored } from '../db/stored.ts'
import { nextMoment } from '../db/versions.ts'
import { storedOffers } from '../model/offer.ts'
import { planKeys } from '../planning/choices/keys.ts'
import { setPlanAside } from '../planning/guide/store.ts'
import { isClosed } from '../trips/rules.ts'
import { closedStatuses } from '../trips/statuses.ts'
import { trips } from '../trips/table.ts'
import { storedState } from './stored.ts'
import type { ConversationRecord, HistoryFilter, MessageRecord } from './record.ts'
import { conversationStates, messages, recommendations, tripConversations } from './table.ts'

export type FoundConversation =
  { kind: 'found'; conversation: ConversationRecord } | { kind: 'none' } | { kind: 'missing' }

/** The newest messages of a trip's conversation, or those before a message. One round trip. */
export async function findConversation(
  db: Database,
  user: AuthenticatedUser,
  tripId: number,
  filter: HistoryFilter,
): Promise<FoundConversation> {
  const [[conversation], page] = await db.repeatableTransaction(() => [
    selectConversation({ user: user.id, trip: tripId }),
    selectMessages(pageOf(user, tripId, filter)),
  ])
  return conversationOf(conversation, page, filter)
}

export type Reset = 'reset' | 'missing' | 'closed'

/** Deletes a trip's conversation with all that hangs on it, and takes the trip back to its beginning. */
export async function resetConversation(db: Database, user: AuthenticatedUser, tripId: number): Promise<Reset> {
  const open = sql`id = ${tripId} and user_id = ${user.id} and status not in ${closedStatuses}`
  const results = await db.transaction((query) => [
    lockTrip({ user: user.id, trip: tripId }),
    query.execute(sql`
      delete from ${tripConversations}
      where user_id = ${user.id} and trip_id = (select id from ${trips} where ${open})`),
    query.execute(
      sql`update ${trips} set status = 'planning', destination_id = null, updated_at = ${nextMoment(trips.updatedAt)} where ${open}`,
    ),
    query.execute(sql`select ${setPlanAside(user, tripId)} from ${trips} where ${open}`),
    query
      .select({ status: trips.status })
      .from(trips)
      .where(and(eq(trips.id, tripId), eq(trips.userId, user.id))),
  ])
  const [trip] = results[4]
  if (trip === undefined) return 'missing'
  return isClosed(trip.status) ? 'closed' : 'reset'
}

export type Rewind = { kind: 'rewound'; conversation: ConversationRecord } | { kind: 'missing' } | { kind: 'closed' }

/**
 * Takes a conversation back to just before one of the traveller's own messages: later turns, messages and offers go,
 * and state and trip are what they were. A turn that is being answered meanwhile stores nothing. One round trip.
 */
export async function rewindConversation(
  db: Database,
  user: AuthenticatedUser,
  tripId: number,
  messageId: number,
  filter: HistoryFilter,
): Promise<Rewind> {
  const [{ rows }, [conversation], page] = await db.transaction(() => [
    rewind({ user: user.id, trip: tripId, message: messageId }),
    selectConversation({ user: user.id, trip: tripId }),
    selectMessages(pageOf(user, tripId, filter)),
  ])
  const kind = rewindOutcome.parse(rows[0]?.['rewound'])
  if (kind !== 'rewound') return { kind: kind ?? 'missing' }
  const found = conversationOf(conversation, page, filter)
  return found.kind === 'found' ? { kind, conversation: found.conversation } : { kind: 'missing' }
}

/** Null where there is no such message. */
const rewindOutcome = z.enum(['rewound', 'closed']).nullable()

const rewind = prepared<{ user: number; trip: number; message: number }>()((query, given) =>
  query.execute(sql`
    select rewind_conversation(${given('user')}, ${given('trip')}, ${given('message')},
      ${arrayOf(closedStatuses)}, ${arrayOf(planKeys)}) as rewound`),
)

/** The lock that everything which changes a conversation takes first, so that none of it can deadlock or interleave. */
const lockTrip = prepared<{ user: number; trip: number }>()((query, given) =>
  query
    .select({ id: trips.id })
    .from(trips)
    .where(and(eq(trips.id, given('trip')), eq(trips.userId, given('user'))))
    .for('no key update'),
)

const selectConversation = prepared<{ user: number; trip: number }>()((query, given) =>
  query
    .select({
      tripTitle: trips.title,
      id: tripConversations.id,
      state: {
        stage: conversationStates.stage,
        userInfo: conversationStates.userInfo,
        wishes: conversationStates.wishes,
        memory: conversationStates.memory,
        questionQueue: conversationStates.questionQueue,
        questionsAsked: conversationStates.questionsAsked,
      },
      offered: sql<unknown>`(
        select locations from ${recommendations}
        where conversation_id = ${tripConversations.id} and user_id = ${given('user')} order by turn_number desc limit 1)`,
    })
    .from(trips)
    .leftJoin(
      tripConversations,
      and(
        eq(tripConversations.tripId, trips.id),
        eq(tripConversations.userId, given('user')),
        gt(tripConversations.version, 0),
      ),
    )
    .leftJoin(
      conversationStates,
      and(eq(conversationStates.conversationId, tripConversations.id), eq(conversationStates.userId, given('user'))),
    )
    .where(and(eq(trips.id, given('trip')), eq(trips.userId, given('user')))),
)

type PageOfMessages = { user: number; trip: number; before: number | null; archived: boolean; limit: number }

/** Through a function of the database, which reads no other months than those of the conversation. */
const selectMessages = prepared<PageOfMessages>()((query, given) =>
  query
    .select({
      id: sql`id`.mapWith(messages.id),
      isUser: sql`is_user`.mapWith(messages.isUser),
      content: sql`content`.mapWith(messages.content),
      createdAt: sql`created_at`.mapWith(messages.createdAt),
    })
    .from(
      sql`history_page(${given('trip')}, ${given('user')}, ${given('before')}, ${given('archived')}, ${given('limit')})`,
    )
    .orderBy(sql`id desc`),
)

/** One message more than is shown tells whether there are more. */
const pageOf = (user: AuthenticatedUser, trip: number, filter: HistoryFilter): PageOfMessages => ({
  user: user.id,
  trip,
  before: filter.before ?? null,
  archived: filter.includeArchived,
  limit: filter.limit + 1,
})

type SelectedConversation = ResultOf<ReturnType<typeof selectConversation>>[number]

function conversationOf(
  selected: SelectedConversation | undefined,
  page: MessageRecord[],
  filter: HistoryFilter,
): FoundConversation {
  if (selected === undefined) return { kind: 'missing' }
  if (selected.id === null || selected.state === null) return { kind: 'none' }
  return {
    kind: 'found',
    conversation: {
      id: selected.id,
      tripTitle: selected.tripTitle,
      state: readStored(storedState, selected.state, 'conversation_states', selected.id),
      offered:
        selected.offered === null
          ? null
          : readStored(storedOffers, selected.offered, 'recommendations.locations', selected.id),
      messages: page.slice(0, filter.limit).reverse(),
      hasMore: page.length > filter.limit,
    },
  }
}
