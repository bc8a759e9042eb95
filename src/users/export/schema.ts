import { z } from '@hono/zod-openapi'
import { moment } from '../../http/wire.ts'
import type { AccountExport, SectionName } from './record.ts'

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
      write_allowances: storedRows,
      log_ins: storedRows,
      refresh_tokens: storedRows,
      log_in_failures: storedRows,
      idempotency_keys: storedRows,
      trips: storedRows,
      planning_sessions: storedRows,
      trip_shares: storedRows,
      trip_conversations: storedRows,
      conversation_states: storedRows,
      turns: storedRows,
      messages: storedRows,
      recommendations: storedRows,
    } satisfies Record<'exported_at' | 'account' | SectionName, unknown>)
    .openapi('AccountExport', { description: 'The rows of each table, as they are stored.' }),
)

/** The text of that, piece by piece: it may be larger than what a Worker can hold. */
export async function* exportOnWire(
  { account, sections }: AccountExport,
  nowMilliseconds: number,
): AsyncGenerator<string, void, void> {
  yield `{"exported_at":${JSON.stringify(new Date(nowMilliseconds))},"account":${rowOnWire(account)}`
  for (const { name, pages } of sections) {
    yield `,"${name}":[`
    let comma = ''
    for await (const rows of pages) {
      yield comma + rows.map(rowOnWire).join(',')
      comma = ','
    }
    yield ']'
  }
  yield '}'
}

// The names of columns; what is inside a JSON column stays as it is stored.
const rowOnWire = (row: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value])))

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
