import { type SQL, sql } from 'drizzle-orm'
import type { Criteria } from '../../criteria.ts'
import {
  dearFrom,
  graveCautions,
  hoursWorth,
  leastCost,
  shortWayHours,
  shortTrip,
  usualCost,
} from '../../thresholds.ts'
import { merits } from '../../weights.ts'
import { dayLimit, hours, perDay, strengthOf, suitabilityFor } from '../measures/store.ts'
import { bits, isAsKnown, isDangerous, levelOf, total, when } from '../terms/store.ts'

/** What speaks for a measured place, as `judge` would say, from columns. */
export function coarseMerit(criteria: Criteria): SQL {
  const { essential, desired, mild, taste, suits, seed } = criteria
  return total([
    ...essential.map((theme) => sql`${strengthOf(theme)} * ${merits.essential}::float8`),
    ...desired.map((theme) => sql`${strengthOf(theme)} * ${merits.wanted}::float8`),
    ...[...mild, ...taste].map((theme) =>
      when(sql`${strengthOf(theme)} >= 2`, sql`${strengthOf(theme)} * ${merits.mild}::float8`),
    ),
    ...suits.map((kind) => when(sql`${suitabilityFor(kind)} = 'good'`, merits.suits)),
    sql`(hashtextextended(name || ${seed}, 0) & 16777215)::float8 / 16777216 * ${merits.chance}::float8`,
    ...season(criteria),
    ...likeness(criteria),
    ...cost(criteria),
    ...general(criteria),
  ])
}

function season({ months }: Criteria): SQL[] {
  if (months.length === 0 || months.length === 12) return []
  return [sql`bit_count((season & ${bits(months)})::bit(12)) * ${merits.months / months.length}::float8`]
}

function likeness({ wanted, like }: Criteria): SQL[] {
  if (![...wanted, ...like].some(({ name }) => name !== null)) return []
  const shared = sql`(select count(*) from unnest(themes) theme where theme = any((select interests from known)::text[]))`
  return [
    sql`(${shared} + (climate is not null and climate = any((select climates from known)::text[]))::int) * ${merits.like}::float8`,
  ]
}

function cost({ comfort, allowance }: Criteria): SQL[] {
  if (allowance !== null) return [when(sql`day_mid_range <= ${dayLimit}`, merits.affordable)]
  if (comfort === null)
    return [
      when(
        sql`${perDay} > ${dearFrom}::float8`,
        sql`${merits.dear}::float8 * ln(${perDay} / ${dearFrom}::float8) / ln(2::float8)`,
      ),
    ]
  if (comfort !== 'shoestring') return []
  const halvings = sql`ln(${usualCost}::float8 / greatest(${perDay}, ${leastCost}::float8)) / ln(2::float8)`
  return [when(sql`${perDay} is not null`, sql`${merits.thrift}::float8 * ${halvings}`)]
}

function general(criteria: Criteria): SQL[] {
  const { novelty, days, origin, longestHours, months } = criteria
  const worth = longestHours === null && origin !== null ? hoursWorth(days) : null
  return [
    ...(novelty === null
      ? []
      : [when(isAsKnown(novelty), sql`${merits.novelty}::float8 * abs(${levelOf(novelty)} - 3)`)]),
    ...(novelty === 'famous' || novelty === 'hidden' ? [] : [sql`coalesce(fame, 2) * ${merits.fame}::float8`]),
    ...(worth === null
      ? []
      : [when(sql`${hours} > ${worth}::float8`, sql`${merits.far}::float8 * (${hours} - ${worth}::float8)`)]),
    ...graveCautions(criteria).map((kind) => when(isDangerous(kind, months), merits.grave)),
    ...(days !== null && days <= shortTrip && origin !== null
      ? [when(sql`${hours} <= ${shortWayHours}`, merits.near)]
      : []),
  ]
}
