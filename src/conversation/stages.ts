import type { Question, Statement, Usage } from '../model/model.ts'
import type { TripStatus } from '../trips/rules.ts'

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
