import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import type { Deps } from '../../deps.ts'
import { redacted } from '../../log.ts'
import { rank } from '../../destinations/ranking/store.ts'
import type { RankingRequest } from '../../destinations/ranking/record.ts'
import { type Listening, type Model, ModelError, type Usage } from '../../model/model.ts'
import { isSamePlace, type Offer, type PlaceName } from '../../model/offer.ts'
import { peopleIn } from '../../model/telling/summary.ts'
import { noWishes, type Wishes } from '../../model/wishes.ts'
import { briefTurn } from '../../planning/briefing/store.ts'
import type { PlanChange } from '../../planning/guide/record.ts'
import { learnedTaste, withTaste } from '../taste.ts'
import { statusAfterTurn } from '../../trips/rules.ts'
import type { OpenTurn } from '../begin/record.ts'
import { releaseTurn } from '../begin/store.ts'
import type { FinishedTurn } from '../commit/record.ts'
import { commitTurn } from '../commit/store.ts'
import { modelDeadlineMilliseconds } from '../deadlines.ts'
import { conversationGraph } from '../graph/graph.ts'
import type { Trace, TurnTools } from '../graph/state.ts'
import { progressOf, questionCount } from '../progress.ts'
import type { Choice, ConversationState, TurnReceipt } from '../record.ts'
import { messageOnWire, questionTopic, recommendationsOnWire } from '../schema.ts'
import type { PassingStage } from '../stages.ts'
import type { ChatAnswer } from './schema.ts'

/** Where a turn tells how it goes, while it goes. */
export interface TurnEvents {
  onStage: (stage: PassingStage) => void
  onToken: (text: string) => void
}

export type TurnOutcome =
  | { kind: 'answered'; answer: ChatAnswer; modelMilliseconds: number; usage: Usage | null }
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
    const model = await deps.openModel()
    const listening = listeningOf(turn, message, new Date(beganAt).toISOString().slice(0, 10))
    const thought = await think(model, db, user, turn, listening, events)
    const modelMilliseconds = deps.clock.now() - beganAt
    const receipt = receiptOf(model, thought.trace, modelMilliseconds, db.meter.roundTrips + 1)
    const finished = finish(turn, message, thought, receipt)
    if (!(await commitTurn(db, user, finished))) return { kind: 'superseded' }
    return { kind: 'answered', answer: finished.answer, modelMilliseconds, usage: receipt.usage }
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
  recommended: Offer[] | null
  choice: Choice
  planned: PlanChange | null
  trace: Trace
}

async function think(
  model: Model,
  db: Database,
  user: AuthenticatedUser,
  turn: OpenTurn,
  listening: Listening,
  events: TurnEvents,
): Promise<Thought> {
  const signal = AbortSignal.timeout(modelDeadlineMilliseconds)
  const trace: Trace = { act: null, attempts: {}, grades: [] }
  const search: TurnTools['rank'] = (wishes, offeredBefore) =>
    rank(db, rankingOf(turn, wishes, offeredBefore, listening.today))
  const brief: TurnTools['brief'] = (wishes) => briefTurn(db, user, turn.trip.id, wishes)
  try {
    const end = await conversationGraph.invoke(
      {
        listening,
        conversation: turn.state,
        offered: turn.offered,
        heard: { act: { kind: 'unclear' }, wishes: noWishes, questions: [] },
        candidates: [],
        proposals: [],
        faults: [],
        drafts: 0,
        recommended: null,
        choice: { kind: 'kept' },
        hasPlan: turn.hasPlan,
        planned: null,
        reply: '',
      },
      { signal, context: { tools: { model, rank: search, brief, signal, trace, ...events } } },
    )
    const { conversation: state, reply, recommended, choice, planned } = end
    return { state, reply, recommended, choice, planned, trace }
  } catch (error) {
    if (!signal.aborted || error instanceof ModelError) throw error
    throw new ModelError({ kind: 'unavailable', retryAfterSeconds: 5 }, 'the model took too long', { cause: error })
  }
}

function listeningOf(turn: OpenTurn, message: string, today: string): Listening {
  const { trip, preferences, destination, state, offered } = turn
  const [question = null] = state.stage === 'asking_clarifications' ? state.questionQueue : []
  return {
    message: message.trim(),
    number: (state.userInfo.at(-1)?.number ?? 0) + 1,
    stage: state.stage,
    question,
    pending: state.memory.pending,
    wishes: state.wishes,
    statements: state.userInfo,
    trip: {
      title: trip.title,
      description: trip.description,
      startDate: trip.startDate,
      endDate: trip.endDate,
      budget: amount(trip.budget),
      travelersCount: trip.travelersCount,
    },
    tripBefore: state.memory.trip,
    preferences: {
      text: preferences.preferencesText,
      budgetMin: amount(preferences.budgetMin),
      budgetMax: amount(preferences.budgetMax),
      groupSize: preferences.preferredGroupSize,
    },
    offered,
    earlier: state.memory.offered.filter((place) => !offered.some((offer) => isSamePlace(offer, place))),
    chosen: destination === null ? null : { name: destination.name, country: destination.country },
    planItems: turn.planItems,
    recent: turn.recent,
    today,
  }
}

function rankingOf(
  { trip, preferences }: OpenTurn,
  wishes: Wishes,
  offeredBefore: PlaceName[],
  today: string,
): RankingRequest {
  return {
    wishes: withTaste(wishes, preferences),
    start: trip.startDate,
    end: trip.endDate,
    people: peopleIn(wishes) ?? (trip.travelersCount > 1 ? trip.travelersCount : null),
    offeredBefore,
    seed: `${trip.id}`,
    today,
  }
}

function finish(turn: OpenTurn, message: string, thought: Thought, receipt: TurnReceipt): FinishedTurn {
  const { state, recommended, choice, planned } = thought
  const status = statusAfterTurn(turn.trip.status, choice.kind, {
    isElsewhere: choice.kind === 'taken' && turn.destination !== null && !isSamePlace(choice.offer, turn.destination),
    planned: planned?.tripStatus ?? null,
  })
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

function receiptOf(model: Model, trace: Trace, milliseconds: number, roundTrips: number): TurnReceipt {
  const usage = model.usage === undefined ? null : { ...model.usage }
  return { model: model.name, promptVersion: model.promptVersion, ...trace, usage, milliseconds, roundTrips }
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
