import { and, count, desc, eq, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { AuthenticatedUser } from '../auth/record.ts'
import type { Database, QueryBuilder, ResultOf } from '../db/client.ts'
import { offsetOf } from '../db/paging.ts'
import { type Given, prepared } from '../db/prepared.ts'
import { readStored } from '../db/stored.ts'
import { changedAtOneOf, nextMoment } from '../db/versions.ts'
import { destinationFields } from '../destinations/store.ts'
import { destinations } from '../destinations/table.ts'
import type { KeyedRequest } from '../idempotency/record.ts'
import { keeping, writtenHere } from '../idempotency/store.ts'
import { isEnded } from '../trips/rules.ts'
import { endedStatuses, type TripStatus } from '../trips/statuses.ts'
import { mayBecome, tripFields } from '../trips/store.ts'
import { trips } from '../trips/table.ts'
import type { Advance, SessionChange, SessionFilter, SessionRecord } from './record.ts'
import { planningSteps, stagesBefore } from './rules.ts'
import type { PlanningStage } from './stages.ts'
import { storedSessionData, storedStages, storedVersion } from './stored.ts'
import { planningSessions } from './table.ts'

/** One page of a user's sessions, the last touched first, and how many there are in all. */
export async function listSessions(db: Database, user: AuthenticatedUser, filter: SessionFilter) {
  const wanted = { user: user.id, trip: filter.trip ?? null, stage: filter.current_stage ?? null }
  const [[counted], records] = await db.repeatableTransaction(() => [
    countMatching(wanted),
    selectPage({ ...wanted, limit: filter.page_size, offset: offsetOf(filter) }),
  ])
  return { count: counted?.count ?? 0, records: records.map(recordOf) }
}

type Wanted = { user: number; trip: number | null; stage: string | null }

const countMatching = prepared<Wanted>()((query, given) =>
  query
    .select({ count: count() })
    .from(planningSessions)
    .where(and(matching(given), eq(planningSessions.userId, given('user')))),
)

const selectPage = prepared<Wanted & { limit: number; offset: number }>()((query, given) =>
  selectSessions(query, given('user'), matching(given))
    .orderBy(desc(planningSessions.lastInteractionAt), desc(planningSessions.id))
    .limit(given('limit'))
    .offset(given('offset')),
)

// What is not asked for is null, and falls away when PostgreSQL plans the statement with its values.
const matching = (given: Given<Wanted>): SQL => sql`
  (${given('trip')}::bigint is null or ${planningSessions.tripId} = ${given('trip')})
  and (${given('stage')}::text is null or ${planningSessions.currentStage} = ${given('stage')})`

/** A session of this user with its trip; null when there is none. */
export async function findSession(db: Database, user: AuthenticatedUser, id: number): Promise<SessionRecord | null> {
  const [found] = await db.read(() => selectSession({ user: user.id, id }))
  return found === undefined ? null : recordOf(found)
}

export const selectSession = prepared<{ user: number; id: number }>()((query, given) =>
  selectSessions(query, given('user'), eq(planningSessions.id, given('id'))),
)

export type Creation =
  { kind: 'created'; record: SessionRecord } | { kind: 'ended'; status: TripStatus } | { kind: 'missing' }

/**
 * Begins a session for a trip of this user, and keeps the key of its request. The session that is open takes its leave in
 * the same transaction.
 */
export async function createSession(
  db: Database,
  user: AuthenticatedUser,
  tripId: number,
  stage: PlanningStage,
  request: KeyedRequest | null = null,
): Promise<Creation> {
  const isOpen = and(
    eq(planningSessions.tripId, tripId),
    eq(planningSessions.userId, user.id),
    isNull(planningSessions.completedAt),
  )
  const isMine = and(eq(trips.id, tripId), eq(trips.userId, user.id))
  const plannable = sql`${trips} where ${isMine} and ${trips.status} not in ${endedStatuses}`
  const [[trip], , , [created]] = await db.transaction((query) => [
    // Whoever else begins or advances a session of this trip waits, and then sees all of this or nothing.
    query.select({ status: trips.status }).from(trips).where(isMine).for('no key update'),
    query.delete(planningSessions).where(and(isOpen, sql`exists (select from ${plannable})`)),
    query.execute(sql`
      insert into ${planningSessions} (trip_id, user_id, current_stage, stages_completed)
      select id, user_id, ${stage}, ${JSON.stringify(stagesBefore(stage))}::jsonb from ${plannable}`),
    selectSessions(query, sql`${user.id}`, isOpen),
    ...keeping(query, user, request, sql`select id from ${planningSessions} where ${and(isOpen, isWritten)}`),
  ])
  if (trip === undefined) return { kind: 'missing' }
  if (isEnded(trip.status)) return { kind: 'ended', status: trip.status }
  if (created === undefined) throw new Error('an insert returned no row')
  return { kind: 'created', record: recordOf(created) }
}

export type Update = { kind: 'updated'; record: SessionRecord } | { kind: 'outdated' } | { kind: 'missing' }

/**
 * Changes a session of this user, if it is in one of these versions. A stage that is set is a correction: the stages
 * before it count as completed and the others as open, and the trip keeps its status. Throws DatabaseRefusal for what
 * the constraints forbid.
 */
export async function updateSession(
  db: Database,
  user: AuthenticatedUser,
  id: number,
  change: SessionChange,
  versions: Date[] | null,
): Promise<Update> {
  const [updated, [found]] = await db.transaction((query) => [
    query
      .update(planningSessions)
      .set({ ...stageValues(change.stage), ...dataValues(change.data), lastInteractionAt: touched })
      .where(thisSession(user, id, versions)),
    selectSession({ user: user.id, id }),
  ])
  if (found === undefined) return { kind: 'missing' }
  return updated.rowCount === 0 ? { kind: 'outdated' } : { kind: 'updated', record: recordOf(found) }
}

/** Holds for a session that this transaction has made or changed. */
export const isWritten = writtenHere(sql`${planningSessions}`)

/** Deletes a session of this user, if it is in one of these versions. */
export async function deleteSession(
  db: Database,
  user: AuthenticatedUser,
  id: number,
  versions: Date[] | null,
): Promise<'deleted' | 'outdated' | 'missing'> {
  const [deleted, [left]] = await db.transaction((query) => [
    query.delete(planningSessions).where(thisSession(user, id, versions)),
    query
      .select({ id: planningSessions.id })
      .from(planningSessions)
      .where(thisSession(user, id, null)),
  ])
  if (deleted.rowCount > 0) return 'deleted'
  return left === undefined ? 'missing' : 'outdated'
}

/**
 * Takes a session one stage on, and its trip along; null when there is no such session. It moves from the stage that
 * it was at when the statement began, so that of several at once one moves it and the others find it gone.
 */
export async function advanceSession(
  db: Database,
  user: AuthenticatedUser,
  id: number,
  from: PlanningStage | null,
): Promise<Advance | null> {
  const [moved, [session]] = await db.transaction((query) => [
    query.execute(sql`
      with seen as materialized (
        select ${planningSessions.id} as id, ${planningSessions.tripId} as trip_id, step.*
        from ${planningSessions}
        join jsonb_to_recordset(${JSON.stringify(planningSteps)}::jsonb)
          as step ("from" text, "to" text, completed jsonb, "tripStatus" text) on step."from" = current_stage
        where ${thisSession(user, id, null)} and (${from}::text is null or current_stage = ${from})
      ), trip as materialized (
        select ${trips.id} as id from ${trips} join seen on seen.trip_id = ${trips.id}
        where ${trips.userId} = ${user.id} and ${trips.status} not in ${endedStatuses}
        for no key update of trips
      ), moved as (
        update ${planningSessions}
        set current_stage = seen."to", stages_completed = seen.completed, last_interaction_at = ${touched},
          completed_at = case when seen."to" = 'completed' then clock_timestamp() end
        from seen join trip on trip.id = seen.trip_id
        where ${thisSession(user, id, null)} and current_stage = seen."from"
        returning seen.trip_id, seen."tripStatus"
      ), followed as (
        update ${trips} set status = moved."tripStatus", updated_at = ${nextMoment(trips.updatedAt)}
        from moved
        where ${trips.id} = moved.trip_id and ${trips.userId} = ${user.id} and ${mayBecome(sql`moved."tripStatus"`)}
      )
      select from moved`),
    query
      .select({ stage: planningSessions.currentStage, tripStatus: trips.status })
      .from(planningSessions)
      .innerJoin(trips, and(eq(trips.id, planningSessions.tripId), eq(trips.userId, user.id)))
      .where(thisSession(user, id, null)),
  ])
  if (session === undefined) return null
  return { hasMoved: moved.rowCount > 0, ...session }
}

const touched = nextMoment(planningSessions.lastInteractionAt)

const thisSession = (user: AuthenticatedUser, id: number, versions: Date[] | null) =>
  and(
    eq(planningSessions.id, id),
    eq(planningSessions.userId, user.id),
    changedAtOneOf(planningSessions.lastInteractionAt, versions),
  )

function stageValues(stage: PlanningStage | undefined) {
  if (stage === undefined) return {}
  const completedAt = stage === 'completed' ? sql`coalesce(${planningSessions.completedAt}, clock_timestamp())` : null
  return { currentStage: stage, stagesCompleted: stagesBefore(stage), completedAt }
}

function dataValues(data: SessionChange['data']) {
  if (data === undefined) return {}
  const value = sql`${JSON.stringify(data.value)}::jsonb`
  return {
    sessionData:
      data.kind === 'merge' ? withoutUndo(sql`${planningSessions.sessionData} || ${value}`) : withoutUndo(value),
  }
}

/** After a change that is not one of the conversation's, what it changed before cannot be taken back. */
export const withoutUndo = (data: SQL): SQL => sql`(${data}) - 'last_change'`

function selectSessions(query: QueryBuilder, user: SQLWrapper, which: SQL | undefined) {
  return query
    .select({ session: planningSessions, trip: tripFields, destination: destinationFields })
    .from(planningSessions)
    .innerJoin(trips, and(eq(trips.id, planningSessions.tripId), eq(trips.userId, user)))
    .leftJoin(destinations, eq(destinations.id, trips.destinationId))
    .where(and(which, eq(planningSessions.userId, user)))
    .$dynamic()
}

export function recordOf({ session, ...rest }: ResultOf<ReturnType<typeof selectSession>>[number]): SessionRecord {
  const { id, sessionData, stagesCompleted } = session
  readStored(storedVersion, session.storedVersion, 'planning_sessions.stored_version', id)
  return {
    ...rest,
    session: {
      ...session,
      sessionData: readStored(storedSessionData, sessionData, 'planning_sessions.session_data', id),
      stagesCompleted: readStored(storedStages, stagesCompleted, 'planning_sessions.stages_completed', id),
    },
  }
}
