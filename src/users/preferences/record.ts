import type { Theme } from '../../destinations/vocabulary.ts'
import type { userPreferences } from './table.ts'
import type { Warmth } from './vocabulary.ts'

export type PreferencesRecord = typeof userPreferences.$inferSelect

/** What earlier choices taught of a traveller's taste. */
export interface Taste {
  likes: Theme[]
  dislikes: Theme[]
  warmth: Warmth | null
}

/** What a traveller may set; what is left out stays as it is. */
export type PreferencesValues = Partial<
  Pick<PreferencesRecord, 'preferencesText' | 'budgetMin' | 'budgetMax' | 'preferredGroupSize'>
> & {
  /** Forgets what earlier choices taught. */
  forgetsTaste?: true
}
