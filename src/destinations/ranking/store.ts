import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { airports, cities } from '../origins/table.ts'
import { destinations } from '../table.ts'
import { plainName } from '../plain-name.ts'
import { calledPlaces } from './areas/store.ts'
import { measuredPlaces } from './coarse/measures/store.ts'
import { coarseMerit } from './coarse/merit/store.ts'
import { coarsePenalty } from './coarse/penalty/store.ts'
import { type Area, type Criteria, criteriaOf } from './criteria.ts'
import { judge } from './judging/judge.ts'
import type { Candidate, RankingRequest } from './record.ts'
import { rankedRow, readPlace, storedSurroundings } from './stored.ts'
import { merits, penalties } from './weights.ts'

/**
 * So many are judged by all their facts, and stand for all that could be offered; the statement finds them by those that
 * weigh most.
 */
const judged = 40

/**
 * The destinations that fit best, best first, each with what it meets and what it lacks. One round trip. Throws
 * UnreadableRow.
 */
export async function rank(db: Database, request: RankingRequest, most = judged): Promise<Candidate[]> {
  const criteria = criteriaOf(request)
  const { rows } = await db.read((query) => query.execute(rankingStatement(criteria, most)))
  const found = rows.map((row) => rankedRow.parse(row))
  const [first] = found
  if (first === undefined) return []
  const { known: examples, origin: home } = storedSurroundings.parse(JSON.parse(first.surroundings))
  const origin = criteria.origin === null ? null : withPosition(criteria.origin, home)
  const known = new Set(examples.names)
  const findable: Criteria = { ...criteria, wanted: criteria.wanted.flatMap((area) => findableArea(area, known)) }
  return found
    .map(({ id, facts }) => readPlace(id, facts))
    .map(({ place, airport }) => judge(place, findable, { origin, examples, airport }))
    .map((candidate) => ({ candidate: behindTheKnown(candidate), chance: chanced(candidate, criteria) }))
    .sort((one, other) => one.candidate.penalty - other.candidate.penalty || other.chance - one.chance)
    .map(({ candidate }) => candidate)
}

/** Facts decide; a place without any comes last. */
const behindTheKnown = (candidate: Candidate): Candidate =>
  candidate.facts.monthly_high === null
    ? { ...candidate, penalty: candidate.penalty + penalties.unknownFacts }
    : candidate

/** The statement that finds what is worth judging. */
export function rankingStatement(criteria: Criteria, most = judged): SQL {
  return sql`
    with called as (${calledPlaces(criteria)}), known as (${known}), origin as (
      select *, cosd(latitude) * cosd(longitude) as x, cosd(latitude) * sind(longitude) as y, sind(latitude) as z
      from (${homeOf(criteria)}) home
    ), judged as (
      select id, name, ${coarsePenalty(criteria)} as penalty, ${coarseMerit(criteria)} as merit
      from ${measuredPlaces(criteria)}
      order by penalty, merit desc, name limit ${most}
    )
    select place.id, ${surroundings} as surroundings, ${factsOfPlace} as facts
    from judged join ${destinations} place using (id)
      left join ${airports} airport on airport.iata = (place.airports #>> '{0,iata}')::char(3)
    order by judged.penalty, judged.merit desc, judged.name`
}

const surroundings = sql`(select jsonb_build_object('known', (select to_jsonb(known) from known), 'origin', (
  select jsonb_build_object('latitude', latitude, 'longitude', longitude, 'country', country)
  from origin where latitude is not null))::text)`

// As text, by which a place is known again that was read before.
const factsOfPlace = sql`json_build_object(
  'name', place.name, 'country', country, 'country_code', place.country_code, 'continent', continent,
  'climate', climate, 'description', description, 'themes', themes, 'best_months', best_months,
  'latitude', place.latitude, 'longitude', place.longitude, 'monthly_high', monthly_high, 'wet_days', wet_days,
  'theme_strengths', theme_strengths, 'activity_months', activity_months,
  'cost_levels', json_build_object(
    'shoestring', cost_shoestring, 'mid_range', average_cost_per_day, 'comfortable', cost_comfortable),
  'suits', suits, 'cautions', cautions, 'crowds', crowds, 'fame', fame, 'car', car, 'airports', place.airports,
  'airport', case when airport.iata is not null
    then json_build_object('latitude', airport.latitude, 'longitude', airport.longitude) end,
  'area_names', area_names, 'highlight_names', highlight_names
)::text`

/** What the places are like that they wish for, or take as an example. */
const known = sql`
  select coalesce(array_agg(distinct wanted), '{}') as names,
    coalesce(array_agg(distinct country_code) filter (where country_code is not null), '{}') as countries,
    coalesce(array_agg(distinct climate) filter (where climate is not null), '{}') as climates,
    coalesce((select array_agg(distinct theme) from called, unnest(themes) theme where is_example), '{}') as interests
  from called where is_example`

/** Where they start from: where its position is not said, the largest city of that name, or else a destination. */
function homeOf({ origin }: Criteria): SQL {
  if (origin === null) {
    return sql`select null::float8 as latitude, null::float8 as longitude, null::text as country`
  }
  if (origin.latitude !== null && origin.longitude !== null) {
    return sql`select ${origin.latitude}::float8 as latitude, ${origin.longitude}::float8 as longitude, ${origin.country}::text as country`
  }
  const isItsCountry = sql`(${origin.country}::text is null or country_code = ${origin.country})`
  return sql`
    select max(latitude) as latitude, max(longitude) as longitude, max(country_code) as country
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

/** Between equals, the seed of the trip decides. */
function chanced(candidate: Candidate, { seed }: Criteria): number {
  const text = `${candidate.name}${seed}`
  let hash = 0
  for (let index = 0; index < text.length; index += 1) hash = (hash * 31 + text.charCodeAt(index)) % 1_000_003
  return candidate.score + (hash / 1_000_003) * merits.chance
}
