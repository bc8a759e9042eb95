import type { Criteria } from '../criteria.ts'
import { accepts, isOverLand, kilometresBetween, positionOf, usualJourney } from '../distance.ts'
import type { Finding, Journey } from '../record.ts'
import { hoursSpoiling, hoursTolerance, longestGroundHours } from '../thresholds.ts'
import { penalties } from '../weights.ts'
import type { Place, Surroundings } from './place.ts'
import { failing, meeting, unknown, type Verdict } from './verdict.ts'

export function journeyOf(place: Place, criteria: Criteria, { origin, airport }: Surroundings): Journey | null {
  if (origin === null) return null
  const [home, there] = [positionOf(origin), positionOf(place)]
  if (home === null || there === null) return null
  const kilometres = kilometresBetween(home, there)
  const flown = airport === null ? kilometres : kilometresBetween(home, airport)
  const [from, to] = [origin.country, place.countryCode]
  const { linked_to_mainland: isLinkedToMainland } = place.facts
  const way = { isOverLand: isOverLand(from, { ...place, isLinkedToMainland }), from, to }
  const { means, hours } = usualJourney({ kilometres, flown }, way, criteria)
  return { from: origin.name, hours: Math.round(hours * 2) / 2, kilometres: Math.round(kilometres), means }
}

export function journeyVerdicts(criteria: Criteria, journey: Journey | null, { origin }: Surroundings): Verdict[] {
  const { longestHours, only, never } = criteria
  const isLimited = longestHours !== null || only.length > 0 || never.length > 0
  if (journey === null) {
    // It is known from where, and not to where: nothing says that it is within what they accept.
    return isLimited && origin !== null && origin.latitude !== null ? [unknown] : []
  }
  const verdicts: Verdict[] = []
  const isAccepted = accepts(criteria)(journey.means)
  const isGround = journey.means !== 'plane'
  if (only.length > 0 || never.length > 0) {
    const isReachable = isAccepted && (!isGround || journey.hours <= Math.max(longestGroundHours, longestHours ?? 0))
    const finding: Finding = { need: 'journey_means', wanted: only, found: journey.means }
    verdicts.push(isReachable ? meeting(finding) : failing(finding, penalties.means + journey.hours))
  }
  if (longestHours !== null) {
    const finding: Finding = { need: 'journey_hours', wanted: longestHours, found: journey.hours }
    const over = journey.hours - longestHours
    verdicts.push(
      over <= hoursTolerance ? meeting(finding) : failing(finding, penalties.tooFar + penalties.tooFarAnHour * over),
    )
  }
  return [...verdicts, ...spoiltBy(journey, criteria)]
}

function spoiltBy({ hours }: Journey, criteria: Criteria): Verdict[] {
  const most = hoursSpoiling(criteria)
  if (most === null || hours <= most) return []
  const finding: Finding = { need: 'short_stay', found: hours }
  return [failing(finding, penalties.spoilt + penalties.spoiltAnHour * (hours - most))]
}
