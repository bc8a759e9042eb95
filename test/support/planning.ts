import type { z } from '@hono/zod-openapi'
import type { advanceAnswer, sessionDetail } from '../../src/planning/schema.ts'
import { rows, type Traveller, traveller, tripOf } from './world.ts'

export type Session = z.infer<typeof sessionDetail>
export type AdvanceAnswer = z.infer<typeof advanceAnswer>

/** A traveller with a trip that is being planned. */
export async function planning(fields: Record<string, unknown> = {}) {
  const who = await traveller()
  const tripId = await tripOf(who)
  const session = await begin(who, tripId, fields)
  return { who, tripId, session, path: `/api/planning-sessions/${session.id}` }
}

/** Begins a planning session of a trip, and its detail. */
export async function begin(who: Traveller, trip: number, fields: Record<string, unknown> = {}): Promise<Session> {
  return (await who.post<Session>('/api/planning-sessions', { trip, ...fields })).body
}

export const storedSession = async (id: number) => (await rows`select * from planning_sessions where id = ${id}`)[0]

export const tripStatus = async (id: number) => (await rows`select status from trips where id = ${id}`)[0]?.['status']

/** Does work of which so many statements wait for a trip at the same time: it stays locked until they all do. */
export async function overlapping<Result>(tripId: number, statements: number, work: () => Promise<Result>) {
  const held = rows`
    with held as materialized (select from trips where id = ${tripId} for update) select pg_sleep(15) from held`.catch(
    () => undefined,
  )
  while ((await rows`select from trips where id = ${tripId} for update skip locked`).length > 0);
  const working = work()
  // The first in the queue has the lock of the row's place, and waits for whoever has the row.
  const queue = () => rows`
    select pid, granted from pg_locks
    where locktype = 'tuple' and relation = 'trips'::regclass and (page, tuple) = (
      select (ctid::text::point)[0]::integer, (ctid::text::point)[1]::smallint from trips where id = ${tripId}
    )`
  let waiting = await queue()
  while (waiting.length < statements) waiting = await queue()
  const first = waiting.find(({ granted }) => granted)?.['pid']
  await rows`select pg_cancel_backend(holder) from unnest(pg_blocking_pids(${first}::integer)) holder`
  await held
  return working
}
