/** What a clarifying question is about; there are six, so there are never more than six questions. */
export const topics = ['interests', 'season', 'length', 'budget', 'companions', 'place'] as const
export type Topic = (typeof topics)[number]

export interface Question {
  topic: Topic
  text: string
}

/** A destination the assistant proposes. Costs are US dollars per person and day; months are 1–12; null and [] mean unknown. */
export interface Suggestion {
  name: string
  country: string
  description: string
  averageCostPerDay: number | null
  bestMonths: number[]
}

/** One thing the traveller has said, with what it was said to. */
export type Statement =
  | { kind: 'wish'; text: string }
  | { kind: 'answer'; question: Question; text: string }
  | { kind: 'refinement'; offered: Suggestion[]; text: string }

export interface TripFacts {
  title: string
  description: string
  /** `YYYY-MM-DD` */
  startDate: string | null
  endDate: string | null
  /** US dollars for the whole trip and everybody on it. */
  budget: number | null
  travelersCount: number
  /** What the trip is already going to, if anything. */
  destination: { name: string; country: string } | null
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

/** Everything a model may know when it thinks. */
export interface Brief {
  /** `YYYY-MM-DD`, in UTC. */
  today: string
  trip: TripFacts
  preferences: StandingPreferences
  statements: Statement[]
  /** The last few exchanges, oldest first. */
  recent: Exchange[]
}

export type Grade = { kind: 'pass' } | { kind: 'fail'; feedback: string }

/** What the traveller's reply to an offer means. `choice` is the place in the offer, from 0. */
export type Reading =
  { kind: 'commit'; choice: number } | { kind: 'refine' } | { kind: 'discuss' } | { kind: 'unclear' }

export interface Call {
  signal: AbortSignal
}

export interface SpokenCall extends Call {
  /** Takes the reply piece by piece, in order, while it is being written. */
  onToken: (text: string) => void
}

export interface Draft {
  /** Why the last draft was refused; null for the first one. */
  feedback: string | null
}

export interface Usage {
  calls: number
  tokensIn: number
  tokensOut: number
}

/**
 * What the conversation asks of a language model. Every method rejects with ModelError, and with nothing else
 * but the abort reason of its signal.
 */
export interface Model {
  /** The model's name for the receipt of a turn, such as `gemini-flash-latest` or `catalogue`. */
  readonly name: string
  /** Requests sent and tokens counted so far, where the provider tells. */
  readonly usage?: Readonly<Usage>
  /** At most six questions about what is not known yet, the most useful first; none when enough is known. */
  draftQuestions(brief: Brief, draft: Draft, call: Call): Promise<Question[]>
  gradeQuestions(brief: Brief, questions: Question[], call: Call): Promise<Grade>
  /** Three destinations; when the last statement is a refinement, others than it was offered unless it asks for them. */
  draftDestinations(brief: Brief, draft: Draft, call: Call): Promise<Suggestion[]>
  gradeDestinations(brief: Brief, suggestions: Suggestion[], call: Call): Promise<Grade>
  /** What a reply to three offered destinations means. */
  readReply(brief: Brief, offered: Suggestion[], message: string, call: Call): Promise<Reading>
  /** Answers a message that moves nothing: a question about the offer, or about the chosen destination. */
  discuss(brief: Brief, offered: Suggestion[], message: string, call: SpokenCall): Promise<string>
}

export type ModelFailure =
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
