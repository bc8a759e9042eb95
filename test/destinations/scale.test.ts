import { neon } from '@neondatabase/serverless'
import { drizzle } from 'drizzle-orm/neon-http'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findStatement, listStatements, searchStatement } from '../../src/destinations/store.ts'
import { depsWith, rows, traveller } from '../support/world.ts'

/** Names of tables without a schema are looked up in this one first. */
const databaseUrl = `${inject('databaseUrl')}?options=-c%20search_path%3Dlarge,public`
const database = neon(databaseUrl)

/**
 * The catalogue two hundred times over, in a table with the indexes of the real one. What is generated there is put
 * together here, which is quicker; only every tenth copy has the words of its description.
 */
beforeAll(async () => {
  await rows`create schema large`
  await rows`
    create table large.destinations (
      like public.destinations including all excluding identity excluding generated excluding indexes)`
  await rows`
    insert into large.destinations (id, name, city, country, search, place_text, name_spellings)
    select row_number() over (), name || ' ' || copy, city, country,
      setweight(to_tsvector('simple', copy), 'A') ||
        case when copy like '%0' then search else ts_filter(search, '{a,b}') end,
      replace(place_text, ' , ', ' ' || copy || ' , '), name_spellings || copy
    from (select * from public.destinations order by id limit 500) original,
      (select number::text as copy from generate_series(1, 200) number) copies`
  await rows`
    do $$
    declare definition text;
    begin
      perform set_config('maintenance_work_mem', '256MB', true);
      for definition in select indexdef from pg_indexes where schemaname = 'public' and tablename = 'destinations' loop
        execute replace(definition, ' ON public.', ' ON large.');
      end loop;
    end $$`
  await rows`
    do $$ begin
      execute replace(pg_get_functiondef('search_places'::regproc), 'public.', 'large.');
      grant execute on function large.search_places to wanderline_request;
    end $$`
  await rows`grant usage on schema large to wanderline_request`
  await rows`grant select on large.destinations to wanderline_request`
  await rows`vacuum analyze large.destinations`
}, 60_000)

afterAll(async () => {
  await rows`drop schema large cascade`
})

interface Explainable {
  getQuery(): { sql: string; params: unknown[] }
}

/** How often PostgreSQL reads the table from end to end to carry a search out, and the indexes that it looks into. */
async function scansOf(search: Explainable): Promise<{ whole: number; indexes: string[] }> {
  const { sql, params } = search.getQuery()
  const scans = `
    select relname as name, relkind as kind, pg_stat_get_xact_numscans(oid)::int as scans from pg_class
    where relname like 'destinations%' and relnamespace = 'large'::regnamespace order by oid`
  const [before = [], , after = []] = await database.transaction([
    database.query(scans),
    database.query(sql, params),
    database.query(scans),
  ])
  const used = after.filter((scanned, index) => scanned['scans'] !== before[index]?.['scans'])
  return {
    whole: used.filter(({ kind }) => kind === 'r').length,
    indexes: used.filter(({ kind }) => kind === 'i').map(({ name }) => String(name)),
  }
}

/** How PostgreSQL would carry statements out. */
async function planOf(statements: readonly Explainable[]): Promise<string> {
  const plans = statements.map(async (statement) => {
    const { sql, params } = statement.getQuery()
    const lines = await database.query(`explain ${sql}`, params)
    return lines.map((line) => String(line['QUERY PLAN'])).join('\n')
  })
  return (await Promise.all(plans)).join('\n')
}

describe('among 100,000 destinations', () => {
  it.each<[string, string, string[]]>([
    ['a word', 'volcano', ['search_index', 'place_text_index', 'name_spellings_index']],
    ['several words', 'the volcanoes of indonesia', ['search_index', 'place_text_index', 'name_spellings_index']],
    ['a phrase', '"coral reefs"', ['search_index']],
    ['a word without another', 'volcano -diving', ['search_index', 'place_text_index']],
    ['alternatives', 'bali or lombok', ['search_index', 'place_text_index', 'name_spellings_index']],
    ['a prefix', 'bal', ['search_index', 'place_text_index']],
    ['a prefix of two letters', 'ba', ['place_text_index']],
    ['a part of a name', 'antori', ['place_text_index']],
    ['a typo', 'Santorni', ['name_spellings_index']],
  ])('%s is found through indexes alone', async (_, search, indexes) => {
    for (const page of [1, 900]) {
      const scans = await scansOf(searchStatement({ search, page, page_size: 100 }))
      expect(scans.whole).toBe(0)
      for (const index of indexes) expect(scans.indexes).toContain(`destinations_${index}`)
    }
  })

  it('a page of the list by name is found through its index', async () => {
    for (const page of [1, 900]) {
      const statements = listStatements(drizzle(database), { search: '', page, page_size: 100 })
      const plan = await planOf(statements.map((statement) => ({ getQuery: () => statement.toSQL() })))
      expect(plan).not.toContain('Seq Scan')
      expect(plan).toContain('destinations_name_order_index')
    }
  })

  it('one is found by its id through its index', async () => {
    const plan = await planOf([findStatement({ id: 77_000 })])
    expect(plan).toContain('Index Scan using destinations_pkey')
  })

  it('the API finds what is searched for', async () => {
    const who = await traveller(depsWith({}, { DATABASE_URL: databaseUrl }))
    for (const search of ['Santorni', 'santor', 'santorini greece 77']) {
      const { body, roundTrips } = await who.get<{ name: string }[]>(
        `/api/destinations?page_size=1&search=${encodeURIComponent(search)}`,
      )
      expect(body[0]?.name).toMatch(/^Santorini \d+$/)
      expect(roundTrips).toBe(1)
    }
    const last = await who.get<object[]>('/api/destinations?page=1000')
    expect(last.body).toHaveLength(100)
    expect(last.headers.get('X-Total-Count')).toBe('100000')
  })
})
