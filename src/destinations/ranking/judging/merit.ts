import type { Criteria } from '../criteria.ts'
import type { Candidate } from '../record.ts'
import { dearFrom, graveCautions, hoursWorth, leastCost, shortWayHours, shortTrip, usualCost } from '../thresholds.ts'
import { merits } from '../weights.ts'
import type { Place } from './place.ts'

export function generalMerit(
  { facts }: Place,
  criteria: Criteria,
  { journey, cost, cautions }: Pick<Candidate, 'journey' | 'cost' | 'cautions'>,
): number {
  const { days, novelty, comfort, allowance, longestHours } = criteria
  const isFameAsked = novelty === 'famous' || novelty === 'hidden'
  const fame = isFameAsked ? 0 : merits.fame * (facts.fame ?? 2)
  const isNear = journey !== null && days !== null && days <= shortTrip && journey.hours <= shortWayHours
  const isThrifty = comfort === 'shoestring' && allowance === null && cost !== null
  const thrift = isThrifty ? merits.thrift * Math.log2(usualCost / Math.max(cost.perDay, leastCost)) : 0
  const isUnlimited = comfort === null && allowance === null && cost !== null
  const dear = isUnlimited ? merits.dear * Math.max(0, Math.log2(cost.perDay / dearFrom)) : 0
  const worth = longestHours === null ? hoursWorth(days) : null
  const far = journey === null || worth === null ? 0 : merits.far * Math.max(0, journey.hours - worth)
  const grave =
    merits.grave * graveCautions(criteria).filter((grave) => cautions.some(({ kind }) => kind === grave)).length
  return fame + thrift + dear + far + grave + (isNear ? merits.near : 0)
}
