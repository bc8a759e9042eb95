import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import { prepared } from '../../db/prepared.ts'
import { destinations } from '../../destinations/table.ts'
import { trips } from '../../trips/table.ts'
import type { Briefing } from '../briefing/record.ts'
import { destinationAsJson, sessionAsJson, tripAsJson } from '../briefing/store.ts'
import { briefingOf } from '../briefing/stored.ts'
import { planningSessions } from '../table.ts'
import { tripShares } from './table.ts'

export interface Link {
  tokenHash: string
  withBudget: boolean
  expiresAt: Date | null
}

/** The hash of the token of a link that has ended; null where there was no link. */
export interface EndedLink {
  tokenHash: string | null
}

/** Gives a trip of this user its one link, in place of the one it had; null when there is no such trip. */
export async function shareTrip(
  db: Database,
  user: AuthenticatedUser,
  tripId: number,
  link: Link,
): Promise<EndedLink | null> {
  const { tokenHash, withBudget, expiresAt } = link
  const { rows } = await db.write((query) =>
    query.execute(sql`
      with ended as (select token_hash from ${tripShares} where trip_id = ${tripId} and user_id = ${user.id})
      insert into ${tripShares} (trip_id, user_id, token_hash, with_budget, expires_at)
      select id, user_id, ${tokenHash}, ${withBudget}, ${expiresAt?.toISOString() ?? null}::timestamptz
      from ${trips} where id = ${tripId} and user_id = ${user.id}
      on conflict (trip_id) do update set token_hash = excluded.token_hash, with_budget = excluded.with_budget,
        expires_at = excluded.expires_at, created_at = now()
      where trip_shares.user_id = ${user.id}
      returning (select token_hash from ended) as ended`),
  )
  return rows[0] === undefined ? null : { tokenHash: hash.parse(rows[0]['ended']) }
}

/** Ends the link of a trip of this user, if it has one; null when there is no such trip. */
export async function unshareTrip(db: Database, user: AuthenticatedUser, tripId: number): Promise<EndedLink | null> {
  const [ended, trip] = await db.transaction((query) => [
    query
      .delete(tripShares)
      .where(and(eq(tripShares.tripId, tripId), eq(tripShares.userId, user.id)))
      .returning({ tokenHash: tripShares.tokenHash }),
    query
      .select({ id: trips.id })
      .from(trips)
      .where(and(eq(trips.id, tripId), eq(trips.userId, user.id))),
  ])
  return trip.length === 0 ? null : { tokenHash: ended[0]?.tokenHash ?? null }
}

/** What the holder of a link may know of a trip; null when the link leads nowhere. The database must hold the link. */
export async function readShared(
  db: Database,
  tokenHash: string,
): Promise<{ briefing: Briefing; withBudget: boolean; expiresAt: Date | null } | null> {
  const [found] = (await db.read(() => selectShared({ hash: tokenHash }))).rows
  return found === undefined ? null : { briefing: briefingOf(found), ...shared.parse(found) }
}

const hash = z.string().nullable()
const shared = z
  .object({ with_budget: z.boolean(), expires_at: z.coerce.date().nullable() })
  .transform(({ with_budget, expires_at }) => ({ withBudget: with_budget, expiresAt: expires_at }))

const selectShared = prepared<{ hash: string }>()((query, given) =>
  query.execute(sql`
    select share.with_budget as with_budget, share.expires_at as expires_at, ${tripAsJson} as trip, ${sessionAsJson} as session,
      session.session_data as data, ${destinationAsJson(sql`place.airports`)} as destination
    from ${tripShares} share
    join ${trips} trip on trip.id = share.trip_id
    left join ${planningSessions} session on session.id = (
      select id from ${planningSessions} where trip_id = share.trip_id
      order by completed_at desc nulls first, id desc limit 1)
    left join ${destinations} place on place.id = trip.destination_id
    where share.token_hash = ${given('hash')}`),
)
