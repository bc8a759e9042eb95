import { boolean, char, foreignKey, pgTable, unique } from 'drizzle-orm/pg-core'
import { createdAt, moment, reference } from '../../db/columns.ts'
import { trips } from '../../trips/table.ts'

/** The one link by which others may read the plan of a trip; of its token only the hash is known. */
export const tripShares = pgTable(
  'trip_shares',
  {
    tripId: reference('trip_id').primaryKey(),
    userId: reference('user_id').notNull(),
    tokenHash: char('token_hash', { length: 64 }).notNull(),
    withBudget: boolean('with_budget').notNull().default(false),
    createdAt: createdAt(),
    expiresAt: moment('expires_at'),
  },
  (table) => [
    unique('trip_shares_token_hash_key').on(table.tokenHash),
    foreignKey({
      name: 'trip_shares_trip_id_user_id_fkey',
      columns: [table.tripId, table.userId],
      foreignColumns: [trips.id, trips.userId],
    }).onDelete('cascade'),
  ],
)
