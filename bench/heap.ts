import { parseArgs } from 'node:util'
import { freePort } from '../scripts/local/ports.ts'
import { routeCases, visitsOf } from './cases.ts'
import { filledDatabase } from './fill.ts'
import { openInspector } from './inspector.ts'
import { load, type Visit } from './load.ts'
import { table, whole } from './markdown.ts'
import { progress, progressIsOver } from './progress.ts'
import { smallMessages as messages } from './sizes.ts'
import { visitorsFor } from './visitors.ts'
import { buildBundle } from './workerd.ts'
import { openWorld } from './world.ts'

// `npm run prove:heap`: whether the product keeps anything of requests that it has answered.
const { values } = parseArgs({
  options: { requests: { type: 'string', default: '100000' }, step: { type: 'string', default: '10000' } },
})
const [requests, step] = [Number(values.requests), Number(values.step)]
/** Growth beyond this, from the first step on, is something that is kept: ten bytes a request or more. */
const mostKept = 1024 * 1024

/** The routes of the benchmark and what is refused at the door, by turns, so many requests of each. */
async function visits(url: string, each: number): Promise<Visit[]> {
  const asked = await Promise.all(
    routeCases.map(async (route) => visitsOf(route, await visitorsFor(route, each, { url, messages }))),
  )
  const refused = refusals.map((exchange) => Array.from({ length: each }, (): Visit => [exchange]))
  const kinds = [...asked, ...refused]
  return Array.from({ length: each }, (_unused, turn) => kinds.flatMap((kind) => kind.slice(turn, turn + 1))).flat()
}

const json = { 'Content-Type': 'application/json' }
const refusals = [
  { method: 'GET', path: '/api/trips', headers: {}, expects: 401 },
  { method: 'GET', path: '/nowhere', headers: {}, expects: 404 },
  { method: 'POST', path: '/api/token', headers: json, body: '{"username": ', expects: 400 },
]

const kinds = routeCases.length + refusals.length
const each = Math.ceil(step / kinds)
if (!(requests > each * kinds)) throw new Error('Growth takes two steps at least: more requests than one step has.')

buildBundle()
const world = await openWorld()
try {
  const { url } = await filledDatabase(world, messages)
  const inspectorPort = await freePort()
  const worker = await world.serve(url, { inspectorPort })
  const inspector = await openInspector(inspectorPort, worker.url)
  const rows: { sent: number; heap: number }[] = []
  for (let sent = 0; sent < requests;) {
    const wave = await visits(url, each)
    for (let at = 0; at < wave.length; at += 1_000) await load(worker.url, wave.slice(at, at + 1_000), 16)
    sent += wave.length
    rows.push({ sent, heap: await inspector.heapOf() })
    progress(`${sent} of ${requests} requests`)
  }
  progressIsOver()
  inspector.close()
  console.log(
    table(
      ['requests', 'heap, bytes'],
      rows.map(({ sent, heap }) => [whole(sent), whole(heap)]),
    ),
  )
  const kept = (rows.at(-1)?.heap ?? 0) - (rows[0]?.heap ?? 0)
  console.log(`\nKept from the first of these to the last: ${whole(kept)} bytes.`)
  if (kept > mostKept) process.exitCode = 1
} finally {
  await world.close()
}
