import { eq, getTableColumns, type SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable, SelectedFields } from 'drizzle-orm/pg-core'
import type { RunnableQuery } from 'drizzle-orm/runnable-query'
import { logInFailures } from '../../../auth/back-off/table.ts'
import { logIns } from '../../../auth/log-ins/table.ts'
import { refreshTokens } from '../../../auth/table.ts'
import {
  chatAllowances,
  conversationStates,
  messages,
  recommendations,
  tripConversations,
  turns,
} from '../../../conversation/table.ts'
import type { QueryBuilder } from '../../../db/client.ts'
import { destinations } from '../../../destinations/table.ts'
import { idempotencyKeys } from '../../../idempotency/table.ts'
import { tripShares } from '../../../planning/sharing/table.ts'
import { planningSessions } from '../../../planning/table.ts'
import { trips } from '../../../trips/table.ts'
import { userPreferences } from '../../preferences/table.ts'
import { writeAllowances } from '../../writes/table.ts'
import type { SectionName, StoredRow } from '../record.ts'

export interface Section {
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

type OwnTable = PgTable & { userId: AnyPgColumn }
type SaidTable = OwnTable & { conversationId: AnyPgColumn }

/** The rows of a table that are of this user, whole or what there is to give away of them. */
const own = (
  table: OwnTable,
  rowsPerPage: number,
  order: Section['order'],
  fields: SelectedFields = getTableColumns(table),
): Section => ({
  rowsPerPage,
  order,
  select: (query, page) =>
    query
      .select(fields)
      .from(table)
      .where(page.isWanted(table))
      .orderBy(...page.order)
      .limit(page.limit),
})

/** The same of a table that hangs on conversations. */
const said = (table: SaidTable, rowsPerPage: number, order: Section['order']): Section => ({
  rowsPerPage,
  order,
  select: (query, page) =>
    query
      .select()
      .from(table)
      .where(page.isSaid(table))
      .orderBy(...page.order)
      .limit(page.limit),
})

const ownTrips: Section = {
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
}

/** Pages are so long that the largest rows there can be stay below the 10 MiB at which Neon refuses to answer. */
export const sections: Record<SectionName, Section> = {
  user_preferences: own(userPreferences, 8, { userId: userPreferences.userId }),
  chat_allowances: own(chatAllowances, 8, { userId: chatAllowances.userId }),
  write_allowances: own(writeAllowances, 8, { userId: writeAllowances.userId }),
  log_ins: own(logIns, 2_000, { id: logIns.id }),
  refresh_tokens: own(refreshTokens, 2_000, { id: refreshTokens.id }, tokenFields),
  log_in_failures: own(logInFailures, 2_000, { lastFailedAt: logInFailures.lastFailedAt }, failureFields),
  idempotency_keys: own(idempotencyKeys, 2_000, { idempotencyKey: idempotencyKeys.idempotencyKey }),
  trips: ownTrips,
  planning_sessions: own(planningSessions, 80, { id: planningSessions.id }),
  trip_shares: own(tripShares, 2_000, { tripId: tripShares.tripId }, shareFields),
  trip_conversations: own(tripConversations, 2_000, { id: tripConversations.id }),
  conversation_states: said(conversationStates, 80, { conversationId: conversationStates.conversationId }),
  turns: said(turns, 40, { conversationId: turns.conversationId, number: turns.number }),
  messages: said(messages, 200, { id: messages.id }),
  recommendations: said(recommendations, 80, { id: recommendations.id }),
}
