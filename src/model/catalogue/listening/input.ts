import type { Theme } from '../../../destinations/vocabulary.ts'
import type { Act, Pending } from '../../acts.ts'
import type { Standings } from '../../ordering.ts'
import type { Topic, Wishes } from '../../wishes.ts'

/** A place that was offered, with what it can be pointed at by. */
export interface OfferedPlace {
  name: string
  country: string
  /** ISO 3166-1 alpha-2 */
  countryCode: string | null
  description: string
  /** US dollars a person and day. */
  averageCostPerDay: number | null
  themes: readonly Theme[]
  standings: Standings
}

export type Stage = 'initial' | 'asking_clarifications' | 'destinations_complete' | 'commitment_detected'

/** A message and all that it is said to. */
export interface ListeningInput {
  message: string
  /** The number of this statement, for what is heard in it. */
  statement: number
  /** What is known so far. */
  wishes: Wishes
  stage: Stage
  /** The clarifying question that is open. */
  question: { topic: Topic } | null
  pending: Pending
  /** The places on the table, in their order; none before there are any. */
  offered: readonly OfferedPlace[]
  /** Places that were offered before these. */
  earlier: readonly { name: string; country: string }[]
  chosen: { name: string; country: string } | null
  /** `YYYY-MM-DD` */
  today: string
  /** Names of areas and activities of the plan. */
  planItems: readonly string[]
}

export interface Listened {
  act: Act
  /** What else it does, in its order. */
  also: Act[]
  wishes: Wishes
}
