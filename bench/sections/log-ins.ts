import { exchangeOf, listOfTrips, visitsOf } from '../cases.ts'
import { ownDatabase } from '../fill.ts'
import { load } from '../load.ts'
import { milliseconds, table } from '../markdown.ts'
import { somePeople } from '../people.ts'
import { progress } from '../progress.ts'
import type { Effort, Findings } from '../section.ts'
import { smallMessages as messages } from '../sizes.ts'
import { percentile } from '../statistics.ts'
import type { World } from '../world.ts'
import { logIn, peopleWithPasswords } from './distance.ts'

/** How long a list of trips takes while somebody else logs in, one after the other, in the same isolate. */
export async function measureLogIns(world: World, effort: Effort): Promise<Findings> {
  progress('log-ins')
  const url = await ownDatabase(world, 'log_ins', messages)
  const people = await peopleWithPasswords(url, effort.isShort ? 3 : 30)
  const worker = await world.serve(url)
  const list = async (): Promise<number[]> => {
    const visits = await visitsOf(listOfTrips, somePeople(messages, effort.isShort ? 3 : 50))
    return (await load(worker.url, visits, 1)).latencies
  }
  await list()
  const alone = await list()
  let isOver = false
  const logIns = async (): Promise<void> => {
    for (const person of people) {
      if (isOver) return
      const { path, method, headers, body = '' } = await exchangeOf(logIn, person)
      const response = await fetch(`${worker.url}${path}`, { method, headers, body })
      if (!response.ok) throw new Error(`a log-in is answered with ${response.status}`)
      await response.text()
    }
  }
  const [meanwhile] = await Promise.all([list().finally(() => (isOver = true)), logIns()])
  worker.kill()
  const row = (name: string, times: number[]): string[] => [
    name,
    milliseconds(percentile(times, 0.5)),
    milliseconds(percentile(times, 0.99)),
  ]
  return {
    markdown: table(
      ['list of trips', 'p50', 'p99'],
      [row('alone', alone), row('while one log-in follows another', meanwhile)],
    ),
  }
}
