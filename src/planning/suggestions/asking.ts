import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import { onceAskedFirst } from '../../idempotency/once.ts'
import type { KeyedRequest } from '../../idempotency/record.ts'
import { type Model, ModelError, type Suggestion } from '../../model/model.ts'
import type { Briefing, PlannedDestination } from '../briefing/record.ts'
import { daysOf } from '../briefing/rules.ts'
import { briefSession } from '../briefing/store.ts'
import { mostAsked } from '../choices/schema.ts'
import { storeChoices } from '../choices/store.ts'
import { type SuggestedStage, suggestedStages, type Suggesting, type Suggestions } from './record.ts'
import { suggestedFor, verified, withSuggested } from './rules.ts'

export interface AskedFor {
  sessionId: number
  /** Null for the one that the session is at. */
  stage: SuggestedStage | null
  request: KeyedRequest | null
}

/**
 * Asks the model for more than the catalogue knows, keeps what passes the rules with the session, and gives the briefing
 * with it. Two round trips, with the model between them; a key costs one more.
 */
export function askForMore(db: Database, user: AuthenticatedUser, model: Model, asked: AskedFor) {
  const { sessionId, request } = asked
  return onceAskedFirst<Suggesting>(db, user, request, {
    attempt: () => ask(db, user, model, asked),
    isMade: ({ kind }) => kind === 'suggested',
    again: async () => {
      const briefing = await briefSession(db, user, sessionId)
      if (briefing?.session == null) return null
      return { kind: 'suggested', briefing, stage: asked.stage ?? briefing.session.stage }
    },
  })
}

async function ask(
  db: Database,
  user: AuthenticatedUser,
  model: Model,
  { sessionId, stage: asked, request }: AskedFor,
): Promise<Suggesting> {
  const briefing = await briefSession(db, user, sessionId)
  if (briefing?.session == null) return { kind: 'missing' }
  const { stage: current } = briefing.session
  const stage = asked ?? suggestedStages.find((one) => one === current)
  if (stage === undefined) return { kind: 'other_stage' }
  const { destination } = briefing
  if (destination === null) return { kind: 'no_destination' }
  const before = suggestedFor(briefing)
  if (before !== null && before.asked >= mostAsked) return { kind: 'enough' }
  const said = await thought(model, briefing, destination, stage)
  if (!Array.isArray(said)) return said
  const { areas, activities } = verified(destination, said)
  const suggestions: Suggestions = {
    destination_id: destination.id,
    asked: (before?.asked ?? 0) + 1,
    areas: [...(before?.areas ?? []), ...areas],
    activities: [...(before?.activities ?? []), ...activities],
  }
  const stored = await storeChoices(db, user, briefing, { suggested_options: suggestions }, request)
  if (stored === null) return { kind: 'overtaken' }
  const choices = { ...briefing.choices, suggested_options: suggestions }
  return {
    kind: 'suggested',
    stage,
    briefing: { ...briefing, choices, destination: withSuggested(destination, suggestions) },
  }
}

async function thought(
  model: Model,
  briefing: Briefing,
  destination: PlannedDestination,
  stage: SuggestedStage,
): Promise<Suggestion[] | Extract<Suggesting, { kind: 'no_model' | 'unavailable' | 'blocked' }>> {
  if (model.suggest === undefined) return { kind: 'no_model' }
  const { name, country, latitude, longitude, areas, highlights } = destination
  const known = (stage === 'accommodation' ? areas : highlights).map((one) => one.name)
  const months = [...new Set(daysOf(briefing).map(({ month }) => month))]
  const place = { name, country, latitude, longitude }
  const of = stage === 'accommodation' ? ('areas' as const) : ('activities' as const)
  const { signal } = new AbortController()
  try {
    return await model.suggest({ of, place, known, wishes: briefing.wishes, months }, { signal })
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return error.failure
  }
}
