import { lt, type SQL, sql } from 'drizzle-orm'
import type { AuthenticatedUser } from '../auth/record.ts'
import type { Database, QueryBuilder } from '../db/client.ts'
import { prepared } from '../db/prepared.ts'
import type { KeyedRequest } from './record.ts'
import { idempotencyKeys } from './table.ts'

const keptHours = 24
const oldest = sql`now() - make_interval(hours => ${keptHours})`

/**
 * The last statements of a transaction that makes something: its key is kept with it. A key that is there already
 * violates the primary key, which undoes all of the transaction. `made` selects the id of what was made, or nothing.
 */
export function keeping(query: QueryBuilder, user: AuthenticatedUser, request: KeyedRequest | null, made: SQL) {
  if (request === null) return []
  const { key, requestHash } = request
  return [
    query.execute(sql`
      delete from ${idempotencyKeys} where user_id = ${user.id} and idempotency_key = ${key} and made_at <= ${oldest}`),
    query.execute(sql`
      insert into ${idempotencyKeys} (user_id, idempotency_key, request_hash, made_id)
      select ${user.id}, ${key}, ${requestHash}, made.id from (${made}) made (id)`),
  ]
}

/** Holds for a row that this transaction has written. */
export const writtenHere = (table: SQL): SQL => sql`${table}.xmin = pg_current_xact_id()::xid`

/** What a key was used for; null when it was not within a day. One round trip. */
export async function findKept(
  db: Database,
  user: AuthenticatedUser,
  key: string,
): Promise<{ requestHash: string; madeId: number } | null> {
  const [found] = await db.read(() => selectKept({ user: user.id, key }))
  return found ?? null
}

const selectKept = prepared<{ user: number; key: string }>()((query, given) =>
  query
    .select({ requestHash: idempotencyKeys.requestHash, madeId: idempotencyKeys.madeId })
    .from(idempotencyKeys)
    .where(sql`user_id = ${given('user')} and idempotency_key = ${given('key')} and made_at > ${oldest}`),
)

/** Forgets the keys that are older than a day. Returns how many. */
export async function deleteOldKeys(db: Database): Promise<number> {
  const { rowCount } = await db.write((query) =>
    query.delete(idempotencyKeys).where(lt(idempotencyKeys.madeAt, oldest)),
  )
  return rowCount
}
