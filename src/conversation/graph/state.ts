import { Annotation } from '@langchain/langgraph/web'
import type { Candidate, Fault } from '../../destinations/ranking/record.ts'
import type { Act } from '../../model/acts.ts'
import type { Heard, Listening, Model, Proposal } from '../../model/model.ts'
import type { Offer, PlaceName } from '../../model/offer.ts'
import type { Telling } from '../../model/telling/telling.ts'
import type { Wishes } from '../../model/wishes.ts'
import type { Briefing } from '../../planning/briefing/record.ts'
import type { PlanChange } from '../../planning/guide/record.ts'
import type { Choice, ConversationState } from '../record.ts'
import type { PassingStage } from '../stages.ts'

type DistributedOmit<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never
/** What is said at the end of a turn, before it is in the traveller's language. */
export type Reply = DistributedOmit<Telling, 'language' | 'wishes' | 'message'>

/** All that a turn knows while it is being thought about. */
export const TurnState = Annotation.Root({
  /** The message, with all that is needed to understand it. */
  listening: Annotation<Listening>,
  conversation: Annotation<ConversationState>,
  /** The offer on the table; empty when there is none. */
  offered: Annotation<Offer[]>,
  heard: Annotation<Heard>,
  candidates: Annotation<Candidate[]>,
  proposals: Annotation<Proposal[]>,
  faults: Annotation<Fault[]>,
  /** How often three were chosen in this turn. */
  drafts: Annotation<number>,
  /** A new offer; null when the turn makes none. */
  recommended: Annotation<Offer[] | null>,
  choice: Annotation<Choice>,
  /** Whether something is chosen already for the place that the trip goes to. */
  hasPlan: Annotation<boolean>,
  /** What becomes of the plan; null when it stays as it is. */
  planned: Annotation<PlanChange | null>,
  reply: Annotation<string>,
})
export type TurnState = typeof TurnState.State
export type TurnUpdate = typeof TurnState.Update

/** What the nodes may use besides the state. */
export interface TurnTools {
  model: Model
  /** Candidates for these wishes, best first, what was offered before last. One round trip. */
  rank: (wishes: Wishes, offeredBefore: PlaceName[]) => Promise<Candidate[]>
  /** All that the plan of the trip is made from, by these wishes. One round trip. */
  brief: (wishes: Wishes) => Promise<Briefing | null>
  signal: AbortSignal
  onStage: (stage: PassingStage) => void
  onToken: (text: string) => void
  trace: Trace
}

/** What happened on the way, for the receipt. */
export interface Trace {
  act: Act['kind'] | null
  attempts: Record<string, number>
  grades: string[]
}

export const TurnContext = Annotation.Root({ tools: Annotation<TurnTools> })
