import { type SQL, sql } from 'drizzle-orm'
import { arrayOf } from '../../../db/arrays.ts'
import { destinations } from '../../table.ts'
import type { Area, Criteria } from '../criteria.ts'
import { shortestPart } from '../whereabouts.ts'

export function anyOf(areas: readonly Area[], condition: (area: Area) => SQL): SQL {
  if (areas.length === 0) return sql`false`
  return sql`coalesce(${sql.join(areas.map(condition), sql` or `)}, false)`
}

const inCountries = ({ countries }: Area): SQL =>
  countries.length === 0 ? sql`true` : sql`country_code = any(${textArray(countries)})`

/** Whether a place is one of those that the name of an area means. */
export const isCalled = ({ name, countries }: Area): SQL =>
  name === null
    ? sql`false`
    : sql`id = any((select array_agg(id) from called where wanted = ${name} and allowed = ${countries.join(',')})::bigint[])`

export function isExactly(area: Area): SQL {
  return area.name === null ? sql`false` : sql`(plain_name = ${area.name} and ${inCountries(area)})`
}

/** A place that is no destination stands for its country, or for nothing where that is not known. */
export function liesIn(area: Area): SQL {
  const { name } = area
  if (name === null) return liesInIt(area)
  const isUnknown = sql`not ${name} = any((select names from known)::text[])`
  const isItsCountry = area.countries.length === 0 ? sql`${isUnknown}` : sql`(${isUnknown} and ${inCountries(area)})`
  return sql`(${liesInIt(area)} or ${isItsCountry})`
}

/** Whether anything is asked about a place by its name. */
export const hasNames = ({ wanted, like, refused, been }: Criteria): boolean =>
  [...wanted, ...like, ...refused, ...been].some(hasName)

/** What the statement begins with: `known`, and where there are names, `called` before it. */
export const namedPlaces = (criteria: Criteria): SQL =>
  hasNames(criteria)
    ? sql`called as (${calledPlaces(criteria)}), known as (${knownExamples})`
    : sql`known as (${noExamples})`

/**
 * The destinations that are meant by name, each name looked up once, through the indexes: as `isNamed` has it, the whole
 * name, or whole words of it. An example says what else they would like.
 */
function calledPlaces({ wanted, like, refused, been }: Criteria): SQL {
  const examples = [...wanted, ...like].filter(hasName)
  const areas = [...examples, ...[...refused, ...been].filter(hasName)]
  const names = textArray(areas.map(({ name }) => name ?? ''))
  const countries = textArray(areas.map((area) => area.countries.join(',')))
  return sql`
    select distinct wanted, allowed, number <= ${examples.length} as is_example, id, country_code::text, climate::text, themes
    from unnest(${names}, ${countries}) with ordinality as meant (wanted, allowed, number)
      join ${destinations} on proposed_for is null and (allowed = '' or country_code = any(string_to_array(allowed, ',')))
        and (plain_name = wanted or length(wanted) >= ${shortestPart}::int and place_text like '% ' || wanted || ' %'
          and position(' ' || wanted || ' ' in ' ' || plain_name || ' ') > 0)`
}

/** What the places are like that they wish for, or take as an example. */
const knownExamples = sql`
  select coalesce(array_agg(distinct wanted), '{}') as names,
    coalesce(array_agg(distinct country_code) filter (where country_code is not null), '{}') as countries,
    coalesce(array_agg(distinct climate) filter (where climate is not null), '{}') as climates,
    coalesce((select array_agg(distinct theme) from called, unnest(themes) theme where is_example), '{}') as interests
  from called where is_example`
const noExamples = sql`select '{}'::text[] as names, '{}'::text[] as countries, '{}'::text[] as climates, '{}'::text[] as interests`

const hasName = ({ name }: Area): boolean => name !== null

export function liesInIt(area: Area): SQL {
  const { within, name } = area
  if (name !== null) return isCalled(area)
  if (within === null) return sql`(${inCountries(area)})`
  const isBelonging = within.except.length === 0 ? sql`` : sql` and plain_name <> all(${textArray(within.except)})`
  return sql`(${inCountries(area)} and latitude between ${within.south} and ${within.north} and longitude between ${within.west} and ${within.east}${isBelonging})`
}

export const textArray = (list: readonly string[]): SQL => sql`${arrayOf(list)}::text[]`
