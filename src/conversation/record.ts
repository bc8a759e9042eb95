import type { Question, Statement, Suggestion, Usage } from '../model/model.ts'
import type { TripStatus } from '../trips/statuses.ts'
import type { ConversationStage } from './stages.ts'

/** All that a conversation remembers between turns. The head of the queue is the question that has been asked. */
export interface ConversationState {
  stage: ConversationStage
  userInfo: Statement[]
  questionQueue: Question[]
  questionsAsked: number
}

/** What a rewind puts back: the conversation, and what it had done to its trip. */
export interface ConversationSnapshot extends ConversationState {
  trip: { status: TripStatus; destinationId: number | null }
}

/** What it took to answer, for developers and support. */
export interface TurnReceipt {
  model: string
  promptVersion: string
  /** How often each step of the graph ran, such as `draft_destinations`. */
  attempts: Record<string, number>
  /** The verdicts in order, `pass` or what was wrong. */
  grades: string[]
  /** Requests and tokens, where the model counts them. */
  usage: Usage | null
  milliseconds: number
  /** Round trips to the database, the commit included. */
  roundTrips: number
}

export const initialState: ConversationState = { stage: 'initial', userInfo: [], questionQueue: [], questionsAsked: 0 }

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
  offered: Suggestion[] | null
  /** Oldest first. */
  messages: MessageRecord[]
  hasMore: boolean
}
