import type { Runtime } from '@langchain/langgraph/web'
import { type Grade, ModelError, type Statement, type Suggestion } from '../../model/model.ts'
import type { ConversationState } from '../record.ts'
import { checkDestinations, checkQuestions, openQuestions } from '../rules.ts'
import { committed, firstQuestion, inPieces, offer, whichOne } from './replies.ts'
import type { TurnState, TurnTools, TurnUpdate } from './state.ts'

type Node = (state: TurnState, runtime: Runtime<{ tools: TurnTools }>) => TurnUpdate | Promise<TurnUpdate>

const mostQuestionDrafts = 2
const mostDestinationDrafts = 3

export const draftQuestions: Node = async (state, runtime) => {
  const { model, signal, onStage, trace } = toolsOf(runtime)
  onStage('generating_questions')
  count(trace, 'draft_questions')
  // A second draft is of the same wish, which was heard for the first.
  const { conversation, brief } = state.drafts === 0 ? hear(state, { kind: 'wish', text: state.message }) : state
  const drafted = await model.draftQuestions(brief, { feedback: feedbackOf(state.grade) }, { signal })
  return { conversation, brief, questions: openQuestions(brief, drafted), drafts: state.drafts + 1 }
}

export const gradeQuestions: Node = async (state, runtime) => {
  const { model, signal, trace } = toolsOf(runtime)
  const byRules = checkQuestions(state.brief, state.questions)
  const worthAsking = byRules.kind === 'pass' && state.questions.length > 0
  if (worthAsking) count(trace, 'grade_questions')
  const grade = worthAsking ? await model.gradeQuestions(state.brief, state.questions, { signal }) : byRules
  return { grade: noted(trace, grade) }
}

export const ask: Node = (state, runtime) => {
  const [first] = state.questions
  if (first === undefined) throw new Error('there is no question to ask')
  const reply = firstQuestion(first.text, state.questions.length)
  return {
    reply: say(runtime, 'asking_clarifications', reply),
    conversation: {
      ...state.conversation,
      stage: 'asking_clarifications',
      questionQueue: state.questions,
      questionsAsked: 1,
    },
  }
}

export const takeAnswer: Node = (state) => {
  const [question, ...rest] = state.conversation.questionQueue
  const statement: Statement =
    question === undefined ? { kind: 'wish', text: state.message } : { kind: 'answer', question, text: state.message }
  const heard = hear(state, statement)
  return { ...heard, conversation: { ...heard.conversation, questionQueue: openQuestions(heard.brief, rest) } }
}

export const askNext: Node = (state, runtime) => {
  const [next] = state.conversation.questionQueue
  if (next === undefined) throw new Error('there is no question left to ask')
  return {
    reply: say(runtime, 'asking_clarifications', next.text),
    conversation: { ...state.conversation, questionsAsked: state.conversation.questionsAsked + 1 },
  }
}

// The verdict on the questions, and how often they were drafted, are none of the destinations' business.
export const beginRecommending: Node = () => ({ drafts: 0, grade: { kind: 'pass' } })

export const draftDestinations: Node = async (state, runtime) => {
  const { model, signal, onStage, trace } = toolsOf(runtime)
  onStage('generating_destinations')
  count(trace, 'draft_destinations')
  const suggestions = await model.draftDestinations(state.brief, { feedback: feedbackOf(state.grade) }, { signal })
  return { suggestions, drafts: state.drafts + 1 }
}

export const gradeDestinations: Node = async (state, runtime) => {
  const { model, signal, trace } = toolsOf(runtime)
  const byRules = checkDestinations(state.brief, state.suggestions)
  if (byRules.kind === 'fail') return { grade: noted(trace, byRules) }
  count(trace, 'grade_destinations')
  return { grade: noted(trace, await model.gradeDestinations(state.brief, state.suggestions, { signal })) }
}

export const present: Node = (state, runtime) => {
  requireThree(state.suggestions)
  return {
    reply: say(runtime, 'destinations_complete', offer(state.suggestions)),
    recommended: state.suggestions,
    conversation: { ...state.conversation, stage: 'destinations_complete', questionQueue: [] },
  }
}

export const readReply: Node = async (state, runtime) => {
  const { model, signal, trace } = toolsOf(runtime)
  count(trace, 'read_reply')
  const reading = await model.readReply(state.brief, state.offered, state.message, { signal })
  switch (reading.kind) {
    case 'commit': {
      const choice = state.offered[reading.choice]
      return { move: choice === undefined ? { kind: 'clarify' } : { kind: 'commit', choice } }
    }
    case 'refine':
      return { move: { kind: 'refine' } }
    case 'discuss':
      return { move: { kind: 'discuss' } }
    case 'unclear':
      return { move: { kind: 'clarify' } }
  }
}

export const commit: Node = (state, runtime) => {
  if (state.move.kind !== 'commit') throw new Error('nothing was chosen')
  const { choice } = state.move
  return {
    reply: say(runtime, 'commitment_detected', committed(choice)),
    commitment: choice,
    conversation: { ...state.conversation, stage: 'commitment_detected' },
  }
}

export const refine: Node = (state) => hear(state, { kind: 'refinement', offered: state.offered, text: state.message })

export const discuss: Node = async (state, runtime) => {
  const { model, signal, onStage, onToken, trace } = toolsOf(runtime)
  onStage(state.conversation.stage)
  count(trace, 'discuss')
  return { reply: await model.discuss(state.brief, state.offered, state.message, { signal, onToken }) }
}

export const clarify: Node = (state, runtime) => ({
  reply: say(runtime, state.conversation.stage, whichOne(state.offered)),
})

/** Whether a refused draft is worth another one. */
export const mayRedraftQuestions = (state: TurnState): boolean =>
  state.grade.kind === 'fail' && state.drafts < mostQuestionDrafts
export const mayRedraftDestinations = (state: TurnState): boolean =>
  state.grade.kind === 'fail' && state.drafts < mostDestinationDrafts

const longestMemory = 24
const opening = 8

// The first wish and its answers stay; of many refinements only the latest still matter.
function hear(state: TurnState, statement: Statement) {
  const all = [...state.conversation.userInfo, statement]
  const userInfo =
    all.length <= longestMemory ? all : [...all.slice(0, opening), ...all.slice(all.length - longestMemory + opening)]
  const conversation: ConversationState = { ...state.conversation, userInfo }
  return { conversation, brief: { ...state.brief, statements: userInfo } }
}

function toolsOf(runtime: Runtime<{ tools: TurnTools }>): TurnTools {
  if (runtime.context === undefined) throw new Error('the graph runs with its tools')
  return runtime.context.tools
}

function say(runtime: Runtime<{ tools: TurnTools }>, stage: ConversationState['stage'], reply: string): string {
  const { onStage, onToken } = toolsOf(runtime)
  onStage(stage)
  for (const piece of inPieces(reply)) onToken(piece)
  return reply
}

function requireThree(suggestions: Suggestion[]): void {
  const distinct = new Set(suggestions.map(({ name, country }) => `${name}\n${country}`.toLowerCase()))
  if (suggestions.length === 3 && distinct.size === 3) return
  throw new ModelError({ kind: 'unavailable', retryAfterSeconds: 5 }, 'the model did not name three destinations')
}

const feedbackOf = (grade: Grade): string | null => (grade.kind === 'fail' ? grade.feedback : null)

function noted(trace: TurnTools['trace'], grade: Grade): Grade {
  trace.grades.push(grade.kind === 'pass' ? 'pass' : grade.feedback)
  return grade
}

function count(trace: TurnTools['trace'], step: string): void {
  trace.attempts[step] = (trace.attempts[step] ?? 0) + 1
}
