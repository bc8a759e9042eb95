import { and, eq } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import { trips } from '../../trips/table.ts'

/** The lock that everything which changes a conversation takes first, so that none of it can deadlock or interleave. */
export const lockTrip = prepared<{ user: number; trip: number }>()((query, given) =>
  query
    .select({ id: trips.id })
    .from(trips)
    .where(and(eq(trips.id, given('trip')), eq(trips.userId, given('user'))))
    .for('no key update'),
)
