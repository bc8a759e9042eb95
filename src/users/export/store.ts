import { and, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { RunnableQuery } from 'drizzle-orm/runnable-query'
import { z } from 'zod'
import { logInFailures } from '../../auth/back-off/table.ts'
import { logIns } from '../../auth/log-ins/table.ts'
import type { AuthenticatedUser } from '../../auth/record.ts'
import { refreshTokens } from '../../auth/table.ts'
import {
  chatAllowances,
  conversationStates,
  messages,
  recommendations,
  tripConversations,
  turns,
} from '../../conversation/table.ts'
import type { Database, QueryBuilder } from '../../db/client.ts'
import { destinations } from '../../destinations/table.ts'
import { idempotencyKeys } from '../../idempotency/table.ts'
import { tripShares } from '../../planning/sharing/table.ts'
import { planningSessions } from '../../planning/table.ts'
import { trips } from '../../trips/table.ts'
import { userPreferences } from '../preferences/table.ts'
import { accountFields } from '../store.ts'
import { users } from '../table.ts'
import { writeAllowances } from '../writes/table.ts'
import { type AccountExport, type SectionName, sectionNames, type StoredRow } from './record.ts'

/** The values of the columns by which a section is in order. */
type Key = (string | number)[]

interface Section {
  /** Four times what the first answer has of it, which holds a page of each. */
  rowsPerPage: number
  /** The columns by which it is in order, under the names that its rows give them. */
  order: Record<string, AnyPgColumn>
  select: (query: QueryBuilder, page: Page) => RunnableQuery<StoredRow[], 'pg'>
}

interface Page {
  /** The rows of this user, after those of the pages before. */
  isWanted: (table: { userId: AnyPgColumn }) => SQL | undefined
  /** The same of what hangs on a conversation, for which there is an index by conversation alone. */
  isSaid: (table: { userId: AnyPgColumn; conversationId: AnyPgColumn }) => SQL | undefined
  order: AnyPgColumn[]
  limit: number
}

const tokenFields = {
  id: refreshTokens.id,
  userId: refreshTokens.userId,
  family: refreshTokens.family,
  parentId: refreshTokens.parentId,
  issuedAt: refreshTokens.issuedAt,
  expiresAt: refreshTokens.expiresAt,
  usedAt: refreshTokens.usedAt,
  revokedAt: refreshTokens.revokedAt,
}

const failureFields = {
  userId: logInFailures.userId,
  failures: logInFailures.failures,
  lastFailedAt: logInFailures.lastFailedAt,
  retryAt: logInFailures.retryAt,
}

const shareFields = {
  tripId: tripShares.tripId,
  userId: tripShares.userId,
  withBudget: tripShares.withBudget,
  createdAt: tripShares.createdAt,
  expiresAt: tripShares.expiresAt,
}

const tripFields = {
  ...getTableColumns(trips),
  destination: { id: destinations.id, name: destinations.name, country: destinations.country },
}

/** Pages are so long that the largest rows there can be stay below the 10 MiB at which Neon refuses to answer. */
const sections: Record<SectionName, Section> = {
  user_preferences: {
    rowsPerPage: 8,
    order: { userId: userPreferences.userId },
    select: (query, page) =>
      query
        .select()
        .from(userPreferences)
        .where(page.isWanted(userPreferences))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  chat_allowances: {
    rowsPerPage: 8,
    order: { userId: chatAllowances.userId },
    select: (query, page) =>
      query
        .select()
        .from(chatAllowances)
        .where(page.isWanted(chatAllowances))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  write_allowances: {
    rowsPerPage: 8,
    order: { userId: writeAllowances.userId },
    select: (query, page) =>
      query
        .select()
        .from(writeAllowances)
        .where(page.isWanted(writeAllowances))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  log_ins: {
    rowsPerPage: 2_000,
    order: { id: logIns.id },
    select: (query, page) =>
      query
        .select()
        .from(logIns)
        .where(page.isWanted(logIns))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  refresh_tokens: {
    rowsPerPage: 2_000,
    order: { id: refreshTokens.id },
    select: (query, page) =>
      query
        .select(tokenFields)
        .from(refreshTokens)
        .where(page.isWanted(refreshTokens))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  log_in_failures: {
    rowsPerPage: 2_000,
    order: { lastFailedAt: logInFailures.lastFailedAt },
    select: (query, page) =>
      query
        .select(failureFields)
        .from(logInFailures)
        .where(page.isWanted(logInFailures))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  trips: {
    rowsPerPage: 80,
    order: { id: trips.id },
    select: (query, page) =>
      query
        .select(tripFields)
        .from(trips)
        .leftJoin(destinations, eq(destinations.id, trips.destinationId))
        .where(page.isWanted(trips))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  planning_sessions: {
    rowsPerPage: 80,
    order: { id: planningSessions.id },
    select: (query, page) =>
      query
        .select()
        .from(planningSessions)
        .where(page.isWanted(planningSessions))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  idempotency_keys: {
    rowsPerPage: 2_000,
    order: { idempotencyKey: idempotencyKeys.idempotencyKey },
    select: (query, page) =>
      query
        .select()
        .from(idempotencyKeys)
        .where(page.isWanted(idempotencyKeys))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  trip_shares: {
    rowsPerPage: 2_000,
    order: { tripId: tripShares.tripId },
    select: (query, page) =>
      query
        .select(shareFields)
        .from(tripShares)
        .where(page.isWanted(tripShares))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  trip_conversations: {
    rowsPerPage: 2_000,
    order: { id: tripConversations.id },
    select: (query, page) =>
      query
        .select()
        .from(tripConversations)
        .where(page.isWanted(tripConversations))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  conversation_states: {
    rowsPerPage: 80,
    order: { conversationId: conversationStates.conversationId },
    select: (query, page) =>
      query
        .select()
        .from(conversationStates)
        .where(page.isSaid(conversationStates))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  turns: {
    rowsPerPage: 40,
    order: { conversationId: turns.conversationId, number: turns.number },
    select: (query, page) =>
      query
        .select()
        .from(turns)
        .where(page.isSaid(turns))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  messages: {
    rowsPerPage: 200,
    order: { id: messages.id },
    select: (query, page) =>
      query
        .select()
        .from(messages)
        .where(page.isSaid(messages))
        .orderBy(...page.order)
        .limit(page.limit),
  },
  recommendations: {
    rowsPerPage: 80,
    order: { id: recommendations.id },
    select: (query, page) =>
      query
        .select()
        .from(recommendations)
        .where(page.isSaid(recommendations))
        .orderBy(...page.order)
        .limit(page.limit),
  },
}

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
