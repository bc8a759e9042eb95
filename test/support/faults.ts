import { z } from 'zod'

/**
 * Never run; run, but the answer is lost; run only once the caller has given up; and what Neon answers when its compute
 * goes away before a statement, and after it.
 */
export const faultKinds = ['refused', 'answer lost', 'late', 'compute gone', 'compute lost'] as const

/** Never run and never answered: a database that is dead for as long as anybody waits. */
const dead = 'silent'

/** Which round trips suffer, and how. */
export const fault = z.object({
  /** Which round trip from now on is the first to suffer, from 1. */
  first: z.int().min(1),
  /** How many suffer in a row. */
  count: z.int().min(1),
  kind: z.enum([...faultKinds, dead]),
})
export type Fault = z.infer<typeof fault>
