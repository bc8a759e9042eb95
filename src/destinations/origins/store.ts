import { type SQL, sql } from 'drizzle-orm'
import { destinations } from '../table.ts'
import { cities } from './table.ts'

/** Across these a capital says too little of where somebody starts. */
const isVast = sql`country_code in ('AU', 'BR', 'CA', 'CN', 'IN', 'RU', 'US')`

/**
 * Where somebody starts, by a plain name and a country that may be null: the largest city of that name, or else a
 * destination, or else the capital of the country, which is near enough. Latitude, longitude and country_code of one row.
 */
export const homeCalled = (name: SQL, country: SQL): SQL => sql`
  select latitude, longitude, country_code from (
    select latitude::float8, longitude::float8, country_code::text, population from ${cities}
    where plain_names @> array[${name}] and country_code = coalesce(${country}, country_code)
    union all
    select latitude::float8, longitude::float8, country_code::text, 0 from ${destinations}
    where plain_name = ${name} and latitude is not null and proposed_for is null
      and country_code = coalesce(${country}, country_code)
    union all
    select latitude::float8, longitude::float8, country_code::text, -1 from ${cities}
    where is_capital and country_code = ${country} and not ${isVast}
  ) homes
  order by population desc limit 1`
