import type { PreferencesRecord } from './preferences/record.ts'
import type { users } from './table.ts'

export type NewAccount = Pick<typeof users.$inferInsert, 'username' | 'passwordHash'> & {
  email: string
  firstName: string
  lastName: string
}

export type AccountRecord = Omit<typeof users.$inferSelect, 'passwordHash'> & { preferences: PreferencesRecord }
