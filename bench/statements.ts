import type { Client } from 'pg'
import { enterAsUser } from '../src/db/rights.ts'
import type { RecordedStatement } from './recorder.ts'

/** Who the statements act as: the request's role, or the one that logged in. */
type Role = 'none' | 'wanderline_request'

export interface Script {
  statements: readonly RecordedStatement[]
  userId: number
}

/** Runs a request's statements as it would, and gives the milliseconds they took. Nothing stays of what they did. */
export async function timed(client: Client, { statements, userId }: Script, role: Role): Promise<number> {
  const startedAt = performance.now()
  await client.query('begin')
  await client.query(enterAsUser, [role, String(userId)])
  let found = 0
  for (const { query, params } of statements) found += (await client.query(query, params)).rowCount ?? 0
  await client.query('rollback')
  const milliseconds = performance.now() - startedAt
  if (found === 0) throw new Error(`${role} finds nothing`)
  return milliseconds
}

/** The times of several measures, taken by turns that begin with another one each round. */
export async function interleave(rounds: number, measures: readonly (() => Promise<number>)[]): Promise<number[][]> {
  const times = measures.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const index of measures.keys()) {
      const turn = (index + round) % measures.length
      const time = await measures[turn]?.()
      if (time !== undefined) times[turn]?.push(time)
    }
  }
  return times
}
