import type { Client } from 'pg'
import { withConnection } from '../../scripts/local/connection.ts'
import { history, listOfTrips, type RouteCase, talkingTurn, visitsOf } from '../cases.ts'
import { type Filled, filledDatabase } from '../fill.ts'
import { openFloorRecorder } from '../floor.ts'
import { milliseconds, ratio, table, whole } from '../markdown.ts'
import { differentPeople, somePeople } from '../people.ts'
import { progress } from '../progress.ts'
import { alternate, type Measured, type Side, supplyOf } from '../rounds.ts'
import type { Effort, Findings } from '../section.ts'
import { smallMessages } from '../sizes.ts'
import type { World } from '../world.ts'
import { measureArchiving } from './archiving.ts'
import { measureMonths } from './months.ts'

const target = 1.3

interface Row {
  name: string
  small: Measured
  large: Measured
}

/** The same requests on a small database and on a large one. */
export async function measureScale(world: World, effort: Effort): Promise<Findings> {
  const open = async (messages: number): Promise<Filled> => ({ messages, ...(await filledDatabase(world, messages)) })
  const [small, large] = [await open(smallMessages), await open(effort.messages)]
  const rows = [
    ...(await throughWorkers(world, effort, [small, large])),
    ...(await straight(world, effort, [small, large])),
  ]
  const bytes = await withConnection(large.url, bytesOf)
  const months = effort.withUnpartitioned ? await measureMonths(world, large, effort) : []
  const archiving = await measureArchiving(world, large, effort)
  return {
    markdown: [scaleTable(rows, large.messages), ...months, archiving.markdown, sizeTable(bytes)].join('\n\n'),
    figures: { ...archiving.figures, 'scale.bytesPerMessage': bytes.messages, 'scale.bytesPerTurn': bytes.turns },
  }
}

async function throughWorkers(world: World, effort: Effort, databases: [Filled, Filled]): Promise<Row[]> {
  const [small, large] = await Promise.all(databases.map(({ url }) => world.serve(url)))
  if (small === undefined || large === undefined) throw new Error('there are two databases')
  const rows: Row[] = []
  for (const route of [listOfTrips, history, talkingTurn]) {
    progress(`scale: ${route.name}`)
    rows.push(
      await compare(route.name, effort, [
        sideOf(small.url, databases[0], route),
        sideOf(large.url, databases[1], route),
      ]),
    )
  }
  small.kill()
  large.kill()
  return rows
}

/** The statements by themselves: through the Worker, what a larger database costs is a smaller part of the whole. */
async function straight(world: World, effort: Effort, databases: [Filled, Filled]): Promise<Row[]> {
  const rows: Row[] = []
  const recorders = await Promise.all(databases.map(({ url }) => openFloorRecorder(world, url, url)))
  for (const route of [listOfTrips, history]) {
    progress(`scale: statements of ${route.name}`)
    const sides: Side[] = []
    for (const [index, recorder] of recorders.entries()) {
      const people = somePeople(databases[index]?.messages ?? 0, effort.alone)
      const { floor } = await recorder.record(route, people)
      sides.push({ url: world.endpoint.url, visits: supplyOf(floor, 'again') })
    }
    rows.push(await compare(`${route.name}, statements alone`, effort, sides))
  }
  for (const recorder of recorders) recorder.close()
  return rows
}

function sideOf(url: string, { url: databaseUrl, messages }: Filled, route: RouteCase): Side {
  const visits = async (count: number) => {
    if (route !== talkingTurn) return visitsOf(route, somePeople(messages, count))
    // The limit of ten a minute is not what is measured.
    await withConnection(databaseUrl, (client) => client.query('delete from chat_allowances'))
    return visitsOf(route, differentPeople(messages, count))
  }
  return { url, visits }
}

async function compare(name: string, { rounds, alone }: Effort, sides: readonly Side[]): Promise<Row> {
  const [small, large] = await alternate(sides, { rounds, count: alone, connections: 1 })
  if (small === undefined || large === undefined) throw new Error(`${name} was not measured`)
  return { name, small, large }
}

function scaleTable(rows: Row[], messages: number): string {
  const size = whole(messages)
  return table(
    ['', `p50, ${whole(smallMessages)} messages`, `p50, ${size}`, `p99, ${size}`, 'ratio of p50', 'target'],
    rows.map(({ name, small, large }) => [
      ...[name, milliseconds(small.p50), milliseconds(large.p50), milliseconds(large.p99)],
      ...[ratio(large.p50 / small.p50), name.startsWith(listOfTrips.name) ? '' : `≤ ${ratio(target)}`],
    ]),
  )
}

/** What a row of the large tables takes, its part of the indexes included. */
async function bytesOf(client: Client): Promise<{ messages: number; turns: number }> {
  const sizes = new Map<string, number>()
  for (const name of ['messages', 'turns']) {
    const { rows } = await client.query<{ bytes: string; rows: string }>(`
      select coalesce(sum(pg_total_relation_size(relid)), pg_total_relation_size('${name}')) as bytes,
        (select count(*) from ${name}) as rows
      from pg_partition_tree('${name}')`)
    sizes.set(name, Number(rows[0]?.bytes) / Number(rows[0]?.rows))
  }
  return { messages: sizes.get('messages') ?? NaN, turns: sizes.get('turns') ?? NaN }
}

function sizeTable({ messages, turns }: { messages: number; turns: number }): string {
  return table(
    ['a row with its part of the indexes', 'bytes'],
    [
      ['of messages', whole(messages)],
      ['of turns', whole(turns)],
    ],
  )
}
