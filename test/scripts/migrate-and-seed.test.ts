import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import type { LocalPostgres } from '../../scripts/local/postgres.ts'
import { seedDatabase } from '../../scripts/local/seed.ts'
import { travellerKinds } from '../../src/destinations/facts.ts'
import { project, startNeonApi } from '../support/neon-api.ts'
import { addFunction, migrations, startWorld, temporaryFolder } from './temporary.ts'

const run = promisify(execFile)

let server: LocalPostgres

beforeAll(async () => {
  const world = await startWorld()
  server = world.server
  return world.end
})

const rows = (url: string, text: string) =>
  withConnection(url, async (client) => (await client.query<Record<string, unknown>>(text)).rows)

describe('migrating', () => {
  test('creates a local database that is missing, and a second time does nothing', async () => {
    const url = server.url.replace(/wanderline$/, 'not_there_yet')
    const directory = migrations('create table notes (body text)')
    expect(await migrateDatabase(url, directory)).toEqual({ migrations: ['0'], functions: [] })
    expect(await migrateDatabase(url, directory)).toEqual({ migrations: [], functions: [] })
  })

  test('applies a function that is new or has changed, and no other', async () => {
    const url = await server.createDatabase('functions')
    const directory = migrations('create table notes (body text)')
    const write = (name: string, body: string) => addFunction(directory, name, `'${body}'`)
    write('one', 'first')
    write('two', 'first')
    expect(await migrateDatabase(url, directory)).toEqual({ migrations: ['0'], functions: ['one.sql', 'two.sql'] })
    expect(await migrateDatabase(url, directory)).toEqual({ migrations: [], functions: [] })
    write('two', 'second')
    expect(await migrateDatabase(url, directory)).toEqual({ migrations: [], functions: ['two.sql'] })
    expect(await rows(url, 'select one(), two()')).toEqual([{ one: 'first', two: 'second' }])
  })

  test('applies no function at all when one is refused, and says which migrations stay', async () => {
    const url = await server.createDatabase('functions_fail')
    const directory = migrations('create table notes (body text)')
    addFunction(directory, 'a', `''`)
    addFunction(directory, 'b', 'nowhere()')
    const refused = /^The function in b\.sql was refused, no function was changed: .* Migrations that stay applied: /
    await expect(migrateDatabase(url, directory)).rejects.toThrow(new RegExp(`${refused.source}0\\.$`))
    expect(await rows(url, "select to_regproc('a') as a, to_regclass('notes') as notes")).toEqual([
      { a: null, notes: 'notes' },
    ])
    await expect(migrateDatabase(url, directory)).rejects.toThrow(new RegExp(`${refused.source}none\\.$`))
  })

  test('tells by name what it applied', async () => {
    const url = await server.createDatabase('told')
    const said = () => {
      const env = { ...process.env, DATABASE_URL: url }
      return spawnSync(process.execPath, ['scripts/db-migrate.ts'], { encoding: 'utf8', env }).stdout
    }
    expect(said()).toMatch(/^Applied\. Migrations: 0000_extensions, .* Functions: begin_turn\.sql.*\.\n$/)
    expect(said()).toBe('Applied. Migrations: none. Functions: none.\n')
  })

  test('twice at once applies each migration once', async () => {
    const url = await server.createDatabase('migrated_twice')
    const directory = migrations('create table one (id int)', 'create table two (id int)')
    const outcomes = await Promise.all([1, 2, 3].map(() => migrateDatabase(url, directory)))
    expect(outcomes.map(({ migrations }) => migrations.length).sort()).toEqual([0, 0, 2])
  })

  test('that fails says why and changes nothing', async () => {
    const url = await server.createDatabase('migration_fails')
    const directory = migrations('create table one (id int)', 'alter table nowhere add column id int')
    await expect(migrateDatabase(url, directory)).rejects.toThrow(/^A migration failed.*"nowhere" does not exist$/)
    expect(await rows(url, "select to_regclass('one') as one")).toEqual([{ one: null }])
  })

  test('a database that is not there is told on one line, without its password', async () => {
    const url = 'postgresql://user:secret@127.0.0.1:1/nowhere'
    await expect(migrateDatabase(url, migrations())).rejects.toThrow(
      /^Cannot connect to the database at 127\.0\.0\.1:1: [^\n]*$/,
    )
    await expect(migrateDatabase('secret', migrations())).rejects.toThrow(/^DATABASE_URL is not a connection string/)
  })
})

describe('seeding', () => {
  const bali = {
    ...{ name: 'Bali', city: 'Denpasar', country: 'Indonesia', continent: 'asia', description: 'Rice and surf.' },
    ...{ country_code: 'ID', best_months: [5, 6], latitude: -8.4095, longitude: 115.1889, climate: 'tropical' },
    ...{ cost_shoestring: 30, average_cost_per_day: 60, cost_comfortable: null },
    ...{ themes: ['beach', 'surfing'], theme_strengths: { beach: 3, surfing: 2 }, activity_months: { surfing: [5] } },
    ...{ monthly_high: null, wet_days: null, crowds: 5, fame: 5, car: 'helpful', cautions: [], airports: [] },
    suits: Object.fromEntries(travellerKinds.map((kind) => [kind, 'unknown'])),
    ...{ areas: [], highlights: [] },
  }

  function catalogue(...destinations: object[]): string {
    const directory = temporaryFolder()
    mkdirSync(join(directory, 'asia'))
    writeFileSync(join(directory, 'asia', 'indonesia.json'), JSON.stringify(destinations))
    return directory
  }

  test('touches only the destinations that changed', async () => {
    const url = await server.createDatabase('seeded')
    await migrateDatabase(url)
    const lombok = { ...bali, name: 'Lombok' }
    expect(await seedDatabase(url, catalogue(bali, lombok))).toEqual({ destinations: 2, changed: 2 })
    expect(await seedDatabase(url, catalogue(bali, lombok))).toEqual({ destinations: 2, changed: 0 })
    expect(await seedDatabase(url, catalogue(bali, { ...lombok, themes: ['diving'] }))).toMatchObject({ changed: 1 })
    const touched = await rows(url, 'select name, themes from destinations where updated_at > created_at')
    expect(touched).toEqual([{ name: 'Lombok', themes: ['diving'] }])
  })

  test('of main of the Neon project brings the whole catalogue in, by the command that a deployment calls', async () => {
    const url = await server.createDatabase('main_of_a_project')
    await migrateDatabase(url)
    const api = await startNeonApi(url)
    onTestFinished(() => api.close())
    const env = { ...process.env, ...project, NEON_API_URL: api.url }
    const { stdout } = await run(process.execPath, ['scripts/db-seed.ts', '--main'], { env })
    expect(stdout).toMatch(/^Destinations in the catalogue: (\d+), new or changed: \1\.$/m)
    const linked = await rows(
      url,
      `select linked_to_mainland as linked from destinations where 'islands' = any(themes) group by 1 order by 1`,
    )
    expect(linked).toEqual([{ linked: false }, { linked: true }])
  })

  test.for([
    ['has a month that is none', { ...bali, best_months: [13] }, /best_months/],
    ['has a theme nobody knows', { ...bali, themes: ['volcanoes'] }, /themes/],
    ['lies nowhere on earth', { ...bali, latitude: 91 }, /latitude/],
    ['has a member nobody knows', { ...bali, price: 1 }, /price/],
  ] as const)('refuses a destination that %s', async ([, destination, reason]) => {
    await expect(seedDatabase(server.url, catalogue(destination))).rejects.toThrow(reason)
  })

  test('refuses a destination that is there twice', async () => {
    await expect(seedDatabase(server.url, catalogue(bali, bali))).rejects.toThrow(
      'Bali, Indonesia is in the catalogue twice',
    )
  })
})
