import type { userPreferences } from './table.ts'

export type PreferencesRecord = typeof userPreferences.$inferSelect

/** What a traveller may set; what is left out stays as it is. */
export type PreferencesValues = Partial<
  Pick<PreferencesRecord, 'preferencesText' | 'budgetMin' | 'budgetMax' | 'preferredGroupSize'>
>
