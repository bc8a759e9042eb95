import { and, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { logInFailures } from '../../auth/back-off/table.ts'
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
import type { Database } from '../../db/client.ts'
import { destinations } from '../../destinations/table.ts'
import { planningSessions } from '../../planning/table.ts'
import { trips } from '../../trips/table.ts'
import { userPreferences } from '../preferences/table.ts'
import { accountFields } from '../store.ts'
import type { AccountExport } from './record.ts'
import { users } from '../table.ts'

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

const tripFields = {
  ...getTableColumns(trips),
  destination: { id: destinations.id, name: destinations.name, country: destinations.country },
}

/** Every row in which this user appears, without hashes of secrets; null when the account was deleted. One round trip. */
export async function exportAccount(db: Database, user: AuthenticatedUser): Promise<AccountExport | null> {
  const isOwn = (table: { userId: AnyPgColumn }) => eq(table.userId, user.id)
  const [
    [account],
    preferences,
    allowances,
    tokens,
    failures,
    ownTrips,
    sessions,
    conversations,
    states,
    ownTurns,
    said,
    offers,
  ] = await db.repeatableTransaction((query) => {
    // What hangs on a conversation has an index for that alone.
    const ownConversations = query
      .select({ id: tripConversations.id })
      .from(tripConversations)
      .where(isOwn(tripConversations))
    const isSaid = (table: { userId: AnyPgColumn; conversationId: AnyPgColumn }) =>
      and(isOwn(table), inArray(table.conversationId, ownConversations))
    return [
      query.select(accountFields).from(users).where(eq(users.id, user.id)),
      query.select().from(userPreferences).where(isOwn(userPreferences)),
      query.select().from(chatAllowances).where(isOwn(chatAllowances)),
      query.select(tokenFields).from(refreshTokens).where(isOwn(refreshTokens)).orderBy(refreshTokens.issuedAt),
      query.select(failureFields).from(logInFailures).where(isOwn(logInFailures)).orderBy(logInFailures.lastFailedAt),
      query
        .select(tripFields)
        .from(trips)
        .leftJoin(destinations, eq(destinations.id, trips.destinationId))
        .where(isOwn(trips))
        .orderBy(trips.id),
      query.select().from(planningSessions).where(isOwn(planningSessions)).orderBy(planningSessions.id),
      query.select().from(tripConversations).where(isOwn(tripConversations)).orderBy(tripConversations.id),
      query.select().from(conversationStates).where(isSaid(conversationStates)),
      query.select().from(turns).where(isSaid(turns)).orderBy(turns.conversationId, turns.number),
      query.select().from(messages).where(isSaid(messages)).orderBy(messages.id),
      query.select().from(recommendations).where(isSaid(recommendations)).orderBy(recommendations.id),
    ]
  })
  if (account === undefined) return null
  return {
    account,
    rows: {
      user_preferences: preferences,
      chat_allowances: allowances,
      refresh_tokens: tokens,
      log_in_failures: failures,
      trips: ownTrips,
      planning_sessions: sessions,
      trip_conversations: conversations,
      conversation_states: states,
      turns: ownTurns,
      messages: said,
      recommendations: offers,
    },
  }
}
