import { sql } from 'drizzle-orm'
import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import { prepared } from '../../db/prepared.ts'
import { planKeys } from '../../planning/choices/keys.ts'
import type { OpenTurn } from '../begin/record.ts'
import { receiptVersion } from '../receipts/stored.ts'
import { answerVersion } from '../turn/stored.ts'
import type { FinishedTurn } from './record.ts'

/**
 * Stores all of a finished turn, or nothing: it must still hold its lease, and its conversation, its trip and the plan
 * that it changes must be as it found them. Returns whether it is stored, by this call or by one whose answer was lost. One round trip.
 */
export async function commitTurn(db: Database, user: AuthenticatedUser, finished: FinishedTurn): Promise<boolean> {
  const values = { user: user.id, lease: finished.turn.leaseToken, finished: JSON.stringify(valuesOf(finished)) }
  const [{ rows }] = await db.repeatableTransaction(() => [commit(values)])
  return rows[0]?.['committed'] === true
}

const commit = prepared<{ user: number; lease: string; finished: string }>()((query, given) =>
  query.execute(sql`select commit_turn(${given('user')}, ${given('lease')}, ${given('finished')}) as committed`),
)

/** What a rewind puts back: the conversation, and what it had done to its trip. */
const snapshotOf = ({ state, trip: { status, destinationId } }: OpenTurn) => ({
  ...state,
  trip: { status, destinationId },
})

/** All that a turn stores, by the names that the function gives it. */
function valuesOf({ turn, state, answer, choice, learned, planned, ...finished }: FinishedTurn) {
  const offer = choice.kind === 'taken' ? choice.offer : null
  return {
    trip: turn.trip.id,
    conversation: turn.conversationId,
    startedAt: turn.startedAt,
    committedAt: finished.committedAt,
    // What the turn found, and what it leaves.
    version: turn.version,
    statusBefore: turn.trip.status,
    destinationBefore: turn.trip.destinationId,
    status: finished.status,
    choice: choice.kind,
    choices: planKeys,
    // Nothing of what a model wrote for this traveller: everybody reads the catalogue.
    chosen: offer && {
      name: offer.name,
      country: offer.country,
      months: offer.bestMonths,
      cost: offer.costPerDay,
      isProposed: offer.destinationId === null,
    },
    state: {
      stage: state.stage,
      userInfo: state.userInfo,
      wishes: state.wishes,
      memory: state.memory,
      questionQueue: state.questionQueue,
      questionsAsked: state.questionsAsked,
    },
    stateBefore: snapshotOf(turn),
    recommended: finished.recommended,
    // Of which session it changes the plan (null begins one), and what that and the trip were when it was thought about.
    plan: planned && {
      session: planned.session?.id ?? null,
      sessionVersion: planned.session?.lastInteractionAt ?? null,
      tripVersion: planned.tripUpdatedAt,
      stage: planned.stage,
      completed: planned.stagesCompleted,
      data: planned.data,
      removed: planned.removed,
    },
    learned,
    answer: { version: answerVersion, ...answer },
    receipt: { version: receiptVersion, ...finished.receipt },
  }
}
