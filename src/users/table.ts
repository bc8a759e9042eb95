import { sql } from 'drizzle-orm'
import { check, pgTable, text, uniqueIndex, varchar } from 'drizzle-orm/pg-core'
import { createdAt, id } from '../db/columns.ts'

export const users = pgTable(
  'users',
  {
    id: id(),
    username: varchar('username', { length: 150 }).notNull(),
    email: varchar('email', { length: 254 }).notNull().default(''),
    firstName: varchar('first_name', { length: 150 }).notNull().default(''),
    lastName: varchar('last_name', { length: 150 }).notNull().default(''),
    passwordHash: text('password_hash').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('users_username_key').on(sql`lower(${table.username})`),
    check('users_username_check', sql`char_length(${table.username}) between 1 and 150`),
  ],
)
