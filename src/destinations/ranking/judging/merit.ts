import type { Criteria } from '../criteria.ts'
import type { Candidate } from '../record.ts'
import { leastCost, nearHours, shortTrip, usualCost } from '../thresholds.ts'
import { merits } from '../weights.ts'
import type { Place } from './place.ts'

export function generalMerit(
  { facts }: Place,
  { days, novelty, comfort, limit }: Criteria,
  { journey, cost }: Pick<Candidate, 'journey' | 'cost'>,
): number {
  const fame = novelty === null ? merits.fame * (facts.fame ?? 2) : 0
  const isNear = journey !== null && days !== null && days <= shortTrip && journey.hours <= nearHours
  const isThrifty = comfort === 'shoestring' && limit === null && cost !== null
  const thrift = isThrifty ? merits.thrift * Math.log2(usualCost / Math.max(cost.perDay, leastCost)) : 0
  return fame + thrift + (isNear ? merits.near : 0)
}
