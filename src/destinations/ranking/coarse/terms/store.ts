import { type SQL, sql } from 'drizzle-orm'
import type { Criteria } from '../../criteria.ts'

export const total = (parts: SQL[]): SQL =>
  parts.length === 0 ? sql`0::float8` : sql`(${sql.join(parts, sql` + `)})::float8`

/** A penalty or a merit where a condition holds; nothing where it is not known. */
export const when = (condition: SQL, weight: number | SQL): SQL =>
  sql`case when ${condition} then ${typeof weight === 'number' ? sql`${weight}::float8` : weight} else 0 end`

/** Months as the table keeps them. */
export const bits = (months: readonly number[]): SQL =>
  sql`${months.reduce((all, month) => all | (1 << (month - 1)), 0)}::int`

type Novelty = NonNullable<Criteria['novelty']>

export const levelOf = (novelty: Novelty): SQL =>
  novelty === 'quiet' || novelty === 'lively' ? sql`crowds` : sql`fame`
export const isAsKnown = (novelty: Novelty): SQL =>
  novelty === 'quiet' || novelty === 'hidden' ? sql`${levelOf(novelty)} <= 3` : sql`${levelOf(novelty)} >= 3`
