import type { CautionKind } from '../../../destinations/facts.ts'
import type { Means, Need } from '../../wishes.ts'

/** What was understood of a wish, each as it stands in a list: "step-free, from Leeds, no flying". */
export interface WishedPhrases {
  needs: Record<Need, string>
  /** Those that are worth a word; others are weighed without one. */
  avoid: Partial<Record<CautionKind, string>>
  quiet: string
  hidden: string
  without: Record<Means, string>
  from: (place: string) => string
  /** Ready with its unit: "4 hours". */
  within: (hours: string) => string
  near: string
  snow: string
  /** Daytime highs in °C. */
  between: (least: number, most: number) => string
  atLeast: (degrees: number) => string
  atMost: (degrees: number) => string
}
