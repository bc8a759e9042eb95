import type { Finding } from '../record.ts'
import { penalties } from '../weights.ts'

/** One need held against a place: what it costs, if anything, and what it is worth. */
export interface Verdict {
  finding: Finding | null
  penalty: number
  merit: number
}

export const meeting = (finding: Finding | null, merit = 0): Verdict => ({ finding, penalty: 0, merit })
export const failing = (finding: Finding, penalty: number): Verdict => ({ finding, penalty, merit: 0 })
/** Nothing is known of it that the need could be held against. */
export const unknown: Verdict = { finding: null, penalty: penalties.unknownFacts, merit: 0 }
