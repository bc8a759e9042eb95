import type { ConversationState } from './record.ts'

/** As much of a state as tells how far it is. */
export type Progress = Pick<ConversationState, 'stage' | 'questionsAsked'> & { questionQueue: readonly unknown[] }

/** The question being asked, counted from 1, and how many there will be if no answer settles a later one. */
export function questionCount(state: Progress): { number: number; total: number } {
  const waiting = Math.max(state.questionQueue.length - 1, 0)
  return { number: state.questionsAsked, total: state.questionsAsked + waiting }
}

/** How far the conversation is, 0–100: the share of the questions that have been asked; all of it with an offer. */
export function progressOf(state: Progress): number {
  switch (state.stage) {
    case 'initial':
      return 0
    case 'asking_clarifications': {
      const { number, total } = questionCount(state)
      return Math.floor((number / total) * 100)
    }
    case 'destinations_complete':
    case 'commitment_detected':
      return 100
  }
}
