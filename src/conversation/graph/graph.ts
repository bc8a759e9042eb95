import { END, START, StateGraph } from '@langchain/langgraph/web'
import { converse } from './conversing.ts'
import * as nodes from './nodes.ts'
import { plan } from './planning.ts'
import { afterListening, afterSolving } from './routing.ts'
import { TurnContext, TurnState } from './state.ts'

/** One turn of conversation, from what the traveller said to a reply. It keeps nothing between turns. */
export const conversationGraph = new StateGraph(TurnState, TurnContext)
  .addNode('listen', nodes.listen)
  .addNode('solve', nodes.solve)
  .addNode('ask', nodes.ask)
  .addNode('recommend', nodes.recommend)
  .addNode('commit', nodes.commit)
  .addNode('plan', plan)
  .addNode('converse', converse)
  .addEdge(START, 'listen')
  .addConditionalEdges('listen', afterListening)
  .addConditionalEdges('solve', afterSolving)
  .addConditionalEdges('recommend', (state) => (nodes.mayChooseAgain(state) ? 'recommend' : END))
  .addEdge('ask', END)
  .addEdge('commit', END)
  .addEdge('plan', END)
  .addEdge('converse', END)
  .compile()
