import { Annotation } from '@langchain/langgraph/web'
import type { Brief, Grade, Model, Question, Suggestion } from '../../model/model.ts'
import type { ConversationState } from '../record.ts'
import type { PassingStage } from '../stages.ts'

/** What flows through the graph in one turn. It starts from Postgres and ends there; nothing outlives the turn. */
export const TurnState = Annotation.Root({
  message: Annotation<string>,
  brief: Annotation<Brief>,
  conversation: Annotation<ConversationState>,
  /** The offer that was current when the turn began; empty before the first one. */
  offered: Annotation<Suggestion[]>,
  /** A new offer, or null when this turn makes none. */
  recommended: Annotation<Suggestion[] | null>,
  questions: Annotation<Question[]>,
  suggestions: Annotation<Suggestion[]>,
  grade: Annotation<Grade>,
  /** Drafts made so far of what is being drafted. */
  drafts: Annotation<number>,
  move: Annotation<Move>,
  reply: Annotation<string>,
  commitment: Annotation<Suggestion | null>,
})
export type TurnState = typeof TurnState.State
export type TurnUpdate = typeof TurnState.Update

/** What a reply to an offer leads to. */
export type Move =
  { kind: 'commit'; choice: Suggestion } | { kind: 'refine' } | { kind: 'discuss' } | { kind: 'clarify' }

/** What the nodes may use besides the state. */
export interface TurnTools {
  model: Model
  signal: AbortSignal
  onStage: (stage: PassingStage) => void
  onToken: (text: string) => void
  trace: Trace
}

/** What happened on the way, for the receipt. */
export interface Trace {
  attempts: Record<string, number>
  grades: string[]
}

export const TurnContext = Annotation.Root({ tools: Annotation<TurnTools> })
