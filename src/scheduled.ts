import { deleteOldFailures } from './auth/back-off/store.ts'
import { deleteEnded } from './auth/log-ins/store.ts'
import { deleteExpired } from './auth/store.ts'
import { archiveIdle } from './conversation/archive/archive.ts'
import { monthsReport } from './conversation/months/rules.ts'
import { keepMonthsAhead } from './conversation/months/store.ts'
import type { Database } from './db/client.ts'
import type { Clock, Deps } from './deps.ts'
import type { Config } from './env.ts'
import { deleteOldKeys } from './idempotency/store.ts'
import { logEvent, logFailure } from './log.ts'

/** Does its work and returns what it did, for the one line it logs. */
type Job = (db: Database, context: { config: Config; clock: Clock }) => Promise<Record<string, unknown>>

/** What is done once a day, in this order. Each may be done again at any time, and while another is doing it. */
const jobs: Record<string, Job> = {
  expired_tokens_deleted: async (db) => ({ rows: await deleteExpired(db) }),
  ended_log_ins_deleted: async (db) => ({ rows: await deleteEnded(db) }),
  log_in_failures_deleted: async (db) => ({ rows: await deleteOldFailures(db) }),
  idempotency_keys_deleted: async (db) => ({ rows: await deleteOldKeys(db) }),
  message_months_kept: async (db) => monthsReport(await keepMonthsAhead(db)),
  conversations_archived: async (db, { config, clock }) => ({
    ...(await archiveIdle(db, clock, config.archiveAfterDays)),
  }),
}

/** Runs every job, also after one that fails. Throws when one has failed, so that the platform counts the run as failed. */
export async function runJobs(deps: Pick<Deps, 'config' | 'clock' | 'openScheduledDatabase'>): Promise<void> {
  const failed: string[] = []
  for (const [event, job] of Object.entries(jobs)) {
    const beganAt = deps.clock.now()
    const db = deps.openScheduledDatabase()
    try {
      const outcome = await job(db, deps)
      logEvent(deps.config.logLevel, 'info', event, {
        at: new Date(beganAt).toISOString(),
        ...{ ...outcome, version: deps.config.version, ms: deps.clock.now() - beganAt },
        ...{ round_trips: db.meter.roundTrips, database_ms: db.meter.milliseconds },
      })
    } catch (error) {
      logFailure(error, { event })
      failed.push(event)
    }
  }
  if (failed.length > 0) throw new Error(`scheduled jobs failed: ${failed.join(', ')}`)
}
