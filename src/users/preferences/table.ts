import { sql } from 'drizzle-orm'
import { bigint, check, integer, pgTable, text, varchar } from 'drizzle-orm/pg-core'
import { id, money, oneOf, reference, updatedAt } from '../../db/columns.ts'
import { themes } from '../../destinations/vocabulary.ts'
import { users } from '../table.ts'
import { warmths } from './vocabulary.ts'

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
    // What earlier choices taught, apart from the traveller's own words.
    tasteLikes: text('taste_likes', { enum: themes }).array().notNull().default([]),
    tasteDislikes: text('taste_dislikes', { enum: themes }).array().notNull().default([]),
    tasteWarmth: varchar('taste_warmth', { length: 10, enum: warmths }),
    tasteFromTrips: bigint('taste_from_trips', { mode: 'number' }).array().notNull().default([]),
    updatedAt: updatedAt(),
  },
  (table) => [
    check('user_preferences_budget_min_check', sql`${table.budgetMin} >= 0`),
    check('user_preferences_budget_max_check', sql`${table.budgetMax} >= 0`),
    check('user_preferences_budget_order_check', sql`${table.budgetMin} <= ${table.budgetMax}`),
    check('user_preferences_taste_warmth_check', oneOf(table.tasteWarmth, warmths)),
    check('user_preferences_group_size_check', sql`${table.preferredGroupSize} between 1 and 20`),
  ],
)
