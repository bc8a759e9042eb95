import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, money, reference, updatedAt } from '../../db/columns.ts'
import { users } from '../table.ts'

export const userPreferences = pgTable(
  'user_preferences',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .unique('user_preferences_user_id_key')
      .references(() => users.id, { onDelete: 'cascade' }),
    preferencesText: text('preferences_text').notNull().default(''),
    budgetMin: money('budget_min'),
    budgetMax: money('budget_max'),
    preferredGroupSize: integer('preferred_group_size').notNull().default(2),
    updatedAt: updatedAt(),
  },
  (table) => [
    check('user_preferences_budget_min_check', sql`${table.budgetMin} >= 0`),
    check('user_preferences_budget_max_check', sql`${table.budgetMax} >= 0`),
    check('user_preferences_budget_order_check', sql`${table.budgetMin} <= ${table.budgetMax}`),
    check('user_preferences_group_size_check', sql`${table.preferredGroupSize} between 1 and 20`),
  ],
)
