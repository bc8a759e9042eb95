import type { Activity } from '../itinerary/record.ts'
import type { ItineraryOnWire } from '../itinerary/schema.ts'
import { activityId } from '../itinerary/setting.ts'
import { suggestions, whichOf } from './choosing.ts'
import { dayWith, edited, settingFor, withActivity } from './days.ts'
import { namedBy } from './naming.ts'
import type { GuideBriefing, Step } from './record.ts'
import { dayOf, daysOf } from './showing.ts'

/** Takes out of the plan what these words name. */
export function dropped(briefing: GuideBriefing, words: string): Step {
  const { itinerary, activities = [] } = briefing.choices
  const inPlan = itinerary === undefined ? [] : activitiesIn(itinerary, briefing)
  const noted = briefing.destination.highlights
    .map(({ name, kind }) => ({ name, kind, id: activityId(name) }))
    .filter(({ id }) => activities.includes(id) && !inPlan.some((other) => other.id === id))
  const [one, ...others] = namedBy([...inPlan, ...noted], words)
  if (one === undefined) return { told: { of: 'unknown', name: words, near: [] } }
  if (others.length > 0) return whichOf([one, ...others])
  const left = activities.filter((id) => id !== one.id)
  const plan = itinerary === undefined ? null : edited(briefing, itinerary, { removes: [one.id] })
  return {
    told: { of: 'dropped', name: one.name, instead: null },
    choices: { activities: left, ...(plan === null ? {} : { itinerary: plan }) },
  }
}

/**
 * Puts something else where what these words name was, and leaves all others where they are. What takes its place may be in
 * the plan already, or unknown: it is said.
 */
export function replaced(briefing: GuideBriefing, words: string, by: string): Step {
  const { itinerary } = briefing.choices
  const [other, ...others] = namedBy(settingFor(briefing).activities, by)
  if (others.length > 0 && other !== undefined) return whichOf([other, ...others])
  const step = dropped(briefing, words)
  if (step.told.of !== 'dropped') return step
  const { name } = step.told
  const gone = activityId(name)
  if (other === undefined || other.id === gone)
    return { ...step, told: { of: 'dropped', name, instead: { of: 'unknown', name: by, near: suggestions(briefing) } } }
  const chosen = [...new Set([...(step.choices?.activities ?? []), other.id])]
  const day = itinerary === undefined ? 0 : dayWith(itinerary, gone)
  const there = itinerary === undefined ? 0 : dayWith(itinerary, other.id)
  if (there > 0)
    return { ...step, told: { of: 'dropped', name, instead: { of: 'already', name: other.name, day: there } } }
  const put = itinerary === undefined ? null : putFor(briefing, itinerary, { gone, other, day, chosen })
  return {
    told: { of: 'dropped', name, instead: { of: 'added', name: other.name, day: put?.day ?? null } },
    choices: { activities: chosen, ...(put === null ? {} : { itinerary: put.plan }) },
    touched: other.id,
  }
}

/** On the day of what goes; where that was on none, on the day with most room. */
function putFor(
  briefing: GuideBriefing,
  itinerary: ItineraryOnWire,
  { gone, other, day, chosen }: { gone: string; other: Activity; day: number; chosen: string[] },
): { plan: ItineraryOnWire; day: number } | null {
  if (day === 0)
    return withActivity({ ...briefing, choices: { ...briefing.choices, activities: chosen } }, itinerary, other)
  const plan = edited(briefing, itinerary, { removes: [gone], adds: [{ id: other.id, day, at: null }] })
  return plan === null ? null : { plan, day }
}

/** Puts what these words name on another day, where it stays. */
export function moved(briefing: GuideBriefing, words: string, day: number): Step {
  const { itinerary } = briefing.choices
  if (itinerary === undefined) return { told: { of: 'no_days' }, ask: 'itinerary' }
  if (day > itinerary.days.length) return { told: { of: 'no_day', day, days: itinerary.days.length } }
  const [one, ...others] = namedBy(activitiesIn(itinerary, briefing), words)
  if (one === undefined) return { told: { of: 'unknown', name: words, near: suggestions(briefing) } }
  if (others.length > 0) return whichOf([one, ...others])
  const plan = edited(briefing, itinerary, {
    moves: [{ id: one.id, day, at: null }],
    pins: [{ id: one.id, pinned: true }],
  })
  const at = plan?.days[day - 1]?.items.find(({ id }) => id === one.id)?.start
  if (plan === null || at === undefined) throw new Error('what is in a plan can be moved to a day of it')
  const isThere = dayWith(itinerary, one.id) === day
  return {
    told: isThere ? { of: 'already', name: one.name, day } : { of: 'moved', name: one.name, day, at },
    choices: { itinerary: plan },
    touched: one.id,
  }
}

/** Lets two days exchange what there is to do. */
export function swapped(briefing: GuideBriefing, one: number, other: number): Step {
  const { itinerary } = briefing.choices
  if (itinerary === undefined) return { told: { of: 'no_days' }, ask: 'itinerary' }
  if (one === other) return { told: dayOf(itinerary, one) }
  const plan = edited(briefing, itinerary, { swap: { day: one, withDay: other } })
  if (plan === null) return { told: { of: 'no_day', day: Math.max(one, other), days: itinerary.days.length } }
  const [first, second] = [Math.min(one, other), Math.max(one, other)].map((day) => daysOf(plan, briefing)[day - 1])
  if (first === undefined || second === undefined) throw new Error('days that changed places are in the plan')
  return { told: { of: 'swapped', days: [first, second] }, choices: { itinerary: plan } }
}

function activitiesIn({ days }: ItineraryOnWire, { destination }: GuideBriefing) {
  const kinds = new Map(destination.highlights.map(({ name, kind }) => [name, kind]))
  return days
    .flatMap(({ items }) => items)
    .filter(({ kind }) => kind === 'activity')
    .map(({ id, title }) => ({ id, name: title, kind: kinds.get(title) ?? 'activity' }))
}
