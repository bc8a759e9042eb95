import type { Criteria } from '../criteria.ts'
import type { Finding } from '../record.ts'
import { merits, penalties } from '../weights.ts'
import type { Place } from './place.ts'
import { failing, meeting, type Verdict } from './verdict.ts'

export function suitabilityOf({ facts }: Place, criteria: Criteria): Verdict[] {
  return criteria.suits.map((kind) => {
    const found = facts.suits[kind]
    const finding: Finding = { need: 'suits', kind, found }
    switch (found) {
      case 'good':
        return meeting(finding, merits.suits)
      case 'mixed':
        return failing(finding, penalties.mixedSuitability)
      case 'unknown':
        return failing(finding, penalties.unknownSuitability)
      case 'poor':
        return failing(finding, penalties.unsuitable)
    }
  })
}
