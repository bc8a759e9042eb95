import type { ConversationState } from './record.ts'

/** The question being asked, counted from 1, and how many there will be if no answer settles a later one. */
export function questionCount(state: ConversationState): { number: number; total: number } {
  const waiting = Math.max(state.questionQueue.length - 1, 0)
  return { number: state.questionsAsked, total: state.questionsAsked + waiting }
}

/** How far the conversation is, 0–100: a fifth at the first question, four fifths with an offer, all of it when chosen. */
export function progressOf(state: ConversationState): number {
  switch (state.stage) {
    case 'initial':
      return 0
    case 'asking_clarifications': {
      const { number, total } = questionCount(state)
      return 20 + Math.round(((number - 1) / total) * 50)
    }
    case 'destinations_complete':
      return 80
    case 'commitment_detected':
      return 100
  }
}
