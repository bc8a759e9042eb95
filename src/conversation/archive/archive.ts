import type { Database } from '../../db/client.ts'
import type { Clock } from '../../deps.ts'
import { archiveBatch, type Batch } from './store.ts'

/** What one run does at the most. */
export interface Bounds {
  batch: Batch
  batches: number
  messages: number
  milliseconds: number
}

const bounds: Bounds = {
  // Some hundredths of a second: the longest that a turn in one of its conversations waits, should somebody come back.
  batch: { conversations: 500, messages: 2_000 },
  // Each is a request, or two when it has to be tried again, of the 1,000 that an invocation of a Worker may make.
  batches: 400,
  // Each leaves a dead row behind, which is for a vacuum to clear away before the next run.
  messages: 1_000_000,
  // Of the 15 minutes that the platform gives all jobs together.
  milliseconds: 10 * 60_000,
}

export interface ArchivingRun extends Batch {
  batches: number
  milliseconds: number
  /** Why it went no further: what was idle is archived, or a bound was reached and the next run goes on. */
  stopped: 'nothing left' | 'batches' | 'messages' | 'milliseconds'
}

/** A run that failed; the batches before are archived all the same, and the next run goes on after them. */
export class ArchivingFailed extends Error {
  constructor({ conversations, messages, batches }: Pick<ArchivingRun, keyof Batch | 'batches'>, cause: unknown) {
    super(`archiving failed after ${batches} batches with ${conversations} conversations, ${messages} messages`, {
      cause,
    })
    this.name = 'ArchivingFailed'
  }
}

/**
 * Archives conversations that nobody has used for these days, batch by batch until none is left or a bound is reached.
 * What is left is all that has to be remembered, so a run may die anywhere. Throws ArchivingFailed.
 */
export async function archiveIdle(db: Database, clock: Clock, idleDays: number, most = bounds): Promise<ArchivingRun> {
  const startedAt = clock.now()
  const run: ArchivingRun = { conversations: 0, messages: 0, batches: 0, milliseconds: 0, stopped: 'nothing left' }
  for (;;) {
    run.milliseconds = clock.now() - startedAt
    const reached = (['batches', 'messages', 'milliseconds'] as const).find((bound) => run[bound] >= most[bound])
    if (reached !== undefined) return { ...run, stopped: reached }

    const batch = await archiveBatch(db, idleDays, most.batch).catch((cause: unknown) => {
      throw new ArchivingFailed(run, cause)
    })
    if (batch.conversations === 0) return { ...run, milliseconds: clock.now() - startedAt }
    run.conversations += batch.conversations
    run.messages += batch.messages
    run.batches += 1
  }
}
