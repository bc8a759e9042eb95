import type { Pending } from '../model/acts.ts'
import type { Question, Statement, TripFacts, Usage } from '../model/model.ts'
import type { Offer, PlaceName } from '../model/offer.ts'
import type { Wishes } from '../model/wishes.ts'
import type { ConversationStage } from './stages.ts'

/** What a conversation remembers besides what was said and what it means. */
export interface Memory {
  version: 1
  /** What the assistant asked last. */
  pending: Pending
  /** What was offered, by name, the latest last; the earliest of very many are forgotten. */
  offered: PlaceName[]
  /** The trip as it was when it was last listened to; null before that. */
  trip: TripFacts | null
}

/** All that a conversation remembers between turns. The head of the queue is the question that has been asked. */
export interface ConversationState {
  stage: ConversationStage
  userInfo: Statement[]
  /** What all that was said means; null when nothing was listened to yet. */
  wishes: Wishes | null
  memory: Memory
  questionQueue: Question[]
  questionsAsked: number
}

/** What becomes of the destination of the trip. */
export type Choice = { kind: 'kept' } | { kind: 'taken'; offer: Offer } | { kind: 'cleared' }

/** What it took to answer, for developers and support. */
export interface TurnReceipt {
  model: string
  /** Null for a model without prompts. */
  promptVersion: string | null
  /** What the message was understood to do, such as `choose`; null in receipts older than that. */
  act: string | null
  /** How often each step of the graph ran, such as `choose`. */
  attempts: Record<string, number>
  /** The verdicts in order, `pass` or what was wrong. */
  grades: string[]
  /** Requests and tokens, where the model counts them. */
  usage: Usage | null
  milliseconds: number
  /** Round trips to the database, the commit included. */
  roundTrips: number
}

export const noMemory: Memory = { version: 1, pending: { kind: 'nothing' }, offered: [], trip: null }

export const initialState: ConversationState = {
  stage: 'initial',
  userInfo: [],
  wishes: null,
  memory: noMemory,
  questionQueue: [],
  questionsAsked: 0,
}

export interface MessageRecord {
  id: number
  isUser: boolean
  content: string
  createdAt: Date
}

export interface HistoryFilter {
  limit: number
  before?: number | undefined
  includeArchived: boolean
}

export interface ConversationRecord {
  id: number
  tripTitle: string
  state: ConversationState
  /** The current offer, or null before the first one. */
  offered: Offer[] | null
  /** Oldest first. */
  messages: MessageRecord[]
  hasMore: boolean
}
