import type { ConversationSnapshot, TurnReceipt } from '../record.ts'

export interface TurnRecord {
  number: number
  startedAt: Date
  committedAt: Date | null
  userMessageId: number
  aiMessageId: number
  state: ConversationSnapshot | null
  receipt: TurnReceipt | null
}
