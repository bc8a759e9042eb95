import { eq, type SQL, sql } from 'drizzle-orm'
import type { AuthenticatedUser } from '../auth/record.ts'
import type { Database, QueryBuilder } from '../db/client.ts'
import { prepared } from '../db/prepared.ts'
import { userPreferences } from './preferences/table.ts'
import type { AccountRecord, NewAccount } from './record.ts'
import { users } from './table.ts'

/** What may leave the store of a user: all but the hash. */
export const accountFields = {
  id: users.id,
  username: users.username,
  normalName: users.normalName,
  email: users.email,
  firstName: users.firstName,
  lastName: users.lastName,
  createdAt: users.createdAt,
}

/** Creates a user together with their preferences. Throws DatabaseRefusal when the name is taken. */
export async function createAccount(db: Database, account: NewAccount): Promise<AccountRecord> {
  const { username, email, firstName, lastName, passwordHash } = account
  const [, [created]] = await db.transaction((query) => [
    query.execute(sql`select identity.sign_up(${username}, ${email}, ${firstName}, ${lastName}, ${passwordHash})`),
    // Who has signed up is who the rest of the transaction acts for.
    selectAccount(query, sql`${users.id} = current_setting('app.user_id')::bigint`),
  ])
  if (created === undefined) throw new Error('an insert returned no row')
  return created
}

/** This user's account; null when it was deleted. */
export async function findAccount(db: Database, user: AuthenticatedUser): Promise<AccountRecord | null> {
  const [found] = await db.read(() => selectOwnAccount({ user: user.id }))
  return found ?? null
}

const selectOwnAccount = prepared<{ user: number }>()((query, given) =>
  selectAccount(query, eq(users.id, given('user'))),
)

/** Deletes this user and, by cascade, all that belongs to them. */
export async function deleteAccount(db: Database, user: AuthenticatedUser): Promise<void> {
  await db.write((query) => query.delete(users).where(eq(users.id, user.id)))
}

function selectAccount(query: QueryBuilder, which: SQL) {
  return query
    .select({ ...accountFields, preferences: userPreferences })
    .from(users)
    .innerJoin(userPreferences, eq(userPreferences.userId, users.id))
    .where(which)
}
