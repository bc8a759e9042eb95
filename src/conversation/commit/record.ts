import type { Offer } from '../../model/offer.ts'
import type { Taste } from '../../users/preferences/record.ts'
import type { TripStatus } from '../../trips/statuses.ts'
import type { PlanChange } from '../../planning/guide/record.ts'
import type { OpenTurn } from '../begin/record.ts'
import type { Choice, ConversationState, TurnReceipt } from '../record.ts'
import type { ChatAnswer } from '../turn/schema.ts'

/** What a turn wants to store. */
export interface FinishedTurn {
  turn: OpenTurn
  state: ConversationState
  /** What becomes of the trip's status. */
  status: TripStatus
  answer: ChatAnswer
  committedAt: Date
  /** A new offer, or null when it stays as it was. */
  recommended: Offer[] | null
  /** What becomes of the trip's destination. */
  choice: Choice
  /** What becomes of the plan, or null when it stays. */
  planned: PlanChange | null
  /** What a choice tells of the traveller's taste, or null when it tells nothing. */
  learned: Taste | null
  receipt: TurnReceipt
}
