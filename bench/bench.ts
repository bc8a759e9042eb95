import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { withConnection } from '../scripts/local/connection.ts'
import { compareTrees } from './compare.ts'
import { describeMachine, describeRun } from './machine.ts'
import { writeParts } from './markdown.ts'
import { progressIsOver } from './progress.ts'
import { type Effort, longRun, type Section, shortRun } from './section.ts'
import { measureDistance } from './sections/distance.ts'
import { measureGrowth } from './sections/growth.ts'
import { measureIsolation } from './sections/isolation.ts'
import { measureLogIns } from './sections/log-ins.ts'
import { planOnPaper } from './sections/paper.ts'
import { measurePeers } from './sections/peers.ts'
import { measurePlaces } from './sections/places.ts'
import { measureRoutes } from './sections/routes.ts'
import { measureScale } from './sections/scale.ts'
import { measureTurns } from './sections/turn.ts'
import { smallMessages } from './sizes.ts'
import { measureStartUp, startUpTable } from './start-up.ts'
import { buildBundle } from './workerd.ts'
import { openWorld } from './world.ts'

const sections: Record<string, Section> = {
  routes: measureRoutes,
  turn: measureTurns,
  distance: measureDistance,
  peers: measurePeers,
  'start-up': async (_world, effort) => ({ markdown: startUpTable(await measureStartUp(effort.isShort ? 1 : 20)) }),
  places: measurePlaces,
  growth: measureGrowth,
  'log-ins': measureLogIns,
  scale: measureScale,
  isolation: measureIsolation,
}
const readme = join(import.meta.dirname, 'README.md')
const scaling = join(import.meta.dirname, 'SCALING.md')
const figuresFile = join(import.meta.dirname, 'figures.json')

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(sections).join(',') },
    short: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    messages: { type: 'string' },
    unpartitioned: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    keep: { type: 'string' },
    compare: { type: 'string' },
    routes: { type: 'string', default: '' },
  },
})
const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' ')

const effort: Effort = {
  ...(values.short ? shortRun : longRun),
  messages: Number(values.messages ?? (values.short ? 20_000 : 1_000_000)),
  withUnpartitioned: values.unpartitioned,
  ...(values.rounds === undefined ? {} : { rounds: Number(values.rounds) }),
}
const chosen = values.only.split(',').map((name) => {
  const section = sections[name]
  if (section === undefined) throw new Error(`there is no section ${name}: ${Object.keys(sections).join(', ')}`)
  return { name, section }
})

const stopping = new AbortController()
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopping.abort())

buildBundle()
const world = await openWorld(values.keep)
// Whatever is under way fails with the world that it is in, and clears up what it made.
stopping.signal.addEventListener('abort', () => void world.close())
try {
  stopping.signal.throwIfAborted()
  if (values.compare === undefined) await measure()
  else await compareWith(values.compare)
} catch (error) {
  if (!stopping.signal.aborted) throw error
  progressIsOver()
  console.error('Stopped.')
  process.exitCode = 1
} finally {
  progressIsOver()
  await world.close()
}

async function compareWith(reference: string): Promise<void> {
  const routes = values.routes.split(',').filter((name) => name !== '')
  const size = { ...effort, messages: Number(values.messages ?? smallMessages) }
  const findings = `${await compareTrees(world, size, reference, routes)}\n\n${describeRun(command)}`
  print(`${reference} → this tree`, findings)
  if (values.write) await writeParts(readme, new Map([['compare', findings]]))
}

async function measure(): Promise<void> {
  const parts = new Map([['machine', await withConnection(world.url, describeMachine)]])
  const figures = await knownFigures()
  const breaches: string[] = []
  for (const { name, section } of chosen) {
    const findings = await section(world, effort)
    progressIsOver()
    const part = `${findings.markdown}\n\n${describeRun(command)}`
    print(name, part)
    parts.set(name, part)
    for (const [figure, value] of Object.entries(findings.figures ?? {})) figures.set(figure, value)
    breaches.push(...(findings.breaches ?? []))
  }
  const plan = planOnPaper(figures)
  if (plan !== undefined) print('on paper', plan)
  if (values.write) {
    await writeParts(readme, parts)
    if (plan !== undefined) await writeParts(scaling, new Map([['paper', plan]]))
    await writeFile(figuresFile, `${JSON.stringify(Object.fromEntries([...figures].sort()), null, 2)}\n`)
  }
  for (const breach of breaches) console.error(breach)
  if (breaches.length > 0) process.exitCode = 1
}

/** What earlier runs have written down, for the calculation on paper. */
async function knownFigures(): Promise<Map<string, number>> {
  if (values.short || !existsSync(figuresFile)) return new Map()
  const known = z.record(z.string(), z.number()).parse(JSON.parse(await readFile(figuresFile, 'utf8')))
  return new Map(Object.entries(known))
}

function print(title: string, markdown: string): void {
  console.log(`\n## ${title}\n\n${markdown}`)
}
