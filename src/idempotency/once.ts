import type { AuthenticatedUser } from '../auth/record.ts'
import { type Database, DatabaseRefusal } from '../db/client.ts'
import type { KeyedRequest, Once } from './record.ts'
import { findKept } from './store.ts'

interface Deed<Outcome> {
  /** Makes something and keeps the key with it, or does neither. */
  attempt: () => Promise<Outcome>
  isMade: (outcome: Outcome) => boolean
  /** What was made before, by its id; null when it is gone. */
  again: (id: number) => Promise<Outcome | null>
}

/**
 * Does something once for a key. Only an attempt that makes nothing asks what the key has made, so that the first
 * request costs no round trip more; a repeated one costs two.
 */
export async function once<Outcome>(
  db: Database,
  user: AuthenticatedUser,
  request: KeyedRequest | null,
  { attempt, isMade, again }: Deed<Outcome>,
): Promise<Once<Outcome>> {
  const tried = await attempt().catch((error: unknown) => {
    if (request === null || !(error instanceof DatabaseRefusal)) throw error
    return error
  })
  if (request === null || (!(tried instanceof DatabaseRefusal) && isMade(tried))) return firstOf(tried)
  const kept = await findKept(db, user, request.key)
  return kept === null ? firstOf(tried) : repeated(kept, request, again)
}

/** The same for what is too dear to be attempted in vain: asks first what the key has made, one round trip more. */
export async function onceAskedFirst<Outcome>(
  db: Database,
  user: AuthenticatedUser,
  request: KeyedRequest | null,
  deed: Deed<Outcome>,
): Promise<Once<Outcome>> {
  const kept = request === null ? null : await findKept(db, user, request.key)
  return request === null || kept === null ? once(db, user, request, deed) : repeated(kept, request, deed.again)
}

async function repeated<Outcome>(
  kept: { requestHash: string; madeId: number },
  { requestHash }: KeyedRequest,
  again: Deed<Outcome>['again'],
): Promise<Once<Outcome>> {
  if (kept.requestHash !== requestHash) return { kind: 'mismatch' }
  const outcome = await again(kept.madeId)
  return outcome === null ? { kind: 'gone' } : { kind: 'repeated', outcome }
}

function firstOf<Outcome>(tried: Outcome | DatabaseRefusal): Once<Outcome> {
  if (tried instanceof DatabaseRefusal) throw tried
  return { kind: 'first', outcome: tried }
}
