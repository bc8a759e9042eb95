import { lt, sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import { refreshTokens } from './table.ts'
import { logIns } from './log-ins/table.ts'
import type { Claims } from './tokens.ts'

type Rotation =
  /** The successor to hand out: the one that was offered, or the one that an earlier request was given. */
  | { kind: 'rotated'; successor: { id: string; issuedAt: Date; expiresAt: Date }; logIn: string }
  /** Unknown, over, revoked, or used before: in the last case its family is revoked now. */
  | { kind: 'refused' }

const graceSeconds = 10

/**
 * Uses a refresh token up and stores its successor. A token used within the last ten seconds, whose successor was
 * not used yet, gives that same successor; a token used before that revokes its family (RFC 9700, section 4.14.2).
 */
export async function rotate(
  db: Database,
  presentedHash: string,
  offered: { claims: Claims; tokenHash: string },
): Promise<Rotation> {
  const [rotated] = await db.write((query) =>
    query
      .select({
        successor: {
          id: sql`id`.mapWith(refreshTokens.id),
          issuedAt: sql`issued_at`.mapWith(refreshTokens.issuedAt),
          expiresAt: sql`expires_at`.mapWith(refreshTokens.expiresAt),
        },
        logIn: sql`family`.mapWith(logIns.id),
      })
      .from(
        sql`identity.rotate(${presentedHash}, ${offered.claims.jti}::uuid, ${offered.tokenHash},
          to_timestamp(${offered.claims.iat}), to_timestamp(${offered.claims.exp}), ${graceSeconds})`,
      ),
  )
  return rotated === undefined ? { kind: 'refused' } : { kind: 'rotated', ...rotated }
}

/** Revokes the whole family of a token; nothing happens for a token that is not known. */
export async function revokeFamily(db: Database, tokenHash: string): Promise<void> {
  await db.write((query) => query.execute(sql`select identity.revoke_family(${tokenHash})`))
}

/** Forgets tokens that expired. Returns how many. */
export async function deleteExpired(db: Database): Promise<number> {
  const deleted = await db.write((query) => query.delete(refreshTokens).where(lt(refreshTokens.expiresAt, sql`now()`)))
  return deleted.rowCount
}
