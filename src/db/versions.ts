import { inArray, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** The moment of a change: now, but later than the change before it, so that no two versions of a row share one. */
export const nextMoment = (column: AnyPgColumn): SQL =>
  sql`greatest(clock_timestamp(), ${column} + interval '1 millisecond')`

/** Holds for a row that was last changed at one of these moments; no condition when there are none to meet. */
export const changedAtOneOf = (column: AnyPgColumn, moments: Date[] | null): SQL | undefined =>
  moments === null ? undefined : inArray(column, moments)
