import type { CautionKind, ComfortLevel } from '../facts.ts'
import type { Theme } from '../vocabulary.ts'
import type { Criteria } from './criteria.ts'
import { isOverLand, kilometresBetween, type Position, usualJourney } from './distance.ts'
import type { Candidate, EstimatedCost, Finding, Journey } from './record.ts'
import { isIn, isNamed } from './whereabouts.ts'
import { merits, penalties } from './weights.ts'

/** A destination before it is held against anything. */
export type Place = Omit<
  Candidate,
  'meets' | 'lacks' | 'cautions' | 'daytimeHigh' | 'cost' | 'journey' | 'penalty' | 'score'
>

/** One need held against a place: what it costs, if anything, and what it is worth. */
interface Verdict {
  finding: Finding | null
  penalty: number
  merit: number
}

const meeting = (finding: Finding | null, merit = 0): Verdict => ({ finding, penalty: 0, merit })
const failing = (finding: Finding, penalty: number): Verdict => ({ finding, penalty, merit: 0 })

/** What is looked up to judge a place by. */
export interface Surroundings {
  origin: Criteria['origin']
  /** What the places that were named are like. */
  examples: Examples
  /** Where one lands. */
  airport: Position | null
}
export interface Examples {
  countries: readonly string[]
  climates: readonly string[]
  interests: readonly string[]
}
export const noExamples = { names: [], countries: [], climates: [], interests: [] }

/** Holds a place against the criteria. Pure: the same facts and wishes give the same verdicts, whoever proposed it. */
export function judge(place: Place, criteria: Criteria, surroundings: Surroundings): Candidate {
  const months = criteria.months.length > 0 ? criteria.months : place.bestMonths
  const daytimeHigh = highsOf(place, months)
  const cost = costOf(place, criteria)
  const journey = journeyOf(place, criteria, surroundings)
  const verdicts = [
    ...whereaboutsOf(place, criteria, surroundings.examples),
    ...monthsOf(place, criteria),
    ...activitiesOf(place, criteria),
    ...budgetOf(place, criteria, cost),
    ...climateOf(place, criteria, daytimeHigh),
    ...journeyVerdicts(criteria, journey),
    ...suitabilityOf(place, criteria),
    ...cautionsOf(place, criteria, months),
    ...crowdsOf(place, criteria),
  ]
  const sum = (amount: (verdict: Verdict) => number) => verdicts.reduce((total, verdict) => total + amount(verdict), 0)
  const found = (passes: (verdict: Verdict) => boolean) =>
    verdicts.filter(passes).flatMap(({ finding }) => finding ?? [])
  return {
    ...place,
    meets: found(({ penalty }) => penalty === 0),
    lacks: found(({ penalty }) => penalty > 0),
    cautions: place.facts.cautions.filter((caution) => isTold(caution, months)),
    daytimeHigh,
    cost,
    journey,
    penalty: sum(({ penalty }) => penalty),
    score: sum(({ merit }) => merit) + generalMerit(place, criteria, { journey, cost }),
  }
}

function whereaboutsOf(place: Place, criteria: Criteria, examples: Examples): Verdict[] {
  const verdicts: Verdict[] = []
  const { wanted } = criteria
  if (wanted.length > 0) {
    const isThere = wanted.some((area) => isIn(place, area))
    verdicts.push(
      isThere
        ? meeting({ need: 'place', found: 'wanted' }, wanted.some((area) => isNamed(place, area)) ? named : 0)
        : failing(
            { need: 'place', found: 'elsewhere' },
            isNextTo(place, examples) ? penalties.nearby : penalties.elsewhere,
          ),
    )
  }
  const likeness = likenessOf(place, examples)
  if (likeness > 0) {
    const finding: Finding | null = criteria.like.length > 0 ? { need: 'place', found: 'like' } : null
    verdicts.push(meeting(likeness >= alike ? finding : null, likeness * merits.like))
  }
  if (criteria.refused.some((area) => isIn(place, area)) || criteria.like.some((area) => isNamed(place, area))) {
    verdicts.push(failing({ need: 'place', found: 'refused' }, penalties.refused))
  }
  const isWantedByName = wanted.some((area) => isNamed(place, area))
  if (!isWantedByName && criteria.been.some((area) => isIn(place, area))) {
    verdicts.push(failing({ need: 'place', found: 'been' }, penalties.been))
  }
  const wasOffered = criteria.offeredBefore.some(
    ({ name, country }) => name === place.name && country === place.country,
  )
  if (!isWantedByName && wasOffered) {
    verdicts.push(failing({ need: 'place', found: 'offered_before' }, penalties.offeredBefore))
  }
  return verdicts
}

const isNextTo = ({ countryCode }: Place, { countries }: Examples): boolean =>
  countryCode !== null && countries.includes(countryCode)

/** How much a place has in common with those that were named: its themes, and its climate. */
const likenessOf = ({ themes, climate }: Place, examples: Examples): number =>
  themes.filter((theme) => examples.interests.includes(theme)).length +
  (climate !== null && examples.climates.includes(climate) ? 1 : 0)
const alike = 3

/** A place that is asked for by name comes before all others. */
const named = 1_000

function monthsOf({ bestMonths }: Place, { months }: Criteria): Verdict[] {
  if (months.length === 0 || months.length === 12 || bestMonths.length === 0) return []
  const good = months.filter((month) => bestMonths.includes(month))
  const finding: Finding = { need: 'months', wanted: months, found: bestMonths }
  return [
    good.length === 0
      ? failing(finding, penalties.months)
      : meeting(finding, (merits.months * good.length) / months.length),
  ]
}

function activitiesOf(place: Place, criteria: Criteria): Verdict[] {
  const { facts, themes } = place
  const strength = (theme: Theme) => facts.theme_strengths[theme] ?? (themes.includes(theme) ? 2 : 0)
  const wish = (theme: Theme, isEssential: boolean): Verdict => {
    const there = strength(theme)
    const good = facts.activity_months[theme] ?? []
    const finding: Finding = { need: 'activity', theme, wanted: criteria.months, found: good, strength: there }
    if (there === 0) return failing(finding, isEssential ? penalties.essentialMissing : penalties.wantedMissing)
    // Where no month is said, they would come when the place is at its best.
    const months = criteria.months.length > 0 ? criteria.months : place.bestMonths
    const isOut = months.length > 0 && good.length > 0 && !months.some((month) => good.includes(month))
    if (isOut) return failing(finding, isEssential ? penalties.outOfSeason : penalties.outOfSeason / 2)
    if (there === 1) return failing(finding, isEssential ? penalties.essentialWeak : penalties.wantedWeak)
    return meeting(finding, there * (isEssential ? merits.essential : merits.wanted))
  }
  return [
    ...criteria.essential.map((theme) => wish(theme, true)),
    ...criteria.desired.map((theme) => wish(theme, false)),
    ...criteria.mild.flatMap((theme) =>
      strength(theme) >= 2 ? [meeting({ need: 'taste', theme }, strength(theme) * merits.mild)] : [],
    ),
    ...criteria.refusedThemes.flatMap((theme) =>
      strength(theme) >= 2
        ? [
            failing(
              { need: 'refused_activity', theme, strength: strength(theme) },
              penalties.refusedActivity * (strength(theme) - 1),
            ),
          ]
        : [],
    ),
  ]
}

/** A day at the comfort that is wished for; where none is, at the best that the budget allows. */
function costOf({ facts }: Place, criteria: Criteria): EstimatedCost | null {
  const { shoestring, mid_range, comfortable } = facts.cost_levels
  const { comfort, limit, days, people } = criteria
  const levels: Record<ComfortLevel, number | null> = { shoestring, mid_range, comfortable }
  const level =
    comfort ??
    (limit !== null && mid_range !== null && mid_range > limit && shoestring !== null ? 'shoestring' : 'mid_range')
  const perDay = levels[level] ?? mid_range
  if (perDay === null) return null
  const rounded = Math.round(perDay)
  return { level, perDay: rounded, total: days === null || people === null ? null : rounded * days * people }
}

export const tolerance = 1.03

function budgetOf(_place: Place, criteria: Criteria, cost: EstimatedCost | null): Verdict[] {
  const { limit, costBelow, costAbove } = criteria
  if (limit === null && costBelow === null && costAbove === null) return []
  if (cost === null) return [{ finding: null, penalty: penalties.unknownFacts, merit: 0 }]
  const over = (most: number): Verdict => {
    const finding: Finding = { need: 'budget', wanted: Math.round(most), found: cost.perDay, level: cost.level }
    return cost.perDay <= most * tolerance
      ? meeting(finding, cost.level === 'shoestring' ? 0 : merits.affordable)
      : failing(
          finding,
          penalties.tooDear + penalties.tooDearADoubling * Math.log2(cost.perDay / Math.max(most, leastCost)),
        )
  }
  return [
    ...(limit === null ? [] : [over(limit)]),
    ...(costBelow === null || cost.perDay < costBelow ? [] : [over(Math.max(1, costBelow - 1))]),
    ...(costAbove === null || cost.perDay > costAbove
      ? []
      : [
          failing(
            { need: 'budget', wanted: Math.round(costAbove), found: cost.perDay, level: cost.level },
            penalties.tooDear,
          ),
        ]),
  ]
}

/** The lowest and the highest mean daytime temperature over some months. */
function highsOf({ facts }: Place, months: readonly number[]): { least: number; most: number } | null {
  const highs = months.flatMap((month) => facts.monthly_high?.[month - 1] ?? [])
  return highs.length === 0 ? null : { least: Math.min(...highs), most: Math.max(...highs) }
}

export const bearableDegrees = 1

/** Who comes to swim or to dive means warm days, unless they say otherwise. */
export const bathing: readonly Theme[] = ['beach', 'diving']
export const mildestBathing = 18

function climateOf(place: Place, criteria: Criteria, highs: Candidate['daytimeHigh']): Verdict[] {
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
  }
  if (climate.least === null && climate.most === null) return verdicts
  if (highs === null) return [...verdicts, { finding: null, penalty: penalties.unknownFacts, merit: 0 }]
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

function journeyOf(place: Place, criteria: Criteria, { origin, airport }: Surroundings): Journey | null {
  if (origin === null || origin.latitude === null || origin.longitude === null) return null
  if (place.latitude === null || place.longitude === null) return null
  const home = { latitude: origin.latitude, longitude: origin.longitude }
  const kilometres = kilometresBetween(home, { latitude: place.latitude, longitude: place.longitude })
  const flown = airport === null ? kilometres : kilometresBetween(home, airport)
  const { means, hours } = usualJourney({ kilometres, flown }, isOverLand(origin.country, place), criteria)
  return { from: origin.name, hours: Math.round(hours * 2) / 2, kilometres: Math.round(kilometres), means }
}

export const hoursTolerance = 0.25
export const longestGroundHours = 12

function journeyVerdicts(criteria: Criteria, journey: Journey | null): Verdict[] {
  if (journey === null) return []
  const { longestHours, only, never } = criteria
  const verdicts: Verdict[] = []
  const isAccepted = (only.length === 0 || only.includes(journey.means)) && !never.includes(journey.means)
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
  return verdicts
}

function suitabilityOf({ facts }: Place, criteria: Criteria): Verdict[] {
  return criteria.suits.map((kind) => {
    const found = facts.suits[kind]
    const finding: Finding = { need: 'suits', kind, found }
    switch (found) {
      case 'good':
        return meeting(finding, 1)
      case 'mixed':
        return failing(finding, penalties.mixedSuitability)
      case 'unknown':
        return failing(finding, penalties.unknownSuitability)
      case 'poor':
        return failing(finding, penalties.unsuitable)
    }
  })
}

export const dangers: readonly CautionKind[] = ['political', 'crime']

const holds = (caution: { months: number[] }, months: readonly number[]): boolean =>
  caution.months.length === 0 || months.length === 0 || months.some((month) => caution.months.includes(month))

// Altitude and the like are told always, what has a season only in it.
const isTold = (caution: { months: number[] }, months: readonly number[]): boolean => holds(caution, months)

function cautionsOf({ facts }: Place, criteria: Criteria, months: readonly number[]): Verdict[] {
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

function crowdsOf({ facts }: Place, { novelty }: Criteria): Verdict[] {
  const { crowds, fame } = facts
  if (novelty === null) return []
  const level = novelty === 'quiet' || novelty === 'lively' ? crowds : fame
  if (level === null) return []
  const finding: Finding = { need: 'crowds', wanted: novelty, found: level }
  const fits = novelty === 'quiet' || novelty === 'hidden' ? level <= 3 : level >= 3
  return [fits ? meeting(finding, Math.abs(level - 3)) : failing(finding, penalties.crowded * Math.abs(level - 3))]
}

export const shortTrip = 4
export const nearHours = 2.5

/** US dollars a day: what costs nothing is not endlessly cheap, and a limit of nothing divides nothing. */
export const leastCost = 1

/** US dollars a day, from which cheap is counted down. */
export const usualCost = 100

function generalMerit(
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
