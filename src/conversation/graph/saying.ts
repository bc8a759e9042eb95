import type { ConversationStage } from '../stages.ts'
import type { Reply, TurnState, TurnTools } from './state.ts'

/** Says a reply in the traveller's language, piece by piece to whoever listens, and returns the whole. */
export async function say(
  { heard, listening }: TurnState,
  { model, signal, onStage, onToken, trace }: TurnTools,
  stage: ConversationStage,
  reply: Reply,
): Promise<string> {
  onStage(stage)
  trace.attempts['tell'] = (trace.attempts['tell'] ?? 0) + 1
  const { act, wishes } = heard
  // Who is not understood is told so in their own language, where we speak it.
  const language = act.kind === 'foreign_language' ? act.language : wishes.language
  return model.tell({ ...reply, language, wishes, message: listening.message }, { signal, onToken })
}
