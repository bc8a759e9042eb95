import { index, pgTable, primaryKey, text, varchar } from 'drizzle-orm/pg-core'
import { moment, reference } from '../db/columns.ts'
import { users } from '../users/table.ts'

/**
 * What a user's requests with an Idempotency-Key have made, for a day. By its id alone, so that a repeated request shows
 * it as it is, and a key outlives what it made: who deletes a trip does not want it made again.
 */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: reference('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    idempotencyKey: varchar('idempotency_key', { length: 255 }).notNull(),
    requestHash: text('request_hash').notNull(),
    madeId: reference('made_id').notNull(),
    madeAt: moment('made_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: 'idempotency_keys_pkey', columns: [table.userId, table.idempotencyKey] }),
    index('idempotency_keys_made_at_index').on(table.madeAt),
  ],
)
