import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { AuthenticatedUser } from '../../auth/record.ts'
import { arrayOf } from '../../db/arrays.ts'
import type { Database } from '../../db/client.ts'
import { prepared } from '../../db/prepared.ts'
import { readStored } from '../../db/stored.ts'
import { storedOffers } from '../../model/offer.ts'
import { choiceKeys } from '../../planning/choices/keys.ts'
import { isClosed } from '../../trips/rules.ts'
import { closedStatuses } from '../../trips/statuses.ts'
import { leaseSeconds } from '../deadlines.ts'
import { initialState } from '../record.ts'
import { storedState } from '../stored.ts'
import { storedAnswer } from '../turn/stored.ts'
import type { Allowance, Beginning, OpenTurn, TurnRequest } from './record.ts'
import { storedBeginning, storedExchanges } from './stored.ts'

/** A turn is rarely under way for longer, so whoever finds one may try again this soon. */
const usualSeconds = 3
const allowedTurns = 10
const allowanceSeconds = 60
const keySeconds = 24 * 60 * 60
const rememberedExchanges = 6

/**
 * Begins a turn: takes the lease of the trip's conversation and reads all that the turn needs, in one round trip.
 * Only a turn that may run is counted against the allowance.
 */
export async function beginTurn(db: Database, user: AuthenticatedUser, request: TurnRequest): Promise<Beginning> {
  const { tripId: trip, idempotencyKey: key, requestHash } = request
  const lease = crypto.randomUUID()
  const [{ rows }] = await db.repeatableTransaction(() => [begin({ user: user.id, trip, lease, key, requestHash })])
  const found = storedBeginning.parse(rows[0]?.['begun'])
  return found === null ? { kind: 'missing' } : beginningOf(found, lease, requestHash)
}

type NewTurn = { user: number; trip: number; lease: string; key: string | null; requestHash: string }

const begin = prepared<NewTurn>()((query, given) =>
  query.execute(sql`
    select begin_turn(${given('user')}, ${given('trip')}, ${given('lease')}, ${given('key')}, ${given('requestHash')},
      ${arrayOf(closedStatuses)}, ${leaseSeconds}, ${keySeconds}, ${allowedTurns}, ${allowanceSeconds},
      ${rememberedExchanges}, ${arrayOf(choiceKeys)}) as begun`),
)

/** Gives up a turn that could not be answered: nothing of it stays, and the next one may begin at once. */
export async function releaseTurn(db: Database, user: AuthenticatedUser, turn: OpenTurn): Promise<void> {
  const { trip, conversationId: conversation, leaseToken: lease } = turn
  await db.repeatableTransaction(() => [release({ user: user.id, trip: trip.id, conversation, lease })])
}

const release = prepared<{ user: number; trip: number; conversation: number; lease: string }>()((query, given) =>
  query.execute(
    sql`select release_turn(${given('user')}, ${given('trip')}, ${given('conversation')}, ${given('lease')})`,
  ),
)

type FoundBeginning = NonNullable<z.infer<typeof storedBeginning>>

function beginningOf(found: FoundBeginning, leaseToken: string, requestHash: string): Beginning {
  const { open, keyed, conversation, trip } = found
  const allowance: Allowance = {
    left: Math.max(0, allowedTurns - found.allowance.used),
    resetSeconds: Math.max(1, found.allowance.resetSeconds ?? allowanceSeconds),
  }
  if (open?.leaseToken === leaseToken && conversation !== null) {
    const { number, startedAt, userMessageId, aiMessageId } = open
    return {
      kind: 'ready',
      turn: {
        ...{ leaseToken, number, startedAt, userMessageId, aiMessageId },
        conversationId: conversation.id,
        version: conversation.version,
        state:
          found.state === null
            ? initialState
            : readStored(storedState, found.state, 'conversation_states', conversation.id),
        offered: readStored(storedOffers, found.offered ?? [], 'recommendations.locations', conversation.id),
        recent: readStored(storedExchanges, found.recent, 'turns.answer', conversation.id),
        planItems: found.planItems,
        hasPlan: found.hasPlan,
        trip,
        destination: found.destination,
        preferences: found.preferences,
        allowance,
      },
    }
  }
  if (keyed !== null && keyed.requestHash !== requestHash) return { kind: 'mismatch' }
  if (keyed !== null && keyed.answer !== null) {
    const answer = readStored(storedAnswer, keyed.answer, 'turns.answer', conversation?.id ?? trip.id)
    return { kind: 'replay', answer, allowance }
  }
  if (open !== null) return { kind: 'busy', retryAfterSeconds: Math.min(Math.max(1, open.seconds), usualSeconds) }
  if (isClosed(trip.status)) return { kind: 'closed', status: trip.status }
  return { kind: 'limited', allowance }
}
