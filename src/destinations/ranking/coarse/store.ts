import { type SQL, sql } from 'drizzle-orm'
import type { Theme } from '../../vocabulary.ts'
import { anyOf, isCalled, isExactly, liesIn, liesInIt, textArray } from '../areas/store.ts'
import type { Criteria } from '../criteria.ts'
import {
  flightKilometresAnHour,
  flightOverheadHours,
  groundDetour,
  groundKilometresAnHour,
  groundMeans,
  islandCountries,
  nearestFlight,
} from '../distance.ts'
import {
  bathing,
  bearableDegrees,
  dangers,
  hoursTolerance,
  leastCost,
  longestGroundHours,
  mildestBathing,
  nearHours,
  shortTrip,
  tolerance,
  usualCost,
} from '../thresholds.ts'
import { merits, penalties } from '../weights.ts'

/**
 * What `judge` would say of a place, near enough for it to be among those that are judged: the same penalties and merits,
 * from columns. What it may not do is drop one of the best.
 */
export const coarsePenalty = (criteria: Criteria): SQL =>
  total([
    ...whereabouts(criteria),
    ...season(criteria),
    ...activities(criteria),
    ...cost(criteria),
    ...climate(criteria),
    ...journey(criteria),
    ...company(criteria),
    ...cautions(criteria),
    // Facts decide; a place without any comes last.
    when(sql`monthly_high is null`, penalties.unknownFacts),
  ])

export function coarseMerit(criteria: Criteria): SQL {
  const { essential, desired, mild, months, comfort, limit, novelty, suits, days, origin, seed } = criteria
  const parts = [
    ...essential.map((theme) => sql`${strengthOf(theme)} * ${merits.essential}::float8`),
    ...desired.map((theme) => sql`${strengthOf(theme)} * ${merits.wanted}::float8`),
    ...mild.map(
      (theme) => sql`case when ${strengthOf(theme)} >= 2 then ${strengthOf(theme)} * ${merits.mild}::float8 else 0 end`,
    ),
    ...suits.map((kind) => when(sql`suits ->> ${kind} = 'good'`, 1)),
    sql`(hashtextextended(name || ${seed}, 0) & 16777215)::float8 / 16777216 * ${merits.chance}::float8`,
  ]
  if (months.length > 0) {
    const shared = sql`(select count(*) from unnest(best_months) month where month = any(${numberArray(months)}))`
    parts.push(sql`${shared} * ${merits.months / months.length}::float8`)
  }
  if ([...criteria.wanted, ...criteria.like].some(({ name }) => name !== null)) {
    const shared = sql`(select count(*) from unnest(destinations.themes) theme where theme = any(known.interests))`
    parts.push(sql`(${shared} + (destinations.climate = any(known.climates))::int) * ${merits.like}::float8`)
  }
  if (comfort === 'shoestring' && limit === null) {
    const halvings = sql`ln(${usualCost}::float8 / greatest(${perDayOf(criteria)}, ${leastCost}::float8)) / ln(2::float8)`
    parts.push(sql`case when ${perDayOf(criteria)} is null then 0 else ${merits.thrift}::float8 * ${halvings} end`)
  }
  if (limit !== null) parts.push(when(sql`average_cost_per_day <= ${limit}::numeric`, merits.affordable))
  if (novelty === null) parts.push(sql`coalesce(fame, 2) * ${merits.fame}::float8`)
  else parts.push(sql`coalesce(case when ${isAsKnown(novelty)} then abs(${levelOf(novelty)} - 3) end, 0)`)
  if (days !== null && days <= shortTrip && origin !== null)
    parts.push(when(sql`${hours(criteria)} <= ${nearHours}`, merits.near))
  return total(parts)
}

function whereabouts({ wanted, like, refused, been, offeredBefore }: Criteria): SQL[] {
  const isNamed = anyOf(wanted, isCalled)
  const found: SQL[] = []
  if (wanted.length > 0) {
    found.push(
      sql`case when ${anyOf(wanted, isExactly)} then -1000 when ${anyOf(wanted, liesIn)} then 0
        when country_code = any(known.countries) then ${penalties.nearby}::float8 else ${penalties.elsewhere}::float8 end`,
    )
  }
  if (refused.length + like.length > 0) {
    found.push(when(sql`(${anyOf(refused, liesInIt)} or ${anyOf(like, isCalled)})`, penalties.refused))
  }
  if (been.length > 0) found.push(when(sql`(not ${isNamed} and ${anyOf(been, liesInIt)})`, penalties.been))
  if (offeredBefore.length > 0) {
    const isAmongThem = sql`(name, country) in (select key ->> 'name', key ->> 'country' from jsonb_array_elements(${JSON.stringify(offeredBefore)}::jsonb) key)`
    found.push(when(sql`(not ${isNamed} and ${isAmongThem})`, penalties.offeredBefore))
  }
  return found
}

function season({ months }: Criteria): SQL[] {
  if (months.length === 0 || months.length === 12) return []
  return [when(sql`(best_months <> '{}' and not best_months && ${numberArray(months)})`, penalties.months)]
}

function activities({ essential, desired, refusedThemes, months }: Criteria): SQL[] {
  const { essentialMissing, essentialWeak, wantedMissing, wantedWeak, outOfSeason, refusedActivity } = penalties
  const fails = (theme: Theme, missing: number, out: number, weak: number) => sql`case
    when ${strengthOf(theme)} = 0 then ${missing}::float8 when ${isOutOfSeason(theme, months)} then ${out}::float8
    when ${strengthOf(theme)} = 1 then ${weak}::float8 else 0 end`
  return [
    ...essential.map((theme) => fails(theme, essentialMissing, outOfSeason, essentialWeak)),
    ...desired.map((theme) => fails(theme, wantedMissing, outOfSeason / 2, wantedWeak)),
    ...refusedThemes.map((theme) => sql`greatest(0, ${strengthOf(theme)} - 1) * ${refusedActivity}::float8`),
  ]
}

// Where no month is said, they would come when the place is at its best.
function isOutOfSeason(theme: Theme, months: readonly number[]): SQL {
  const good = sql`(activity_months -> ${theme})`
  const isGood =
    months.length > 0
      ? sql`${good} @> any(${`{${months.join(',')}}`}::jsonb[])`
      : sql`(best_months = '{}' or exists (select from unnest(best_months) month where ${good} @> to_jsonb(month)))`
  return sql`coalesce(${good} <> '[]' and not ${isGood}, false)`
}

const strengthOf = (theme: Theme): SQL =>
  sql`coalesce((theme_strengths ->> ${theme})::smallint, case when ${theme} = any(themes) then 2 else 0 end)`

const perDayOf = ({ comfort, limit }: Criteria): SQL =>
  sql`round(coalesce(${
    comfort === 'comfortable'
      ? sql`cost_comfortable`
      : comfort === 'shoestring'
        ? sql`cost_shoestring`
        : comfort === null && limit !== null
          ? sql`case when average_cost_per_day > ${limit}::numeric then cost_shoestring end`
          : sql`null::numeric`
  }, average_cost_per_day))::float8`

function cost(criteria: Criteria): SQL[] {
  const { limit, costBelow, costAbove } = criteria
  if (limit === null && costBelow === null && costAbove === null) return []
  const perDay = perDayOf(criteria)
  const over = (most: number) => sql`case when ${perDay} > ${most * tolerance}::float8
    then ${penalties.tooDear}::float8 + ${penalties.tooDearADoubling}::float8 * ln(${perDay} / ${Math.max(most, leastCost)}::float8) / ln(2::float8) else 0 end`
  return [
    ...(limit === null ? [] : [over(limit)]),
    ...(costBelow === null
      ? []
      : [sql`case when ${perDay} >= ${costBelow}::float8 then ${over(Math.max(1, costBelow - 1))} else 0 end`]),
    ...(costAbove === null ? [] : [when(sql`${perDay} <= ${costAbove}::float8`, penalties.tooDear)]),
    when(sql`${perDay} is null`, penalties.unknownFacts),
  ]
}

function climate({ climate: wanted, months, essential }: Criteria): SQL[] {
  const chosen = months.length > 0 ? numberArray(months) : sql`best_months`
  const highs = (extreme: 'min' | 'max') =>
    sql`(select ${sql.raw(extreme)}(monthly_high[month]) from unnest(${chosen}) month)`
  if (wanted === null) {
    if (!essential.some((theme) => bathing.includes(theme))) return []
    return [when(sql`${highs('max')} < ${mildestBathing}`, penalties.coldBathing)]
  }
  const { least, most, snow } = wanted
  const off = [
    ...(least === null ? [] : [sql`${least}::float8 - ${highs('max')}`]),
    ...(most === null ? [] : [sql`${highs('min')} - ${most}::float8`]),
  ]
  const degrees = sql`greatest(${sql.join(off, sql`, `)})`
  const isSnowy =
    months.length === 0
      ? sql`coalesce(activity_months -> 'skiing' <> '[]', false)`
      : sql`coalesce(activity_months -> 'skiing' @> any(${`{${months.join(',')}}`}::jsonb[]), false)`
  return [
    ...(snow ? [when(sql`not (${isSnowy} or coalesce(${highs('min')} <= 1, false))`, penalties.noSnow)] : []),
    ...(off.length === 0
      ? []
      : [
          sql`case when ${degrees} > ${bearableDegrees}
            then ${penalties.climate}::float8 + ${penalties.climateADegree}::float8 * ${degrees} else 0 end`,
          when(sql`${highs('max')} is null`, penalties.unknownFacts),
        ]),
  ]
}

function journey(criteria: Criteria): SQL[] {
  const { origin, longestHours, only, never } = criteria
  if (origin === null) return []
  const taken = hours(criteria)
  const found: SQL[] = []
  if (only.length > 0 || never.length > 0) {
    const mayFly = (only.length === 0 || only.includes('plane')) && !never.includes('plane')
    const isReachable = sql`case when ${goesByGround(criteria)}
      then ${taken} <= ${Math.max(longestGroundHours, longestHours ?? 0)}::float8 else ${mayFly}::boolean end`
    found.push(sql`coalesce(case when not ${isReachable} then ${penalties.means}::float8 + ${taken} else 0 end, 0)`)
  }
  if (longestHours !== null) {
    found.push(sql`coalesce(case when ${taken} > ${longestHours + hoursTolerance}::float8
      then ${penalties.tooFar}::float8 + ${penalties.tooFarAnHour}::float8 * (${taken} - ${longestHours}::float8) else 0 end, 0)`)
  }
  return found
}

/** How far it is from where they start, worked out once for each place: what is joined to `destinations` and `origin`. */
export const way = sql`lateral (
  select 12742 * asin(sqrt(least(1, sin(radians(destinations.latitude::float8 - from_latitude) / 2) ^ 2
    + cos(radians(from_latitude)) * cos(radians(destinations.latitude::float8))
    * sin(radians(destinations.longitude::float8 - from_longitude) / 2) ^ 2))) as kilometres
  offset 0) way`
const kilometres = sql`way.kilometres`

/** As `usualJourney` has it, but that one flies to the place itself. */
const hours = (criteria: Criteria): SQL => sql`(round(2 * case when ${goesByGround(criteria)}
  then ${kilometres} * ${groundDetour / groundKilometresAnHour}::float8
  else ${flightOverheadHours}::float8 + ${kilometres} / ${flightKilometresAnHour}::float8 end) / 2)`

function goesByGround({ only, never }: Criteria): SQL {
  const isAccepted = (means: Criteria['only'][number]) =>
    (only.length === 0 || only.includes(means)) && !never.includes(means)
  if (!groundMeans.some(isAccepted)) return sql`false`
  const isOverLand = sql`coalesce(not 'islands' = any(destinations.themes) and (country_code = from_country
    or not from_country = any(${textArray(islandCountries)}) and not country_code = any(${textArray(islandCountries)})), false)`
  return isAccepted('plane') ? sql`(${isOverLand} and ${kilometres} < ${nearestFlight}::float8)` : isOverLand
}

const company = ({ suits }: Criteria): SQL[] =>
  suits.map(
    (kind) => sql`case suits ->> ${kind} when 'good' then 0 when 'mixed' then ${penalties.mixedSuitability}::float8
      when 'poor' then ${penalties.unsuitable}::float8 else ${penalties.unknownSuitability}::float8 end`,
  )

function cautions({ avoid, isSafetyWanted, noCar, novelty, months }: Criteria): SQL[] {
  const holds =
    months.length > 0
      ? sql`caution -> 'months' @> any(${`{${months.join(',')}}`}::jsonb[])`
      : sql`(best_months = '{}' or exists (select from unnest(best_months) month where caution -> 'months' @> to_jsonb(month)))`
  const present = (kinds: readonly string[]) => sql`(
    select count(*) from jsonb_array_elements(cautions) caution
    where caution ->> 'kind' = any(${textArray(kinds)}) and (caution -> 'months' = '[]' or ${holds}))`
  return [
    ...(avoid.length === 0 ? [] : [sql`${present(avoid)} * ${penalties.refusedCaution}::float8`]),
    ...(isSafetyWanted ? [when(sql`${present(dangers)} > 0`, penalties.unsafe)] : []),
    ...(noCar ? [when(sql`car = 'needed'`, penalties.carNeeded)] : []),
    ...(novelty === null
      ? []
      : [
          sql`coalesce(case when not ${isAsKnown(novelty)} then ${penalties.crowded}::float8 * abs(${levelOf(novelty)} - 3) end, 0)`,
        ]),
  ]
}

type Novelty = NonNullable<Criteria['novelty']>

const levelOf = (novelty: Novelty): SQL => (novelty === 'quiet' || novelty === 'lively' ? sql`crowds` : sql`fame`)
const isAsKnown = (novelty: Novelty): SQL =>
  novelty === 'quiet' || novelty === 'hidden' ? sql`${levelOf(novelty)} <= 3` : sql`${levelOf(novelty)} >= 3`

const total = (parts: SQL[]): SQL => (parts.length === 0 ? sql`0::float8` : sql`(${sql.join(parts, sql` + `)})::float8`)
const numberArray = (list: readonly number[]): SQL => sql`${`{${list.join(',')}}`}::smallint[]`
/** A penalty or a merit where a condition holds; nothing where it is not known. */
const when = (condition: SQL, weight: number): SQL => sql`case when ${condition} then ${weight}::float8 else 0 end`
