import { and, arrayContains, asc, count, eq, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Database, QueryBuilder } from '../db/client.ts'
import { asInADictionary } from '../db/columns.ts'
import { offsetOf, type Page } from '../db/paging.ts'
import { prepared } from '../db/prepared.ts'
import type { DestinationDetail } from './record.ts'
import { askedFor } from './search/asked.ts'
import { readDetail, readListed } from './stored.ts'
import { destinations } from './table.ts'
import type { Climate, Continent, Theme } from './vocabulary.ts'

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

/** The facts that a list shows, too; `stored.ts` reads them. */
const factFields = {
  countryCode: destinations.countryCode,
  continent: destinations.continent,
  climate: destinations.climate,
  themes: destinations.themes,
  monthlyHigh: destinations.monthlyHigh,
  wetDays: destinations.wetDays,
  themeStrengths: destinations.themeStrengths,
  activityMonths: destinations.activityMonths,
  costShoestring: destinations.costShoestring,
  costComfortable: destinations.costComfortable,
  suits: destinations.suits,
  cautions: destinations.cautions,
  crowds: destinations.crowds,
  fame: destinations.fame,
  car: destinations.car,
  airports: destinations.airports,
}
const listedFields = { ...destinationFields, ...factFields }
const detailFields = { ...listedFields, areas: destinations.areas, highlights: destinations.highlights }

export interface DestinationFilter extends Page {
  /** Empty for the whole catalogue. */
  search: string
  continent?: Continent | undefined
  climate?: Climate | undefined
  theme?: Theme | undefined
  /** 1–12: one of its best, or, with a theme, one in which that is good there. */
  month?: number | undefined
  /** US dollars a day, at mid-range comfort. */
  max_cost?: number | undefined
}

/** One page of destinations by name, or of what a search finds by relevance, and how many there are in all. One round trip. */
export async function listDestinations(db: Database, filter: DestinationFilter) {
  if (filter.search !== '') {
    const rows = await db.read(() => searchStatement(filter))
    return {
      count: rows[0]?.count ?? 0,
      records: rows.flatMap(({ found }) => (found === null ? [] : readListed(found))),
    }
  }
  const [[counted], records] = await db.repeatableTransaction((query) => listStatements(query, filter))
  return { count: counted?.count ?? 0, records: records.map(readListed) }
}

/** Holds for what everybody may read; what was proposed to one traveller is shown with their trip alone. */
const isCatalogues = isNull(destinations.proposedFor)

/** The condition of a filter, a search apart. */
function passes({ continent, climate, theme, month, max_cost: cost }: DestinationFilter) {
  const inSeason = sql`coalesce(${destinations.activityMonths} -> ${theme ?? ''}, to_jsonb(${destinations.bestMonths})) @> to_jsonb(${month ?? null}::int)`
  return and(
    isCatalogues,
    continent === undefined ? undefined : eq(destinations.continent, continent),
    climate === undefined ? undefined : eq(destinations.climate, climate),
    theme === undefined ? undefined : arrayContains(destinations.themes, [theme]),
    month === undefined ? undefined : inSeason,
    cost === undefined ? undefined : lte(destinations.averageCostPerDay, String(cost)),
  )
}

const byName = [asc(asInADictionary(destinations.name)), asc(destinations.id)]

/** The statements of a list: the count and the page. */
export function listStatements(query: QueryBuilder, filter: DestinationFilter) {
  const wanted = passes(filter)
  // Without the wide columns, an index has the last page of a long list as readily as the first.
  const page = query
    .select({ id: destinations.id, position: positionBy(byName) })
    .from(destinations)
    .where(wanted)
    .orderBy(...byName)
    .limit(filter.page_size)
    .offset(offsetOf(filter))
    .as('page')
  return [
    query.select({ count: count() }).from(destinations).where(wanted),
    query.select(listedFields).from(page).innerJoin(destinations, eq(destinations.id, page.id)).orderBy(page.position),
  ] as const
}

/** The statement of a search. A page past the end is a row with nothing but the count. */
export function searchStatement(filter: DestinationFilter) {
  return search({
    wishes: askedFor(filter.search),
    continent: filter.continent ?? null,
    climate: filter.climate ?? null,
    theme: filter.theme ?? null,
    month: filter.month ?? null,
    cost: filter.max_cost ?? null,
    size: filter.page_size,
    skipped: offsetOf(filter),
  })
}

type Search = {
  wishes: string
  continent: Continent | null
  climate: Climate | null
  theme: Theme | null
  month: number | null
  cost: number | null
  size: number
  skipped: number
}

const search = prepared<Search>()((query, given) =>
  query
    .select({ count: sql<number>`page.count`, found: listedFields })
    .from(
      sql`search_places(${given('wishes')}, ${given('continent')}, ${given('climate')}, ${given('theme')},
        ${given('month')}, ${given('cost')}, ${given('size')}, ${given('skipped')})
        with ordinality as page (count, place, position)`,
    )
    .leftJoin(destinations, sql`${destinations.id} = page.place`)
    .orderBy(sql`page.position`),
)

const positionBy = (order: SQL[]) =>
  sql<number>`row_number() over (order by ${sql.join(order, sql`, `)})`.as('position')

/** A destination; null when there is none. */
export async function findDestination(db: Database, id: number): Promise<DestinationDetail | null> {
  const [found] = await db.read(() => findStatement({ id }))
  return found === undefined ? null : readDetail(found)
}

/** The statement that finds one. */
export const findStatement = prepared<{ id: number }>()((query, given) =>
  query
    .select(detailFields)
    .from(destinations)
    .where(and(eq(destinations.id, given('id')), isCatalogues)),
)
