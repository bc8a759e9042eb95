import type { ComfortLevel } from '../../facts.ts'
import type { Criteria } from '../criteria.ts'
import type { EstimatedCost, Finding, Journey } from '../record.ts'
import { dailyLimit } from '../allowance.ts'
import { leastCost, tolerance } from '../thresholds.ts'
import { merits, penalties } from '../weights.ts'
import type { Place } from './place.ts'
import { failing, meeting, unknown, type Verdict } from './verdict.ts'

/** How one lives there: as is wished; where nothing is, as well as a limit in US dollars a day allows. */
export function levelWithin(
  costs: Place['facts']['cost_levels'],
  comfort: ComfortLevel | null,
  limit: number | null,
): ComfortLevel {
  const isDear = limit !== null && costs.mid_range !== null && costs.mid_range > limit
  const wanted = comfort ?? (isDear ? 'shoestring' : 'mid_range')
  return costs[wanted] === null ? 'mid_range' : wanted
}

/** What a day there may cost, in US dollars a person; null where nothing was said of money. */
export const limitOf = ({ allowance }: Criteria, journey: Journey | null): number | null =>
  allowance === null ? null : dailyLimit(allowance, journey?.kilometres ?? null)

/** A day at the comfort that is wished for; where none is, at the best that the budget allows. */
export function costOf({ facts }: Place, criteria: Criteria, limit: number | null): EstimatedCost | null {
  const { comfort, days, people } = criteria
  const level = levelWithin(facts.cost_levels, comfort, limit)
  const perDay = facts.cost_levels[level]
  if (perDay === null) return null
  const rounded = Math.round(perDay)
  return { level, perDay: rounded, total: days === null || people === null ? null : rounded * days * people }
}

export function budgetOf(criteria: Criteria, limit: number | null, cost: EstimatedCost | null): Verdict[] {
  const { allowance, costBelow, costAbove } = criteria
  if (limit === null && costBelow === null && costAbove === null) return []
  if (cost === null) return [unknown]
  const against = (wanted: number, isAfterJourney = false): Finding => ({
    ...{ need: 'budget', wanted: Math.round(wanted) },
    ...{ found: cost.perDay, level: cost.level, isAfterJourney },
  })
  const over = (most: number, merit: number, finding = against(most)): Verdict => {
    return cost.perDay <= most * tolerance
      ? meeting(finding, cost.level === 'shoestring' ? 0 : merit)
      : failing(
          finding,
          penalties.tooDear + penalties.tooDearADoubling * Math.log2(cost.perDay / Math.max(most, leastCost)),
        )
  }
  return [
    ...(limit === null ? [] : [over(limit, merits.affordable, against(limit, allowance?.paysJourney))]),
    ...(costBelow === null || cost.perDay < costBelow ? [] : [over(Math.max(1, costBelow - 1), 0)]),
    ...(costAbove === null || cost.perDay > costAbove ? [] : [failing(against(costAbove), penalties.tooDear)]),
  ]
}
