import type { Client } from 'pg'
import { expect, inject, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { fillDatabase } from './filled-database.ts'
import { recordAll } from './recorded-calls.ts'

type Sent = Awaited<ReturnType<typeof recordAll>>['sent']

/** Ids of places that were proposed for the trip of somebody else begin here, and no other number is as large. */
const firstOfStrangers = 7_000_000_000_000
const idOfStrangers = /\b70000\d{8}\b/

/** What each function sends, carried out for Ada and undone: the rows that it gets, by the name of the function. */
async function answers(client: Client, sent: Sent): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const [name, transactions] of Object.entries(sent)) {
    const answered: string[] = []
    for (const { statements, ended } of transactions) {
      if (ended !== null) continue
      await client.query('begin')
      for (const { query, params } of statements)
        answered.push(JSON.stringify((await client.query(query, params)).rows))
      await client.query('rollback')
    }
    found.set(name, answered)
  }
  return found
}

/** Each place of the catalogue once more, the same in everything, as if it had been proposed for a trip that is not Ada’s. */
async function proposeAll(client: Client): Promise<void> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
     where attrelid = 'destinations'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
       and attname not in ('id', 'proposed_for')`,
  )
  const columns = rows[0]?.columns ?? ''
  await client.query(
    `insert into destinations (id, proposed_for, ${columns}) overriding system value
     select ${firstOfStrangers} + id, (select max(id) from trips where user_id < 1000), ${columns} from destinations`,
  )
  await client.query('analyze destinations')
}

/** How often this connection has looked into the indexes of words. */
async function scansOfWords(client: Client): Promise<number> {
  const { rows } = await client.query<{ scans: number }>(`
    select sum(pg_stat_get_xact_numscans(oid))::int as scans from pg_class
    where relname in ('destinations_search_index', 'destinations_place_text_index', 'destinations_name_spellings_index')`)
  return rows[0]?.scans ?? 0
}

/** Of what a list of destinations sends, the transactions that look into an index of words, where reading all is dear. */
async function ledByWords(client: Client, sent: Sent): Promise<number> {
  let count = 0
  for (const { statements } of sent['listDestinations'] ?? []) {
    await client.query('begin')
    await client.query('set local enable_seqscan = off')
    const before = await scansOfWords(client)
    for (const { query, params } of statements) await client.query(query, params)
    if ((await scansOfWords(client)) > before) count += 1
    await client.query('rollback')
  }
  return count
}

/** Everybody’s places and one’s own: what a policy would say. */
const policy = `
  alter table destinations enable row level security;
  create policy proposed on destinations for select to wanderline_request using (proposed_for is null or exists (
    select from trips where trips.id = proposed_for
      and trips.user_id = (select nullif(current_setting('app.user_id', true), '')::bigint)))`

test('a policy would take the indexes from searches, which is why there is none', async () => {
  const url = await fillDatabase(inject('databaseUrl'), 'proposals_policy', 20)
  await withConnection(url, async (client) => {
    const { sent } = await recordAll(url)
    const before = await ledByWords(client, sent)
    await client.query(policy)
    expect(before).toBeGreaterThan(0)
    expect(await ledByWords(client, sent)).toBe(0)
  })
})

test('no statement of any store gets a place that was proposed for the trip of somebody else', async () => {
  const url = await fillDatabase(inject('databaseUrl'), 'proposals', 20)
  await withConnection(url, async (client) => {
    const { sent } = await recordAll(url)
    const before = await answers(client, sent)
    await proposeAll(client)
    const after = await answers(client, sent)
    const seen = [...after].filter(([, answered]) => answered.some((text) => idOfStrangers.test(text)))
    expect(seen.map(([name]) => name)).toEqual([])
    // Counted they would be seen, too.
    for (const name of ['listDestinations', 'findDestination', 'rank']) {
      expect(before.get(name)?.length).toBeGreaterThan(0)
      expect(after.get(name)).toEqual(before.get(name))
    }
  })
})
