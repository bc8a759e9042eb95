import { z } from 'zod'

/** How many writes a user has within how many seconds, and what the last one left of them. */
export interface WriteCount {
  readonly most: number
  readonly periodSeconds: number
  allowance: { left: number; resetSeconds: number } | null
}

/** A user has no write left; nothing of the transaction was done. */
export class WritesExhausted extends Error {
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds: number) {
    super('the user has no write left')
    this.name = 'WritesExhausted'
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** What `take_write` fails with when none is left. */
export const exhausted = 'WL001'

export const takeWrite = 'select remaining, reset_seconds from take_write($1, $2, $3)'

// The library above the driver asks for every row as an array.
const taken = z.object({ rows: z.tuple([z.tuple([z.number(), z.number()])]) })

/** Notes what is left, by what `takeWrite` came to. */
export function noteWrite(count: WriteCount, result: unknown): void {
  const [[left, resetSeconds]] = taken.parse(result).rows
  // The beginning is stored to the millisecond, so it may lie a fraction of one ahead.
  count.allowance = { left, resetSeconds: Math.min(resetSeconds, count.periodSeconds) }
}
