import type { Exchange } from '../../model/model.ts'
import type { Offer } from '../../model/offer.ts'
import type { ClosedStatus } from '../../trips/statuses.ts'
import type { trips } from '../../trips/table.ts'
import type { userPreferences } from '../../users/preferences/table.ts'
import type { ConversationState } from '../record.ts'
import type { ChatAnswer } from '../turn/schema.ts'

export interface TurnRequest {
  tripId: number
  message: string
  idempotencyKey: string | null
  /** Tells whether a repeated key comes with the same request. */
  requestHash: string
}

/** What is left of a user's turns, and in how many seconds one more comes free. */
export interface Allowance {
  left: number
  resetSeconds: number
}

/** A turn that has begun, with all that was read for it. */
export interface OpenTurn {
  leaseToken: string
  conversationId: number
  /** The version of the conversation it began from. */
  version: number
  number: number
  startedAt: Date
  userMessageId: number
  aiMessageId: number
  state: ConversationState
  /** The current offer; empty when there is none. */
  offered: Offer[]
  recent: Exchange[]
  /** The names of what can be chosen at the destination, once the conversation is about its plan. */
  planItems: string[]
  /** Whether something is chosen already for the place that the trip goes to. */
  hasPlan: boolean
  trip: Pick<
    typeof trips.$inferSelect,
    'id' | 'destinationId' | 'title' | 'description' | 'startDate' | 'endDate' | 'budget' | 'status' | 'travelersCount'
  >
  destination: { id: number; name: string; country: string } | null
  preferences: Pick<
    typeof userPreferences.$inferSelect,
    'preferencesText' | 'budgetMin' | 'budgetMax' | 'preferredGroupSize' | 'tasteLikes'
  >
  allowance: Allowance
}

export type Beginning =
  | { kind: 'ready'; turn: OpenTurn }
  | { kind: 'replay'; answer: ChatAnswer; allowance: Allowance }
  /** The idempotency key came with another request before. */
  | { kind: 'mismatch' }
  | { kind: 'busy'; retryAfterSeconds: number }
  | { kind: 'limited'; allowance: Allowance }
  | { kind: 'closed'; status: ClosedStatus }
  | { kind: 'missing' }
