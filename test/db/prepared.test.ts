import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { createDatabase, type Database } from '../../src/db/client.ts'
import { prepared, preparedFor } from '../../src/db/prepared.ts'
import { destinations } from '../../src/destinations/table.ts'
import { trips } from '../../src/trips/table.ts'
import { depsWith, type Traveller, traveller, tripOf } from '../support/world.ts'

const { config, clock } = depsWith()
let ada: Traveller
let database: Database

beforeAll(async () => {
  ada = await traveller()
  database = createDatabase({
    ...{ url: config.databaseUrl, fetchEndpoint: config.neonFetchEndpoint, role: 'wanderline_request' as const },
    ...{ timeoutMilliseconds: 8_000, now: clock.now },
  }).actingAs(ada)
})

describe('a prepared statement', () => {
  it('is built once, and sent with the values of each run', async () => {
    let built = 0
    const selectTitle = prepared<{ user: number; trip: number }>()((query, given) => {
      built += 1
      return query
        .select({ title: trips.title, createdAt: trips.createdAt })
        .from(trips)
        .where(and(eq(trips.id, given('trip')), eq(trips.userId, given('user'))))
    })
    for (const title of ['Away', 'Far away']) {
      const trip = await tripOf(ada, { title })
      expect(await database.read(() => selectTitle({ user: ada.id, trip }))).toEqual([
        { title, createdAt: expect.any(Date) as Date },
      ])
    }
    expect(await database.read(() => selectTitle({ user: ada.id, trip: 0 }))).toEqual([])
    expect(built).toBe(1)
  })

  it('is built once for each of its shapes', async () => {
    const built: string[] = []
    const countIn = preparedFor<{ least: number }, 'trips' | 'destinations'>()((query, given, table) => {
      built.push(table)
      const rows = table === 'trips' ? sql`${trips} where user_id = ${ada.id}` : sql`${destinations}`
      return query.select({ isEnough: sql<boolean>`count(*) >= ${given('least')}` }).from(sql`${rows}`)
    })
    const [ofTrips, ofDestinations] = await database.transaction(() => [
      countIn('trips', { least: 1_000 }),
      countIn('destinations', { least: 500 }),
    ])
    expect([ofTrips, ofDestinations]).toEqual([[{ isEnough: false }], [{ isEnough: true }]])
    await database.read(() => countIn('trips', { least: 0 }))
    expect(built).toEqual(['trips', 'destinations'])
  })

  it('takes text, numbers, truth and nothing for what they are', async () => {
    const select = prepared<{ text: string; number: number; truth: boolean; nothing: null }>()((query, given) =>
      query.execute(sql`
        select ${given('text')}::text as text, ${given('number')}::int + 1 as number, not ${given('truth')}::boolean as truth,
          ${given('nothing')}::text is null as nothing`),
    )
    const hostile = `'; drop table trips; -- $1 \\ "`
    const { rows } = await database.read(() => select({ text: hostile, number: 1, truth: false, nothing: null }))
    expect(rows).toEqual([{ text: hostile, number: 2, truth: true, nothing: true }])
  })

  it('tells how many rows it changed, beside statements that are built as they are sent', async () => {
    const trip = await tripOf(ada)
    const rename = prepared<{ user: number; trip: number; title: string }>()((query, given) =>
      query.execute(
        sql`update ${trips} set title = ${given('title')} where id = ${given('trip')} and user_id = ${given('user')}`,
      ),
    )
    const [renamed, missed, [found]] = await database.transaction((query) => [
      rename({ user: ada.id, trip, title: 'Renamed' }),
      rename({ user: ada.id, trip: 0, title: 'Renamed' }),
      query.select({ title: trips.title }).from(trips).where(eq(trips.id, trip)),
    ])
    expect([renamed.rowCount, missed.rowCount, found]).toEqual([1, 0, { title: 'Renamed' }])
  })
})
