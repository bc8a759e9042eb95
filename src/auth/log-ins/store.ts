import { and, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Database, QueryBuilder } from '../../db/client.ts'
import type { AuthenticatedUser } from '../record.ts'
import { refreshTokens } from '../table.ts'
import type { LogInRecord, NewLogIn } from './record.ts'
import { logIns } from './table.ts'

/** The password that was checked, and the attempt that it was checked for. */
export interface Proof {
  passwordHash: string
  attemptKey: string
}

/**
 * Stores a log-in of the user that the database acts for, and forgets the failures before it. Returns false when the
 * password is not what was proven any more.
 */
export async function startLogIn(db: Database, logIn: NewLogIn, proof: Proof): Promise<boolean> {
  const [started] = await db.write((query) => selectStart(query, logIn, proof))
  return started?.isStarted ?? false
}

/**
 * Replaces the password of this user, ends all that they are logged in with, and stores a new log-in. Returns false when
 * the password is not what was proven any more; then nothing is changed.
 */
export async function changePassword(
  db: Database,
  user: AuthenticatedUser,
  proof: Proof,
  newHash: string,
  logIn: NewLogIn,
): Promise<boolean> {
  const [, [started]] = await db.transaction((query) => [
    query.execute(sql`select identity.change_password(${user.id}, ${proof.passwordHash}, ${newHash})`),
    selectStart(query, logIn, { ...proof, passwordHash: newHash }),
  ])
  return started?.isStarted ?? false
}

const newest = 100

/** What this user is logged in with at the moment, newest first; at most a hundred. */
export async function listLogIns(db: Database, user: AuthenticatedUser): Promise<LogInRecord[]> {
  return db.read((query) =>
    query
      .select({
        id: logIns.id,
        userAgent: logIns.userAgent,
        startedAt: logIns.startedAt,
        lastUsedAt: refreshTokens.issuedAt,
        expiresAt: sql`least(${refreshTokens.expiresAt}, ${logIns.endsAt})`.mapWith(logIns.endsAt),
      })
      .from(logIns)
      .innerJoin(refreshTokens, and(eq(refreshTokens.family, logIns.id), eq(refreshTokens.userId, logIns.userId)))
      .where(
        and(
          eq(logIns.userId, user.id),
          gt(logIns.endsAt, sql`now()`),
          gt(refreshTokens.expiresAt, sql`now()`),
          isNull(refreshTokens.usedAt),
          isNull(refreshTokens.revokedAt),
        ),
      )
      .orderBy(desc(logIns.startedAt), logIns.id)
      .limit(newest),
  )
}

/** Ends all that this user is logged in with. Returns false when the account was deleted. */
export async function endLogIns(db: Database, user: AuthenticatedUser): Promise<boolean> {
  const [ended] = await db.write((query) =>
    query.select({ exists: sql<boolean>`exists` }).from(sql`identity.end_log_ins(${user.id}) as exists`),
  )
  return ended?.exists ?? false
}

/** Forgets log-ins that are over, however often they were refreshed. Returns how many. */
export async function deleteEnded(db: Database): Promise<number> {
  const deleted = await db.write((query) => query.delete(logIns).where(lt(logIns.endsAt, sql`now()`)))
  return deleted.rowCount
}

const selectStart = (query: QueryBuilder, { id, userAgent, token, endsAt }: NewLogIn, proof: Proof) =>
  query.select({ isStarted: sql<boolean | null>`is_started` }).from(
    sql`identity.start_log_in(${id}::uuid, ${userAgent}, to_timestamp(${endsAt}), ${token.id}::uuid, ${token.hash},
        to_timestamp(${token.issuedAt}), to_timestamp(${token.expiresAt}), ${proof.passwordHash}, ${proof.attemptKey})
        as is_started`,
  )
