import type { Criteria } from '../criteria.ts'
import type { Finding } from '../record.ts'
import { dangers } from '../thresholds.ts'
import { penalties } from '../weights.ts'
import type { Place } from './place.ts'
import { failing, meeting, type Verdict } from './verdict.ts'

/** Altitude and the like hold always, what has a season only in it. */
export const holds = (caution: { months: number[] }, months: readonly number[]): boolean =>
  caution.months.length === 0 || months.length === 0 || months.some((month) => caution.months.includes(month))

export function cautionsOf({ facts }: Place, criteria: Criteria, months: readonly number[]): Verdict[] {
  const present = facts.cautions.filter((caution) => holds(caution, months))
  const verdicts: Verdict[] = present
    .filter(({ kind }) => criteria.avoid.includes(kind))
    .map((caution) => failing({ need: 'caution', ...caution }, penalties.refusedCaution))
  if (criteria.isSafetyWanted) {
    const found = present.map(({ kind }) => kind).filter((kind) => dangers.includes(kind))
    const finding: Finding = { need: 'safety', found }
    verdicts.push(found.length === 0 ? meeting(finding) : failing(finding, penalties.unsafe))
  }
  if (criteria.noCar && facts.car === 'needed')
    verdicts.push(failing({ need: 'car', found: 'needed' }, penalties.carNeeded))
  return verdicts
}
