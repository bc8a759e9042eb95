import { END, START, StateGraph } from '@langchain/langgraph/web'
import type { ConversationStage } from '../stages.ts'
import * as nodes from './nodes.ts'
import { TurnContext, TurnState } from './state.ts'

/** One turn of conversation, from what the traveller said to a reply. Routed by stage; it keeps nothing between turns. */
export const conversationGraph = new StateGraph(TurnState, TurnContext)
  .addNode('draft_questions', nodes.draftQuestions)
  .addNode('grade_questions', nodes.gradeQuestions)
  .addNode('ask', nodes.ask)
  .addNode('take_answer', nodes.takeAnswer)
  .addNode('ask_next', nodes.askNext)
  .addNode('begin_recommending', nodes.beginRecommending)
  .addNode('draft_destinations', nodes.draftDestinations)
  .addNode('grade_destinations', nodes.gradeDestinations)
  .addNode('present', nodes.present)
  .addNode('read_reply', nodes.readReply)
  .addNode('commit', nodes.commit)
  .addNode('refine', nodes.refine)
  .addNode('discuss', nodes.discuss)
  .addNode('clarify', nodes.clarify)
  .addConditionalEdges(START, (state) => entrance[state.conversation.stage])
  .addEdge('draft_questions', 'grade_questions')
  .addConditionalEdges('grade_questions', afterQuestions)
  .addEdge('ask', END)
  .addConditionalEdges('take_answer', (state) =>
    state.conversation.questionQueue.length > 0 ? 'ask_next' : 'draft_destinations',
  )
  .addEdge('ask_next', END)
  .addEdge('begin_recommending', 'draft_destinations')
  .addEdge('draft_destinations', 'grade_destinations')
  .addConditionalEdges('grade_destinations', (state) =>
    nodes.mayRedraftDestinations(state) ? 'draft_destinations' : 'present',
  )
  .addEdge('present', END)
  .addConditionalEdges('read_reply', (state) => state.move.kind)
  .addEdge('commit', END)
  .addEdge('refine', 'draft_destinations')
  .addEdge('discuss', END)
  .addEdge('clarify', END)
  .compile()

const entrance = {
  initial: 'draft_questions',
  asking_clarifications: 'take_answer',
  destinations_complete: 'read_reply',
  commitment_detected: 'discuss',
} as const satisfies Record<ConversationStage, string>

function afterQuestions(state: TurnState) {
  if (nodes.mayRedraftQuestions(state)) return 'draft_questions'
  return state.questions.length > 0 ? 'ask' : 'begin_recommending'
}
