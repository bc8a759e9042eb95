import { type SQL, sql } from 'drizzle-orm'
import { arrayOf } from '../../db/arrays.ts'
import type { Database } from '../../db/client.ts'
import { airports, cities } from '../origins/table.ts'
import { destinations } from '../table.ts'
import { plainName } from '../plain-name.ts'
import { hasNames, namedPlaces, textArray } from './areas/store.ts'
import { measuredPlaces } from './coarse/measures/store.ts'
import { coarseMerit } from './coarse/merit/store.ts'
import { coarsePenalty } from './coarse/penalty/store.ts'
import { type Area, type Criteria, criteriaOf } from './criteria.ts'
import { judge } from './judging/judge.ts'
import type { Candidate, RankingRequest } from './record.ts'
import { placesReadBefore, rankedRow, readPlace, surroundingsOf } from './stored.ts'
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
  const places = placesReadBefore()
  const { rows } = await db.read((query) => query.execute(rankingStatement(criteria, places.keys(), most)))
  const found = rows.map((row) => rankedRow.parse(row))
  const [first] = found
  if (first === undefined) return []
  const { known: examples, origin: home } = surroundingsOf(first)
  const origin = criteria.origin === null ? null : withPosition(criteria.origin, home)
  const known = new Set(examples.names)
  const findable: Criteria = { ...criteria, wanted: criteria.wanted.flatMap((area) => findableArea(area, known)) }
  return found
    .map((row) => judge(readPlace(row, places), findable, { origin, examples, airport: row.airport }))
    .map((candidate) => ({ candidate: behindTheKnown(candidate), chance: chanced(candidate, criteria) }))
    .sort((one, other) => one.candidate.penalty - other.candidate.penalty || other.chance - one.chance)
    .map(({ candidate }) => candidate)
}

/** Facts decide; a place without any comes last. */
const behindTheKnown = (candidate: Candidate): Candidate =>
  candidate.facts.monthly_high === null
    ? { ...candidate, penalty: candidate.penalty + penalties.unknownFacts }
    : candidate

/** The statement that finds what is worth judging, with the facts of those places whose digests are not among `known`. */
export function rankingStatement(criteria: Criteria, known: Iterable<string> = [], most = judged): SQL {
  const { origin } = criteria
  return sql`
    with ${namedPlaces(criteria)}${origin === null ? sql`` : sql`, origin as (${originOf(origin)})`}, judged as (
      select id, name, facts_digest, ${coarsePenalty(criteria)} as penalty, ${coarseMerit(criteria)} as merit
      from ${measuredPlaces(criteria)}
      order by penalty, merit desc, name limit ${most}
    )
    select id, facts_digest::text as digest, ${origin === null ? nothing : airport} as airport,
      ${origin === null && !hasNames(criteria) ? nothing : surroundings(origin !== null)} as surroundings,
      case when facts_digest = any(${arrayOf([...known])}::bigint[]) then null else facts_of_place(id) end as facts
    from judged order by penalty, merit desc, name`
}

const nothing = sql`null`

const surroundings = (hasOrigin: boolean): SQL => sql`(select json_build_object(
  'known', (select to_json(known) from known), 'origin', ${hasOrigin ? home : nothing})::text)`

const home = sql`(select json_build_object('latitude', latitude, 'longitude', longitude, 'country', country)
  from origin where latitude is not null)`

/** Where one lands. */
const airport = sql`(
  select json_build_object('latitude', airport.latitude, 'longitude', airport.longitude)
  from ${destinations} place join ${airports} airport on airport.iata = (place.airports #>> '{0,iata}')::char(3)
  where place.id = judged.id)`

const originOf = (origin: NonNullable<Criteria['origin']>): SQL => sql`
  select *, cosd(latitude) * cosd(longitude) as x, cosd(latitude) * sind(longitude) as y, sind(latitude) as z
  from (${homeOf(origin)}) home`

/** Across these a capital says too little of where somebody starts. */
const vastCountries = ['AU', 'BR', 'CA', 'CN', 'IN', 'RU', 'US']

/**
 * Where they start from: where its position is not said, the largest city of that name, or else a destination, or else the
 * capital of its country, which is near enough.
 */
function homeOf(origin: NonNullable<Criteria['origin']>): SQL {
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
        union all
        select latitude::float8, longitude::float8, country_code::text, -1 from ${cities}
        where is_capital and country_code = ${origin.country} and country_code <> all(${textArray(vastCountries)})
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
