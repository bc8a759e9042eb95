import { drizzle } from 'drizzle-orm/neon-http'
import { type Client, escapeIdentifier } from 'pg'
import { rankingCases } from '../../eval/ranking/cases.ts'
import { wishing } from '../../eval/ranking/wishing.ts'
import { withConnection } from '../../scripts/local/connection.ts'
import { criteriaOf } from '../../src/destinations/ranking/criteria.ts'
import { rankingStatement } from '../../src/destinations/ranking/store.ts'
import { searchStatement } from '../../src/destinations/store.ts'
import { cpuOfPostgres } from '../cpu.ts'
import { milliseconds, ratio, table, whole } from '../markdown.ts'
import { progress } from '../progress.ts'
import type { RecordedStatement } from '../recorder.ts'
import type { Effort, Findings } from '../section.ts'
import { type Script, timed } from '../statements.ts'
import { median } from '../statistics.ts'
import type { World } from '../world.ts'

/** How often every place is there. */
const copies = [1, 8, 77]
/** As often a search is sent in a row, because one alone takes less CPU than can be read. */
const searches = 20

/** The statements that look for places, among as many as there are and among many more. */
export async function measurePlaces(world: World, effort: Effort): Promise<Findings> {
  const rows: string[][] = []
  const first = new Map<string, number>()
  for (const count of effort.isShort ? [1] : copies) {
    progress(`places: ${count} of each`)
    const url = await world.database(`places_${count}`, (client) => copyPlaces(client, count))
    await withConnection(url, async (client) => {
      const places = await countPlaces(client)
      for (const { name, scripts } of asked()) {
        const { p50, cpu } = await measure(client, scripts, effort.isShort ? 1 : effort.rounds)
        const smallest = first.get(name) ?? cpu
        first.set(name, smallest)
        rows.push([name, whole(places), milliseconds(p50), milliseconds(cpu), ratio(cpu / smallest)])
      }
    })
  }
  rows.sort(([one = ''], [other = '']) => one.localeCompare(other))
  return { markdown: table(['looking for', 'places', 'p50', 'CPU of PostgreSQL', 'of that among the fewest'], rows) }
}

async function measure(client: Client, scripts: Script[], rounds: number): Promise<{ p50: number; cpu: number }> {
  for (const script of scripts) await timed(client, script, 'wanderline_request')
  const times: number[] = []
  const before = await cpuOfPostgres(client)
  for (let round = 0; round < rounds; round += 1) {
    for (const script of scripts) times.push(await timed(client, script, 'wanderline_request'))
  }
  return { p50: median(times), cpu: ((await cpuOfPostgres(client)) - before) / times.length }
}

interface Asked {
  name: string
  scripts: Script[]
}

function asked(): Asked[] {
  const query = drizzle.mock()
  const scriptOf = (statement: RecordedStatement): Script => ({ statements: [statement], userId: 1 })
  const ranking = rankingCases.map(({ wishes }) => {
    const request = { wishes: wishing(wishes), start: null, end: null, people: 2, offeredBefore: [] }
    const criteria = criteriaOf({ ...request, seed: 'a trip', today: '2026-11-28' })
    const { sql, params } = query.execute(rankingStatement(criteria)).getQuery()
    return scriptOf({ query: sql, params })
  })
  const searching = (search: string): Script[] => {
    const { sql, params } = searchStatement({ search, page: 1, page_size: 20 }).getQuery()
    return Array.from({ length: searches }, () => scriptOf({ query: sql, params }))
  }
  return [
    { name: `candidates for ${rankingCases.length} wishes`, scripts: ranking },
    { name: 'search: one word', scripts: searching('volcano') },
    { name: 'search: four words', scripts: searching('quiet beaches and diving') },
  ]
}

/** As many of every place, a little apart. */
async function copyPlaces(client: Client, count: number): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select attname as name from pg_attribute
    where attrelid = 'destinations'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''`)
  const values: Record<string, string> = { name: `name || ' ' || copy`, latitude: 'latitude * (1 - copy * 0.001)' }
  const columns = rows.map(({ name }) => ({
    column: escapeIdentifier(name),
    value: values[name] ?? escapeIdentifier(name),
  }))
  await client.query(`
    insert into destinations (${columns.map(({ column }) => column).join(', ')})
    select ${columns.map(({ value }) => value).join(', ')} from destinations, generate_series(2, ${count}) copy`)
  await client.query('vacuum (analyze) destinations')
}

async function countPlaces(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from destinations')
  return rows[0]?.count ?? 0
}
