import { and, eq, sql } from 'drizzle-orm'
import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import { prepared } from '../../db/prepared.ts'
import type { PreferencesRecord, PreferencesValues } from './record.ts'
import { userPreferences } from './table.ts'

/** This user's preferences; null when the account was deleted. */
export async function findPreferences(db: Database, user: AuthenticatedUser): Promise<PreferencesRecord | null> {
  const [found] = await db.read(() => selectPreferences({ user: user.id }))
  return found ?? null
}

const selectPreferences = prepared<{ user: number }>()((query, given) =>
  query
    .select()
    .from(userPreferences)
    .where(eq(userPreferences.userId, given('user'))),
)

/** Changes preferences of this user; null when they are not theirs. Throws DatabaseRefusal for what the constraints forbid. */
export async function updatePreferences(
  db: Database,
  user: AuthenticatedUser,
  id: number,
  { forgetsTaste, ...values }: PreferencesValues,
): Promise<PreferencesRecord | null> {
  const [updated] = await db.write((query) =>
    query
      .update(userPreferences)
      .set({ ...values, ...(forgetsTaste ? noTaste : {}), updatedAt: sql`now()` })
      .where(and(eq(userPreferences.id, id), eq(userPreferences.userId, user.id)))
      .returning(),
  )
  return updated ?? null
}

const noTaste = { tasteLikes: [], tasteDislikes: [], tasteWarmth: null, tasteFromTrips: [] }
