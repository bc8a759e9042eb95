import { sql } from 'drizzle-orm'
import { describe, expect, inject, it } from 'vitest'
import { newWord } from '../support/destinations.ts'
import { depsWith, traveller } from '../support/world.ts'

/** The deployment with a replica at this variant of the test database's address. */
const withReplica = (change: Partial<URL>) => {
  const url = Object.assign(new URL(inject('databaseUrl')), change)
  return depsWith({}, { DATABASE_REPLICA_URL: url.href })
}
const broken = () => withReplica({ password: 'wrong' })

describe('a read replica', () => {
  it('is asked for what may be some seconds old, and nothing else is', async () => {
    const database = withReplica({ pathname: '/postgres' }).openDatabase()
    const name = async (asked: typeof database) => {
      const { rows } = await asked.read((query) => query.execute(sql`select current_database() as name`))
      return rows[0]?.['name']
    }
    expect(await name(database.fromReplica())).toBe('postgres')
    expect(await name(database.fromReplica().actingAs({ id: 1 }))).toBe('postgres')
    expect(await name(database)).toBe(new URL(inject('databaseUrl')).pathname.slice(1))
    const written = await database.fromReplica().write((query) => query.execute(sql`select current_database() as name`))
    expect(written.rows[0]?.['name']).toBe(new URL(inject('databaseUrl')).pathname.slice(1))
  })

  it('that fails is made up for by the primary', async () => {
    const who = await traveller(broken())
    expect(await who.get(`/api/destinations?search=${newWord()}`)).toMatchObject({ status: 200, roundTrips: 2 })
    expect(await who.get('/api/user/me/export')).toMatchObject({ status: 200 })
    expect(await who.get('/api/trips')).toMatchObject({ status: 200, roundTrips: 1 })
  })

  it('is the database itself where there is none', async () => {
    const who = await traveller(depsWith())
    expect(await who.get(`/api/destinations?search=${newWord()}`)).toMatchObject({ status: 200, roundTrips: 1 })
  })
})
