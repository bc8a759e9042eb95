import { type PlannedBy, type PlannedStage, plannedStages, type ToldBreach } from '../../model/plan/record.ts'
import { durationInDays } from '../../trips/rules.ts'
import type { Choices } from '../choices/schema.ts'
import type { ItineraryOnWire } from '../itinerary/schema.ts'
import { activityId } from '../itinerary/setting.ts'
import type { AskedTerms } from '../itinerary/terms.ts'
import { nextStage, stagesBefore, statusAt } from '../rules.ts'
import { type PlanningStage, planningStages } from '../stages.ts'
import { dropped, moved, replaced, swapped } from './changing.ts'
import { areaLike, picked, travelBy } from './choosing.ts'
import { plannedAnew } from './days.ts'
import type { GuideBriefing, GuideRequest, Guidance, PlanChange, Step } from './record.ts'
import { saved } from './saving.ts'
import { undone, withUndo } from './undoing.ts'
import { costOf, dayOf, daysOf, indoorsOf, indoorsOn, shownAt } from './showing.ts'

/**
 * Leads through the stages of a plan: what is asked is done to the choices of the session, one after the other, and said. The
 * same briefing and requests give the same; whoever asks stores the change with the turn, or not at all.
 */
export function guide(briefing: GuideBriefing, requests: readonly GuideRequest[]): Guidance {
  let after = briefing
  let stage = stageOf(briefing)
  let changed: Partial<Choices> = {}
  const steps = requests.map((request) => {
    const before = after
    const step = stepFor(before, request)
    stage = furtherOf(stage, step.reaches ?? stage)
    changed = { ...changed, ...step.choices }
    after = { ...briefing, choices: { ...briefing.choices, ...changed } }
    return { ...step, broken: breaches(before, step.choices, step.touched ?? null) }
  })
  const choices = withUndo(briefing, changed)
  const next = nextOpen(after, stage)
  const last = steps.at(-1)
  return {
    said: steps.map(({ told, broken }) => ({ told, broken })),
    ask: last?.ask === undefined ? (last !== undefined && isDone(last) ? next : null) : last.ask,
    next,
    change: changeOf(briefing, stage, choices),
  }
}

function stepFor(briefing: GuideBriefing, request: GuideRequest): Step {
  switch (request.kind) {
    case 'next': {
      const next = nextStage(stageOf(briefing))
      return show(briefing, next === null || next === 'completed' ? 'finalization' : plannedOr(next, 'accommodation'))
    }
    case 'show':
      return show(briefing, request.stage ?? nextOpen(briefing, stageOf(briefing)) ?? 'finalization')
    case 'show_day':
      return { told: dayOf(itineraryOr(briefing), request.day), ...withDays(briefing) }
    case 'show_indoors':
      return request.day === null
        ? { told: indoorsOf(briefing) }
        : { told: indoorsOn(itineraryOr(briefing), request.day, briefing), ...withDays(briefing) }
    case 'cost':
      return { told: costOf(briefing) }
    case 'area':
      return areaLike(briefing, request.like)
    case 'travel':
      return travelBy(briefing, request.means)
    case 'pick':
      return picked(briefing, request.name)
    case 'drop':
      return request.instead === null
        ? dropped(briefing, request.name)
        : replaced(briefing, request.name, request.instead)
    case 'move':
      return moved(briefing, request.name, request.day)
    case 'swap':
      return swapped(briefing, request.day, request.withDay)
    case 'arrive':
      return arriving(briefing, request)
    case 'leave':
      return planned(briefing, { leave_at: request.at }, 'departure')
    case 'pace':
      return planned(briefing, { pace: request.pace }, 'pace')
    case 'make':
      return replanned(briefing)
    case 'undo':
      return undone(briefing)
    case 'cheaper':
      return saved(briefing)
    case 'take_along':
      return briefing.choices.itinerary === undefined
        ? { told: { of: 'no_days' }, ask: 'itinerary' }
        : { told: { of: 'take_along' } }
    case 'terms':
      return briefing.choices.itinerary === undefined ? { told: { of: 'noted' } } : replanned(briefing)
    case 'wish':
      return briefing.choices.itinerary === undefined
        ? { told: shownAt(briefing, 'activities'), reaches: 'activities' }
        : planned(briefing, {}, 'wish')
  }
}

function show(briefing: GuideBriefing, stage: PlannedStage): Step {
  if (stage !== 'itinerary') return { told: shownAt(briefing, stage), reaches: stage }
  const { itinerary } = briefing.choices
  return itinerary === undefined
    ? planned(briefing, {}, 'wish')
    : { told: { of: 'days', days: daysOf(itinerary, briefing) }, reaches: 'itinerary' }
}

/** The days that there are, or those that are made now because somebody asks about one. */
const itineraryOr = (briefing: GuideBriefing): ItineraryOnWire =>
  briefing.choices.itinerary ?? plannedAnew(briefing, {})
const withDays = (briefing: GuideBriefing): Pick<Step, 'choices' | 'reaches'> =>
  briefing.choices.itinerary === undefined
    ? { choices: { itinerary: plannedAnew(briefing, {}) }, reaches: 'itinerary' }
    : {}

const replanned = (briefing: GuideBriefing): Step =>
  planned(briefing, {}, asksForOtherDays(briefing) ? 'dates' : 'wish')

/** Whether they want more or fewer days than the dates of the trip allow. */
const asksForOtherDays = ({ trip, wishes: { length } }: GuideBriefing): boolean => {
  const days = durationInDays(trip.startDate, trip.endDate)
  return days !== null && length !== null && (days < length.value.least || days > length.value.most)
}

function planned(briefing: GuideBriefing, asked: AskedTerms, by: PlannedBy): Step {
  const itinerary = plannedAnew(briefing, asked)
  const at = by === 'departure' ? itinerary.leave_at : itinerary.arrive_at
  return {
    told: { of: 'planned', by, pace: itinerary.pace, at, leaveAt: null, days: daysOf(itinerary, briefing) },
    choices: { itinerary },
    reaches: 'itinerary',
  }
}

/** Plans the days by when they come and go, and keeps how and when they come. */
function arriving(briefing: GuideBriefing, { at, leaveAt, means }: Extract<GuideRequest, { kind: 'arrive' }>): Step {
  const times = { arrive_at: at, ...(leaveAt === null ? {} : { leave_at: leaveAt }) }
  const step = planned(briefing, times, 'arrival')
  const taken = means.length === 0 ? {} : (travelBy(briefing, means).choices ?? {})
  const journey = taken.journey ?? briefing.choices.journey
  return {
    ...step,
    told: step.told.of === 'planned' ? { ...step.told, leaveAt } : step.told,
    choices: { ...step.choices, ...(journey === undefined ? {} : { journey: { ...journey, ...times } }) },
  }
}

const mostBreaches = 2

/** What the plan breaks now and did not before; of what was touched, all of it. */
function breaches(
  { choices, destination }: GuideBriefing,
  after: Step['choices'],
  touched: string | null,
): ToldBreach[] {
  const before = choices.itinerary
  if (after?.itinerary === undefined) return []
  const titles = new Map(destination.highlights.map(({ name }) => [activityId(name), name]))
  const known = new Set(before?.broken.map(({ rule, item, day }) => `${rule} ${item ?? ''} ${day ?? ''}`))
  return after.itinerary.broken
    .filter(
      ({ rule, item, day }) => (item !== null && item === touched) || !known.has(`${rule} ${item ?? ''} ${day ?? ''}`),
    )
    .toSorted((one, other) => Number(other.item === touched) - Number(one.item === touched))
    .slice(0, mostBreaches)
    .map(({ rule, item, day }) => ({ rule, name: item === null ? null : (titles.get(item) ?? null), day }))
}

const stageOf = ({ session }: GuideBriefing): PlanningStage => session?.stage ?? 'destination'

const furtherOf = (one: PlanningStage, other: PlanningStage): PlanningStage =>
  planningStages.indexOf(one) >= planningStages.indexOf(other) ? one : other

const plannedOr = (stage: PlanningStage, otherwise: PlannedStage): PlannedStage =>
  plannedStages.find((planned) => planned === stage) ?? otherwise

/** The first stage after this one of which nothing is decided yet; null when there is none. */
function nextOpen({ choices }: GuideBriefing, stage: PlanningStage): PlannedStage | null {
  const isDecided: Record<PlannedStage, boolean> = {
    accommodation: choices.stay !== undefined,
    flights: choices.journey !== undefined,
    activities: choices.activities !== undefined || choices.itinerary !== undefined,
    itinerary: choices.itinerary !== undefined,
    finalization: false,
  }
  const at = planningStages.indexOf(stage)
  return plannedStages.find((one) => planningStages.indexOf(one) > at && !isDecided[one]) ?? null
}

/** Whether something was done or answered, so that it is time to go on. */
function isDone({ told }: Step): boolean {
  switch (told.of) {
    case 'areas':
      return told.areas.length === 0 || told.areas.some(({ isChosen }) => isChosen)
    case 'journeys':
      return told.from !== null && (told.journeys.length === 0 || told.journeys.some(({ isChosen }) => isChosen))
    case 'activities':
      return told.names.length === 0 || told.chosen.length > 0
    case 'noted':
    case 'picked':
    case 'picked_means':
    case 'added':
    case 'cost':
      return true
    case 'indoors':
    case 'days':
    case 'day':
    case 'whole':
    case 'already':
    case 'dropped':
    case 'moved':
    case 'swapped':
    case 'planned':
    case 'cheaper':
    case 'cheapest':
    case 'undone':
    case 'nothing_to_undo':
    case 'unknown':
    case 'which':
    case 'no_day':
    case 'no_days':
    case 'take_along':
    case 'unclear':
      return false
  }
}

function changeOf(
  briefing: GuideBriefing,
  stage: PlanningStage,
  choices: NonNullable<Step['choices']>,
): PlanChange | null {
  const hasMoved = stage !== stageOf(briefing)
  const entries = Object.entries(choices)
  if (!hasMoved && entries.length === 0) return null
  const { session, trip } = briefing
  return {
    session: session === null ? null : { id: session.id, lastInteractionAt: session.lastInteractionAt },
    tripUpdatedAt: trip.updatedAt,
    stage,
    stagesCompleted: stagesBefore(stage),
    tripStatus: hasMoved ? statusAt(stage) : null,
    data: Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    removed: entries.filter(([, value]) => value === undefined).map(([name]) => name),
  }
}
