/** Where a conversation rests between turns. */
export const conversationStages = [
  'initial',
  'asking_clarifications',
  'destinations_complete',
  'commitment_detected',
] as const
export type ConversationStage = (typeof conversationStages)[number]

/** What a stream may pass through within a turn, on the way to a stage it rests in. */
export type PassingStage = ConversationStage | 'generating_questions' | 'generating_destinations'
