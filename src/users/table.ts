import { sql } from 'drizzle-orm'
import { check, pgTable, text, unique, varchar } from 'drizzle-orm/pg-core'
import { createdAt, id } from '../db/columns.ts'

export const users = pgTable(
  'users',
  {
    id: id(),
    username: varchar('username', { length: 150 }).notNull(),
    /** What the name is found by and is one of: given by the database, which alone makes it. */
    normalName: text('normal_name').notNull(),
    email: varchar('email', { length: 254 }).notNull().default(''),
    firstName: varchar('first_name', { length: 150 }).notNull().default(''),
    lastName: varchar('last_name', { length: 150 }).notNull().default(''),
    passwordHash: text('password_hash').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('users_username_key').on(table.normalName),
    check('users_username_check', sql`char_length(${table.username}) between 1 and 150`),
  ],
)
