import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { z } from 'zod'

const statement = z.object({ query: z.string(), params: z.array(z.string().nullable()) })
const transaction = z.object({
  /** The function of a store that sends it. */
  name: z.string(),
  /** The first takes the role and names the user. */
  statements: z.array(statement),
  /** The SQLSTATE that it ended with, or null when all of it was done. */
  ended: z.string().nullable(),
})
const releaseSchema = z.object({
  version: z.string(),
  /** Whose code it is. */
  commit: z.string(),
  /** Begins the turn that others commit; done for good before them. */
  before: transaction,
  transactions: z.array(transaction),
})

export type Transaction = z.infer<typeof transaction>
export type Release = z.infer<typeof releaseSchema>

/** What the release that runs now sends to its database: written by `npm run release:statements` with each release. */
export function readRelease(file: string = join(import.meta.dirname, '../../drizzle/release.json')): Release {
  return releaseSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** How a transaction went: the SQLSTATE that ended it, and the larger tables that its statements read from end to end. */
export interface Trial {
  name: string
  ended: string | null
  readWhole: string[]
}

/** From so many rows on, reading a table from end to end is a plan that has lost its index. */
const manyRows = 1_000

/** Carries out each transaction and undoes it, with its plans. The client is in no transaction before and after. */
export async function tryOut(client: Client, { before, transactions }: Release): Promise<Trial[]> {
  const large = await largeTables(client)
  await client.query('begin')
  await run(client, before, large)
  const trials: Trial[] = []
  for (const each of transactions) {
    await client.query('savepoint trial')
    trials.push(await run(client, each, large))
    await client.query('rollback to savepoint trial')
  }
  await client.query('rollback')
  return trials
}

async function run(client: Client, { name, statements }: Transaction, large: Set<string>): Promise<Trial> {
  const readWhole = new Set<string>()
  try {
    for (const { query, params } of statements) {
      const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(
        `explain (format json, costs off) ${query}`,
        params,
      )
      for (const table of tablesReadWhole(rows[0]?.['QUERY PLAN'])) if (large.has(table)) readWhole.add(table)
      await client.query(query, params)
    }
    return { name, ended: null, readWhole: [...readWhole].sort() }
  } catch (error) {
    return { name, ended: codeOf(error), readWhole: [...readWhole].sort() }
  }
}

async function largeTables(client: Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and reltuples >= $1`,
    [manyRows],
  )
  return new Set(rows.map(({ name }) => name))
}

const node = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  get Plans() {
    return z.array(node).optional()
  },
})
type Node = z.infer<typeof node>
const planSchema = z.array(z.object({ Plan: node }))

function tablesReadWhole(plan: unknown): string[] {
  return planSchema.parse(plan).flatMap(({ Plan }) => wholeBelow(Plan))
}

function wholeBelow(at: Node): string[] {
  const own = at['Node Type'] === 'Seq Scan' ? [at['Relation Name'] ?? ''] : []
  return [...own, ...(at.Plans ?? []).flatMap(wholeBelow)]
}

export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
