import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { nameInUse, otherNamesOf } from '../../src/destinations/other-names.ts'
import { plainName } from '../../src/destinations/plain-name.ts'

const folder = join(import.meta.dirname, '../../drizzle/reference')

const rowsOf = (name: string): string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))

/** Brings the cities and airports that travellers start from into a database; a second time it changes nothing. */
export async function seedReference(client: Client): Promise<void> {
  const cities = rowsOf('cities.tsv').map(([id, name = '', country, latitude, longitude, population, capital]) => {
    const plain = plainName(name)
    const inUse = nameInUse(plain) ?? plain
    const names = [...new Set([plain, inUse, ...otherNamesOf(inUse)])]
    return { id, name, names, country, latitude, longitude, population, is_capital: capital === 'capital' }
  })
  await client.query(insertCities, [JSON.stringify(cities)])
  const airports = rowsOf('airports.tsv').map(([iata, name, country, latitude, longitude]) => ({
    ...{ iata, name, country, latitude, longitude },
  }))
  await client.query(insertAirports, [JSON.stringify(airports)])
}

const insertCities = `
  insert into cities (id, name, plain_names, country_code, latitude, longitude, population, is_capital)
  select id, name, names, country, latitude, longitude, population, is_capital
  from jsonb_to_recordset($1::jsonb) as city (
    id integer, name text, names text[], country text, latitude real, longitude real, population integer,
    is_capital boolean
  )
  on conflict (id) do update
  set (name, plain_names, country_code, latitude, longitude, population, is_capital) =
    (excluded.name, excluded.plain_names, excluded.country_code, excluded.latitude, excluded.longitude,
     excluded.population, excluded.is_capital)
  where cities is distinct from excluded
`
const insertAirports = `
  insert into airports (iata, name, country_code, latitude, longitude)
  select iata, name, country, latitude, longitude
  from jsonb_to_recordset($1::jsonb) as airport (iata text, name text, country text, latitude real, longitude real)
  on conflict (iata) do update
  set (name, country_code, latitude, longitude) =
    (excluded.name, excluded.country_code, excluded.latitude, excluded.longitude)
  where airports is distinct from excluded
`
