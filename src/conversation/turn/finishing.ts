import { isSamePlace, type Offer } from '../../model/offer.ts'
import { statusAfterTurn } from '../../trips/rules.ts'
import type { OpenTurn } from '../begin/record.ts'
import type { FinishedTurn } from '../commit/record.ts'
import { progressOf, questionCount } from '../progress.ts'
import type { ConversationState, TurnReceipt } from '../record.ts'
import { messageOnWire, questionTopic, recommendationsOnWire } from '../schema.ts'
import { learnedTaste } from '../taste.ts'
import type { ChatAnswer } from './schema.ts'
import type { Thought } from './thinking.ts'

/** What is stored of a turn, all at once, and what is answered. */
export function finish(turn: OpenTurn, message: string, thought: Thought, receipt: TurnReceipt): FinishedTurn {
  const { state, recommended, choice, planned } = thought
  const status = statusAfterTurn(turn.trip.status, choice.kind, {
    isElsewhere: choice.kind === 'taken' && turn.destination !== null && !isSamePlace(choice.offer, turn.destination),
    planned: planned?.tripStatus ?? null,
  })
  // One clock for both messages: the database's, moved on by what the Worker measured, and never back: history looks
  // for messages between the times of the conversation.
  const committedAt = new Date(turn.startedAt.getTime() + Math.max(1, receipt.milliseconds))
  return {
    turn,
    state,
    status,
    committedAt,
    recommended,
    choice,
    planned,
    learned: choice.kind === 'taken' ? learnedTaste(state.wishes) : null,
    receipt,
    answer: {
      user_message: messageOnWire({
        id: turn.userMessageId,
        isUser: true,
        content: message,
        createdAt: turn.startedAt,
      }),
      ai_message: messageOnWire({
        id: turn.aiMessageId,
        isUser: false,
        content: thought.reply,
        createdAt: committedAt,
      }),
      conversation_id: turn.conversationId,
      stage: state.stage,
      progress: progressOf(state),
      metadata: { ...questionMetadata(state), trip_status: status },
      ...offerOnWire(state, recommended ?? turn.offered),
    },
  }
}

function questionMetadata(state: ConversationState): Partial<ChatAnswer['metadata']> {
  if (state.stage !== 'asking_clarifications') return {}
  const { number, total } = questionCount(state)
  return { question_number: number, total_questions: total, ...questionTopic(state) }
}

function offerOnWire(state: ConversationState, offered: Offer[]): Pick<ChatAnswer, 'destinations'> {
  switch (state.stage) {
    case 'initial':
    case 'asking_clarifications':
      return {}
    case 'destinations_complete':
    case 'commitment_detected':
      return { destinations: recommendationsOnWire(offered) }
  }
}
