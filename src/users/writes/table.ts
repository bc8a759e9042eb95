import { sql } from 'drizzle-orm'
import { check, integer, pgTable } from 'drizzle-orm/pg-core'
import { moment, reference } from '../../db/columns.ts'
import { users } from '../table.ts'

/** How often a user has written since the first write of the minute that is under way; counted by `take_write`. */
export const writeAllowances = pgTable(
  'write_allowances',
  {
    userId: reference('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    beganAt: moment('began_at').notNull(),
    writes: integer('writes').notNull(),
  },
  (table) => [check('write_allowances_writes_check', sql`${table.writes} >= 1`)],
)
