import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import { onceAskedFirst } from '../../idempotency/once.ts'
import type { KeyedRequest } from '../../idempotency/record.ts'
import { logModelFailure } from '../../log.ts'
import { withinDeadline } from '../../model/deadline.ts'
import { type Model, ModelError, type Suggesting as Question, type Suggestion } from '../../model/model.ts'
import type { Briefing, PlannedDestination } from '../briefing/record.ts'
import { daysOf } from '../briefing/rules.ts'
import { briefSession } from '../briefing/store.ts'
import { mostKept } from '../choices/schema.ts'
import { storeChoices } from '../choices/store.ts'
import { type SuggestedStage, suggestedStages, type Suggesting, type Suggestions } from './record.ts'
import { credible, suggestedFor, withoutSuggested, withSuggested } from './rules.ts'
import { takeAsking } from './store.ts'

interface AskedFor {
  sessionId: number
  /** Null for the one that the session is at. */
  stage: SuggestedStage | null
  request: KeyedRequest | null
}

type Unanswered = Extract<Suggesting, { kind: 'no_model' | 'unavailable' | 'blocked' }>

/** Asks a model, which is opened only then. */
export type AskModel = (about: Question) => Promise<Suggestion[] | Unanswered>

/**
 * Asks the model, if there is one, for more than the catalogue knows, keeps what passes the rules with the session, and
 * gives the briefing with it. That it is asked is counted first: two round trips, with the model between them; a key
 * costs one more.
 */
export function askForMore(db: Database, user: AuthenticatedUser, askModel: AskModel | null, asked: AskedFor) {
  const { sessionId, request } = asked
  return onceAskedFirst<Suggesting>(db, user, request, {
    attempt: () => (askModel === null ? withoutModel(db, user, sessionId) : ask(db, user, askModel, asked)),
    isMade: ({ kind }) => kind === 'suggested',
    again: async () => {
      const briefing = await briefSession(db, user, sessionId)
      const stage = stageOf(briefing, asked.stage)
      return briefing === null || stage === null ? null : { kind: 'suggested', briefing, stage }
    },
  })
}

async function withoutModel(db: Database, user: AuthenticatedUser, sessionId: number): Promise<Suggesting> {
  return { kind: (await briefSession(db, user, sessionId)) === null ? 'missing' : 'no_model' }
}

async function ask(
  db: Database,
  user: AuthenticatedUser,
  askModel: AskModel,
  { sessionId, stage: asked, request }: AskedFor,
): Promise<Suggesting> {
  const taking = await takeAsking(db, user, sessionId, asked)
  if (taking === null) return { kind: 'missing' }
  const { briefing, isTaken } = taking
  const stage = stageOf(briefing, asked)
  if (stage === null) return { kind: 'other_stage' }
  const { destination } = briefing
  if (destination === null) return { kind: 'no_destination' }
  if (!isTaken) return { kind: 'enough' }
  const said = await askModel(questionAbout(briefing, destination, stage))
  if (!Array.isArray(said)) return said
  const before = suggestedFor(briefing.choices, destination)
  const { areas, activities } = credible(destination, said)
  const suggestions: Suggestions = {
    destination_id: destination.id,
    areas: [...(before?.areas ?? []), ...areas].slice(0, mostKept),
    activities: [...(before?.activities ?? []), ...activities].slice(0, mostKept),
  }
  const stored = await storeChoices(db, user, briefing, { suggested_options: suggestions }, request)
  if (stored === null) return { kind: 'overtaken' }
  const choices = { ...briefing.choices, suggested_options: suggestions }
  return {
    kind: 'suggested',
    stage,
    briefing: { ...briefing, choices, destination: withSuggested(withoutSuggested(destination), suggestions) },
  }
}

/** The stage that is asked about; null when there is nothing to add at the one that the session is at. */
const stageOf = (briefing: Briefing | null, asked: SuggestedStage | null): SuggestedStage | null =>
  asked ?? suggestedStages.find((one) => one === briefing?.session?.stage) ?? null

function questionAbout(briefing: Briefing, destination: PlannedDestination, stage: SuggestedStage): Question {
  const { name, country, latitude, longitude, areas, highlights } = destination
  return {
    of: stage === 'accommodation' ? 'areas' : 'activities',
    place: { name, country, latitude, longitude },
    known: (stage === 'accommodation' ? areas : highlights).map((one) => one.name),
    wishes: briefing.wishes,
    months: [...new Set(daysOf(briefing).map(({ month }) => month))],
  }
}

/** What a model says within the deadline; why it says nothing is in the log. */
export async function suggestedBy(model: Model, about: Question): Promise<Suggestion[] | Unanswered> {
  try {
    const said = await withinDeadline(async (signal) => model.suggest?.(about, { signal }))
    return said ?? { kind: 'no_model' }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    logModelFailure(error)
    return error.failure
  }
}
