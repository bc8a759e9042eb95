import type { Criteria } from '../criteria.ts'
import type { Candidate, Finding } from '../record.ts'
import { warmthWanted, wettestSun } from '../thresholds.ts'
import { merits, penalties } from '../weights.ts'
import type { Place } from './place.ts'
import { failing, meeting, type Verdict } from './verdict.ts'

export function seasonOf(place: Place, criteria: Criteria, highs: Candidate['daytimeHigh']): Verdict[] {
  const { bestMonths } = place
  const { months } = criteria
  if (months.length === 0 || months.length === 12 || bestMonths.length === 0) return []
  const good = months.filter((month) => bestMonths.includes(month))
  const finding: Finding = { need: 'months', wanted: months, found: bestMonths }
  if (good.length > 0) return [meeting(finding, (merits.months * good.length) / months.length)]
  return isTimeForIt(place, criteria) || isSunny(place, criteria, highs) ? [] : [failing(finding, penalties.months)]
}

/** Skiers come to Queenstown when others don't: what they come for has a season of its own there. */
const isTimeForIt = ({ facts, themes }: Place, { essential, months }: Criteria): boolean =>
  essential.some((theme) => {
    const strength = facts.theme_strengths[theme] ?? Number(themes.includes(theme))
    return strength > 0 && months.some((month) => facts.activity_months[theme]?.includes(month) === true)
  })

/** Who wants it warm does not mind the dry heat that keeps others away from Barcelona in July. */
function isSunny({ facts }: Place, criteria: Criteria, highs: Candidate['daytimeHigh']): boolean {
  const least = warmthWanted(criteria)
  const wet = criteria.months.flatMap((month) => facts.wet_days?.[month - 1] ?? [])
  return least !== null && highs !== null && highs.most >= least && Math.min(...wet) <= wettestSun
}
