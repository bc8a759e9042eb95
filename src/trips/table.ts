import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, text, unique, varchar } from 'drizzle-orm/pg-core'
import { createdAt, id, money, oneOf, reference, updatedAt } from '../db/columns.ts'
import { destinations } from '../destinations/table.ts'
import { users } from '../users/table.ts'
import { tripStatuses } from './statuses.ts'

export const trips = pgTable(
  'trips',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    destinationId: reference('destination_id').references(() => destinations.id, { onDelete: 'set null' }),
    title: varchar('title', { length: 200 }).notNull(),
    description: text('description').notNull().default(''),
    startDate: date('start_date', { mode: 'string' }),
    endDate: date('end_date', { mode: 'string' }),
    budget: money('budget'),
    status: varchar('status', { length: 30, enum: tripStatuses }).notNull().default('planning'),
    travelersCount: integer('travelers_count').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    unique('trips_id_user_id_key').on(table.id, table.userId),
    index('trips_user_id_created_at_id_index').on(table.userId, table.createdAt, table.id),
    index('trips_user_id_status_index').on(table.userId, table.status),
    index('trips_user_id_start_date_end_date_index').on(table.userId, table.startDate, table.endDate),
    index('trips_destination_id_index').on(table.destinationId),
    check('trips_title_check', sql`${table.title} <> ''`),
    check('trips_dates_check', sql`${table.endDate} > ${table.startDate}`),
    check('trips_budget_check', sql`${table.budget} >= 0`),
    check('trips_travelers_count_check', sql`${table.travelersCount} between 1 and 100`),
    check('trips_status_check', oneOf(table.status, tripStatuses)),
  ],
)
