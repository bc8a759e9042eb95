import { beginTurn } from '../../src/conversation/begin/store.ts'
import { createDatabase, type Database } from '../../src/db/client.ts'
import { ada, idsOf } from './filled-database.ts'
import { type RecordedStatement, type SentTransaction, startPlanRecorder } from './plan-recorder.ts'
import { callsAbout, scheduledCalls, type Uses } from './store-calls.ts'

/** A function of a store, and for each of its uses the statements that it sent. */
export interface RecordedCall {
  name: string
  uses: RecordedStatement[][]
}

/** Calls every function of every store, each as if it were the first, and tells how its statements were carried out. */
export async function recordCalls(url: string): Promise<RecordedCall[]> {
  return (await recordAll(url)).calls
}

/** The same, and all that was sent: first what begins the turn that others are about, then what each function sends. */
export async function recordAll(url: string) {
  const recorder = await startPlanRecorder(url)
  try {
    const ids = await idsOf(url)
    const databaseOf = (role: 'wanderline_request' | 'wanderline_cron') =>
      createDatabase({
        ...{ url, role, fetchEndpoint: recorder.url, timeoutMilliseconds: 60_000 },
        now: () => Date.now(),
      })
    const db = databaseOf('wanderline_request').actingAs(ada)
    const request = { tripId: ids.quietTrip, message: 'Hello', idempotencyKey: null, requestHash: '' }
    const beginning = await beginTurn(db, ada, request)
    if (beginning.kind !== 'ready') throw new Error(`the turn of Ada did not begin: ${beginning.kind}`)

    const sent: Record<string, SentTransaction[]> = { beginning: recorder.sent() }
    const record = async (database: Database, calls: Record<string, Uses>) => {
      const recorded: RecordedCall[] = []
      for (const [name, uses] of Object.entries(calls)) {
        const call: RecordedCall = { name, uses: [] }
        for (const use of uses) call.uses.push(await recorder.record(() => use(database)))
        recorded.push(call)
        sent[name] = recorder.sent()
      }
      return recorded
    }
    const calls = [
      ...(await record(db, callsAbout(ids, beginning.turn))),
      ...(await record(databaseOf('wanderline_cron'), scheduledCalls)),
    ]
    return { calls, sent }
  } finally {
    await recorder.close()
  }
}
