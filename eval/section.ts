import type { World } from '../bench/world.ts'

/** What a section is run with. */
export interface Trial {
  /** Opens the API on a database of its own; only for sections that talk to it. */
  openWorld: () => Promise<World>
  /** Variables of the Worker, such as the key of a model. */
  variables: Record<string, string>
}

/** A figure with the least, or the most, that it may be. */
export interface Floor {
  name: string
  value: number
  least?: number
  most?: number
}

/** What a section found: a table for people, floors, and what fell short, one line each. */
export interface Findings {
  markdown: string
  floors: Floor[]
  failures: string[]
}

export type Section = (trial: Trial) => Promise<Findings>

/** Whether a figure is as good as it has to be. */
export const isHeld = ({ value, least = -Infinity, most = Infinity }: Floor): boolean => value >= least && value <= most
