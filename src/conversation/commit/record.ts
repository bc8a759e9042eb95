import type { Suggestion } from '../../model/model.ts'
import type { OpenTurn } from '../begin/record.ts'
import type { ConversationSnapshot, ConversationState, TurnReceipt } from '../record.ts'
import type { ChatAnswer } from '../turn/schema.ts'

/** What a turn wants to store. */
export interface FinishedTurn {
  turn: OpenTurn
  state: ConversationState
  before: ConversationSnapshot
  after: ConversationSnapshot
  answer: ChatAnswer
  committedAt: Date
  /** A new offer, or null when it stays as it was. */
  recommended: Suggestion[] | null
  commitment: Suggestion | null
  /** What goes into the traveller's preferences, or null when nothing does. */
  learned: string | null
  receipt: TurnReceipt
}
