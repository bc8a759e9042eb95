import type { Position } from '../distance.ts'
import type { Criteria } from '../criteria.ts'
import type { Candidate } from '../record.ts'

/** A destination before it is held against anything. */
export type Place = Omit<
  Candidate,
  'meets' | 'lacks' | 'cautions' | 'daytimeHigh' | 'cost' | 'journey' | 'penalty' | 'score'
>

/** What is looked up to judge a place by. */
export interface Surroundings {
  origin: Criteria['origin']
  /** What the places that were named are like. */
  examples: Examples
  /** Where one lands. */
  airport: Position | null
}

export interface Examples {
  countries: readonly string[]
  climates: readonly string[]
  interests: readonly string[]
}
export const noExamples: Examples = { countries: [], climates: [], interests: [] }
