import type { Topic } from '../../src/model/wishes.ts'

/** What the three that are offered last must be, by facts that whoever wrote the conversation knows. */
export interface Needs {
  /** Countries in which they may lie. */
  in?: readonly string[]
  notIn?: readonly string[]
  /** Names of places that would be wrong. */
  not?: readonly string[]
  /** Each of them has to be good in one of these months. */
  months?: readonly number[]
  /** US dollars a person and day. */
  perDay?: number
  /** Of the journey there. */
  hours?: number
  /** °C by day over the months of the trip. */
  warmest?: number
  coldest?: number
}

/** What becomes of the trip: nothing is chosen, one of the three is, or a place by name. */
export type Outcome = 'nothing' | 1 | 2 | 3 | { place: string }

/** A whole conversation as a traveller would have it. */
export interface Conversation {
  kind: string
  /** BCP 47; English unless given. */
  language?: string
  trip?: Record<string, unknown>
  wish: string
  /** What is answered to a question about these; to others, that it does not matter. */
  answers?: Partial<Record<Topic, string>>
  /** After the offer: what is said, with {1}, {2}, {3} for the names of the three. */
  then?: readonly string[]
  needs?: Needs
  /** Said in the wish, so it must not be asked. */
  known?: readonly Topic[]
  outcome?: Outcome
  /** What the last answer must hold, and what it must not. */
  says?: RegExp
  saysNot?: RegExp
}

/** "It does not matter", in the languages we speak. */
export const noMatter: Record<string, string> = {
  en: 'no preference',
  es: 'me da igual',
  fr: 'peu importe',
  de: 'egal',
  pt: 'tanto faz',
  it: 'non importa',
}
