import type { Criteria } from '../criteria.ts'
import type { Candidate, Finding } from '../record.ts'
import { bathing, bearableDegrees, mildestBathing } from '../thresholds.ts'
import { penalties } from '../weights.ts'
import type { Place } from './place.ts'
import { failing, meeting, unknown, type Verdict } from './verdict.ts'

/** The lowest and the highest mean daytime temperature over some months. */
export function highsOf({ facts }: Place, months: readonly number[]): { least: number; most: number } | null {
  const highs = months.flatMap((month) => facts.monthly_high?.[month - 1] ?? [])
  return highs.length === 0 ? null : { least: Math.min(...highs), most: Math.max(...highs) }
}

export function climateOf(place: Place, criteria: Criteria, highs: Candidate['daytimeHigh']): Verdict[] {
  const { climate, months } = criteria
  if (climate === null) {
    const isCold = highs !== null && highs.most < mildestBathing
    if (!isCold || !criteria.essential.some((theme) => bathing.includes(theme))) return []
    const wanted = { least: mildestBathing, most: null }
    return [failing({ need: 'climate', wanted, found: highs }, penalties.coldBathing)]
  }
  const verdicts: Verdict[] = []
  if (climate.snow) {
    const snowy = place.facts.activity_months.skiing ?? []
    const isSnowy = months.length === 0 ? snowy.length > 0 : months.some((month) => snowy.includes(month))
    const isFreezing = highs !== null && highs.least <= 1
    const isFound = isSnowy || isFreezing
    const finding: Finding = { need: 'snow', found: isFound }
    verdicts.push(isFound ? meeting(finding) : failing(finding, penalties.noSnow))
    // Where one skis then, it may be milder down in the town.
    if (isSnowy) return verdicts
  }
  if (climate.least === null && climate.most === null) return verdicts
  if (highs === null) return [...verdicts, unknown]
  const finding: Finding = { need: 'climate', wanted: { least: climate.least, most: climate.most }, found: highs }
  // One of the months has to be warm enough; none of them may be too hot where a limit was set.
  const cold = climate.least === null ? 0 : climate.least - highs.most
  const hot = climate.most === null ? 0 : highs.least - climate.most
  const off = Math.max(cold, hot)
  return [
    ...verdicts,
    off <= bearableDegrees ? meeting(finding) : failing(finding, penalties.climate + penalties.climateADegree * off),
  ]
}
