import { drizzle } from 'drizzle-orm/neon-http'
import { neon } from '@neondatabase/serverless'
import { describe, expect, inject, it } from 'vitest'
import { criteriaOf } from '../../src/destinations/ranking/criteria.ts'
import { rankingStatement } from '../../src/destinations/ranking/store.ts'
import { rows } from '../support/world.ts'
import { from, journey, request, said } from './ranked.ts'

describe('the statement of a ranking', () => {
  it('reads each table a few times at most, whatever is wished for', async () => {
    const statement = rankingStatement(
      criteriaOf(
        request({
          ...journey({ from: from('Berlin'), longestHours: said(3) }),
          activities: [said({ theme: 'beach', weight: 'essential' }), said({ theme: 'food', weight: 'wanted' })],
          climate: said({ least: 21, most: null, snow: false }),
          when: said({ months: [6, 7], start: null, end: null }),
        }),
      ),
    )
    const database = neon(inject('databaseUrl'))
    const { sql, params } = drizzle(database).execute(statement).getQuery()
    const plan = await database.query(`explain ${sql}`, params)
    const lines = plan.map((line) => String(line['QUERY PLAN']))
    expect(lines.filter((line) => /Seq Scan on destinations/.test(line)).length).toBeLessThanOrEqual(4)
  })

  it('leaves nothing of the tables of reference out', async () => {
    const [counted] =
      await rows`select (select count(*)::int from cities) as cities, (select count(*)::int from airports) as airports`
    expect(Number(counted?.['cities'])).toBeGreaterThan(4_000)
    expect(Number(counted?.['airports'])).toBeGreaterThan(2_000)
  })
})
