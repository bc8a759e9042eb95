import { type SQL, sql } from 'drizzle-orm'
import type { Area } from '../criteria.ts'
import { shortestPart } from '../whereabouts.ts'

export function anyOf(areas: readonly Area[], condition: (area: Area) => SQL): SQL {
  if (areas.length === 0) return sql`false`
  return sql`coalesce(${sql.join(areas.map(condition), sql` or `)}, false)`
}

const inCountries = ({ countries }: Area): SQL =>
  countries.length === 0 ? sql`true` : sql`country_code = any(${textArray(countries)})`

export const isCalled = (area: Area): SQL =>
  area.name === null ? sql`false` : sql`(${hasName(sql`${area.name}::text`)} and ${inCountries(area)})`

export function isExactly(area: Area): SQL {
  return area.name === null ? sql`false` : sql`(plain_name = ${area.name} and ${inCountries(area)})`
}

/** A place that is no destination stands for its country, or for nothing where that is not known. */
export function liesIn(area: Area): SQL {
  const { name } = area
  if (name === null) return liesInIt(area)
  const isUnknown = sql`not ${name} = any(known.names)`
  const isItsCountry = area.countries.length === 0 ? sql`${isUnknown}` : sql`(${isUnknown} and ${inCountries(area)})`
  return sql`(${liesInIt(area)} or ${isItsCountry})`
}

/** As `isNamed` has it: the whole name, or whole words of it. */
export const hasName = (name: SQL): SQL =>
  sql`(plain_name = ${name} or length(${name}) >= ${shortestPart}::int and position(' ' || ${name} || ' ' in ' ' || plain_name || ' ') > 0)`

export function liesInIt(area: Area): SQL {
  const { within, name } = area
  if (name !== null) return sql`(${hasName(sql`${name}::text`)} and ${inCountries(area)})`
  if (within === null) return sql`(${inCountries(area)})`
  return sql`(${inCountries(area)} and destinations.latitude between ${within.south} and ${within.north} and destinations.longitude between ${within.west} and ${within.east})`
}

export const textArray = (list: readonly string[]): SQL =>
  sql`${`{${list.map((text) => JSON.stringify(text)).join(',')}}`}::text[]`
