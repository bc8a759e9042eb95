import { and, count, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Database, QueryBuilder } from '../../db/client.ts'
import {
  conversationStates,
  destinations,
  messages,
  recommendations,
  tripConversations,
  trips,
  turns,
  userPreferences,
} from '../../db/schema.ts'
import { nextMoment } from '../../db/versions.ts'
import { offsetOf, type Page } from '../../http/paging.ts'
import type { AuthenticatedUser } from '../../http/request.ts'
import type { Suggestion } from '../../model/model.ts'
import type { FinishedTurn, OpenTurn } from './turn-records.ts'
import type { TurnRecord } from './schema.ts'

/** Beyond this many characters what a conversation learns is not added to the traveller's own words. */
const longestPreferences = 2_000

/**
 * Stores all of a finished turn, or nothing: it must still hold its lease, and its conversation and its trip must be
 * as it found them. Returns whether it is stored, by this call or by one whose answer was lost. One round trip.
 */
export async function commitTurn(db: Database, user: AuthenticatedUser, finished: FinishedTurn): Promise<boolean> {
  const { turn, state, answer, commitment } = finished
  const committedAt = sql`${finished.committedAt.toISOString()}::timestamptz`
  const destinationId =
    commitment === null
      ? sql`${turn.trip.destinationId}::bigint`
      : sql`(select id from ${destinations} where name = ${commitment.name} and country = ${commitment.country})`
  const results = await db.repeatableTransaction((query) => [
    lockTrip(query, user, turn.trip.id),
    query.execute(commitment === null ? nothing : addDestination(user, turn, commitment)),
    query.execute(sql`
      with turn as (
        update ${turns} set committed_at = ${committedAt}, state_before = ${JSON.stringify(finished.before)}::jsonb,
          state_after = ${JSON.stringify(finished.after)}::jsonb
            || jsonb_build_object('trip', jsonb_build_object('status', ${finished.after.trip.status}::text, 'destinationId', ${destinationId})),
          answer = ${JSON.stringify(answer)}::jsonb, receipt = ${JSON.stringify(finished.receipt)}::jsonb
        where ${holdsLease(user, turn)}
          and exists (
            select from ${tripConversations}
            where id = ${turn.conversationId} and user_id = ${user.id} and version = ${turn.version}
          )
          and exists (
            select from ${trips} where id = ${turn.trip.id} and user_id = ${user.id} and status = ${turn.trip.status}
          )
        returning conversation_id, user_id, number
      ), conversation as (
        update ${tripConversations} set version = version + 1,
          last_message_at = greatest(last_message_at, ${committedAt})
        from turn where id = turn.conversation_id and trip_conversations.user_id = ${user.id}
      ), state as (
        insert into ${conversationStates}
          (conversation_id, user_id, stage, user_info, question_queue, questions_asked, updated_at)
        select conversation_id, user_id, ${state.stage}, ${JSON.stringify(state.userInfo)}::jsonb,
          ${JSON.stringify(state.questionQueue)}::jsonb, ${state.questionsAsked}, ${committedAt}
        from turn
        on conflict (conversation_id) do update set stage = excluded.stage, user_info = excluded.user_info,
          question_queue = excluded.question_queue, questions_asked = excluded.questions_asked,
          updated_at = excluded.updated_at
        where conversation_states.user_id = ${user.id}
      ), said as (
        insert into ${messages} (id, conversation_id, user_id, is_user, content, created_at)
        select said.id, conversation_id, user_id, said.is_user, said.content, said.created_at
        from turn, (values
          (${answer.user_message.id}::bigint, true, ${answer.user_message.content}, ${turn.startedAt.toISOString()}::timestamptz),
          (${answer.ai_message.id}::bigint, false, ${answer.ai_message.content}, ${committedAt})
        ) as said (id, is_user, content, created_at)
      ), recommended as (
        insert into ${recommendations} (conversation_id, user_id, turn_number, locations)
        select conversation_id, user_id, number, ${JSON.stringify(finished.recommended ?? [])}::jsonb
        from turn where ${finished.recommended !== null}
      ), trip as (
        update ${trips} set status = ${finished.after.trip.status}, destination_id = ${destinationId},
          updated_at = ${nextMoment(trips.updatedAt)}
        from turn
        where id = ${turn.trip.id} and trips.user_id = ${user.id}
          and (${commitment !== null} or status <> ${finished.after.trip.status})
      )
      update ${userPreferences} preferences set updated_at = now(),
        preferences_text = concat_ws(' ', nullif(preferences_text, ''), ${finished.learned}::text)
      from turn
      where preferences.user_id = ${user.id} and ${finished.learned}::text is not null
        and position(${finished.learned}::text in preferences_text) = 0
        and char_length(preferences_text) + char_length(${finished.learned}::text) < ${longestPreferences}`),
    // In a statement of its own, which sees what was archived while this transaction waited for the conversation.
    query
      .select({ number: turns.number, broughtBack: broughtBack(user) })
      .from(turns)
      .where(and(eq(turns.leaseToken, turn.leaseToken), eq(turns.userId, user.id), isNotNull(turns.committedAt))),
  ])
  return results[3].length === 1
}

// To plan an insert into a table with generated columns takes a while, even one that will insert nothing.
const nothing = sql`select`

const addDestination = (user: AuthenticatedUser, turn: OpenTurn, destination: Suggestion): SQL => sql`
  insert into ${destinations} (name, country, description, best_months, average_cost_per_day)
  select ${destination.name}, ${destination.country}, ${destination.description},
    array(select jsonb_array_elements_text(${JSON.stringify(destination.bestMonths)}::jsonb)::smallint),
    ${destination.averageCostPerDay}::numeric
  where exists (select from ${turns} where ${holdsLease(user, turn)})
  on conflict (name, country) do nothing`

/** The turns of a trip's conversation, newest first, and how many there are; null when there is no such trip. */
export async function listTurns(
  db: Database,
  user: AuthenticatedUser,
  tripId: number,
  page: Page,
): Promise<{ count: number; records: TurnRecord[] } | null> {
  const committed = and(
    sql`${turns.conversationId} = (
      select id from ${tripConversations} where trip_id = ${tripId} and user_id = ${user.id})`,
    eq(turns.userId, user.id),
    isNotNull(turns.committedAt),
  )
  const [[trip], [counted], records] = await db.transaction((query) => [
    query
      .select({ id: trips.id })
      .from(trips)
      .where(and(eq(trips.id, tripId), eq(trips.userId, user.id))),
    query.select({ count: count() }).from(turns).where(committed),
    query
      .select({
        number: turns.number,
        startedAt: turns.startedAt,
        committedAt: turns.committedAt,
        userMessageId: turns.userMessageId,
        aiMessageId: turns.aiMessageId,
        state: turns.stateAfter,
        receipt: turns.receipt,
      })
      .from(turns)
      .where(committed)
      .orderBy(desc(turns.number))
      .limit(page.page_size)
      .offset(offsetOf(page)),
  ])
  return trip === undefined ? null : { count: counted?.count ?? 0, records }
}

/** The lock that everything which changes a conversation takes first, so that none of it can deadlock or interleave. */
export function lockTrip(query: QueryBuilder, user: AuthenticatedUser, tripId: number) {
  return query
    .select({ id: trips.id })
    .from(trips)
    .where(and(eq(trips.id, tripId), eq(trips.userId, user.id)))
    .for('no key update')
}

const broughtBack = (user: AuthenticatedUser): SQL => sql`(
  select bring_back(c.id, c.user_id) from ${tripConversations} c
  where c.id = turns.conversation_id and c.user_id = ${user.id} and c.archived_at is not null)`

const holdsLease = (user: AuthenticatedUser, turn: OpenTurn): SQL =>
  sql`lease_token = ${turn.leaseToken}::uuid and user_id = ${user.id} and committed_at is null
    and lease_expires_at > clock_timestamp()`
