import type { Budget, RouteCase } from './cases.ts'
import { exchangeOf } from './cases.ts'
import { load, type Exchange, type Visit } from './load.ts'
import type { Person } from './people.ts'
import { startRecorder, statementsOf, type RoundTrip } from './recorder.ts'
import type { World } from './world.ts'

/** What requests cost, and how to ask the same of the database without the Worker. */
interface Recording {
  spent: Budget
  /** The same round trips, for the endpoint. */
  floor: Visit[]
}

interface FloorRecorder {
  record: (route: RouteCase, people: readonly Person[]) => Promise<Recording>
  close: () => void
}

/** A Worker whose every statement is written down. What it asked of one database is asked of `floorUrl` again. */
export async function openFloorRecorder(
  world: World,
  databaseUrl: string,
  floorUrl: string,
  tree?: string,
): Promise<FloorRecorder> {
  const recorder = await startRecorder(world.endpoint.url)
  const variables = { NEON_FETCH_ENDPOINT: recorder.url }
  const worker = await world.serve(databaseUrl, tree === undefined ? { variables } : { variables, tree })
  const { pathname } = new URL(world.endpoint.url)
  const record = async (route: RouteCase, people: readonly Person[]): Promise<Recording> => {
    const floor: Visit[] = []
    let spent: Budget = { roundTrips: 0, statements: 0 }
    for (const person of people) {
      await load(worker.url, [[await exchangeOf(route, person)]], 1)
      const roundTrips = recorder.take()
      spent = costlier(spent, roundTrips)
      floor.push(roundTrips.map((roundTrip) => again(roundTrip, floorUrl, pathname)))
    }
    return { spent, floor }
  }
  const close = (): void => {
    worker.kill()
    recorder.close()
  }
  return { record, close }
}

/** The worst of all that were seen: the first request of a Worker may be another one than those after it. */
function costlier(spent: Budget, roundTrips: RoundTrip[]): Budget {
  const statements = roundTrips.reduce((sum, roundTrip) => sum + statementsOf(roundTrip).length, 0)
  return {
    roundTrips: Math.max(spent.roundTrips, roundTrips.length),
    statements: Math.max(spent.statements, statements),
  }
}

function again({ headers, body }: RoundTrip, floorUrl: string, path: string): Exchange {
  return {
    ...{ method: 'POST', path, body, expects: 200 },
    headers: { ...headers, 'neon-connection-string': floorUrl, 'Content-Type': 'application/json' },
  }
}
