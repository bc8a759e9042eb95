import { expect, inject, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { fillDatabase } from './filled-database.ts'
import { nodesOf, type Plan } from './plan.ts'
import { recordCalls, type RecordedCall } from './recorded-calls.ts'

/**
 * Weigh the whole catalogue, or count it; that a search among many destinations goes through indexes is shown in
 * test/destinations/scale.test.ts.
 */
const catalogue = ['destinations', 'airports']
const wholeCatalogue = ['rank', 'listDestinations']

/** PostgreSQL is right to read a table that fits on a page or two from end to end. */
const handful = 200

const url = await fillDatabase(inject('databaseUrl'), 'indexes', 2_000)
const calls = await recordCalls(url)
const sizes = new Map(
  (
    await query(`select relname as name, reltuples as rows from pg_class where relnamespace = 'public'::regnamespace`)
  ).map((table) => [table['name'], Number(table['rows'])]),
)

function query(statement: string): Promise<Record<string, unknown>[]> {
  return withConnection(url, async (client) => (await client.query<Record<string, unknown>>(statement)).rows)
}

/** The plans of what a function sends, and of all that runs inside it: other functions, and what keeps foreign keys true. */
const plansOf = ({ uses }: RecordedCall): Plan[] =>
  uses.flat().flatMap(({ plan, nested }) => [...(plan === null ? [] : [plan]), ...nested])

test.for(calls)('$name reads no table from end to end', (call) => {
  const read = plansOf(call).flatMap((plan) =>
    nodesOf(plan.root).flatMap((node) => {
      const table = node['Relation Name'] ?? ''
      if (node['Node Type'] !== 'Seq Scan' || (sizes.get(table) ?? 0) <= handful) return []
      return catalogue.includes(table) && wholeCatalogue.includes(call.name) ? [] : [`${table} by ${plan.query}`]
    }),
  )
  expect(read).toEqual([])
})

/** Every index but those of partitions, which are parts of their table's, with what it is for besides being searched. */
const indexes = await query(`
  select pg_class.relname as name, indisunique as "isRule", exists (
    select from pg_constraint
    where conrelid = indrelid and contype = 'f' and (conkey::int[])[1:indnkeyatts] = (indkey::int[])[0:indnkeyatts - 1]
  ) as "leadsAlong"
  from pg_index join pg_class on pg_class.oid = indexrelid
  where relnamespace = 'public'::regnamespace and not relispartition order by 1`)

test.for(indexes)(
  '$name is searched, or enforces a rule, or leads along a foreign key',
  async ({ name, isRule, leadsAlong }) => {
    const partitions = await query(`
    select relname as name from pg_class
    where coalesce(pg_partition_root(oid), oid) = '${String(name)}'::regclass and relkind = 'i'`)
    const names = partitions.map((index) => index['name'])
    const isSearched = calls.some((call) =>
      plansOf(call).some(({ root }) => nodesOf(root).some((node) => names.includes(node['Index Name']))),
    )
    expect({ isSearched, isRule, leadsAlong }).not.toEqual({ isSearched: false, isRule: false, leadsAlong: false })
  },
)

test('the tables are large enough for an index to be worth it', () => {
  const small = ['turns', 'messages', 'trips', 'planning_sessions', 'trip_conversations', 'refresh_tokens', 'users']
  expect(small.filter((name) => !((sizes.get(name) ?? 0) > 1_000))).toEqual([])
})
