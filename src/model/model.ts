import type { Area, Highlight } from '../destinations/facts.ts'
import type { Candidate, Fault } from '../destinations/ranking/record.ts'
import type { Act, Pending } from './acts.ts'
import type { Offer, PlaceName } from './offer.ts'
import type { Telling } from './telling/telling.ts'
import type { Topic, Wishes } from './wishes.ts'

/** A clarifying question, in the traveller's language. */
export interface Question {
  topic: Topic
  text: string
}

/** One thing the traveller has said, with what it was said to: nothing, a question, or an offer. */
export interface Statement {
  /** Counted from 1 through the whole conversation. */
  number: number
  text: string
  to: 'wish' | 'offer' | Topic
}

/** The fields of a trip, which its owner may change at any time. */
export interface TripFacts {
  title: string
  description: string
  /** `YYYY-MM-DD` */
  startDate: string | null
  endDate: string | null
  /** US dollars for the whole trip and everybody on it. */
  budget: number | null
  travelersCount: number
}

/** What the traveller always wants. Budgets are US dollars for a whole trip. */
export interface StandingPreferences {
  text: string
  budgetMin: number | null
  budgetMax: number | null
  groupSize: number
}

export interface Exchange {
  traveller: string
  assistant: string
}

type Stage = 'initial' | 'asking_clarifications' | 'destinations_complete' | 'commitment_detected'

/** A message with all that may be needed to understand it. */
export interface Listening {
  message: string
  /** The number that this message has as a statement. */
  number: number
  stage: Stage
  /** The question that is open, if one is. */
  question: Question | null
  pending: Pending
  /** What was understood up to now; null when nothing was, although something may have been said. */
  wishes: Wishes | null
  statements: Statement[]
  trip: TripFacts
  /** The trip as it was when it was last listened to; null for the first time. */
  tripBefore: TripFacts | null
  preferences: StandingPreferences
  /** The offer on the table; empty when there is none. */
  offered: Offer[]
  /** All that was offered in this conversation before it. */
  earlier: PlaceName[]
  /** What is chosen already. */
  chosen: PlaceName | null
  /** Names of what can be chosen, moved or dropped in the plan. */
  planItems: string[]
  recent: Exchange[]
  /** `YYYY-MM-DD`, in UTC. */
  today: string
}

/** What was understood. */
export interface Heard {
  act: Act
  /** What else the message does, in its order: further questions, or what is done to the plan after that. */
  also: Act[]
  /** Whole, after this message. */
  wishes: Wishes
  /** The model's own words for questions that may be asked; where one is missing, ours are used. */
  questions: Question[]
}

/** What a model is to choose three from. */
export interface Choosing {
  wishes: Wishes
  /** Best first; at least three. */
  candidates: Candidate[]
  offeredBefore: PlaceName[]
  /** What was wrong with the last three; none at the first try. */
  faults: Fault[]
  today: string
}

/** One of three: a candidate, or a place of the model's own with what it knows of it. */
export type Proposal =
  | {
      kind: 'candidate'
      candidate: Candidate
      /** The model's own words for this traveller; null for those of the catalogue. */
      description: string | null
    }
  | {
      kind: 'own'
      name: string
      country: string
      description: string
      bestMonths: number[]
      costPerDay: number | null
      /** °C, January to December. */
      monthlyHigh: number[] | null
    }

/** What somebody who has chosen a place could stay in or do there, other than what is known. */
export interface Suggesting {
  of: 'areas' | 'activities'
  place: PlaceName & { latitude: number | null; longitude: number | null }
  /** Names of what is known already. */
  known: string[]
  wishes: Wishes
  /** The months of the trip, 1 to 12. */
  months: number[]
}

export type Suggestion = { of: 'area'; area: Area } | { of: 'activity'; activity: Highlight }

export interface Call {
  signal: AbortSignal
}

export interface SpokenCall extends Call {
  /** Takes the reply piece by piece, in order, while it is being written. */
  onToken: (text: string) => void
}

export interface Usage {
  calls: number
  tokensIn: number
  tokensOut: number
}

/**
 * What the conversation asks of a language model. Words are read in `listen` alone; everything else takes typed
 * values. Every method rejects with ModelError, and with nothing else but the abort reason of its signal.
 */
export interface Model {
  /** The model's name for the receipt of a turn, such as `gemini-flash-latest` or `catalogue`. */
  readonly name: string
  /** Of the prompts it was asked with; null for a model that has none. */
  readonly promptVersion: string | null
  /** Requests sent and tokens counted so far, where the provider tells. */
  readonly usage?: Readonly<Usage>
  /** What a message does, and all that the traveller wants after it. */
  listen(listening: Listening, call: Call): Promise<Heard>
  /** Three different places. */
  choose(choosing: Choosing, call: Call): Promise<Proposal[]>
  /** What it knows of a place by itself, unchecked; a model that knows nothing by itself has no such method. */
  suggest?(suggesting: Suggesting, call: Call): Promise<Suggestion[]>
  /** Says something in the traveller's language. */
  tell(telling: Telling, call: SpokenCall): Promise<string>
}

type ModelFailure =
  /** Overloaded, unreachable, too slow or talking nonsense: worth another try after a while. */
  | { kind: 'unavailable'; retryAfterSeconds: number }
  /** The provider refuses the subject: the same words will be refused again. */
  | { kind: 'blocked' }

/** The one error of this port; its message is for logs, never for the traveller. */
export class ModelError extends Error {
  readonly failure: ModelFailure

  constructor(failure: ModelFailure, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ModelError'
    this.failure = failure
  }
}
