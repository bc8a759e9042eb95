import { AIMessage } from '@langchain/core/messages'
import {
  Annotation,
  type BaseCheckpointSaver,
  END,
  MessagesAnnotation,
  type Runtime,
  START,
  StateGraph,
} from '@langchain/langgraph'
import type { ConversationState } from '../src/conversation/record.ts'

/** What a conversation begins with here: what one of ours had come to. */
export interface PeerStart {
  conversation: ConversationState
  offered: unknown[]
}

/** As many statements as ours keeps. */
const longestMemory = 16

/**
 * A turn that talks about an offer, as it is written where the checkpointer keeps the conversation: the same two steps
 * and the same state as ours, and the messages in the state, because nothing else holds them.
 */
export function peerGraph(start: PeerStart, checkpointer: BaseCheckpointSaver) {
  const State = Annotation.Root({
    ...MessagesAnnotation.spec,
    conversation: Annotation<ConversationState>({
      reducer: (_before, after) => after,
      default: () => start.conversation,
    }),
    offered: Annotation<unknown[]>({ reducer: (_before, after) => after, default: () => start.offered }),
    heard: Annotation<{ act: { kind: string; topic: string }; wishes: ConversationState['wishes'] }>,
  })
  // What the model is going to say: it answers at once.
  const Context = Annotation.Root({ reply: Annotation<string> })

  const listen = ({ messages, conversation }: typeof State.State): typeof State.Update => {
    const said = { number: messages.length, text: messages.at(-1)?.text ?? '', to: 'offer' as const }
    const userInfo = [...conversation.userInfo, said].slice(-longestMemory)
    return {
      heard: { act: { kind: 'ask', topic: 'weather' }, wishes: conversation.wishes },
      conversation: { ...conversation, userInfo, memory: { ...conversation.memory, pending: { kind: 'nothing' } } },
    }
  }
  const converse = (
    { conversation }: typeof State.State,
    { context }: Runtime<typeof Context.State>,
  ): typeof State.Update => ({
    messages: [new AIMessage(context?.reply ?? '')],
    conversation: { ...conversation, memory: { ...conversation.memory, pending: { kind: 'which' } } },
  })

  return new StateGraph(State, Context)
    .addNode('listen', listen)
    .addNode('converse', converse)
    .addEdge(START, 'listen')
    .addEdge('listen', 'converse')
    .addEdge('converse', END)
    .compile({ checkpointer })
}
