import { z } from '@hono/zod-openapi'
import { moment } from '../../http/wire.ts'
import type { AccountExport } from './record.ts'

const storedRow = z.lazy(() => z.record(z.string(), z.unknown()))
const storedRows = z.lazy(() => z.array(storedRow))

/** The one wire shape that follows the tables: whatever is stored is meant to be in it, new columns included. */
export const accountExport = z.lazy(() =>
  z
    .object({
      exported_at: moment,
      account: storedRow,
      user_preferences: storedRows,
      chat_allowances: storedRows,
      refresh_tokens: storedRows,
      log_in_failures: storedRows,
      trips: storedRows,
      planning_sessions: storedRows,
      trip_conversations: storedRows,
      conversation_states: storedRows,
      turns: storedRows,
      messages: storedRows,
      recommendations: storedRows,
    })
    .openapi('AccountExport', { description: 'The rows of each table, as they are stored.' }),
)

export function exportOnWire({ account, rows }: AccountExport, nowMilliseconds: number): z.infer<typeof accountExport> {
  return {
    exported_at: new Date(nowMilliseconds).toISOString(),
    account: rowOnWire(account),
    user_preferences: rows.user_preferences.map(rowOnWire),
    chat_allowances: rows.chat_allowances.map(rowOnWire),
    refresh_tokens: rows.refresh_tokens.map(rowOnWire),
    log_in_failures: rows.log_in_failures.map(rowOnWire),
    trips: rows.trips.map(rowOnWire),
    planning_sessions: rows.planning_sessions.map(rowOnWire),
    trip_conversations: rows.trip_conversations.map(rowOnWire),
    conversation_states: rows.conversation_states.map(rowOnWire),
    turns: rows.turns.map(rowOnWire),
    messages: rows.messages.map(rowOnWire),
    recommendations: rows.recommendations.map(rowOnWire),
  }
}

// The names of columns; what is inside a JSON column stays as it is stored.
const rowOnWire = (row: object): z.infer<typeof storedRow> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]))

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
