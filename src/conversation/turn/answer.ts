import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import type { Deps } from '../../deps.ts'
import { redacted } from '../../log.ts'
import { promptVersion } from '../../model/gemini/prompts.ts'
import { type Brief, type Model, ModelError, type Suggestion } from '../../model/model.ts'
import { statusAfterTurn } from '../../trips/rules.ts'
import type { OpenTurn } from '../begin/record.ts'
import { releaseTurn } from '../begin/store.ts'
import type { FinishedTurn } from '../commit/record.ts'
import { commitTurn } from '../commit/store.ts'
import { modelDeadlineMilliseconds } from '../deadlines.ts'
import { conversationGraph } from '../graph/graph.ts'
import type { Trace } from '../graph/state.ts'
import { progressOf, questionCount } from '../progress.ts'
import type { ConversationState, TurnReceipt } from '../record.ts'
import { learnedTaste } from '../rules.ts'
import { messageOnWire, questionTopic, recommendationsOnWire } from '../schema.ts'
import type { PassingStage } from '../stages.ts'
import type { ChatAnswer } from './schema.ts'

/** Where a turn tells how it goes, while it goes. */
export interface TurnEvents {
  onStage: (stage: PassingStage) => void
  onToken: (text: string) => void
}

export type TurnOutcome =
  | { kind: 'answered'; answer: ChatAnswer; modelMilliseconds: number }
  /** The conversation or its trip changed meanwhile, so nothing was stored. */
  | { kind: 'superseded' }
  | { kind: 'unavailable'; retryAfterSeconds: number }
  | { kind: 'blocked' }

/**
 * Answers a turn that has begun: think, then store all of it at once. Whatever fails, nothing is stored and the next
 * turn may begin. Throws only what the database throws.
 */
export async function answerTurn(
  deps: Deps,
  db: Database,
  user: AuthenticatedUser,
  turn: OpenTurn,
  message: string,
  events: TurnEvents,
): Promise<TurnOutcome> {
  const beganAt = deps.clock.now()
  try {
    const model = await deps.openModel(db)
    const brief = briefOf(turn, beganAt)
    const thought = await think(model, brief, turn, message, events)
    const modelMilliseconds = deps.clock.now() - beganAt
    const receipt = receiptOf(model, thought.trace, modelMilliseconds, db.meter.roundTrips + 1)
    const finished = finish(turn, message, thought, receipt, learnedFrom(thought, brief))
    if (!(await commitTurn(db, user, finished))) return { kind: 'superseded' }
    return { kind: 'answered', answer: finished.answer, modelMilliseconds }
  } catch (error) {
    await giveUp(db, user, turn)
    if (!(error instanceof ModelError)) throw error
    console.warn(
      JSON.stringify({
        level: 'warn',
        event: 'model_failed',
        failure: error.failure,
        message: redacted(error.message),
      }),
    )
    return error.failure
  }
}

interface Thought {
  state: ConversationState
  reply: string
  recommended: Suggestion[] | null
  commitment: Suggestion | null
  trace: Trace
}

async function think(
  model: Model,
  brief: Brief,
  turn: OpenTurn,
  message: string,
  events: TurnEvents,
): Promise<Thought> {
  const signal = AbortSignal.timeout(modelDeadlineMilliseconds)
  const trace: Trace = { attempts: {}, grades: [] }
  try {
    const end = await conversationGraph.invoke(
      {
        message: message.trim(),
        brief,
        conversation: turn.state,
        offered: turn.offered,
        recommended: null,
        questions: [],
        suggestions: [],
        grade: { kind: 'pass' },
        drafts: 0,
        move: { kind: 'discuss' },
        reply: '',
        commitment: null,
      },
      { signal, context: { tools: { model, signal, trace, ...events } } },
    )
    const { conversation: state, reply, recommended, commitment } = end
    return { state, reply, recommended, commitment, trace }
  } catch (error) {
    if (!signal.aborted || error instanceof ModelError) throw error
    throw new ModelError({ kind: 'unavailable', retryAfterSeconds: 5 }, 'the model took too long', { cause: error })
  }
}

function briefOf(turn: OpenTurn, now: number): Brief {
  const { trip, preferences, destination } = turn
  return {
    today: new Date(now).toISOString().slice(0, 10),
    trip: {
      title: trip.title,
      description: trip.description,
      startDate: trip.startDate,
      endDate: trip.endDate,
      budget: amount(trip.budget),
      travelersCount: trip.travelersCount,
      destination: destination === null ? null : { name: destination.name, country: destination.country },
    },
    preferences: {
      text: preferences.preferencesText,
      budgetMin: amount(preferences.budgetMin),
      budgetMax: amount(preferences.budgetMax),
      groupSize: preferences.preferredGroupSize,
    },
    statements: turn.state.userInfo,
    recent: turn.recent,
  }
}

function finish(
  turn: OpenTurn,
  message: string,
  thought: Thought,
  receipt: TurnReceipt,
  learned: string | null,
): FinishedTurn {
  const { state, recommended, commitment } = thought
  const status = statusAfterTurn(turn.trip.status, commitment !== null)
  const { destinationId } = turn.trip
  // One clock for both messages: the database's, moved on by what the Worker measured, and never back: history looks
  // for messages between the times of the conversation.
  const committedAt = new Date(turn.startedAt.getTime() + Math.max(1, receipt.milliseconds))
  return {
    turn,
    state,
    before: { ...turn.state, trip: { status: turn.trip.status, destinationId } },
    after: { ...state, trip: { status, destinationId } },
    committedAt,
    recommended,
    commitment,
    learned,
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

function offerOnWire(state: ConversationState, offered: Suggestion[]): Pick<ChatAnswer, 'destinations'> {
  switch (state.stage) {
    case 'initial':
    case 'asking_clarifications':
      return {}
    case 'destinations_complete':
    case 'commitment_detected':
      return { destinations: recommendationsOnWire(offered) }
  }
}

function learnedFrom({ commitment, state }: Thought, brief: Brief): string | null {
  return commitment === null ? null : learnedTaste({ ...brief, statements: state.userInfo })
}

function receiptOf(model: Model, trace: Trace, milliseconds: number, roundTrips: number): TurnReceipt {
  const usage = model.usage === undefined ? null : { ...model.usage }
  return { model: model.name, promptVersion, ...trace, usage, milliseconds, roundTrips }
}

// A lease that cannot be given back ends by itself, so this failure must not hide the one that led here.
async function giveUp(db: Database, user: AuthenticatedUser, turn: OpenTurn): Promise<void> {
  try {
    await releaseTurn(db, user, turn)
  } catch (error) {
    console.warn(JSON.stringify({ level: 'warn', event: 'lease_not_released', message: redacted(String(error)) }))
  }
}

const amount = (money: string | null): number | null => (money === null ? null : Number(money))
