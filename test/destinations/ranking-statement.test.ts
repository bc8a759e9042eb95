import { drizzle } from 'drizzle-orm/neon-http'
import { neon } from '@neondatabase/serverless'
import { describe, expect, inject, it } from 'vitest'
import { criteriaOf } from '../../src/destinations/ranking/criteria.ts'
import { rankingStatement } from '../../src/destinations/ranking/store.ts'
import { rows } from '../support/world.ts'
import { from, journey, request, said } from './ranked.ts'

const database = neon(inject('databaseUrl'))
const wordsOf = (text: string): string[] => text.match(/\w+/g) ?? []

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
    const { sql, params } = drizzle(database).execute(statement).getQuery()
    const plan = await database.query(`explain ${sql}`, params)
    const lines = plan.map((line) => String(line['QUERY PLAN']))
    expect(lines.filter((line) => /Seq Scan on destinations/.test(line)).length).toBeLessThanOrEqual(4)
  })

  it('sends the facts of a place only to those who have not read it before', async () => {
    const sent = async (known: string[]) => {
      const statement = rankingStatement(criteriaOf(request({})), known)
      const { sql, params } = drizzle(database).execute(statement).getQuery()
      const answered: Record<string, unknown>[] = await database.query(sql, params)
      return answered
    }
    const all = await sent([])
    expect(all.filter((row) => row['facts'] === null)).toEqual([])
    const [first, ...others] = all.map((row) => String(row['digest']))
    const rest = await sent(others)
    expect(rest.filter((row) => row['facts'] !== null).map((row) => row['digest'])).toEqual([first])
  })

  it('knows by the digest of a place whether anything of its facts has changed', async () => {
    const [told] = await rows`select prosrc as source from pg_proc where proname = 'facts_of_place'`
    const made = await rows`
      select attname as name, pg_get_expr(adbin, adrelid) as expression from pg_attrdef
      join pg_attribute on attrelid = adrelid and attnum = adnum and attgenerated <> ''
      where adrelid = 'destinations'::regclass`
    const expressions = new Map(made.map(({ name, expression }) => [name, String(expression)]))
    const columns = [...String(told?.['source']).matchAll(/\bd\.(\w+)/g)].map(([, column = '']) => column)
    const digested = wordsOf(expressions.get('facts_digest') ?? '')
    expect(columns.length).toBeGreaterThan(20)
    expect(
      columns.filter((column) => !wordsOf(expressions.get(column) ?? column).some((word) => digested.includes(word))),
    ).toEqual([])
  })

  it('leaves nothing of the tables of reference out', async () => {
    const [counted] =
      await rows`select (select count(*)::int from cities) as cities, (select count(*)::int from airports) as airports`
    expect(Number(counted?.['cities'])).toBeGreaterThan(4_000)
    expect(Number(counted?.['airports'])).toBeGreaterThan(2_000)
  })
})
