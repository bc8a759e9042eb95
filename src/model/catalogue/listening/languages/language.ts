import type { RegionId } from '../../../../destinations/regions.ts'
import type { Concept } from '../concepts.ts'

export type LanguageCode = 'en'

/** What there is to know of a language to listen in it. Lists are phrases between commas, without accents. */
export interface Language {
  code: LanguageCode
  /** Words that are frequent in it and rare in the others. */
  common: string
  /** Phrases for each meaning; `~` at the end of a word stands for any ending. */
  words: Partial<Record<Concept, string>>
  /** Words that mean nothing here right after, or right before, certain others. */
  notAfter: Record<string, string>
  notBefore: Record<string, string>
  /** How regions are called. */
  regions: Partial<Record<RegionId, string>>
  /** What countries are called besides their official names: ISO code to phrases. */
  countries: Record<string, string>
  /** What well-known places are called besides their own names. */
  places: Record<string, string>
}
