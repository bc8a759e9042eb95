import { foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment, reference } from '../db/columns.ts'
import { users } from '../users/table.ts'
import { logIns } from './log-ins/table.ts'

/**
 * `parent_id` is unique, so a token has at most one successor however many requests race to rotate it; a token outlives
 * its expired parent.
 */
export const refreshTokens = pgTable(
  'refresh_tokens',
  {
    id: uuid('id').primaryKey(),
    userId: reference('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    family: uuid('family').notNull(),
    parentId: uuid('parent_id').unique('refresh_tokens_parent_id_key'),
    tokenHash: text('token_hash').notNull().unique('refresh_tokens_token_hash_key'),
    issuedAt: moment('issued_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    revokedAt: moment('revoked_at'),
  },
  (table) => [
    foreignKey({
      name: 'refresh_tokens_parent_id_fkey',
      columns: [table.parentId],
      foreignColumns: [table.id],
    }).onDelete('set null'),
    foreignKey({
      name: 'refresh_tokens_family_user_id_fkey',
      columns: [table.family, table.userId],
      foreignColumns: [logIns.id, logIns.userId],
    }).onDelete('cascade'),
    index('refresh_tokens_user_id_index').on(table.userId),
    index('refresh_tokens_family_index').on(table.family, table.userId),
    index('refresh_tokens_expires_at_index').on(table.expiresAt),
  ],
)
