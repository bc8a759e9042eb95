import { and, asc, count, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { AuthenticatedUser } from '../auth/record.ts'
import type { Database } from '../db/client.ts'
import { asInADictionary } from '../db/columns.ts'
import { offsetOf } from '../db/paging.ts'
import { type Given, prepared, preparedFor } from '../db/prepared.ts'
import { changedAtOneOf, nextMoment } from '../db/versions.ts'
import { destinationFields } from '../destinations/store.ts'
import { destinations } from '../destinations/table.ts'
import type { KeyedRequest } from '../idempotency/record.ts'
import { keeping } from '../idempotency/store.ts'
import type { Ordering } from './orderings.ts'
import type { TripDetailRecord, TripFilter, TripValues } from './record.ts'
import { followingStatuses } from './rules.ts'
import type { TripStatus } from './statuses.ts'
import { storedDetail } from './stored.ts'
import { trips } from './table.ts'

/** What a trip shows wherever it appears. Its description, which may be long, belongs to the detail. */
export const tripFields = {
  id: trips.id,
  title: trips.title,
  startDate: trips.startDate,
  endDate: trips.endDate,
  budget: trips.budget,
  status: trips.status,
  travelersCount: trips.travelersCount,
  createdAt: trips.createdAt,
  updatedAt: trips.updatedAt,
}

/** One page of a user's trips with their destinations, and how many trips there are in all. */
export async function listTrips(db: Database, user: AuthenticatedUser, filter: TripFilter) {
  const wanted = {
    user: user.id,
    status: filter.status ?? null,
    destination: filter.destination ?? null,
    from: filter.start_date_from ?? null,
    to: filter.start_date_to ?? null,
  }
  const [[counted], records] = await db.repeatableTransaction(() => [
    countMatching(wanted),
    selectPage(filter.ordering, { ...wanted, limit: filter.page_size, offset: offsetOf(filter) }),
  ])
  return { count: counted?.count ?? 0, records }
}

type Wanted = {
  user: number
  status: string | null
  destination: number | null
  from: string | null
  to: string | null
}

const countMatching = prepared<Wanted>()((query, given) =>
  query.select({ count: count() }).from(trips).where(matching(given)),
)

const selectPage = preparedFor<Wanted & { limit: number; offset: number }, Ordering>()((query, given, ordering) =>
  query
    .select({ trip: tripFields, destination: destinationFields })
    .from(trips)
    .leftJoin(destinations, eq(destinations.id, trips.destinationId))
    .where(matching(given))
    .orderBy(...orderOf(ordering))
    .limit(given('limit'))
    .offset(given('offset')),
)

// What is not asked for is null, and falls away when PostgreSQL plans the statement with its values.
const matching = (given: Given<Wanted>): SQL => sql`${trips.userId} = ${given('user')}
  and (${given('status')}::text is null or ${trips.status} = ${given('status')})
  and (${given('destination')}::bigint is null or ${trips.destinationId} = ${given('destination')})
  and (${given('from')}::date is null or ${trips.startDate} >= ${given('from')})
  and (${given('to')}::date is null or ${trips.startDate} <= ${given('to')})`

/** A trip of this user, whole; null when there is none. */
export async function findTrip(db: Database, user: AuthenticatedUser, id: number): Promise<TripDetailRecord | null> {
  return readDetail(await db.read(() => selectDetail({ user: user.id, trip: id })))
}

/** Creates a trip and keeps the key of its request. Throws DatabaseRefusal for what the constraints forbid. */
export async function createTrip(
  db: Database,
  user: AuthenticatedUser,
  values: TripValues & { title: string },
  request: KeyedRequest | null = null,
): Promise<TripDetailRecord> {
  const [, detail] = await db.transaction((query) => [
    query.insert(trips).values({ ...values, userId: user.id }),
    selectCreated({ user: user.id }),
    ...keeping(
      query,
      user,
      request,
      sql`select ${trips.id} from ${trips} where ${trips.id} = (select ${createdId}) and user_id = ${user.id}`,
    ),
  ])
  const created = readDetail(detail)
  if (created === null) throw new Error('an insert returned no row')
  return created
}

export type Update = { kind: 'updated'; trip: TripDetailRecord } | { kind: 'outdated' } | { kind: 'missing' }

/** Changes a trip of this user, if it is in one of these versions. Throws DatabaseRefusal for what the constraints forbid. */
export async function updateTrip(
  db: Database,
  user: AuthenticatedUser,
  id: number,
  values: TripValues,
  versions: Date[] | null,
): Promise<Update> {
  const [updated, detail] = await db.transaction((query) => [
    query
      .update(trips)
      .set({ ...values, updatedAt: nextMoment(trips.updatedAt) })
      .where(thisTrip(user, id, versions)),
    selectDetail({ user: user.id, trip: id }),
  ])
  const trip = readDetail(detail)
  if (trip === null) return { kind: 'missing' }
  return updated.rowCount === 0 ? { kind: 'outdated' } : { kind: 'updated', trip }
}

/** Deletes a trip of this user with all that hangs on it, if it is in one of these versions. */
export async function deleteTrip(
  db: Database,
  user: AuthenticatedUser,
  id: number,
  versions: Date[] | null,
): Promise<'deleted' | 'outdated' | 'missing'> {
  const [deleted, [left]] = await db.transaction((query) => [
    query.delete(trips).where(thisTrip(user, id, versions)),
    query
      .select({ id: trips.id })
      .from(trips)
      .where(thisTrip(user, id, null)),
  ])
  if (deleted.rowCount > 0) return 'deleted'
  return left === undefined ? 'missing' : 'outdated'
}

export type Move =
  { kind: 'moved'; trip: TripDetailRecord } | { kind: 'refused'; status: TripStatus } | { kind: 'missing' }

/** Gives a trip of this user another status, if that may follow the one that it has. */
export async function moveTrip(db: Database, user: AuthenticatedUser, id: number, status: TripStatus): Promise<Move> {
  const [moved, detail] = await db.transaction((query) => [
    query
      .update(trips)
      .set({ status, updatedAt: nextMoment(trips.updatedAt) })
      .where(and(thisTrip(user, id, null), mayBecome(status))),
    selectDetail({ user: user.id, trip: id }),
  ])
  const trip = readDetail(detail)
  if (trip === null) return { kind: 'missing' }
  return moved.rowCount === 0 ? { kind: 'refused', status: trip.trip.status } : { kind: 'moved', trip }
}

/** Holds for a trip whose status may be followed by this one. */
export const mayBecome = (status: TripStatus | SQL): SQL =>
  sql`${JSON.stringify(followingStatuses)}::jsonb -> ${trips.status} ? ${status}`

const thisTrip = (user: AuthenticatedUser, id: number, versions: Date[] | null) =>
  and(eq(trips.id, id), eq(trips.userId, user.id), changedAtOneOf(trips.updatedAt, versions))

const selectDetail = prepared<{ user: number; trip: number }>()((query, given) =>
  query.execute(sql`select trip_detail(${given('user')}, ${given('trip')}) as detail`),
)

/** The number of the trip that this transaction has created. */
const createdId = sql`currval(pg_get_serial_sequence('trips', 'id'))`

const selectCreated = prepared<{ user: number }>()((query, given) =>
  query.execute(sql`select trip_detail(${given('user')}, ${createdId}) as detail`),
)

const readDetail = ({ rows }: { rows: Record<string, unknown>[] }): TripDetailRecord | null =>
  storedDetail.parse(rows[0]?.['detail'])

function orderOf(ordering: Ordering): SQL[] {
  const column = {
    created_at: trips.createdAt,
    start_date: trips.startDate,
    title: asInADictionary(trips.title),
    updated_at: trips.updatedAt,
  }
  switch (ordering) {
    case 'created_at':
    case 'start_date':
    case 'title':
    case 'updated_at':
      return [asc(column[ordering]), asc(trips.id)]
    case '-created_at':
      return [desc(column.created_at), desc(trips.id)]
    case '-start_date':
      return [sql`${column.start_date} desc nulls last`, desc(trips.id)]
    case '-title':
      return [desc(column.title), desc(trips.id)]
    case '-updated_at':
      return [desc(column.updated_at), desc(trips.id)]
  }
}
