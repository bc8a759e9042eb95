import type { Sentences } from '../reading.ts'

/** What must be read in a language: in a first message, of three places on the table, and once one is chosen. */
export interface SentencesOfLanguage {
  /** BCP 47 */
  language: string
  initial: Sentences[string]
  offer: Sentences[string]
  chosen: Sentences[string]
}
