import type { Client } from 'pg'
import { withConnection } from '../../scripts/local/connection.ts'
import { startGeminiServer } from '../../test/support/gemini-server.ts'
import { breachesOfBudget } from '../budgets.ts'
import {
  type Budget,
  firstTurn,
  history,
  listOfTrips,
  recommendingTurn,
  type RouteCase,
  talkingTurn,
  visitsOf,
} from '../cases.ts'
import { type Cost, costOf } from '../cost.ts'
import { addNewcomers, ownDatabase } from '../fill.ts'
import { openFloorRecorder } from '../floor.ts'
import { load } from '../load.ts'
import { milliseconds, table, whole } from '../markdown.ts'
import { differentPeople, type Person } from '../people.ts'
import { progress } from '../progress.ts'
import { alternate, type Measured, visitsIn } from '../rounds.ts'
import type { Effort, Findings } from '../section.ts'
import type { Workerd } from '../workerd.ts'
import type { World } from '../world.ts'
import { type GraphCost, measureGraph } from './graph-share.ts'

const messages = 20_000
const target = 8

interface Row {
  name: string
  spent: Budget
  budget: Budget
  measured: Measured
  cost: Cost
}

/** Turns with a model that has its answer at once, and what they cost. */
export async function measureTurns(world: World, effort: Effort): Promise<Findings> {
  progress('turn: the graph alone')
  const graph = await measureGraph(effort.isShort ? 50 : 3_000)
  const url = await ownDatabase(world, 'turns', messages)
  const gemini = await startGeminiServer()
  const variables = { GEMINI_API_KEY: 'any', GEMINI_BASE_URL: `${gemini.url}/bench` }
  const [catalogue, standIn] = [await world.serve(url), await world.serve(url, { variables })]
  const recorder = await openFloorRecorder(world, url, url)
  try {
    const rows = await withConnection(url, async (client) => {
      const measure = async (name: string, route: RouteCase, worker: Workerd): Promise<Row> => {
        progress(`turn: ${name}`)
        const { spent } = await recorder.record(route, await speakers(client, route, 2))
        const visits = async (count: number) => visitsOf(route, await speakers(client, route, count))
        const [measured] = await alternate([{ url: worker.url, visits }], {
          ...{ rounds: effort.rounds, count: Math.ceil(effort.alone / 3), connections: 1 },
        })
        if (measured === undefined) throw new Error(`${name} was not measured`)
        const paid = await visits(visitsIn(1, effort.alone))
        const cost = await costOf({ world, worker, client }, paid.length, () => load(worker.url, paid, 1))
        return { name, spent, budget: route.budget, measured, cost }
      }
      return [
        await measure('asks its first question; catalogue', firstTurn, catalogue),
        await measure('talks about an offer; catalogue', talkingTurn, catalogue),
        await measure('recommends three places; catalogue', recommendingTurn, catalogue),
        await measure('asks its first question; Gemini stand-in', firstTurn, standIn),
        await measure('for comparison: list of trips', listOfTrips, catalogue),
        await measure('for comparison: history', history, catalogue),
      ]
    })
    return {
      markdown: [turnTable(rows), graphTable(graph, rows[0]?.cost.worker ?? NaN)].join('\n\n'),
      breaches: rows.flatMap(({ name, budget, spent }) => breachesOfBudget(name, budget, spent)),
      figures: figuresOf(rows, graph),
    }
  } finally {
    recorder.close()
    catalogue.kill()
    standIn.kill()
    await gemini.close()
  }
}

/** Everybody may speak again: the limit of ten a minute is not what is measured. */
async function speakers(client: Client, { isFirstTurn }: RouteCase, count: number): Promise<Person[]> {
  await client.query('delete from chat_allowances')
  return isFirstTurn ? addNewcomers(client, count) : differentPeople(messages, count)
}

function turnTable(rows: Row[]): string {
  return table(
    [
      ...['a turn that …', 'round trips', 'p50', 'p99', 'turns/s, 1 connection'],
      ...[`CPU of the Worker (target < ${target} ms)`, 'CPU of PostgreSQL', 'CPU of the endpoint', 'WAL'],
    ],
    rows.map(({ name, spent, measured: { p50, p99, perSecond }, cost }) => [
      ...[name, String(spent.roundTrips), milliseconds(p50), milliseconds(p99), whole(perSecond)],
      ...[cost.worker, cost.postgres, cost.endpoint].map(milliseconds),
      `${whole(cost.walBytes)} bytes`,
    ]),
  )
}

function graphTable({ graph, nodes }: GraphCost, turn: number): string {
  return table(
    ['CPU of thinking, first turn', 'a turn', 'share of the Worker'],
    [
      ['the graph, with a model that answers at once', milliseconds(graph), share(graph, turn)],
      ['the same nodes called one after the other', milliseconds(nodes), share(nodes, turn)],
      ['LangGraph itself: the difference', milliseconds(graph - nodes), share(graph - nodes, turn)],
    ],
  )
}

const share = (part: number, all: number): string => `${Math.round((part / all) * 100)} %`

function figuresOf(rows: Row[], { graph }: GraphCost): Record<string, number> {
  const [first, talk, recommend, , list, page] = rows.map(({ cost }) => cost)
  const turns = [first, talk, recommend]
  const mean = (pick: (cost: Cost) => number): number =>
    turns.reduce((sum, cost) => sum + (cost === undefined ? NaN : pick(cost)), 0) / turns.length
  return {
    'turn.workerCpu': mean(({ worker }) => worker),
    'turn.postgresCpu': mean(({ postgres }) => postgres),
    'turn.walBytes': mean(({ walBytes }) => walBytes),
    'turn.graphCpu': graph,
    'list.workerCpu': list?.worker ?? NaN,
    'list.postgresCpu': list?.postgres ?? NaN,
    'history.workerCpu': page?.worker ?? NaN,
    'history.postgresCpu': page?.postgres ?? NaN,
  }
}
