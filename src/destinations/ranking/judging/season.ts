import type { Criteria } from '../criteria.ts'
import type { Finding } from '../record.ts'
import { merits, penalties } from '../weights.ts'
import type { Place } from './place.ts'
import { failing, meeting, type Verdict } from './verdict.ts'

export function seasonOf({ bestMonths }: Place, { months }: Criteria): Verdict[] {
  if (months.length === 0 || months.length === 12 || bestMonths.length === 0) return []
  const good = months.filter((month) => bestMonths.includes(month))
  const finding: Finding = { need: 'months', wanted: months, found: bestMonths }
  return [
    good.length === 0
      ? failing(finding, penalties.months)
      : meeting(finding, (merits.months * good.length) / months.length),
  ]
}
