import type { Criteria } from '../criteria.ts'
import type { Candidate } from '../record.ts'
import { activitiesOf } from './activities.ts'
import { budgetOf, costOf, limitOf } from './budget.ts'
import { cautionsOf, holds } from './cautions.ts'
import { climateOf, highsOf } from './climate.ts'
import { crowdsOf } from './crowds.ts'
import { journeyOf, journeyVerdicts } from './journey.ts'
import { generalMerit } from './merit.ts'
import type { Place, Surroundings } from './place.ts'
import { seasonOf } from './season.ts'
import { suitabilityOf } from './suitability.ts'
import type { Verdict } from './verdict.ts'
import { whereaboutsOf } from './whereabouts.ts'

/** Holds a place against the criteria. Pure: the same facts and wishes give the same verdicts, whoever proposed it. */
export function judge(place: Place, criteria: Criteria, surroundings: Surroundings): Candidate {
  // Where no month is said, they would come when the place is at its best.
  const months = criteria.months.length > 0 ? criteria.months : place.bestMonths
  const daytimeHigh = highsOf(place, months)
  const journey = journeyOf(place, criteria, surroundings)
  const limit = limitOf(criteria, journey)
  const cost = costOf(place, criteria, limit)
  const verdicts = [
    ...whereaboutsOf(place, criteria, surroundings.examples),
    ...seasonOf(place, criteria, daytimeHigh),
    ...activitiesOf(place, criteria, months),
    ...budgetOf(criteria, limit, cost),
    ...climateOf(place, criteria, daytimeHigh),
    ...journeyVerdicts(criteria, journey, surroundings),
    ...suitabilityOf(place, criteria),
    ...cautionsOf(place, criteria, months),
    ...crowdsOf(place, criteria),
  ]
  const sum = (amount: (verdict: Verdict) => number) => verdicts.reduce((total, verdict) => total + amount(verdict), 0)
  const found = (passes: (verdict: Verdict) => boolean) =>
    verdicts.filter(passes).flatMap(({ finding }) => finding ?? [])
  const cautions = place.facts.cautions.filter((caution) => holds(caution, months))
  return {
    ...place,
    meets: found(({ penalty }) => penalty === 0),
    lacks: found(({ penalty }) => penalty > 0),
    cautions,
    daytimeHigh,
    cost,
    journey,
    penalty: sum(({ penalty }) => penalty),
    score: sum(({ merit }) => merit) + generalMerit(place, criteria, { journey, cost, cautions }),
  }
}
