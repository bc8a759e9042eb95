import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { moment, reference } from '../../db/columns.ts'
import { users } from '../../users/table.ts'

/**
 * Log-ins that failed in a row, by name and client address, of which `key` is a hash, because both may be somebody
 * else's: who fails elsewhere holds nobody off. Without a user when nobody has the name, so that being held off does not tell.
 */
export const logInFailures = pgTable(
  'log_in_failures',
  {
    key: text('key').primaryKey(),
    userId: reference('user_id').references(() => users.id, { onDelete: 'cascade' }),
    failures: integer('failures').notNull(),
    lastFailedAt: moment('last_failed_at').notNull(),
    retryAt: moment('retry_at'),
  },
  (table) => [
    index('log_in_failures_user_id_index').on(table.userId),
    index('log_in_failures_last_failed_at_index').on(table.lastFailedAt),
    check('log_in_failures_failures_check', sql`${table.failures} >= 1`),
  ],
)
