import { withConnection } from '../../scripts/local/connection.ts'
import { breachesOfBudget } from '../budgets.ts'
import { serveCourier } from '../courier.ts'
import { type Budget, type RouteCase, routeCases, visitsOf } from '../cases.ts'
import { addNewcomers, ownDatabase } from '../fill.ts'
import { openFloorRecorder } from '../floor.ts'
import { milliseconds, ratio, table, whole } from '../markdown.ts'
import { type Person, somePeople } from '../people.ts'
import { progress } from '../progress.ts'
import { alternate, type Measured, supplyOf, visitsIn } from '../rounds.ts'
import type { Effort, Findings } from '../section.ts'
import { smallMessages as messages } from '../sizes.ts'
import { isWritten, writesOfEach } from '../visitors.ts'
import type { World } from '../world.ts'

/** The share that these have to reach of the requests a second of a Worker that only passes on. */
const targets = new Map([
  ['list of trips', 0.8],
  ['trip', 0.8],
  ['history', 0.8],
])

interface Row {
  route: RouteCase
  spent: Budget
  alone: Comparison
  crowded: Comparison
}

interface Comparison {
  worker: Measured
  /** The same round trips without a Worker, and through one that only passes them on. */
  floor: Measured | undefined
  courier: Measured | undefined
}

/** Every route through the Worker, against the same round trips sent straight to the endpoint. */
export async function measureRoutes(world: World, effort: Effort): Promise<Findings> {
  const wanted = routeCases.reduce((sum, route) => sum + 2 * newcomersFor(route, effort), 0)
  const url = await ownDatabase(world, 'routes', messages)
  const newcomers = await withConnection(url, (client) => addNewcomers(client, wanted))
  const floorUrl = await world.copy('routes_floor', 'routes')
  const recorder = await openFloorRecorder(world, url, floorUrl)
  const [worker, courier] = [await world.serve(url), await serveCourier(world)]

  const rows: Row[] = []
  for (const route of routeCases) {
    progress(`routes: ${route.name}`)
    const use = route.isFirstTurn ? 'once' : 'again'
    // The round trips of a first turn do nothing when they come again.
    const beside = use === 'once' ? [world.endpoint] : [world.endpoint, courier]
    const fresh = newcomersFor(route, effort)
    const someone = (): Person[] =>
      fresh > 0 ? newcomers.splice(0, fresh) : somePeople(messages, effort.isShort ? 4 : 100)
    const { spent, floor } = await recorder.record(route, someone())
    const [people, floorVisits] = [supplyOf(someone(), use), supplyOf(floor, use)]
    const compare = async (connections: number, count: number): Promise<Comparison> => {
      const sides = [
        { url: worker.url, visits: (wanted: number) => visitsOf(route, people(wanted)) },
        ...(spent.roundTrips === 0 ? [] : beside.map(({ url }) => ({ url, visits: floorVisits }))),
      ]
      const size = route.isFirstTurn ? turnsIn(count) : count
      const [ofWorker, ofFloor, ofCourier] = await alternate(sides, { rounds: effort.rounds, count: size, connections })
      if (ofWorker === undefined) throw new Error(`${route.name} was not measured`)
      return { worker: ofWorker, floor: ofFloor, courier: ofCourier }
    }
    rows.push({ route, spent, alone: await compare(1, effort.alone), crowded: await compare(16, effort.crowded) })
  }
  recorder.close()
  worker.kill()
  courier.kill()
  return {
    markdown: [latencyTable(rows), floorTable(rows)].join('\n\n'),
    breaches: rows.flatMap(({ route, spent }) => breachesOfBudget(route.name, route.budget, spent)),
    figures: figuresOf(rows),
  }
}

/** A turn is many requests' worth of work. */
const turnsIn = (count: number): number => Math.ceil(count / 3)

/** Travellers whom a route needs for itself: who begin to talk, or share its writes on both sides of the floor. */
function newcomersFor(route: RouteCase, { rounds, alone, crowded }: Effort): number {
  if (route.isFirstTurn) return visitsIn(rounds, turnsIn(alone)) + visitsIn(rounds, turnsIn(crowded))
  if (!isWritten(route)) return 0
  return Math.ceil((2 * (visitsIn(rounds, alone) + visitsIn(rounds, crowded))) / writesOfEach)
}

function latencyTable(rows: Row[]): string {
  const head = ['route', 'round trips', 'statements']
  const columns = ['p50', 'p95', 'p99', 'requests/s']
  return table(
    [...head, ...columns.map((name) => `${name}, 1 connection`), ...columns.map((name) => `${name}, 16 connections`)],
    rows.map(({ route, spent, alone, crowded }) => [
      route.name,
      String(spent.roundTrips),
      String(spent.statements),
      ...[alone.worker, crowded.worker].flatMap(({ p50, p95, p99, perSecond }) => [
        ...[p50, p95, p99].map(milliseconds),
        whole(perSecond),
      ]),
    ]),
  )
}

function floorTable(rows: Row[]): string {
  return table(
    [
      ...['route', 'p50 of the Worker', 'p50 of the floor', 'added by the Worker'],
      ...['requests/s of the Worker, 16', 'requests/s of the floor, 16', 'ratio'],
      ...['ratio of a Worker that only passes on', 'ours of that', 'target'],
    ],
    rows.flatMap(({ route, alone, crowded }) => {
      if (alone.floor === undefined || crowded.floor === undefined) return []
      const target = targets.get(route.name)
      return [
        [
          route.name,
          milliseconds(alone.worker.p50),
          milliseconds(alone.floor.p50),
          milliseconds(alone.worker.p50 - alone.floor.p50),
          whole(crowded.worker.perSecond),
          whole(crowded.floor.perSecond),
          ratio(crowded.worker.perSecond / crowded.floor.perSecond),
          ...ratiosOfCourier(crowded),
          target === undefined ? '' : `≥ ${ratio(target)}`,
        ],
      ]
    }),
  )
}

/** What a Worker that only passes on gets of the floor, and what ours gets of that. */
function ratiosOfCourier({ worker, floor, courier }: Comparison): string[] {
  if (floor === undefined || courier === undefined) return ['', '']
  return [ratio(courier.perSecond / floor.perSecond), ratio(worker.perSecond / courier.perSecond)]
}

function figuresOf(rows: Row[]): Record<string, number> {
  return Object.fromEntries(
    rows.flatMap(({ route: { name }, alone, crowded }) => [
      [`routes.${name}.p50`, alone.worker.p50],
      [`routes.${name}.perSecond`, crowded.worker.perSecond],
    ]),
  )
}
