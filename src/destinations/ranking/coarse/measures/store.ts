import { type SQL, sql } from 'drizzle-orm'
import type { TravellerKind } from '../../../facts.ts'
import { destinations } from '../../../table.ts'
import type { Theme } from '../../../vocabulary.ts'
import { textArray } from '../../areas/store.ts'
import { type Allowance, dailyLimit, leastStayShare } from '../../allowance.ts'
import type { Criteria } from '../../criteria.ts'
import {
  accepts,
  earthRadiusKilometres,
  flightKilometresAnHour,
  flightOverheadHours,
  groundMeans,
  islandCountries,
  longestFastAbroad,
  nearestFlight,
  railways,
} from '../../distance.ts'
import { warmthWanted } from '../../thresholds.ts'
import { fare, overLandAKilometre, thriftyShare } from '../../fares.ts'

/**
 * The catalogue with what its penalties and merits are counted from, each worked out once for a place, however many of them
 * ask for it. Not merged into what reads it, or it would be worked out as often as it is named there.
 */
export const measuredPlaces = (criteria: Criteria): SQL => sql`(
  select id, name, facts_digest, country, country_code::text as country_code, plain_name, latitude, longitude, climate, themes, season,
    activity_seasons, caution_seasons, day_mid_range, crowds, fame, car, monthly_high,
    ${sql.join(measuresOf(criteria), sql`, `)}
  from ${destinations}${criteria.origin === null ? sql`` : sql`, ${way}`}
  where proposed_for is null offset 0) place`

export const strengthOf = (theme: Theme): SQL => sql`${sql.identifier(`strength_${theme}`)}`
export const suitabilityFor = (kind: TravellerKind): SQL => sql`${sql.identifier(`suits_${kind}`)}`
export const perDay = sql`per_day`
/** What a day there may cost, where something was said of money. */
export const dayLimit = sql`day_limit`
export const kilometres = sql`kilometres`
export const [lowest, highest] = [sql`lowest`, sql`highest`]
export const driest = sql`driest`
export const isByGround = sql`by_ground`
const groundKilometresAnHour = sql`ground_speed`

function measuresOf(criteria: Criteria): SQL[] {
  const { essential, desired, mild, taste, refusedThemes, suits, origin } = criteria
  const themes = new Set([...essential, ...desired, ...mild, ...taste, ...refusedThemes])
  return [
    sql`${perDayOf(criteria)} as ${perDay}`,
    ...(criteria.allowance === null ? [] : [sql`${dayLimitOf(criteria, criteria.allowance)} as ${dayLimit}`]),
    sql`${highIn(criteria, 'least')} as ${lowest}`,
    sql`${highIn(criteria, 'greatest')} as ${highest}`,
    ...(warmthWanted(criteria) === null || criteria.months.length === 0
      ? []
      : [sql.raw(`least(${criteria.months.map((month) => `wet_days[${month}]`).join(', ')}) as driest`)]),
    ...[...themes].map((theme) => sql`coalesce((strengths -> ${theme}::text)::smallint, 0) as ${strengthOf(theme)}`),
    ...[...new Set(suits)].map((kind) => sql`suits ->> ${kind}::text as ${suitabilityFor(kind)}`),
    ...(origin === null
      ? []
      : [
          sql`way.kilometres`,
          sql`${goesByGround(criteria)} as ${isByGround}`,
          sql`${groundSpeed(criteria)} as ${groundKilometresAnHour}`,
        ]),
  ]
}

/** The lowest or the highest of the daytime highs in the months of the trip, or in the best ones. */
function highIn({ months }: Criteria, extreme: 'least' | 'greatest'): SQL {
  if (months.length === 0) return extreme === 'least' ? sql`lowest_high` : sql`highest_high`
  return sql.raw(`${extreme}(${months.map((month) => `monthly_high[${month}]`).join(', ')})`)
}

const perDayOf = (criteria: Criteria): SQL => sql`coalesce(${costWished(criteria)}, day_mid_range)`

function costWished(criteria: Criteria): SQL {
  const { comfort, allowance } = criteria
  if (comfort === 'comfortable') return sql`day_comfortable`
  if (comfort === 'shoestring') return sql`day_shoestring`
  if (comfort === 'mid_range' || allowance === null) return sql`null::float8`
  return sql`case when day_mid_range > ${dayLimitOf(criteria, allowance)} then day_shoestring end`
}

/** As `dailyLimit` has it. */
function dayLimitOf({ origin }: Criteria, allowance: Allowance): SQL {
  const usual = sql`${dailyLimit(allowance, null)}::float8`
  if (!allowance.paysJourney || origin === null) return usual
  const { dollars, days } = allowance
  const flight = sql`${fare.least}::float8 + ${fare.nearKilometre}::float8 * least(way.kilometres, ${fare.near}::float8)
    + ${fare.farKilometre}::float8 * greatest(way.kilometres - ${fare.near}::float8, 0)`
  const left = sql`${dollars}::float8 - least(${thriftyShare}::float8 * (${flight}), ${overLandAKilometre.train * 2}::float8 * way.kilometres)`
  return sql`case when way.kilometres is null then ${usual}
    else greatest(${left}, ${dollars * leastStayShare}::float8) / ${days}::float8 end`
}

/**
 * How far it is from where they start, by the angle that both enclose at the centre of the earth; null where either is not
 * known. Rounding may take the cosine of the angle beyond 1.
 */
const way = sql`lateral (
  select ${earthRadiusKilometres}::float8 * acos(cosine / greatest(1, abs(cosine))) as kilometres
  from (select globe_x * (select x from origin) + globe_y * (select y from origin) + globe_z * (select z from origin)) angle (cosine)
  offset 0) way`

/** As `usualJourney` has it, but that one flies to the place itself. Of a measured place. */
export const hours = sql`(round(2 * case when ${isByGround} then ${kilometres} / ${groundKilometresAnHour}
  else ${flightOverheadHours}::float8 + ${kilometres} / ${flightKilometresAnHour}::float8 end) / 2)`

const home = sql`(select country from origin)`

/** As `trainHours` and `roadHours` have it. */
function groundSpeed(criteria: Criteria): SQL {
  const { highSpeed, fast, ordinary } = railways
  const slow = sql`${ordinary.kilometresAnHour}::float8`
  if (groundMeans.find(accepts(criteria)) !== 'train') return slow
  const isIn = (countries: readonly string[]) =>
    sql`country_code = any(${textArray(countries)}) and ${home} = any(${textArray(countries)})`
  return sql`case when country_code = ${home} and ${isIn(highSpeed.countries)} then ${highSpeed.kilometresAnHour}::float8
    when ${isIn(fast.countries)} and (country_code = ${home} or way.kilometres <= ${longestFastAbroad}::float8)
      then ${fast.kilometresAnHour}::float8 else ${slow} end`
}

function goesByGround(criteria: Criteria): SQL {
  const isAccepted = accepts(criteria)
  if (!groundMeans.some(isAccepted)) return sql`false`
  const isOverLand = sql`coalesce((country_code = ${home} or not ${home} = any(${textArray(islandCountries)})
    and not country_code = any(${textArray(islandCountries)}))
    and (not 'islands' = any(themes) or linked_to_mainland), false)`
  return isAccepted('plane') ? sql`(way.kilometres < ${nearestFlight}::float8 and ${isOverLand})` : isOverLand
}
