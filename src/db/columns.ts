import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, bigint, customType, numeric, timestamp } from 'drizzle-orm/pg-core'

export const id = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()
export const reference = (name: string) => bigint(name, { mode: 'number' })
/** Milliseconds, as JavaScript's Date: what was read can be compared with what is stored. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })
export const money = (name: string) => numeric(name, { precision: 10, scale: 2 })
export const createdAt = () => moment('created_at').notNull().defaultNow()
export const updatedAt = () => moment('updated_at').notNull().defaultNow()
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** The condition of a check constraint that allows only these values. */
export const oneOf = (column: AnyPgColumn, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`

/** A text as a dictionary sorts it, by the root collation of Unicode: accents and capitals decide last. */
export const asInADictionary = (column: AnyPgColumn): SQL => sql`${column} collate "und-x-icu"`
