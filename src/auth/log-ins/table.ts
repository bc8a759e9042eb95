import { index, pgTable, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { moment, reference } from '../../db/columns.ts'
import { users } from '../../users/table.ts'
import { longestUserAgent } from './limits.ts'

/** What a password was given for once: its id is the family of all refresh tokens that came from it. */
export const logIns = pgTable(
  'log_ins',
  {
    id: uuid('id').primaryKey(),
    userId: reference('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    userAgent: varchar('user_agent', { length: longestUserAgent }),
    startedAt: moment('started_at').notNull(),
    endsAt: moment('ends_at').notNull(),
  },
  (table) => [
    unique('log_ins_id_user_id_key').on(table.id, table.userId),
    index('log_ins_user_id_index').on(table.userId),
    index('log_ins_ends_at_index').on(table.endsAt),
  ],
)
