import { type SQL, sql } from 'drizzle-orm'
import type { CautionKind } from '../../../facts.ts'
import type { Criteria } from '../../criteria.ts'

export const total = (parts: SQL[]): SQL =>
  parts.length === 0 ? sql`0::float8` : sql`(${sql.join(parts, sql` + `)})::float8`

/** A penalty or a merit where a condition holds; nothing where it is not known. */
export const when = (condition: SQL, weight: number | SQL): SQL =>
  sql`case when ${condition} then ${typeof weight === 'number' ? sql`${weight}::float8` : weight} else 0 end`

/** Months as the table keeps them. */
export const bits = (months: readonly number[]): SQL =>
  sql`${months.reduce((all, month) => all | (1 << (month - 1)), 0)}::int`

/** Whether some of these months, kept as bits, are those of the trip. Without any they would come when it is at its best. */
export const isInSeason = (kept: SQL, months: readonly number[]): SQL =>
  sql`${kept} & ${months.length > 0 ? bits(months) : sql`case season when 0 then ${bits(allMonths)} else season end`} <> 0`
const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** Whether a caution holds in the months of the trip. */
export const isDangerous = (kind: CautionKind, months: readonly number[]): SQL =>
  isInSeason(sql`(caution_seasons -> ${kind}::text)::int`, months)

type Novelty = NonNullable<Criteria['novelty']>

export const levelOf = (novelty: Novelty): SQL =>
  novelty === 'quiet' || novelty === 'lively' ? sql`crowds` : sql`fame`
export const isAsKnown = (novelty: Novelty): SQL =>
  novelty === 'quiet' || novelty === 'hidden' ? sql`${levelOf(novelty)} <= 3` : sql`${levelOf(novelty)} >= 3`
