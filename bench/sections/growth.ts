import type { Client } from 'pg'
import { withConnection } from '../../scripts/local/connection.ts'
import { history, routeCases, visitsOf } from '../cases.ts'
import { addNewcomers, ownDatabase } from '../fill.ts'
import { openOurs, type Said } from '../keepers.ts'
import { milliseconds, ratio, table, whole } from '../markdown.ts'
import { openMonths } from '../months.ts'
import { type Person, somePeople } from '../people.ts'
import { progress } from '../progress.ts'
import { alternate, type Side, supplyOf, visitsIn } from '../rounds.ts'
import type { Effort, Findings } from '../section.ts'
import { smallMessages as messages } from '../sizes.ts'
import { median } from '../statistics.ts'
import { bytesOfRows } from '../stored-bytes.ts'
import { isWritten, writesOfEach } from '../visitors.ts'
import type { World } from '../world.ts'

const few = 10
/** With those that are made while it is measured, nearly the five hundred that one may have. */
const many = 400
const routesOfTrips = routeCases.filter(({ name }) =>
  ['list of trips', 'trip', 'new trip', 'change of a trip'].includes(name),
)
/** The fill has 25 months. */
const months = 100
const refinements = [
  'Something cheaper',
  'Others, please',
  'Not so hot',
  'More to do for children',
  'Somewhere quieter',
]

/** What does not grow: with the trips of a traveller, with the months of messages, with the turns of a conversation. */
export async function measureGrowth(world: World, effort: Effort): Promise<Findings> {
  return {
    markdown: [
      table(
        ['p50 of', 'with few', 'with many', 'ratio'],
        [...(await withManyTrips(world, effort)), await withManyMonths(world, effort)],
      ),
      await afterManyTurns(world, effort),
    ].join('\n\n'),
  }
}

async function withManyTrips(world: World, effort: Effort): Promise<string[][]> {
  const url = await ownDatabase(world, 'growth_trips', messages)
  const worker = await world.serve(url)
  const rows: string[][] = []
  for (const route of routesOfTrips) {
    progress(`growth: ${route.name}`)
    const visits = visitsIn(effort.rounds, effort.alone)
    const people = isWritten(route) ? Math.ceil(visits / writesOfEach) : 4
    const sides: Side[] = []
    for (const trips of [few, many]) {
      const supply = supplyOf(await withConnection(url, (client) => peopleWithTrips(client, people, trips)), 'again')
      sides.push({ url: worker.url, visits: (count) => visitsOf(route, supply(count)) })
    }
    const head = `${route.name}, ${whole(few)} and ${whole(many)} trips of a traveller`
    rows.push([head, ...(await compared(sides, effort))])
  }
  worker.kill()
  return rows
}

async function peopleWithTrips(client: Client, count: number, trips: number): Promise<Person[]> {
  const people = await addNewcomers(client, count)
  await client.query(
    `insert into trips (user_id, title) select id, 'Trip ' || n from unnest($1::bigint[]) id, generate_series(2, $2) n`,
    [people.map(({ id }) => id), trips],
  )
  await client.query('vacuum analyze trips')
  return people
}

async function withManyMonths(world: World, effort: Effort): Promise<string[]> {
  progress('growth: history')
  const sides: Side[] = []
  const workers = []
  for (const [name, past] of [
    ['growth_few_months', 0],
    ['growth_many_months', months - 1],
  ] as const) {
    const url = await ownDatabase(world, name, messages)
    await withConnection(url, (client) => openMonths(client, past))
    const worker = await world.serve(url)
    workers.push(worker)
    sides.push({ url: worker.url, visits: (count) => visitsOf(history, somePeople(messages, count)) })
  }
  const row = [`history, 25 and ${months} months of messages`, ...(await compared(sides, effort))]
  for (const worker of workers) worker.kill()
  return row
}

async function compared(sides: Side[], { rounds, alone }: Effort): Promise<string[]> {
  const [one, other] = await alternate(sides, { rounds, count: alone, connections: 1 })
  if (one === undefined || other === undefined) throw new Error('it was not measured')
  return [milliseconds(one.p50), milliseconds(other.p50), ratio(other.p50 / one.p50)]
}

/** One conversation that goes on asking for other places. */
async function afterManyTurns(world: World, effort: Effort): Promise<string> {
  const databaseUrl = await ownDatabase(world, 'growth_turns', messages)
  const groups = effort.isShort ? [2, 4] : [2, 100, 190]
  const rows = await withConnection(databaseUrl, async (client) => {
    const spent = { roundTrips: 0, statements: 0 }
    const { keeper } = await openOurs(client, world, { databaseUrl, distance: 0, spent })
    let turn = 2
    const refine = (): Promise<Said> => keeper.say(refinements[turn++ % refinements.length] ?? '', '')
    const found: string[][] = []
    for (const from of groups) {
      progress(`growth: ${from} refinements`)
      while (turn < from) await refine()
      const before = await bytesOfRows(databaseUrl, keeper.rows)
      const said: Said[] = []
      for (let count = 0; count < (effort.isShort ? 2 : 10); count += 1) said.push(await refine())
      const bytes = ((await bytesOfRows(databaseUrl, keeper.rows)) - before) / said.length
      found.push([
        ...[`${from}–${turn - 1}`, milliseconds(median(said.map((one) => one.milliseconds)))],
        `${whole(median(said.map(({ walBytes }) => walBytes)))} bytes`,
        `${whole(bytes)} bytes`,
      ])
    }
    keeper.close()
    return found
  })
  return table(['turns that refine', 'p50', 'WAL a turn', 'rows a turn'], rows)
}
