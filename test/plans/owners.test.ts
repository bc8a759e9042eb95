import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { ada, disablePolicies, fillDatabase } from './filled-database.ts'
import { conditionsOf, conjunctsOf, keepsForeignKey, nodesOf, type Plan, type PlanNode } from './plan.ts'
import { recordCalls, type RecordedCall } from './recorded-calls.ts'

/** What has to do without, because it comes before it is known who asks, or is done for nobody in particular. */
const unowned = [
  ...['createAccount', 'beginAttempt', 'startLogIn', 'rotate', 'revokeFamily'],
  ...['deleteExpired', 'deleteEnded', 'deleteOldFailures', 'deleteOldKeys', 'archiveBatch', 'keepMonthsAhead'],
]

// Without policies, what keeps a statement to the rows of Ada is what it asks for itself.
const url = await fillDatabase(inject('databaseUrl'), 'owners', 20)
await disablePolicies(url)
const tables = await ownedTables()
const everyCall = await recordCalls(url)
const calls = everyCall.filter(({ name }) => !unowned.includes(name))

interface OwnedTable {
  /** The table, or for a partition what it is part of. */
  name: string
  owner: string
  columns: string[]
  /** Of each unique index its columns. */
  keys: Map<string, string[]>
}

/** Every table whose rows belong to users, by its name in a plan. */
async function ownedTables(): Promise<Map<string, OwnedTable>> {
  const found = await withConnection(url, (client) =>
    client.query<{ relation: string; root: string; columns: string[]; keys: Record<string, string[]> | null }>(`
      select relname as relation, coalesce(pg_partition_root(oid), oid)::regclass::text as root,
        (select array_agg(attname::text order by attnum) from pg_attribute
          where attrelid = pg_class.oid and attnum > 0 and not attisdropped) as columns,
        (select jsonb_object_agg(indexrelid::regclass, (
            select array_agg(attname) from pg_attribute where attrelid = indrelid and attnum = any (indkey)))
          from pg_index where indrelid = pg_class.oid and indisunique) as keys
      from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and (relname = 'users' or exists (
        select from pg_attribute where attrelid = pg_class.oid and attname = 'user_id' and not attisdropped))`),
  )
  return new Map(
    found.rows.map(({ relation, root, columns, keys }) => [
      relation,
      {
        name: root,
        owner: relation === 'users' ? 'id' : 'user_id',
        columns,
        keys: new Map(Object.entries(keys ?? {})),
      },
    ]),
  )
}

interface Touch {
  /** What the function does to which table in which of its statements. */
  what: string
  /** The nodes of plans that do not name the owner. */
  strays: PlanNode[]
}

function touchesOf({ name, uses }: RecordedCall): Touch[] {
  const touches = new Map<string, PlanNode[]>()
  for (const statements of uses) {
    for (const [index, { plan, nested }] of statements.entries()) {
      const inside = nested.filter((within) => !keepsForeignKey(within))
      const sent = plan === null ? [] : touchedBy(plan, ofAda)
      for (const { table, node, isOwned } of [...sent, ...inside.flatMap((one) => touchedBy(one, ofAdaInside))]) {
        const what = `${name} names the owner of ${table} in its statement ${index + 1}`
        touches.set(what, [...(touches.get(what) ?? []), ...(isOwned ? [] : [node])])
      }
    }
  }
  return [...touches].map(([what, strays]) => ({ what, strays }))
}

/** How a statement names the owner of rows. */
interface Naming {
  inConditions: (conditions: string[], column: string) => boolean
  asValue: (value: string) => boolean
}

function touchedBy({ root }: Plan, naming: Naming) {
  return nodesOf(root).flatMap((node) => {
    const table = tables.get(node['Relation Name'] ?? '')
    if (table === undefined) return []
    const isOwned =
      node['Node Type'] === 'ModifyTable' ? keepsOwner(node, table, naming) : readsOwn(node, table, naming)
    return [{ table: table.name, node, isOwned }]
  })
}

const ofAda: Naming = {
  inConditions: (conditions, column) => conditions.includes(`(${column} = '${ada.id}'::bigint)`),
  asValue: (value) => value === `'${ada.id}'::bigint` || /^(\w+|"[^"]+")\.user_id$/.test(value),
}
// A function has its owner from the statement that calls it, or from whom its transaction acts for; its plan may be one
// for all owners.
const acting = "(NULLIF(current_setting('app.user_id'::text, true), ''::text))::bigint"
const ofAdaInside: Naming = {
  inConditions: (conditions, column) =>
    ofAda.inConditions(conditions, column) ||
    conditions.some((one) => one.startsWith(`(${column} = $`) || one === `(${column} = ${acting})`),
  asValue: (value) => ofAda.asValue(value) || /^\$\d+$/.test(value),
}

const readsOwn = (scan: PlanNode, { owner }: OwnedTable, naming: Naming): boolean =>
  naming.inConditions(conditionsOf(scan), `${scan.Alias ?? ''}.${owner}`)

/** What is updated or deleted was read below; what is inserted is Ada's, and changes no row of others instead. */
function keepsOwner(node: PlanNode, { owner, columns, keys }: OwnedTable, naming: Naming): boolean {
  if (node.Operation !== 'Insert') return true
  const source = node.Plans?.find((child) => child['Parent Relationship'] === 'Outer')
  const value = source?.Output?.[columns.indexOf(owner)] ?? ''
  const isOwn = naming.asValue(value)
  if (node['Conflict Resolution'] !== 'UPDATE') return isOwn
  const arbiters = (node['Conflict Arbiter Indexes'] ?? []).flatMap((index) => keys.get(index) ?? [])
  const filter = conjunctsOf(node['Conflict Filter'] ?? '')
  return isOwn && (arbiters.includes(owner) || naming.inConditions(filter, `${node.Alias ?? ''}.${owner}`))
}

test.for(calls.flatMap(touchesOf).map(({ what, strays }): [string, PlanNode[]] => [what, strays]))(
  '%s',
  ([, strays]) => {
    expect(strays).toEqual([])
  },
)

test('every table of users is read or changed by a function that was looked at', () => {
  const touched = calls.flatMap(touchesOf).map(({ what }) => what.replace(/.* owner of (\w+) in .*/, '$1'))
  expect([...new Set(touched)].sort()).toEqual([...new Set([...tables.values()].map(({ name }) => name))].sort())
})

test('every statement that was sent was looked at', () => {
  expect(
    calls
      .filter(({ uses }) => uses.some((sent) => sent.length === 0 || sent.some(({ plan }) => plan === null)))
      .map(({ name }) => name),
  ).toEqual([])
})

test('no function of a store that talks to the database is left out', () => {
  const source = join(import.meta.dirname, '../../src')
  const stores = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => basename(file) === 'store.ts',
  )
  const functions = stores.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8')
    return [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)(?: = (?:async )?)?\(\s*\w+: Database\b/gm)]
  })
  // Who holds a link is no user: its policy decides, and test/isolation shows what it lets through.
  const ofLinks = ['readShared']
  expect(functions.map(([, name]) => name).sort()).toEqual([...everyCall.map(({ name }) => name), ...ofLinks].sort())
})
