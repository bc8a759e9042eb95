import { asc, count, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database, QueryBuilder } from '../db/client.ts'
import { offsetOf, type Page } from '../db/paging.ts'
import { prepared } from '../db/prepared.ts'
import type { Candidate, CandidateCriteria, PlaceName } from '../model/catalogue/candidates.ts'
import type { Area } from '../model/understanding/places.ts'
import type { DestinationRecord } from './record.ts'
import { readWishes } from './search/rules.ts'
import { byRelevance, finds } from './search/store.ts'
import { destinations } from './table.ts'
import { climates, continents, themes } from './vocabulary.ts'

/** What a destination shows wherever it appears. */
export const destinationFields = {
  id: destinations.id,
  name: destinations.name,
  city: destinations.city,
  country: destinations.country,
  description: destinations.description,
  bestMonths: destinations.bestMonths,
  averageCostPerDay: destinations.averageCostPerDay,
  latitude: destinations.latitude,
  longitude: destinations.longitude,
  createdAt: destinations.createdAt,
  updatedAt: destinations.updatedAt,
}

export interface DestinationFilter extends Page {
  /** Empty for the whole catalogue. */
  search: string
}

/** One page of destinations by name, or of what a search finds by relevance, and how many there are in all. */
export async function listDestinations(db: Database, filter: DestinationFilter) {
  const [[counted], records] = await db.repeatableTransaction((query) => listStatements(query, filter))
  return { count: counted?.count ?? 0, records }
}

/** The statements of a list: the count and the page. */
export function listStatements(query: QueryBuilder, filter: DestinationFilter) {
  const wishes = readWishes(filter.search)
  const wanted = filter.search === '' ? undefined : finds(wishes)
  const relevance = byRelevance(wishes)
  const byName = [asc(destinations.name), asc(destinations.id)]
  const order = sql.join([...relevance, ...byName], sql`, `)
  // Without the wide columns, an index has the last page of a long list as readily as the first.
  const found = query
    .select({ id: destinations.id, position: sql<number>`row_number() over (order by ${order})`.as('position') })
    .from(destinations)
    .where(wanted)
    .orderBy(...(relevance.length === 0 ? byName : [sql`position`]))
    .limit(filter.page_size)
    .offset(offsetOf(filter))
    .as('found')
  return [
    query.select({ count: count() }).from(destinations).where(wanted),
    query
      .select(destinationFields)
      .from(found)
      .innerJoin(destinations, eq(destinations.id, found.id))
      .orderBy(found.position),
  ] as const
}

/** A destination; null when there is none. */
export async function findDestination(db: Database, id: number): Promise<DestinationRecord | null> {
  const [found] = await db.read(() => findStatement({ id }))
  return found ?? null
}

/** The statement that finds one. */
export const findStatement = prepared<{ id: number }>()((query, given) =>
  query
    .select(destinationFields)
    .from(destinations)
    .where(eq(destinations.id, given('id'))),
)

const enough = 40

/** The destinations that fit best; those that fail a hard wish come after those that do not. One query. */
export async function findCandidates(database: Database, criteria: CandidateCriteria): Promise<Candidate[]> {
  const months = criteria.months.length > 0 ? integers(criteria.months) : sql`best_months`
  const { rows } = await database.read((query) =>
    query.execute(sql`
      with place as (
        select *, ${plainName(sql`name`)} as plain_name, ${plainName(shortened)} as short_name,
          ${plainName(sql`city`)} as plain_city,
          (select array_agg(case when latitude < 0 then (month + 5) % 12 + 1 else month end)
             from unnest(${months}) month) as felt_months
        from ${destinations}
      ), liked as (
        select array_agg(distinct theme) as liked_themes, array_agg(distinct climate) as liked_climates
        from place, unnest(themes) theme where ${isNamedIn(criteria.similarText)}
      ), judged as (
        select *, ${isRefused(criteria)} as is_refused, ${isNamedIn(criteria.wantedText)} as is_named,
          ${total(penalties(criteria))} as penalty, ${total(merits(criteria))} as score
        from place, liked
      )
      select jsonb_build_object(
        'name', name, 'city', city, 'country', country, 'continent', continent, 'description', description,
        'bestMonths', best_months, 'averageCostPerDay', average_cost_per_day, 'climate', climate, 'themes', themes,
        'penalty', penalty, 'score', score, 'isRefused', is_refused, 'isNamed', is_named
      ) as candidate
      from judged order by penalty, score desc, name, country limit ${enough}
    `),
  )
  return z
    .array(rowSchema)
    .parse(rows)
    .map(({ candidate }) => candidate)
}

// Lazy, because only a turn that recommends has use for it.
const rowSchema = z.lazy(() =>
  z.object({
    candidate: z.object({
      name: z.string(),
      city: z.string(),
      country: z.string(),
      continent: z.enum(continents).nullable().catch(null),
      description: z.string(),
      bestMonths: z.array(z.number()),
      averageCostPerDay: z.number().nullable(),
      climate: z.enum(climates).nullable().catch(null),
      themes: z
        .array(z.enum(themes).or(z.string()))
        .transform((names) => names.flatMap((name) => themes.find((theme) => theme === name) ?? [])),
      penalty: z.number(),
      score: z.number(),
      isRefused: z.boolean(),
      isNamed: z.boolean(),
    }),
  }),
)

// What a destination fails counts by how much it would spoil the trip; fractions order those that fail the same.
function penalties(criteria: CandidateCriteria): SQL[] {
  const { areas, costAtLeast, costAtMost, months, unwantedThemes, wantedText, warmth } = criteria
  const found: SQL[] = [
    sql`case when ${isRefused(criteria)} then 1000 else 0 end`,
    sql`case when ${isOneOf(criteria.kept)} then -200 when ${isOneOf(criteria.seen)} then 100 else 0 end`,
    sql`case when ${isNamedIn(wantedText)} then -50 when ${holds(wantedText, sql`plain_city`)} then -20 else 0 end`,
    sql`case when ${isNamedIn(criteria.similarText)} and not ${isOneOf(criteria.kept)} then 30 else 0 end`,
    sql`5 * cardinality(array(select unnest(${texts(criteria.essentialThemes)}) except select unnest(themes)))`,
    sql`(select coalesce(sum(case
          when array_position(themes, unwanted) <= 4 then 4 when unwanted = any(themes) then 1 else 0
        end), 0) from unnest(${texts(unwantedThemes)}) unwanted)`,
  ]
  const fails = (passes: SQL, weight: number) => found.push(sql`case when ${passes} then 0 else ${weight}::int end`)
  if (criteria.fittingThemes.includes('family')) fails(sql`'family' = any(themes)`, 2)
  if (areas.length > 0) fails(liesInOneOf(areas), 14)
  if (warmth !== null) fails(warmth === 'warm' ? feelsWarm : feelsCold, 3)
  if (months.length > 0) {
    fails(sql`best_months && ${integers(months)}`, 2)
    fails(sql`best_months && ${integers(months)} or best_months = '{}'`, 2)
  }
  if (costAtMost !== null) found.push(excess(sql`average_cost_per_day`, sql`${Math.max(costAtMost, 1)}::numeric`, 3))
  if (costAtLeast !== null) found.push(excess(sql`${costAtLeast}::numeric`, sql`average_cost_per_day`, 2))
  return found
}

const excess = (value: SQL, limit: SQL, least: number): SQL => sql`case
  when average_cost_per_day is null then 1
  when ${value} > ${limit} then ${least}::int + least(6, 2 * ln(${value} / greatest(${limit}, 1)))
  else 0 end`

function merits(criteria: CandidateCriteria): SQL[] {
  const { costAtMost, days, months, wantedText, warmth } = criteria
  const found: SQL[] = [
    sql`4 * ${strengthOf(criteria.themes)}`,
    sql`1.2 * ${strengthOf(criteria.fittingThemes)}`,
    sql`case when climate = any(${texts(criteria.climates)}) then 1.5 else 0 end`,
    sql`case when climate = any(liked_climates) then 1 else 0 end`,
    sql`3 * ${shareOf(sql`liked_themes`, sql`themes`)}`,
    sql`3 * ts_rank(search, websearch_to_tsquery('english', ${anyWordOf(wantedText)}))`,
    sql`case when ${isMisspeltIn(wantedText)} then 4 else 0 end`,
    sql`('x' || substr(md5(name || ${criteria.seed}), 1, 6))::bit(24)::int / 16777216.0 * 0.6`,
  ]
  if (months.length > 0) found.push(sql`2 * ${shareOf(integers(months), sql`best_months`)}`)
  if (costAtMost !== null) {
    const [low, high] = [sql`${costAtMost * 0.35}::numeric`, sql`${costAtMost * 0.85}::numeric`]
    found.push(sql`case when average_cost_per_day between ${low} and ${high} then 1.2 else 0 end`)
  }
  if (warmth === 'warm') {
    found.push(sql`case when climate = 'tropical' then 1 when climate in ('arid', 'mediterranean') then 0.5 else 0 end`)
  }
  if (days !== null && days <= 4) {
    found.push(sql`case when 'city' = any(themes) then 1 when continent = 'antarctica' then -3 else 0 end`)
  }
  if (days !== null && days >= 12) {
    found.push(sql`case when themes && '{road_trip,islands,hiking,nature}' then 0.4 else 0 end`)
  }
  return found
}

/** The earlier a theme was wished for, and the more a place is known for it, the more it counts. */
const strengthOf = (wanted: readonly string[]): SQL => sql`(
  select coalesce(sum((1 - 0.09 * (array_position(themes, wanted.theme) - 1)) / (1 + 0.35 * (wanted.rank - 1))), 0)
  from unnest(${texts(wanted)}) with ordinality wanted (theme, rank))`

const shareOf = (wanted: SQL, there: SQL): SQL => sql`coalesce(
  cardinality(array(select unnest(${wanted}) intersect select unnest(${there})))::numeric
  / nullif(cardinality(${wanted}), 0), 0)`

// Months as they would feel in the north: those of the south are half a year away.
const feelsWarm = sql`coalesce(case
  when climate = 'tropical' then true
  when climate = 'arid' then abs(latitude) < 30 or felt_months && '{4,5,6,7,8,9,10}'
  when climate = 'mediterranean' then felt_months && '{5,6,7,8,9}'
  when climate in ('polar', 'highland') then false
  else abs(latitude) < 50 and felt_months && '{5,6,7,8,9}' end, true)`
const feelsCold = sql`coalesce(case
  when climate in ('polar', 'highland') then true
  when climate in ('tropical', 'arid') then false
  else abs(latitude) > 50 or abs(latitude) > 38 and felt_months && '{11,12,1,2,3}' end, true)`

const isRefused = ({ unwantedAreas, unwantedText }: CandidateCriteria): SQL =>
  sql`(${isNamedIn(unwantedText)} or ${liesInOneOf(unwantedAreas)})`

function liesInOneOf(areas: readonly Area[]): SQL {
  const within = areas.map((area) => {
    const isThere = sql`(continent = any(${texts(area.continents)}) or country = any(${texts(area.countries)}))`
    return area.climates.length === 0 ? isThere : sql`${isThere} and climate = any(${texts(area.climates)})`
  })
  return areas.length === 0 ? sql`false` : sql`coalesce(${sql.join(within, sql` or `)}, false)`
}

const isOneOf = (names: readonly PlaceName[]): SQL => sql`(name, country) in (
  select key ->> 'name', key ->> 'country' from jsonb_array_elements(${JSON.stringify(names)}::jsonb) key)`

const isNamedIn = (text: string): SQL => sql`(${holds(text, sql`plain_name`)} or ${holds(text, sql`short_name`)})`
const holds = (text: string, name: SQL): SQL =>
  sql`(length(${name}) > 2 and position(' ' || ${name} || ' ' in ${` ${text} `}) > 0)`
const isMisspeltIn = (text: string): SQL =>
  sql`plain_name ~ '^[a-z]{6,}$' and strict_word_similarity(plain_name, ${text.slice(-400)}) > 0.55`

const shortened = sql`regexp_replace(name,
  '^(Lake|Mount) | (National Park|Desert|Archipelago|Delta|Peninsula|Valley|City|Crater|River|Backwaters)$', '', 'g')`

// The form that texts in the criteria have, so that São Tomé is found as "sao tome".
const plainName = (name: SQL): SQL => sql`plain_text(${name})`

const anyWordOf = (text: string): string => [...new Set(text.match(/[a-z]{3,}/g) ?? [])].slice(-40).join(' or ')

const total = (parts: SQL[]): SQL => sql`(${sql.join(parts, sql` + `)})`
const integers = (list: readonly number[]): SQL => sql`${`{${list.join(',')}}`}::smallint[]`
const texts = (list: readonly string[]): SQL =>
  sql`${`{${list.map((text) => JSON.stringify(text)).join(',')}}`}::text[]`
