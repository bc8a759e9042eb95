import type { Criteria } from '../criteria.ts'
import type { Finding } from '../record.ts'
import { merits, penalties } from '../weights.ts'
import type { Place } from './place.ts'
import { failing, meeting, type Verdict } from './verdict.ts'

export function crowdsOf({ facts }: Place, { novelty }: Criteria): Verdict[] {
  const { crowds, fame } = facts
  if (novelty === null) return []
  const level = novelty === 'quiet' || novelty === 'lively' ? crowds : fame
  if (level === null) return []
  const finding: Finding = { need: 'crowds', wanted: novelty, found: level }
  const fits = novelty === 'quiet' || novelty === 'hidden' ? level <= 3 : level >= 3
  return [
    fits
      ? meeting(finding, merits.novelty * Math.abs(level - 3))
      : failing(finding, penalties.crowded * Math.abs(level - 3)),
  ]
}
