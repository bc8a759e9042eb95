import type { Sentences } from '../reading.ts'

/**
 * What was written in a language without having seen how it is read: in a first message, of three places on the table,
 * once the second of them was spoken of, to a question about their budget, and once the second is chosen.
 */
export interface BlindSentences {
  /** BCP 47 */
  language: string
  initial: Sentences[string]
  offer: Sentences[string]
  spoken: Sentences[string]
  asked: Sentences[string]
  chosen: Sentences[string]
}
