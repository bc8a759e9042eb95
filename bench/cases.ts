import type { Exchange, Visit } from './load.ts'
import { authorizationOf, type Person } from './people.ts'

/** What a request may ask of the database. Statements count the one that takes the role, in every round trip. */
export interface Budget {
  roundTrips: number
  statements: number
}

export interface RouteCase {
  name: string
  method: 'GET' | 'POST' | 'PATCH'
  path: (person: Person) => string
  body?: (person: Person) => object
  expects: number
  /** A newcomer speaks for the first time, so each request needs one of its own. */
  isFirstTurn?: boolean
  budget: Budget
}

const reading = (name: string, path: RouteCase['path'], roundTrips: number, statements: number): RouteCase => ({
  ...{ name, method: 'GET', path, expects: 200 },
  budget: { roundTrips, statements },
})

const chat = (name: string, message: string, roundTrips: number, statements: number): RouteCase => ({
  ...{ name, method: 'POST', path: () => '/destination_search/chat', expects: 200, isFirstTurn: true },
  body: ({ tripId }) => ({ trip_id: tripId, message }),
  budget: { roundTrips, statements },
})

export const firstTurn = chat('turn that asks', 'Two weeks of diving in February', 3, 6)
export const recommendingTurn = chat(
  'turn that recommends',
  'Two weeks of diving in February for two people, in Asia, for 4000 dollars',
  3,
  6,
)
/** In a conversation that has its offer already: nothing is drafted. */
export const talkingTurn: RouteCase = {
  ...chat('turn that talks', 'What is the weather like there?', 2, 4),
  isFirstTurn: false,
}
export const listOfTrips = reading('list of trips', () => '/api/trips', 1, 3)
const tripDetail = reading('trip', ({ tripId }) => `/api/trips/${tripId}`, 1, 2)
export const history = reading('history', ({ tripId }) => `/destination_search/conversations/${tripId}`, 1, 3)

/** What is measured, and what each may cost. A route that needs more fails the short run. */
export const routeCases: RouteCase[] = [
  reading('health', () => '/health', 0, 0),
  reading('readiness', () => '/health/ready', 1, 2),
  listOfTrips,
  tripDetail,
  history,
  reading('turns', ({ tripId }) => `/destination_search/conversations/${tripId}/turns`, 1, 4),
  reading('account', () => '/api/user/me', 1, 2),
  reading('preferences', () => '/api/user-preferences', 1, 2),
  reading('destinations', () => '/api/destinations?page_size=10', 1, 3),
  reading('search for destinations', () => '/api/destinations?page_size=10&search=beach', 1, 2),
  reading('destination', ({ id }) => `/api/destinations/${(id % 500) + 1}`, 1, 2),
  reading('list of planning sessions', () => '/api/planning-sessions', 1, 3),
  {
    ...{ name: 'new trip', method: 'POST', path: () => '/api/trips', expects: 201 },
    body: () => ({ title: 'Somewhere else', budget: '3000.00', travelers_count: 2 }),
    budget: { roundTrips: 1, statements: 4 },
  },
  {
    ...{ name: 'change of a trip', method: 'PATCH', path: ({ tripId }) => `/api/trips/${tripId}`, expects: 200 },
    body: () => ({ description: 'As far away as possible' }),
    budget: { roundTrips: 1, statements: 4 },
  },
  firstTurn,
  recommendingTurn,
]

/** The request of a case, made by this person now. */
export async function exchangeOf(route: RouteCase, person: Person): Promise<Exchange> {
  const { method, expects } = route
  const body = route.body === undefined ? undefined : JSON.stringify(route.body(person))
  return {
    ...{ method, expects, path: route.path(person) },
    headers: {
      ...(await authorizationOf(person)),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
  }
}

/** One request of a case for each of these people. */
export function visitsOf(route: RouteCase, people: readonly Person[]): Promise<Visit[]> {
  return Promise.all(people.map(async (person) => [await exchangeOf(route, person)]))
}
