import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { AuthenticatedUser } from '../../auth/record.ts'
import { tripConversations } from '../../conversation/table.ts'
import type { Database, QueryBuilder } from '../../db/client.ts'
import { accountFields } from '../store.ts'
import { users } from '../table.ts'
import { type AccountExport, type SectionName, sectionNames, type StoredRow } from './record.ts'
import { type Section, sections } from './sections/store.ts'

/** The values of the columns by which a section is in order. */
type Key = (string | number)[]

/**
 * Every row in which this user appears, without hashes of secrets; null when the account was deleted. One round trip, and
 * one more for each further page of a section, as it was at that moment.
 */
export async function exportAccount(db: Database, user: AuthenticatedUser): Promise<AccountExport | null> {
  const firstPage = (query: QueryBuilder) => (name: SectionName) => selectPage(query, user, sections[name], null)
  const [[account], ...firstPages] = await db.repeatableTransaction((query) => [
    query.select(accountFields).from(users).where(eq(users.id, user.id)),
    ...sectionNames.map(firstPage(query)),
  ])
  if (account === undefined) return null
  return {
    account,
    sections: sectionNames.map((name, index) => ({
      name,
      pages: pagesFrom(db, user, sections[name], firstPages[index] ?? []),
    })),
  }
}

async function* pagesFrom(
  db: Database,
  user: AuthenticatedUser,
  section: Section,
  firstPage: StoredRow[],
): AsyncGenerator<StoredRow[], void> {
  let page = firstPage
  let limit = limitOf(section, null)
  for (;;) {
    const last = page.at(-1)
    if (last === undefined) return
    yield page
    if (page.length < limit) return
    const after = keyOf(section, last)
    page = await db.read((query) => selectPage(query, user, section, after))
    limit = limitOf(section, after)
  }
}

function selectPage(query: QueryBuilder, user: AuthenticatedUser, section: Section, after: Key | null) {
  const order = Object.values(section.order)
  const isWanted = (table: { userId: AnyPgColumn }) => and(eq(table.userId, user.id), isAfter(order, after))
  const ownConversations = query
    .select({ id: tripConversations.id })
    .from(tripConversations)
    .where(eq(tripConversations.userId, user.id))
  return section.select(query, {
    isWanted,
    isSaid: (table) => and(isWanted(table), inArray(table.conversationId, ownConversations)),
    order,
    limit: limitOf(section, after),
  })
}

const limitOf = ({ rowsPerPage }: Section, after: Key | null): number =>
  after === null ? rowsPerPage / 4 : rowsPerPage

function isAfter(order: AnyPgColumn[], key: Key | null): SQL | undefined {
  if (key === null) return undefined
  const values = key.map((value) => sql`${value}`)
  return sql`(${sql.join(order, sql`, `)}) > (${sql.join(values, sql`, `)})`
}

const keySchema = z.array(z.union([z.string(), z.number(), z.date().transform((moment) => moment.toISOString())]))

const keyOf = ({ order }: Section, row: StoredRow): Key => keySchema.parse(Object.keys(order).map((name) => row[name]))
