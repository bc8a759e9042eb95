import { withConnection } from '../scripts/local/connection.ts'
import { countsAsWrite } from '../src/http/middleware/limit-writes.ts'
import type { RouteCase } from './cases.ts'
import { addNewcomers } from './fill.ts'
import { type Person, somePeople } from './people.ts'
import { supplyOf } from './rounds.ts'

/** Fewer than a user may write in a minute, so that no round is refused for being quick. */
export const writesOfEach = 50

/** Whether each request of a route takes one from the allowance of whoever sends it. */
export const isWritten = ({ method, path }: RouteCase): boolean => countsAsWrite(method, path(anybody))

const anybody: Person = { id: 1, username: 'traveller 1', tripId: 1 }

/** Travellers for so many requests: new ones for a first turn, and enough new ones for what is written. */
export async function visitorsFor(
  route: RouteCase,
  count: number,
  { url, messages }: { url: string; messages: number },
): Promise<Person[]> {
  const newcomers = (wanted: number) => withConnection(url, (client) => addNewcomers(client, wanted))
  if (route.isFirstTurn) return newcomers(count)
  if (!isWritten(route)) return somePeople(messages, count)
  return supplyOf(await newcomers(Math.ceil(count / writesOfEach)), 'again')(count)
}
