import type { ConversationStage } from '../stages.ts'
import type { Reply, TurnState, TurnTools } from './state.ts'
import { count } from './tools.ts'

/** Says a reply in the traveller's language, piece by piece to whoever listens, and returns the whole. */
export async function say(
  { heard, listening }: TurnState,
  tools: TurnTools,
  stage: ConversationStage,
  reply: Reply,
): Promise<string> {
  const { model, signal, onStage, onToken } = tools
  onStage(stage)
  count(tools, 'tell')
  const { act, wishes } = heard
  // Who is not understood is told so in their own language, where we speak it.
  const language = act.kind === 'foreign_language' ? act.language : wishes.language
  return model.tell({ ...reply, language, wishes, message: listening.message }, { signal, onToken })
}
