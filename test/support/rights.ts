import { neon, NeonDbError } from '@neondatabase/serverless'
import { inject } from 'vitest'
import { begin } from './planning.ts'
import { say, talkUntilOffered } from './chat.ts'
import { refreshTokenOf } from './tokens.ts'
import { scriptedModel } from './scripted-model.ts'
import { depsWith, rows, type Traveller, traveller } from './world.ts'

const database = neon(inject('databaseUrl'), { fullResults: true })

type Role = 'wanderline_request' | 'wanderline_cron' | 'wanderline_identity'

interface Outcome {
  /** How many rows it found or changed. */
  count: number
  rows: Record<string, unknown>[]
  /** The SQLSTATE of a refusal. */
  refused: string | null
}

/** One statement with the rights of a role, in a transaction that acts for this user. */
export async function actingAs(
  userId: number | string,
  statement: string,
  parameters: unknown[] = [],
  role: Role = 'wanderline_request',
): Promise<Outcome> {
  try {
    const [, result] = await database.transaction([
      database.query(`select set_config('role', $1, true), set_config('app.user_id', $2, true)`, [
        role,
        String(userId),
      ]),
      database.query(statement, parameters),
    ])
    return { count: result?.rowCount ?? 0, rows: result?.rows ?? [], refused: null }
  } catch (error) {
    if (!(error instanceof NeonDbError) || error.code === undefined) throw error
    return { count: 0, rows: [], refused: error.code }
  }
}

/** A traveller who has a row in every table, with the trip that they talk about. */
export async function seasonedTraveller(): Promise<{ who: Traveller; tripId: number; sessionId: number }> {
  const who = await traveller(depsWith({ openModel: () => scriptedModel() }))
  const created = await who.post<{ id: number }>('/api/trips', { title: 'Far away' }, { 'Idempotency-Key': 'far-away' })
  const tripId = created.body.id
  await talkUntilOffered(who, tripId, 'Somewhere warm')
  await say(who, tripId, 'Tell me more')
  const session = await begin(who, tripId)
  await who.post(`/api/trips/${tripId}/share`, {})
  await refreshTokenOf(who)
  await rows`
    insert into log_in_failures (key, user_id, failures, last_failed_at)
    values (${crypto.randomUUID()}, ${who.id}, 1, now())`
  return { who, tripId, sessionId: session.id }
}
