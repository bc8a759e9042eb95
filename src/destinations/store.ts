import { asc, count, eq, sql } from 'drizzle-orm'
import type { Database, QueryBuilder } from '../db/client.ts'
import { offsetOf, type Page } from '../db/paging.ts'
import { prepared } from '../db/prepared.ts'
import type { DestinationRecord } from './record.ts'
import { readWishes } from './search/rules.ts'
import { byRelevance, finds } from './search/store.ts'
import { destinations } from './table.ts'

/** What a destination shows wherever it appears. */
export const destinationFields = {
  id: destinations.id,
  name: destinations.name,
  city: destinations.city,
  country: destinations.country,
  description: destinations.description,
  bestMonths: destinations.bestMonths,
  averageCostPerDay: destinations.averageCostPerDay,
  latitude: destinations.latitude,
  longitude: destinations.longitude,
  createdAt: destinations.createdAt,
  updatedAt: destinations.updatedAt,
}

export interface DestinationFilter extends Page {
  /** Empty for the whole catalogue. */
  search: string
}

/** One page of destinations by name, or of what a search finds by relevance, and how many there are in all. */
export async function listDestinations(db: Database, filter: DestinationFilter) {
  const [[counted], records] = await db.repeatableTransaction((query) => listStatements(query, filter))
  return { count: counted?.count ?? 0, records }
}

/** The statements of a list: the count and the page. */
export function listStatements(query: QueryBuilder, filter: DestinationFilter) {
  const wishes = readWishes(filter.search)
  const wanted = filter.search === '' ? undefined : finds(wishes)
  const relevance = byRelevance(wishes)
  const byName = [asc(destinations.name), asc(destinations.id)]
  const order = sql.join([...relevance, ...byName], sql`, `)
  // Without the wide columns, an index has the last page of a long list as readily as the first.
  const found = query
    .select({ id: destinations.id, position: sql<number>`row_number() over (order by ${order})`.as('position') })
    .from(destinations)
    .where(wanted)
    .orderBy(...(relevance.length === 0 ? byName : [sql`position`]))
    .limit(filter.page_size)
    .offset(offsetOf(filter))
    .as('found')
  return [
    query.select({ count: count() }).from(destinations).where(wanted),
    query
      .select(destinationFields)
      .from(found)
      .innerJoin(destinations, eq(destinations.id, found.id))
      .orderBy(found.position),
  ] as const
}

/** A destination; null when there is none. */
export async function findDestination(db: Database, id: number): Promise<DestinationRecord | null> {
  const [found] = await db.read(() => findStatement({ id }))
  return found ?? null
}

/** The statement that finds one. */
export const findStatement = prepared<{ id: number }>()((query, given) =>
  query
    .select(destinationFields)
    .from(destinations)
    .where(eq(destinations.id, given('id'))),
)
