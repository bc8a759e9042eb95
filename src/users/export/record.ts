import type { AccountRecord } from '../record.ts'

/** The tables with rows of a user, in the order of the export. */
export const sectionNames = [
  'user_preferences',
  'chat_allowances',
  'write_allowances',
  'log_ins',
  'refresh_tokens',
  'log_in_failures',
  'idempotency_keys',
  'trips',
  'planning_sessions',
  'trip_shares',
  'trip_conversations',
  'conversation_states',
  'turns',
  'messages',
  'recommendations',
] as const
export type SectionName = (typeof sectionNames)[number]

/** A row as it is stored, by the names of its fields. */
export type StoredRow = Record<string, unknown>

/** All that is stored about a user; the pages of a section are read when they are asked for. */
export interface AccountExport {
  account: Omit<AccountRecord, 'preferences'>
  sections: { name: SectionName; pages: AsyncIterable<StoredRow[]> }[]
}
