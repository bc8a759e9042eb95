import { type SQL, sql } from 'drizzle-orm'
import type { CautionKind } from '../../../facts.ts'
import type { Theme } from '../../../vocabulary.ts'
import { anyOf, isCalled, isExactly, liesIn, liesInIt } from '../../areas/store.ts'
import type { Criteria } from '../../criteria.ts'
import { accepts } from '../../distance.ts'
import {
  bathing,
  bearableDegrees,
  dangers,
  hoursSpoiling,
  hoursTolerance,
  leastCost,
  longestGroundHours,
  mildestBathing,
  tolerance,
  warmthWanted,
  wettestSun,
} from '../../thresholds.ts'
import { merits, penalties } from '../../weights.ts'
import {
  dayLimit,
  driest,
  highest,
  hours,
  isByGround,
  kilometres,
  lowest,
  perDay,
  strengthOf,
  suitabilityFor,
} from '../measures/store.ts'
import { bits, isAsKnown, isDangerous, isInSeason, levelOf, total, when } from '../terms/store.ts'

/**
 * What `judge` would hold against a measured place, near enough for it to be among those that are judged. What it may not
 * do is drop one of the best.
 */
export const coarsePenalty = (criteria: Criteria): SQL =>
  total([
    ...whereabouts(criteria),
    ...season(criteria),
    ...activities(criteria),
    ...cost(criteria),
    ...climate(criteria),
    ...journey(criteria),
    ...spoiltStay(criteria),
    ...company(criteria),
    ...cautions(criteria),
    // Facts decide; a place without any comes last.
    when(sql`monthly_high is null`, penalties.unknownFacts),
  ])

function whereabouts({ wanted, like, refused, been, offeredBefore }: Criteria): SQL[] {
  const isNamed = anyOf(wanted, isCalled)
  const isAmongThem = sql`(name, country) in (select key ->> 'name', key ->> 'country' from jsonb_array_elements(${JSON.stringify(offeredBefore)}::jsonb) key)`
  return [
    ...(wanted.length === 0
      ? []
      : [
          sql`case when ${anyOf(wanted, isExactly)} then ${-merits.named}::float8 when ${anyOf(wanted, liesIn)} then 0
            when country_code = any((select countries from known)::text[]) then ${penalties.nearby}::float8
            else ${penalties.elsewhere}::float8 end`,
        ]),
    ...(refused.length + like.length === 0
      ? []
      : [when(sql`(${anyOf(refused, liesInIt)} or ${anyOf(like, isCalled)})`, penalties.refused)]),
    ...(been.length === 0 ? [] : [when(sql`(${anyOf(been, liesInIt)} and not ${isNamed})`, penalties.been)]),
    ...(offeredBefore.length === 0 ? [] : [when(sql`(${isAmongThem} and not ${isNamed})`, penalties.offeredBefore)]),
  ]
}

function season(criteria: Criteria): SQL[] {
  const { months, essential } = criteria
  if (months.length === 0 || months.length === 12) return []
  const isTimeFor = (theme: Theme) =>
    sql`(${strengthOf(theme)} > 0 and coalesce((activity_seasons -> ${theme}::text)::int, 0) & ${bits(months)} <> 0)`
  const least = warmthWanted(criteria)
  const reasons = [
    ...essential.map(isTimeFor),
    ...(least === null ? [] : [sql`coalesce(${highest} >= ${least}::float8 and ${driest} <= ${wettestSun}, false)`]),
  ]
  const isOut = sql`season <> 0 and season & ${bits(months)} = 0`
  const isExcused = reasons.length === 0 ? sql`false` : sql.join(reasons, sql` or `)
  return [when(sql`(${isOut} and not (${isExcused}))`, penalties.months)]
}

function activities({ essential, desired, refusedThemes, months }: Criteria): SQL[] {
  const { essentialMissing, essentialWeak, wantedMissing, wantedWeak, outOfSeason, refusedActivity } = penalties
  const isIn = (theme: Theme) => isInSeason(sql`(activity_seasons -> ${theme}::text)::int`, months)
  const fails = (theme: Theme, missing: number, out: number, weak: number) => sql`case
    when ${strengthOf(theme)} = 0 then ${missing}::float8 when not ${isIn(theme)} then ${out}::float8
    when ${strengthOf(theme)} = 1 then ${weak}::float8 else 0 end`
  return [
    ...essential.map((theme) => fails(theme, essentialMissing, outOfSeason, essentialWeak)),
    ...desired.map((theme) => fails(theme, wantedMissing, outOfSeason / 2, wantedWeak)),
    ...refusedThemes.map((theme) => sql`greatest(0, ${strengthOf(theme)} - 1) * ${refusedActivity}::float8`),
  ]
}

function cost({ allowance, costBelow, costAbove }: Criteria): SQL[] {
  if (allowance === null && costBelow === null && costAbove === null) return []
  const excess = (most: SQL) =>
    sql`${penalties.tooDear}::float8 + ${penalties.tooDearADoubling}::float8 * ln(${perDay} / greatest(${most}, ${leastCost}::float8)) / ln(2::float8)`
  const over = (most: SQL) => when(sql`${perDay} > ${most} * ${tolerance}::float8`, excess(most))
  return [
    ...(allowance === null ? [] : [over(dayLimit)]),
    ...(costBelow === null
      ? []
      : [when(sql`${perDay} >= ${costBelow}::float8`, over(sql`${Math.max(1, costBelow - 1)}::float8`))]),
    ...(costAbove === null ? [] : [when(sql`${perDay} <= ${costAbove}::float8`, penalties.tooDear)]),
    when(sql`${perDay} is null`, penalties.unknownFacts),
  ]
}

function climate({ climate: wanted, months, essential }: Criteria): SQL[] {
  if (wanted === null) {
    if (!essential.some((theme) => bathing.includes(theme))) return []
    return [when(sql`${highest} < ${mildestBathing}`, penalties.coldBathing)]
  }
  const { least, most, snow } = wanted
  const off = [
    ...(least === null ? [] : [sql`${least}::float8 - ${highest}`]),
    ...(most === null ? [] : [sql`${lowest} - ${most}::float8`]),
  ]
  const degrees = sql`greatest(${sql.join(off, sql`, `)})`
  const skiing = sql`(activity_seasons -> 'skiing')::int`
  const isSnowy = months.length === 0 ? sql`${skiing} <> 0` : sql`${skiing} & ${bits(months)} <> 0`
  return [
    ...(snow ? [sql`case when ${isSnowy} or ${lowest} <= 1 then 0 else ${penalties.noSnow}::float8 end`] : []),
    ...(off.length === 0
      ? []
      : [
          when(
            // Where one skis then, it may be milder down in the town.
            sql`${degrees} > ${bearableDegrees}${snow ? sql` and not coalesce(${isSnowy}, false)` : sql``}`,
            sql`${penalties.climate}::float8 + ${penalties.climateADegree}::float8 * ${degrees}`,
          ),
          when(sql`${highest} is null`, penalties.unknownFacts),
        ]),
  ]
}

function journey(criteria: Criteria): SQL[] {
  const { origin, longestHours, only, never } = criteria
  const hasMeans = only.length > 0 || never.length > 0
  if (origin === null || (longestHours === null && !hasMeans)) return []
  const isReachable = sql`case when ${isByGround}
    then ${hours} <= ${Math.max(longestGroundHours, longestHours ?? 0)}::float8 else ${accepts(criteria)('plane')}::boolean end`
  const tooLong =
    longestHours === null
      ? []
      : [
          when(
            sql`${hours} > ${longestHours + hoursTolerance}::float8`,
            sql`${penalties.tooFar}::float8 + ${penalties.tooFarAnHour}::float8 * (${hours} - ${longestHours}::float8)`,
          ),
        ]
  return [
    ...(hasMeans ? [when(sql`not ${isReachable}`, sql`coalesce(${penalties.means}::float8 + ${hours}, 0)`)] : []),
    ...tooLong,
    when(sql`${kilometres} is null and (select latitude from origin) is not null`, penalties.unknownFacts),
  ]
}

function spoiltStay(criteria: Criteria): SQL[] {
  const most = criteria.origin === null ? null : hoursSpoiling(criteria)
  if (most === null) return []
  const { spoilt, spoiltAnHour } = penalties
  const cost = sql`${spoilt}::float8 + ${spoiltAnHour}::float8 * (${hours} - ${most}::float8)`
  return [when(sql`${hours} > ${most}::float8`, cost)]
}

const company = ({ suits }: Criteria): SQL[] =>
  suits.map(
    (
      kind,
    ) => sql`case ${suitabilityFor(kind)} when 'good' then 0 when 'mixed' then ${penalties.mixedSuitability}::float8
      when 'poor' then ${penalties.unsuitable}::float8 else ${penalties.unknownSuitability}::float8 end`,
  )

function cautions({ avoid, isSafetyWanted, noCar, novelty, months }: Criteria): SQL[] {
  const holds = (kind: CautionKind) => isDangerous(kind, months)
  return [
    ...[...new Set(avoid)].map((kind) => when(holds(kind), penalties.refusedCaution)),
    ...(isSafetyWanted ? [when(sql.join(dangers.map(holds), sql` or `), penalties.unsafe)] : []),
    ...(noCar ? [when(sql`car = 'needed'`, penalties.carNeeded)] : []),
    ...(novelty === null
      ? []
      : [when(sql`not ${isAsKnown(novelty)}`, sql`${penalties.crowded}::float8 * abs(${levelOf(novelty)} - 3)`)]),
  ]
}
