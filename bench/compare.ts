import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { withConnection } from '../scripts/local/connection.ts'
import { migrateDatabase } from '../scripts/local/migrate.ts'
import { unpackCommit } from '../scripts/local/tree.ts'
import { routeCases, type RouteCase, visitsOf } from './cases.ts'
import { type Cost, costOf } from './cost.ts'
import { fill } from './fill.ts'
import { load } from './load.ts'
import { milliseconds, ratio, table, whole } from './markdown.ts'
import { progress } from './progress.ts'
import { alternate, type Side } from './rounds.ts'
import type { Effort } from './section.ts'
import { median } from './statistics.ts'
import { visitorsFor } from './visitors.ts'
import { buildBundle, type Workerd } from './workerd.ts'
import type { World } from './world.ts'

const checkout = join(import.meta.dirname, '..')

/**
 * Every route of another commit and of this tree, each on a database of its own, by turns; with `wanted`, only those with
 * one of these in their name. CPU is what the kernel counts, which a machine that does other things besides changes least.
 */
export async function compareTrees(
  world: World,
  effort: Effort,
  reference: string,
  wanted: readonly string[] = [],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wanderline-compare-'))
  const tree = join(folder, 'tree')
  try {
    await unpackCommit(reference, tree, (line) => progress(`compare: ${line}`))
    progress(`compare: the bundle of ${reference}`)
    buildBundle(tree)
    const [theirs, ours] = [
      await serveTree(world, 'theirs', tree, effort),
      await serveTree(world, 'ours', checkout, effort),
    ]
    const rows: string[][] = []
    for (const route of routeCases.filter(({ name }) => isWanted(name, wanted))) {
      progress(`compare: ${route.name}`)
      rows.push([
        route.name,
        ...(await compare(route, [theirs.sideOf(route), ours.sideOf(route)], effort)),
        ...(await compareCosts(world, route, [theirs, ours], effort)),
      ])
    }
    const head = (unit: string): string[] => [`${unit}, ${reference}`, `${unit}, this tree`, 'ratio']
    const units = ['p50, 1 connection', 'requests/s, 16 connections', 'CPU of PostgreSQL', 'CPU of the Worker']
    return table(['route', ...units.flatMap(head)], rows)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const isWanted = (name: string, wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((part) => name.includes(part))

const seeder = z.object({ seedDatabase: z.function({ input: [z.string()], output: z.promise(z.unknown()) }) })

/** The form of the seed is its tree's own affair. */
async function seedWith(tree: string, url: string): Promise<void> {
  await seeder.parse(await import(join(tree, 'scripts/local/seed.ts'))).seedDatabase(url)
}

interface ServedTree {
  url: string
  worker: Workerd
  sideOf: (route: RouteCase) => Side
}

/** A Worker of a tree on a database of that tree's migrations. */
async function serveTree(world: World, name: string, tree: string, { messages }: Effort): Promise<ServedTree> {
  const url = await world.create(name)
  await migrateDatabase(url, join(tree, 'drizzle'))
  await seedWith(tree, url)
  await withConnection(url, (client) => fill(client, { messages }))
  const worker = await world.serve(url, { tree })
  const visits = (route: RouteCase) => async (count: number) =>
    visitsOf(route, await visitorsFor(route, count, { url, messages }))
  return { url, worker, sideOf: (route) => ({ url: worker.url, visits: visits(route) }) }
}

async function compare(route: RouteCase, sides: Side[], { rounds, alone, crowded }: Effort): Promise<string[]> {
  const share = route.isFirstTurn ? 3 : 1
  const [one, other] = await alternate(sides, { rounds, count: Math.ceil(alone / share), connections: 1 })
  const [many, others] = await alternate(sides, { rounds, count: Math.ceil(crowded / share), connections: 16 })
  if (!one || !other || !many || !others) throw new Error(`${route.name} was not measured`)
  return [
    ...[milliseconds(one.p50), milliseconds(other.p50), ratio(one.p50 / other.p50)],
    ...[whole(many.perSecond), whole(others.perSecond), ratio(others.perSecond / many.perSecond)],
  ]
}

async function compareCosts(world: World, route: RouteCase, trees: ServedTree[], { rounds, alone }: Effort) {
  const costs = trees.map((tree) => ({ tree, of: [] as Cost[] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const { tree, of } of round % 2 === 0 ? costs : costs.toReversed()) {
      const side = tree.sideOf(route)
      const visits = await side.visits(alone)
      const pay = () => load(side.url, visits, 1)
      of.push(await withConnection(tree.url, (client) => costOf({ world, worker: tree.worker, client }, alone, pay)))
    }
  }
  return (['postgres', 'worker'] as const).flatMap((process) => {
    const [theirs = NaN, ours = NaN] = costs.map(({ of }) => median(of.map((cost) => cost[process])))
    return [milliseconds(theirs), milliseconds(ours), ratio(theirs / ours)]
  })
}
