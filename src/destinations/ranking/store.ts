import { type SQL, sql } from 'drizzle-orm'
import { arrayOf } from '../../db/arrays.ts'
import type { Database } from '../../db/client.ts'
import { homeCalled } from '../origins/store.ts'
import { airports } from '../origins/table.ts'
import { destinations } from '../table.ts'
import { plainName } from '../plain-name.ts'
import { hasNames, namedPlaces } from './areas/store.ts'
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

function homeOf({ name, country, latitude, longitude }: NonNullable<Criteria['origin']>): SQL {
  if (latitude !== null && longitude !== null) {
    return sql`select ${latitude}::float8 as latitude, ${longitude}::float8 as longitude, ${country}::text as country`
  }
  // A row also where nothing is found, so that whoever joins it loses no place.
  return sql`select max(latitude) as latitude, max(longitude) as longitude, max(country_code) as country
    from (${homeCalled(sql`${plainName(name)}::text`, sql`${country}::text`)}) home`
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
