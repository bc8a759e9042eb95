import { withConnection } from '../../scripts/local/connection.ts'
import { hashPassword } from '../../src/auth/passwords.ts'
import { firstTurn, history, listOfTrips, type RouteCase, visitsOf } from '../cases.ts'
import { type Distance, startDelay } from '../delay.ts'
import { addNewcomers, ownDatabase } from '../fill.ts'
import { load } from '../load.ts'
import { milliseconds, table } from '../markdown.ts'
import { type Person, somePeople } from '../people.ts'
import { progress } from '../progress.ts'
import type { Effort, Findings } from '../section.ts'
import { smallMessages as messages } from '../sizes.ts'
import { median } from '../statistics.ts'
import type { World } from '../world.ts'

const distances: Distance[] = [{ roundTrip: 0 }, { roundTrip: 20 }, { roundTrip: 80 }, { roundTrip: 20, within: 0.5 }]
const password = 'a long walk on a short beach'

export const logIn: RouteCase = {
  ...{ name: 'log in', method: 'POST', path: () => '/api/token', expects: 200 },
  body: ({ username }) => ({ username, password }),
  budget: { roundTrips: 2, statements: 4 },
}

/** The same requests with a database that is near, in the next country, and on the next continent. */
export async function measureDistance(world: World, effort: Effort): Promise<Findings> {
  const count = effort.isShort ? 2 : 30
  const url = await ownDatabase(world, 'distance', messages)
  const cases: { route: RouteCase; people: () => Promise<Person[]> }[] = [
    { route: listOfTrips, people: () => Promise.resolve(somePeople(messages, count)) },
    { route: history, people: () => Promise.resolve(somePeople(messages, count)) },
    { route: firstTurn, people: () => withConnection(url, (client) => addNewcomers(client, count)) },
    { route: logIn, people: () => peopleWithPasswords(url, count) },
  ]
  const times = new Map(cases.map(({ route }) => [route.name, [] as number[]]))
  for (const distance of distances) {
    const delay = await startDelay(world.endpoint.url, distance)
    const worker = await world.serve(url, { variables: { NEON_FETCH_ENDPOINT: delay.url } })
    for (const { route, people } of cases) {
      progress(`distance: ${route.name}, ${labelOf(distance)}`)
      await load(worker.url, await visitsOf(route, (await people()).slice(0, 5)), 1)
      const { latencies } = await load(worker.url, await visitsOf(route, await people()), 1)
      times.get(route.name)?.push(median(latencies))
    }
    worker.kill()
    delay.close()
  }
  return { markdown: distanceTable(times) }
}

export async function peopleWithPasswords(url: string, count: number): Promise<Person[]> {
  const hash = await hashPassword(password)
  return withConnection(url, async (client) => {
    const people = await addNewcomers(client, count)
    await client.query('update users set password_hash = $1 where id = any ($2)', [hash, people.map(({ id }) => id)])
    return people
  })
}

function distanceTable(times: Map<string, number[]>): string {
  const [nearest, , farthest] = distances.map(({ roundTrip }) => roundTrip)
  return table(
    ['p50 of', ...distances.map(labelOf), 'round trips that one waits for'],
    [...times].map(([name, values]) => {
      const waited = ((values[2] ?? NaN) - (values[0] ?? NaN)) / ((farthest ?? NaN) - (nearest ?? NaN))
      return [name, ...values.map(milliseconds), waited.toFixed(1)]
    }),
  )
}

const labelOf = ({ roundTrip, within }: Distance): string =>
  `${roundTrip} ms a round trip${within === undefined ? '' : `, and ${within} ms within Neon`}`
