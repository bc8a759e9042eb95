import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import timeZoneAt from '@photostructure/tz-lookup'
import { z } from 'zod'
import { factsSchema } from '../../src/destinations/facts.ts'
import { climates, continents, themes } from '../../src/destinations/vocabulary.ts'
import { withConnection } from './connection.ts'
import { LocalFailure, reasonOf } from './failure.ts'
import { seedReference } from './reference.ts'

const seedOfProject = join(import.meta.dirname, '../../drizzle/seed')

const month = z.int().min(1).max(12)

const destinationSchema = z.strictObject({
  name: z.string().trim().min(1),
  city: z.string().trim().min(1),
  country: z.string().trim().min(1),
  country_code: z.string().regex(/^[A-Z]{2}$/),
  continent: z.enum(continents),
  description: z.string().trim().min(1),
  best_months: z.array(month).min(1).max(12),
  average_cost_per_day: z.number().positive(),
  cost_shoestring: z.number().positive().nullable(),
  cost_comfortable: z.number().positive().nullable(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  climate: z.enum(climates),
  themes: z.array(z.enum(themes)).min(1),
  ...factsSchema.omit({ cost_levels: true }).shape,
})

type Destination = z.infer<typeof destinationSchema>

const columns = [...Object.keys(destinationSchema.shape), 'time_zone']
const key = ['name', 'country']
const others = columns.filter((column) => !key.includes(column))
const listOf = (table: string) => others.map((column) => `${table}.${column}`).join(', ')

/** Rows that already say the same are left alone, so that updated_at keeps its meaning. */
const upsert = `
  insert into destinations (${columns.join(', ')})
  select ${columns.join(', ')}
  from jsonb_to_recordset($1::jsonb) as catalogue (
    name text, city text, country text, continent text, description text, best_months smallint[],
    average_cost_per_day numeric, cost_shoestring numeric, cost_comfortable numeric, latitude numeric, longitude numeric,
    climate text, themes text[], country_code text, monthly_high real[], wet_days smallint[], theme_strengths jsonb,
    activity_months jsonb, suits jsonb, cautions jsonb, crowds smallint, fame smallint, car text,
    linked_to_mainland boolean, airports jsonb, areas jsonb, highlights jsonb, time_zone text
  )
  on conflict (name, country, proposed_for) do update
  set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}, updated_at = now()
  where (${listOf('destinations')}) is distinct from (${listOf('excluded')})
`

/**
 * Brings the catalogue of destinations, and the cities and airports that travellers start from, into a database. A
 * second time it changes nothing.
 */
export async function seedDatabase(
  url: string,
  seedFolder: string = seedOfProject,
): Promise<{ destinations: number; changed: number }> {
  const catalogue = readCatalogue(seedFolder)
  const changed = await withConnection(url, async (client) => {
    try {
      await seedReference(client)
      return (await client.query(upsert, [JSON.stringify(catalogue.map(withTimeZone))])).rowCount ?? 0
    } catch (error) {
      throw new LocalFailure(`The catalogue could not be stored: ${reasonOf(error)}`)
    }
  })
  return { destinations: catalogue.length, changed }
}

const withTimeZone = (destination: Destination) => ({
  ...destination,
  time_zone: timeZoneAt(destination.latitude, destination.longitude),
})

/** All that is written down in a folder of JSON files. */
export function readCatalogue(folder: string = seedOfProject): Destination[] {
  const catalogue = new Map<string, Destination>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    for (const destination of readDestinations(join(folder, file))) {
      const identity = `${destination.name}, ${destination.country}`
      if (catalogue.has(identity)) throw new LocalFailure(`${identity} is in the catalogue twice (${file}).`)
      catalogue.set(identity, destination)
    }
  }
  return [...catalogue.values()]
}

function readDestinations(file: string): Destination[] {
  try {
    return z.array(destinationSchema).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : error
    throw new LocalFailure(`${file} is not a list of destinations: ${reasonOf(reason)}`)
  }
}
