import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../../db/client.ts'
import { airports, cities } from '../origins/table.ts'
import { destinations } from '../table.ts'
import type { Theme } from '../vocabulary.ts'
import { plainName } from '../plain-name.ts'
import { type Area, type Criteria, criteriaOf } from './criteria.ts'
import { judge, noExamples } from './judging.ts'
import type { Candidate, RankingRequest } from './record.ts'
import { placeOf, rankedRow } from './stored.ts'
import { merits, penalties } from './weights.ts'
import { shortestPart } from './whereabouts.ts'

/** So many are judged by all their facts; the statement finds them by those that weigh most. */
const judged = 60

/** The destinations that fit best, best first, each with what it meets and what it lacks. One round trip. */
export async function rank(db: Database, request: RankingRequest): Promise<Candidate[]> {
  const criteria = criteriaOf(request)
  const { rows } = await db.read((query) => query.execute(rankingStatement(criteria)))
  const found = z.array(rankedRow).parse(rows)
  const origin = criteria.origin === null ? null : withPosition(criteria.origin, found[0]?.origin ?? null)
  const examples = found[0]?.known ?? noExamples
  const known = new Set(examples.names)
  const findable: Criteria = { ...criteria, wanted: criteria.wanted.flatMap((area) => findableArea(area, known)) }
  return found
    .map(({ place: { airport, ...place } }) => judge(placeOf(place), findable, { origin, examples, airport }))
    .sort((one, other) => one.penalty - other.penalty || chanced(other, criteria) - chanced(one, criteria))
}

/** The statement that finds what is worth judging. */
export function rankingStatement(criteria: Criteria): SQL {
  const named = [...criteria.wanted, ...criteria.like].filter(({ name }) => name !== null)
  return sql`
    with example as (
      select wanted, country_code, themes, climate
      from unnest(${texts(named.map(({ name }) => name ?? ''))}, ${texts(named.map(({ countries }) => countries.join(',')))})
          as named (wanted, allowed)
        join ${destinations} on ${hasName(sql`wanted`)} and proposed_for is null
          and (allowed = '' or country_code = any(string_to_array(allowed, ',')))
    ), known as (
      select coalesce(array_agg(distinct wanted), '{}') as names,
        coalesce(array_agg(distinct country_code::text), '{}') as countries,
        coalesce(array_agg(distinct climate::text), '{}') as climates,
        coalesce((select array_agg(distinct theme) from example, unnest(themes) theme), '{}') as interests
      from example
    ), origin as (${originOf(criteria)}), judged as (
      select id, ${total(coarsePenalties(criteria))} as penalty, ${coarseMerit(criteria)} as merit
      from ${destinations}, known, origin where proposed_for is null
      order by penalty, merit desc, name limit ${judged}
    )
    select to_jsonb(known) as known, (
      select jsonb_build_object('latitude', from_latitude, 'longitude', from_longitude, 'country', from_country)
      from origin where from_latitude is not null
    ) as origin, jsonb_build_object(
      'id', place.id, 'name', place.name, 'country', country, 'country_code', place.country_code, 'continent', continent,
      'climate', climate, 'description', description, 'themes', themes, 'best_months', best_months,
      'latitude', place.latitude, 'longitude', place.longitude, 'monthly_high', monthly_high, 'wet_days', wet_days,
      'theme_strengths', theme_strengths, 'activity_months', activity_months,
      'cost_levels', jsonb_build_object(
        'shoestring', cost_shoestring, 'mid_range', average_cost_per_day, 'comfortable', cost_comfortable),
      'suits', suits, 'cautions', cautions, 'crowds', crowds, 'fame', fame, 'car', car, 'airports', place.airports,
      'airport', case when airport.iata is not null
        then jsonb_build_object('latitude', airport.latitude, 'longitude', airport.longitude) end,
      'area_names', jsonb_path_query_array(areas, '$[*].name'),
      'highlight_names', jsonb_path_query_array(highlights, '$[*].name')
    ) as place
    from judged join ${destinations} place using (id)
      left join ${airports} airport on airport.iata = place.airports #>> '{0,iata}', known
    order by judged.penalty, judged.merit desc, place.name`
}

/** Where they start from: where its position is not said, the largest city of that name, or else a destination. */
function originOf({ origin }: Criteria): SQL {
  if (origin === null) {
    return sql`select null::float8 as from_latitude, null::float8 as from_longitude, null::text as from_country`
  }
  if (origin.latitude !== null && origin.longitude !== null) {
    return sql`select ${origin.latitude}::float8 as from_latitude, ${origin.longitude}::float8 as from_longitude, ${origin.country}::text as from_country`
  }
  const isItsCountry = sql`(${origin.country}::text is null or country_code = ${origin.country})`
  return sql`
    select max(latitude) as from_latitude, max(longitude) as from_longitude, max(country_code) as from_country
    from (
      select latitude, longitude, country_code from (
        select latitude::float8, longitude::float8, country_code::text, population from ${cities}
        where plain_names @> array[${plainName(origin.name)}::text] and ${isItsCountry}
        union all
        select latitude::float8, longitude::float8, country_code::text, 0 from ${destinations}
        where plain_name = ${plainName(origin.name)} and ${isItsCountry} and proposed_for is null
      ) homes
      order by population desc limit 1
    ) home`
}

function withPosition(
  origin: NonNullable<Criteria['origin']>,
  found: { latitude: number; longitude: number; country: string | null } | null,
): Criteria['origin'] {
  if (origin.latitude !== null || found === null) return origin
  return { ...origin, ...found, country: origin.country ?? found.country }
}

/** A place that is no destination stands for its country; where that is not known either, for nothing. */
function findableArea(area: Area, known: ReadonlySet<string>): Area[] {
  if (area.name === null || known.has(area.name)) return [area]
  return area.countries.length === 0 ? [] : [{ ...area, name: null }]
}

function coarsePenalties(criteria: Criteria): SQL[] {
  const { wanted, refused, been, offeredBefore, months, essential, desired, limit, climate } = criteria
  const found: SQL[] = []
  const fails = (condition: SQL, weight: number) =>
    found.push(sql`case when ${condition} then ${weight}::float8 else 0 end`)
  if (wanted.length > 0) {
    found.push(
      sql`case when ${anyOf(wanted, isExactly)} then -1000 when ${anyOf(wanted, liesIn)} then 0
        when country_code = any(known.countries) then ${penalties.nearby}::float8 else ${penalties.elsewhere}::float8 end`,
    )
  }
  if (refused.length > 0) fails(anyOf(refused, liesInIt), penalties.refused)
  if (been.length > 0) fails(anyOf(been, liesInIt), penalties.been)
  if (offeredBefore.length > 0) {
    fails(
      sql`(name, country) in (select key ->> 'name', key ->> 'country' from jsonb_array_elements(${JSON.stringify(offeredBefore)}::jsonb) key)`,
      penalties.offeredBefore,
    )
  }
  if (months.length > 0) fails(sql`best_months <> '{}' and not best_months && ${integers(months)}`, penalties.months)
  for (const theme of essential)
    found.push(activityPenalty(theme, months, penalties.essentialMissing, penalties.essentialWeak))
  for (const theme of desired) found.push(activityPenalty(theme, months, penalties.wantedMissing, penalties.wantedWeak))
  for (const theme of criteria.refusedThemes) fails(sql`${strengthOf(theme)} >= 2`, penalties.refusedActivity)
  const most = least([limit, criteria.costBelow])
  if (most !== null) {
    const cost =
      criteria.comfort === 'comfortable'
        ? sql`cost_comfortable`
        : criteria.comfort === 'mid_range'
          ? sql`average_cost_per_day`
          : sql`coalesce(cost_shoestring, average_cost_per_day)`
    found.push(sql`case when ${cost} > ${most}::numeric * 1.03
      then ${penalties.tooDear}::float8 + ${penalties.tooDearADoubling}::float8 * ln(${cost} / greatest(${most}::numeric, 1)) / ln(2.0) else 0 end`)
  }
  if (climate !== null) found.push(climatePenalty(climate, months))
  if (criteria.longestHours !== null) {
    found.push(sql`coalesce(case when ${flight} > ${criteria.longestHours}::float8 + 0.25
      then ${penalties.tooFar}::float8 + ${penalties.tooFarAnHour}::float8 * (${flight} - ${criteria.longestHours}::float8) else 0 end, 0)`)
  }
  if (criteria.only.length > 0 || criteria.never.includes('plane')) {
    if (!criteria.only.includes('plane')) found.push(sql`coalesce(least(60, ${kilometres} / 40), 0)`)
  }
  for (const kind of criteria.suits) {
    found.push(sql`case suits ->> ${kind} when 'good' then 0 when 'mixed' then ${penalties.mixedSuitability}::float8
      when 'poor' then ${penalties.unsuitable}::float8 else ${penalties.unknownSuitability}::float8 end`)
  }
  for (const kind of [...criteria.avoid, ...(criteria.isSafetyWanted ? ['political', 'crime'] : [])]) {
    fails(sql`cautions @> ${JSON.stringify([{ kind }])}::jsonb`, penalties.refusedCaution / 2)
  }
  // Facts decide; a place without any comes last.
  fails(sql`monthly_high is null`, penalties.unknownFacts)
  return found
}

function activityPenalty(theme: Theme, months: readonly number[], missing: number, weak: number): SQL {
  const isOut =
    months.length === 0
      ? sql`false`
      : sql`not coalesce(activity_months -> ${theme} @> any(${jsonNumbers(months)}), true)`
  return sql`case when ${strengthOf(theme)} = 0 then ${missing}::float8 when ${isOut} then ${penalties.outOfSeason}::float8
    when ${strengthOf(theme)} = 1 then ${weak}::float8 else 0 end`
}

const strengthOf = (theme: Theme): SQL =>
  sql`coalesce((theme_strengths ->> ${theme})::smallint, case when ${theme} = any(themes) then 2 else 0 end)`

function climatePenalty(
  { least: lowest, most, snow }: NonNullable<Criteria['climate']>,
  months: readonly number[],
): SQL {
  const chosen = months.length > 0 ? integers(months) : sql`best_months`
  const off = [
    ...(lowest === null ? [] : [sql`${lowest}::float8 - max(monthly_high[month])`]),
    ...(most === null ? [] : [sql`min(monthly_high[month]) - ${most}::float8`]),
  ]
  const degrees = off.length === 0 ? sql`0` : sql`greatest(${sql.join(off, sql`, `)})`
  const snowless = snow
    ? sql`+ case when min(monthly_high[month]) <= 1 or activity_months ? 'skiing' then 0 else ${penalties.noSnow}::float8 end`
    : sql``
  return sql`coalesce((select case when ${degrees} > 1 then ${penalties.climate}::float8 + ${penalties.climateADegree}::float8 * ${degrees} else 0 end ${snowless}
    from unnest(${chosen}) month), 0)`
}

const kilometres = sql`(12742 * asin(sqrt(least(1, sin(radians(destinations.latitude::float8 - from_latitude) / 2) ^ 2
  + cos(radians(from_latitude)) * cos(radians(destinations.latitude::float8))
  * sin(radians(destinations.longitude::float8 - from_longitude) / 2) ^ 2))))`
const flight = sql`(0.5 + ${kilometres} / 800)`

function coarseMerit(criteria: Criteria): SQL {
  const wanted = [...criteria.essential, ...criteria.desired, ...criteria.mild]
  const parts = wanted.map((theme) => strengthOf(theme))
  if (criteria.months.length > 0)
    parts.push(sql`case when best_months && ${integers(criteria.months)} then 2 else 0 end`)
  if ([...criteria.wanted, ...criteria.like].some(({ name }) => name !== null)) {
    const shared = sql`(select count(*) from unnest(destinations.themes) theme where theme = any(known.interests))`
    parts.push(sql`(${shared} + (destinations.climate = any(known.climates))::int) * ${merits.like}::float8`)
  }
  if (criteria.limit !== null) {
    parts.push(
      sql`case when average_cost_per_day <= ${criteria.limit}::numeric then ${merits.affordable}::float8 else 0 end`,
    )
  }
  parts.push(sql`coalesce(fame, 2) * ${merits.fame}::float8`)
  parts.push(sql`('x' || substr(md5(name || ${criteria.seed}), 1, 6))::bit(24)::int / 16777216.0`)
  return total(parts)
}

/** Between equals, the seed of the trip decides. */
function chanced(candidate: Candidate, { seed }: Criteria): number {
  const text = `${candidate.name}${seed}`
  let hash = 0
  for (let index = 0; index < text.length; index += 1) hash = (hash * 31 + text.charCodeAt(index)) % 1_000_003
  return candidate.score + (hash / 1_000_003) * 0.6
}

function anyOf(areas: readonly Area[], condition: (area: Area) => SQL): SQL {
  return sql`coalesce(${sql.join(areas.map(condition), sql` or `)}, false)`
}

const inCountries = ({ countries }: Area): SQL =>
  countries.length === 0 ? sql`true` : sql`country_code = any(${texts(countries)})`

function isExactly(area: Area): SQL {
  return area.name === null ? sql`false` : sql`(plain_name = ${area.name} and ${inCountries(area)})`
}

/** A place that is no destination stands for its country, or for nothing where that is not known. */
function liesIn(area: Area): SQL {
  const { name } = area
  if (name === null) return liesInIt(area)
  const isUnknown = sql`not ${name} = any(known.names)`
  const isItsCountry = area.countries.length === 0 ? sql`${isUnknown}` : sql`(${isUnknown} and ${inCountries(area)})`
  return sql`(${liesInIt(area)} or ${isItsCountry})`
}

/** As `isNamed` has it: the whole name, or whole words of it. */
const hasName = (name: SQL): SQL =>
  sql`(plain_name = ${name} or length(${name}) >= ${shortestPart}::int and position(' ' || ${name} || ' ' in ' ' || plain_name || ' ') > 0)`

function liesInIt(area: Area): SQL {
  const { within, name } = area
  if (name !== null) return sql`(${hasName(sql`${name}::text`)} and ${inCountries(area)})`
  if (within === null) return sql`(${inCountries(area)})`
  return sql`(${inCountries(area)} and destinations.latitude between ${within.south} and ${within.north} and destinations.longitude between ${within.west} and ${within.east})`
}

function least(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : Math.min(...known)
}

const total = (parts: SQL[]): SQL => (parts.length === 0 ? sql`0::float8` : sql`(${sql.join(parts, sql` + `)})::float8`)
const integers = (list: readonly number[]): SQL => sql`${`{${list.join(',')}}`}::smallint[]`
const jsonNumbers = (list: readonly number[]): SQL => sql`${`{${list.join(',')}}`}::jsonb[]`
const texts = (list: readonly string[]): SQL =>
  sql`${`{${list.map((text) => JSON.stringify(text)).join(',')}}`}::text[]`
