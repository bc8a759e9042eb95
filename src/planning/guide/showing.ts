import type { PlannedStage, PlanTold, ToldDay, ToldItem } from '../../model/plan/record.ts'
import { budgetOf, levelOf } from '../briefing/rules.ts'
import { totalOf } from '../budget/rules.ts'
import type { ItineraryOnWire } from '../itinerary/schema.ts'
import { firstOf } from '../itinerary/fitness.ts'
import { areaFor } from '../itinerary/free-time.ts'
import { activityOptions } from '../options/activities.ts'
import { openPointsOf } from '../options/finalization.ts'
import { everyJourney, type JourneyOption, journeyOptions } from '../options/journey.ts'
import { stayOptions } from '../options/stay.ts'
import type { GuideBriefing } from './record.ts'

const mostAreas = 3
const mostJourneys = 4
const mostActivities = 6

/** What there is to say at a stage, from its options and what was chosen of them. */
export function shownAt(briefing: GuideBriefing, stage: Exclude<PlannedStage, 'itinerary'>): PlanTold {
  switch (stage) {
    case 'accommodation':
      return areasOf(briefing)
    case 'flights':
      return journeysOf(briefing)
    case 'activities':
      return activitiesOf(briefing)
    case 'finalization':
      return { ...costOf(briefing), of: 'whole', open: openPointsOf(briefing) }
  }
}

function areasOf(briefing: GuideBriefing): PlanTold {
  const areas = stayOptions(briefing).map(({ name, nightly, chosen }) => ({ name, nightly, isChosen: chosen }))
  return { of: 'areas', areas: chosenFirst(areas).slice(0, mostAreas) }
}

function journeysOf(briefing: GuideBriefing): PlanTold {
  const every = everyJourney(briefing)
  const accepted = journeyOptions(briefing)
  const longestTransfer = shortestTransfer(every) + farther
  const journeys = (accepted.length > 0 ? accepted : every)
    .filter(({ means, transfer_hours, chosen }) => chosen || means !== 'plane' || transfer_hours <= longestTransfer)
    .map(({ id, means, to, to_name, hours, price, chosen }) => ({
      id,
      means,
      to,
      airport: to_name,
      hours,
      price,
      isChosen: chosen,
    }))
  return {
    of: 'journeys',
    from: briefing.origin?.name ?? null,
    airport: briefing.destination.airports[0] ?? null,
    isAccepted: accepted.length > 0 || every.length === 0,
    journeys: chosenFirst(journeys).slice(0, mostJourneys),
  }
}

/** Hours from the airport that is nearest. */
const shortestTransfer = (journeys: readonly JourneyOption[]): number =>
  Math.min(...journeys.filter(({ means }) => means === 'plane').map(({ transfer_hours }) => transfer_hours))

/** Who can land beside a place is not told of airports an hour away. */
const farther = 0.5

const chosenFirst = <Thing extends { isChosen: boolean }>(things: Thing[]): Thing[] =>
  things.toSorted((one, other) => Number(other.isChosen) - Number(one.isChosen))

/** What there is to do when it rains. */
export const indoorsOf = (briefing: GuideBriefing): PlanTold => ({
  of: 'indoors',
  day: null,
  names: indoorsOutside(briefing, []),
})

/** What there is indoors for a day of the plan, that no other day has. */
export function indoorsOn({ days }: ItineraryOnWire, day: number, briefing: GuideBriefing): PlanTold {
  if (days[day - 1] === undefined) return { of: 'no_day', day, days: days.length }
  const elsewhere = days.flatMap(({ items }, index) => (index === day - 1 ? [] : items.map(({ id }) => id)))
  return { of: 'indoors', day, names: indoorsOutside(briefing, elsewhere) }
}

const indoorsOutside = (briefing: GuideBriefing, taken: readonly string[]): string[] =>
  activityOptions(briefing)
    .filter(({ id, indoors, fits }) => indoors && fits && !taken.includes(id))
    .map(({ name }) => name)
    .slice(0, mostActivities)

function activitiesOf(briefing: GuideBriefing): PlanTold {
  const options = activityOptions(briefing).filter(({ fits }) => fits)
  return {
    of: 'activities',
    names: options.slice(0, mostActivities).map(({ name }) => name),
    chosen: options.filter(({ chosen }) => chosen).map(({ name }) => name),
  }
}

/** What the trip costs in all, and what it may cost. */
export const costOf = (briefing: GuideBriefing) => ({
  of: 'cost' as const,
  total: totalOf(briefing),
  budget: budgetOf(briefing)?.dollars ?? null,
  level: levelOf(briefing),
})

/** The days of a plan with what there is to do. */
export const daysOf = ({ days }: ItineraryOnWire, { destination }: GuideBriefing): ToldDay[] =>
  days.map(({ date, items }, index) => ({
    day: index + 1,
    date,
    things: items
      .filter(({ kind }) => kind === 'activity')
      .map(({ id, title }) => ({ name: title, isAgain: days.slice(0, index).some(has(firstOf(id))) })),
    otherwise: items.some(({ id }) => id === 'departure') ? 'departure' : index === 0 ? 'arrival' : 'free',
    around: areaFor(
      destination.areas.map(({ name }) => name),
      index + 1,
    ),
  }))

const has =
  (first: string) =>
  ({ items }: ItineraryOnWire['days'][number]): boolean =>
    items.some(({ id }) => firstOf(id) === first)

/** One day of a plan, hour by hour. */
export function dayOf({ days }: ItineraryOnWire, number: number): PlanTold {
  const day = days[number - 1]
  if (day === undefined) return { of: 'no_day', day: number, days: days.length }
  const items = day.items.map(({ id, kind, title, start }): ToldItem => ({
    at: start,
    what: whatOf(kind, id),
    name: title,
  }))
  return { of: 'day', day: number, date: day.date, items }
}

type StoredItem = ItineraryOnWire['days'][number]['items'][number]

function whatOf(kind: StoredItem['kind'], id: string): ToldItem['what'] {
  switch (kind) {
    case 'activity':
    case 'rest':
    case 'free':
      return kind
    case 'meal':
      return id.startsWith('dinner') ? 'dinner' : 'lunch'
    case 'journey':
      return id === 'departure' ? 'departure' : 'arrival'
    case 'stay':
      return id === 'check-out' ? 'check_out' : 'check_in'
  }
}
