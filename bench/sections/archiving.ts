import { withConnection } from '../../scripts/local/connection.ts'
import { freePort } from '../../scripts/local/ports.ts'
import { talkingTurn, visitsOf } from '../cases.ts'
import type { Filled } from '../fill.ts'
import { load } from '../load.ts'
import { milliseconds, ratio, table, whole } from '../markdown.ts'
import { differentPeople } from '../people.ts'
import { progress } from '../progress.ts'
import type { Effort, Findings } from '../section.ts'
import { median, percentile } from '../statistics.ts'
import type { World } from '../world.ts'

const targets = { perSecond: 20_000, slowdown: 2 }
/** Those who talk were there in the last fifth of the time: nobody archives under them. */
const since = 0.8

interface ArchivingRun {
  archived: number
  perSecond: number
}

/** The product's jobs of the schedule on a copy, by a Worker of their own, while travellers go on talking to another. */
export async function measureArchiving(world: World, large: Filled, effort: Effort): Promise<Findings> {
  progress('scale: a copy for archiving')
  const url = await world.copy('archiving', large.name)
  const schedulePort = await freePort()
  const [worker, scheduler] = [await world.serve(url), await world.serve(url, { schedulePort })]
  const talk = async (count: number, isOver?: () => boolean): Promise<number[]> => {
    await withConnection(url, (client) => client.query('delete from chat_allowances'))
    const visits = await visitsOf(talkingTurn, differentPeople(large.messages, count, since))
    return (await load(worker.url, visits, 1, isOver)).latencies
  }
  const [quiet, busy]: [number[], number[]] = [[], []]
  const runs: ArchivingRun[] = []
  await talk(Math.min(effort.alone, 100))
  for (let round = 0; round < (effort.isShort ? 1 : 3); round += 1) {
    progress(`scale: archiving, run ${round + 1}`)
    quiet.push(...(await talk(effort.isShort ? 20 : 500)))
    let isOver = false
    const run = runSchedule(url, schedulePort).finally(() => (isOver = true))
    busy.push(...(await talk(effort.isShort ? 20 : 5_000, () => isOver)))
    runs.push(await run)
  }
  worker.kill()
  scheduler.kill()
  await Promise.all([worker.ended, scheduler.ended])
  await world.drop('archiving')
  return findingsOf(runs, quiet, busy)
}

/** Asks the Worker to do what is otherwise done at night, and counts what it archived. */
async function runSchedule(url: string, port: number): Promise<ArchivingRun> {
  const before = await archivedIn(url)
  const startedAt = performance.now()
  const response = await fetch(`http://127.0.0.1:${port}`)
  if (!response.ok) throw new Error(`the schedule failed: ${await response.text()}`)
  const seconds = (performance.now() - startedAt) / 1000
  const archived = (await archivedIn(url)) - before
  return { archived, perSecond: archived / seconds }
}

function archivedIn(url: string): Promise<number> {
  return withConnection(url, async (client) => {
    const { rows } = await client.query<{ count: string }>('select count(*) from messages where is_archived')
    return Number(rows[0]?.count)
  })
}

function findingsOf(runs: ArchivingRun[], quiet: number[], busy: number[]): Findings {
  const effective = runs.filter(({ archived }) => archived > 0)
  if (effective.length === 0) return { markdown: 'Nothing was archived.' }
  const perSecond = median(effective.map((run) => run.perSecond))
  const archived = effective.reduce((sum, run) => sum + run.archived, 0)
  const row = (name: string, of: (latencies: readonly number[]) => number, target: string): string[] => [
    ...[name, milliseconds(of(quiet)), milliseconds(of(busy)), ratio(of(busy) / of(quiet)), target],
  ]
  return {
    markdown: [
      `${whole(archived)} messages archived in ${effective.length} runs: ${whole(perSecond)} a second (target ≥ ${whole(targets.perSecond)}).`,
      table(
        ['a turn', 'without', `while archiving, ${whole(busy.length)} turns`, 'ratio', 'target'],
        [
          row('p50', (latencies) => percentile(latencies, 0.5), ''),
          row('p99', (latencies) => percentile(latencies, 0.99), `≤ ${ratio(targets.slowdown)}`),
        ],
      ),
    ].join('\n\n'),
    figures: { 'scale.archivedPerSecond': perSecond },
  }
}
