import type { TurnReceipt } from '../record.ts'
import type { ConversationStage } from '../stages.ts'

export interface TurnRecord {
  number: number
  startedAt: Date
  committedAt: Date | null
  userMessageId: number
  aiMessageId: number
  stage: ConversationStage | null
  receipt: TurnReceipt | null
}
