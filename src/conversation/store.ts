import { and, desc, eq, gt, lt, sql } from 'drizzle-orm'
import type { Database, QueryBuilder } from '../db/client.ts'
import { conversationStates, messages, recommendations, tripConversations, trips, turns } from '../db/schema.ts'
import { nextMoment } from '../db/versions.ts'
import type { AuthenticatedUser } from '../http/request.ts'
import type { Suggestion } from '../model/model.ts'
import { closedStatuses, isClosed } from '../trips/rules.ts'
import type { MessageRecord } from './schema.ts'
import type { ConversationState } from './stages.ts'
import { lockTrip } from './turns/store.ts'

export interface HistoryFilter {
  limit: number
  before?: number | undefined
  includeArchived: boolean
}

export interface ConversationRecord {
  id: number
  tripTitle: string
  state: ConversationState
  /** The current offer, or null before the first one. */
  offered: Suggestion[] | null
  /** Oldest first. */
  messages: MessageRecord[]
  hasMore: boolean
}

export type FoundConversation =
  { kind: 'found'; conversation: ConversationRecord } | { kind: 'none' } | { kind: 'missing' }

/** The newest messages of a trip's conversation, or those before a message. One round trip. */
export async function findConversation(
  db: Database,
  user: AuthenticatedUser,
  tripId: number,
  filter: HistoryFilter,
): Promise<FoundConversation> {
  const [[conversation], page] = await db.transaction((query) => [
    selectConversation(query, user, tripId),
    selectMessages(query, user, tripId, filter),
  ])
  return conversationOf(conversation, page, filter)
}

export type Reset = 'reset' | 'missing' | 'closed'

/** Deletes a trip's conversation with all that hangs on it, and takes the trip back to its beginning. */
export async function resetConversation(db: Database, user: AuthenticatedUser, tripId: number): Promise<Reset> {
  const open = sql`id = ${tripId} and user_id = ${user.id} and status not in ${closedStatuses}`
  const results = await db.transaction((query) => [
    lockTrip(query, user, tripId),
    query.execute(sql`
      delete from ${tripConversations}
      where user_id = ${user.id} and trip_id = (select id from ${trips} where ${open})`),
    query.execute(
      sql`update ${trips} set status = 'planning', destination_id = null, updated_at = ${nextMoment(trips.updatedAt)} where ${open}`,
    ),
    query
      .select({ status: trips.status })
      .from(trips)
      .where(and(eq(trips.id, tripId), eq(trips.userId, user.id))),
  ])
  const [trip] = results[3]
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
  const results = await db.transaction((query) => [
    lockTrip(query, user, tripId),
    query
      .select({ status: trips.status, number: turns.number })
      .from(trips)
      .innerJoin(tripConversations, eq(tripConversations.tripId, trips.id))
      .innerJoin(
        turns,
        and(
          eq(turns.conversationId, tripConversations.id),
          eq(turns.userMessageId, messageId),
          sql`${turns.committedAt} is not null`,
        ),
      )
      .where(and(eq(trips.id, tripId), eq(trips.userId, user.id))),
    query.execute(sql`
      with target as (
        select turns.conversation_id, number, user_message_id, state_before as state
        from ${turns}
        join ${tripConversations} conversation on conversation.id = turns.conversation_id
        join ${trips} trip on trip.id = conversation.trip_id
        where trip.id = ${tripId} and trip.user_id = ${user.id} and trip.status not in ${closedStatuses}
          and user_message_id = ${messageId} and committed_at is not null
      ), unsaid as (
        delete from ${messages} using target
        where messages.conversation_id = target.conversation_id and messages.id >= target.user_message_id
      ), undone as (
        delete from ${turns} using target
        where turns.conversation_id = target.conversation_id and turns.number >= target.number
      ), conversation as (
        update ${tripConversations} set version = version + 1, last_message_at = (
          select max(committed_at) from ${turns}
          where conversation_id = target.conversation_id and number < target.number
        )
        from target where id = target.conversation_id
      ), state as (
        update ${conversationStates} set stage = target.state ->> 'stage', user_info = target.state -> 'userInfo',
          question_queue = target.state -> 'questionQueue',
          questions_asked = (target.state ->> 'questionsAsked')::integer, updated_at = now()
        from target where conversation_states.conversation_id = target.conversation_id
      )
      update ${trips} set status = target.state -> 'trip' ->> 'status', updated_at = ${nextMoment(trips.updatedAt)}, destination_id = (
        select id from destinations where id = (target.state -> 'trip' ->> 'destinationId')::bigint
      )
      from target where trips.id = ${tripId} and trips.user_id = ${user.id}`),
    selectConversation(query, user, tripId),
    selectMessages(query, user, tripId, filter),
  ])
  const [target] = results[1]
  if (target === undefined) return { kind: 'missing' }
  if (isClosed(target.status)) return { kind: 'closed' }
  const found = conversationOf(results[3][0], results[4], filter)
  return found.kind === 'found' ? { kind: 'rewound', conversation: found.conversation } : { kind: 'missing' }
}

function selectConversation(query: QueryBuilder, user: AuthenticatedUser, tripId: number) {
  return query
    .select({
      tripTitle: trips.title,
      id: tripConversations.id,
      state: {
        stage: conversationStates.stage,
        userInfo: conversationStates.userInfo,
        questionQueue: conversationStates.questionQueue,
        questionsAsked: conversationStates.questionsAsked,
      },
      offered: sql<Suggestion[] | null>`(
        select locations from ${recommendations}
        where conversation_id = ${tripConversations.id} order by turn_number desc limit 1)`,
    })
    .from(trips)
    .leftJoin(tripConversations, and(eq(tripConversations.tripId, trips.id), gt(tripConversations.version, 0)))
    .leftJoin(conversationStates, eq(conversationStates.conversationId, tripConversations.id))
    .where(and(eq(trips.id, tripId), eq(trips.userId, user.id)))
}

function selectMessages(query: QueryBuilder, user: AuthenticatedUser, tripId: number, filter: HistoryFilter) {
  return query
    .select({
      id: messages.id,
      isUser: messages.isUser,
      content: messages.content,
      createdAt: messages.createdAt,
    })
    .from(messages)
    .where(
      and(
        sql`${messages.conversationId} = (
          select id from ${tripConversations} where trip_id = ${tripId} and user_id = ${user.id})`,
        eq(messages.userId, user.id),
        filter.before === undefined ? undefined : lt(messages.id, filter.before),
        filter.includeArchived ? undefined : eq(messages.isArchived, false),
      ),
    )
    .orderBy(desc(messages.id))
    .limit(filter.limit + 1)
}

type SelectedConversation = Awaited<ReturnType<typeof selectConversation>>[number]

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
      state: selected.state,
      offered: selected.offered,
      messages: page.slice(0, filter.limit).reverse(),
      hasMore: page.length > filter.limit,
    },
  }
}
