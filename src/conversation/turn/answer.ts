import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import type { Deps } from '../../deps.ts'
import { logModelFailure, redacted } from '../../log.ts'
import { type Model, ModelError, type Usage } from '../../model/model.ts'
import type { OpenTurn } from '../begin/record.ts'
import { releaseTurn } from '../begin/store.ts'
import { commitTurn } from '../commit/store.ts'
import type { Trace } from '../graph/state.ts'
import type { TurnReceipt } from '../record.ts'
import { finish } from './finishing.ts'
import { listeningOf } from './listening.ts'
import type { ChatAnswer } from './schema.ts'
import { think, type TurnEvents } from './thinking.ts'

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
    logModelFailure(error)
    return error.failure
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
