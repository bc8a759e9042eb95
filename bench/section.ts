import type { World } from './world.ts'

/** How much is done: few of everything in a short run. */
export interface Effort {
  isShort: boolean
  rounds: number
  /** Requests of a round over one connection, and over sixteen. */
  alone: number
  crowded: number
  /** Messages of the large database. */
  messages: number
  withUnpartitioned: boolean
}

export const longRun = { isShort: false, rounds: 7, alone: 150, crowded: 600 }
export const shortRun = { isShort: true, rounds: 1, alone: 3, crowded: 8 }

/** What a section found: tables for people, figures for the calculation on paper, and budgets that were not kept. */
export interface Findings {
  markdown: string
  figures?: Record<string, number>
  breaches?: string[]
}

export type Section = (world: World, effort: Effort) => Promise<Findings>
