import type { Briefing } from '../briefing/record.ts'
import { budgetOf } from '../briefing/rules.ts'
import { type Breakdown, breakdownOf } from '../budget/rules.ts'
import { type Broken, type Itinerary, type Pace, paces } from '../itinerary/record.ts'
import { verify } from '../itinerary/rules.ts'
import { settingOf } from '../itinerary/setting.ts'
import { solve } from '../itinerary/solver.ts'
import { termsOf } from '../itinerary/terms.ts'
import type { PlanningStage } from '../stages.ts'
import { type ActivityOption, activityOptions } from './activities.ts'
import { type CautionAdvice, cautionsOf, openOf, packingOf } from './finalization.ts'
import { type JourneyOption, journeyOptions } from './journey.ts'
import type { Missing } from './record.ts'
import { type StayOption, stayOptions } from './stay.ts'

/** Something that can be chosen at a stage, or that is to be known at the last. */
export type Option =
  | { kind: 'destination'; id: number | null; name: string; country: string; chosen: boolean }
  | { kind: 'stay'; option: StayOption }
  | { kind: 'journey'; option: JourneyOption }
  | { kind: 'activity'; option: ActivityOption }
  | { kind: 'itinerary'; id: Pace; plan: Itinerary; broken: Broken[]; chosen: boolean }
  | { kind: 'budget'; breakdown: Breakdown | null }
  | { kind: 'packing'; items: string[] }
  | { kind: 'cautions'; items: CautionAdvice[] }
  | { kind: 'open'; items: string[] }

export interface StageOptions {
  options: Option[]
  choice: unknown
  missing: Missing[]
}

/** What can be chosen at a stage, from facts, wishes, dates and budget: the same for the same briefing. */
export function optionsAt(briefing: Briefing, stage: PlanningStage): StageOptions {
  const { choices, destination, origin, trip } = briefing
  const withoutDates = trip.startDate === null || trip.endDate === null
  const missing = (...candidates: [isMissing: boolean, what: Missing][]): Missing[] => [
    ...(destination === null ? ['destination' as const] : []),
    ...candidates.flatMap(([isMissing, what]) => (isMissing ? [what] : [])),
  ]
  const dates: [boolean, Missing] = [withoutDates, 'dates']
  const budget: [boolean, Missing] = [budgetOf(briefing) === null, 'budget']
  switch (stage) {
    case 'destination':
      return {
        options: destinationOptions(briefing),
        choice:
          destination === null ? null : { id: destination.id, name: destination.name, country: destination.country },
        missing: missing(),
      }
    case 'accommodation': {
      const options = stayOptions(briefing).map((option): Option => ({ kind: 'stay', option }))
      return {
        options,
        choice: choices.stay ?? null,
        missing: missing([destination?.areas.length === 0, 'areas'], dates, budget),
      }
    }
    case 'flights': {
      const options = journeyOptions(briefing).map((option): Option => ({ kind: 'journey', option }))
      return { options, choice: choices.journey ?? null, missing: missing([origin === null, 'origin'], dates) }
    }
    case 'activities': {
      const options = activityOptions(briefing).map((option): Option => ({ kind: 'activity', option }))
      return {
        options,
        choice: choices.activities ?? null,
        missing: missing([destination?.highlights.length === 0, 'activities'], dates, budget),
      }
    }
    case 'itinerary':
      return { options: previews(briefing), choice: choices.itinerary ?? null, missing: missing(dates) }
    case 'finalization':
    case 'completed':
      return {
        options: [
          { kind: 'budget', breakdown: breakdownOf(briefing) },
          { kind: 'packing', items: packingOf(briefing) },
          { kind: 'cautions', items: cautionsOf(briefing) },
          { kind: 'open', items: openOf(briefing) },
        ],
        choice: null,
        missing: missing([choices.itinerary === undefined, 'itinerary'], dates, [origin === null, 'origin'], budget),
      }
  }
}

function destinationOptions({ destination, offered }: Briefing): Option[] {
  const isChosen = (name: string, country: string) => destination?.name === name && destination.country === country
  const options = offered.map(({ destinationId, name, country }): Option => {
    return { kind: 'destination', id: destinationId, name, country, chosen: isChosen(name, country) }
  })
  if (destination === null || offered.some(({ name, country }) => isChosen(name, country))) return options
  const { id, name, country } = destination
  return [{ kind: 'destination', id, name, country, chosen: true }, ...options]
}

/** What the days would look like at each pace. */
function previews(briefing: Briefing): Option[] {
  const setting = settingOf(briefing)
  if (setting === null) return []
  return paces.map((pace): Option => {
    const plan = solve(setting, { ...termsOf(briefing), pace })
    return {
      kind: 'itinerary',
      id: pace,
      plan,
      broken: verify(plan, setting),
      chosen: briefing.choices.itinerary?.pace === pace,
    }
  })
}
