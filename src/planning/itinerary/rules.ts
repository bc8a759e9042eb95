import { positionOf } from '../../destinations/ranking/distance.ts'
import type { PlanRule } from '../../model/plan/record.ts'
import {
  dayEnd,
  dearDay,
  firstOf,
  isHeatSensitive,
  isHot,
  isWet,
  limits,
  longJourneyHours,
  misfitsOf,
  mostMinutes,
  noon,
  openingOf,
  restMinutes,
} from './fitness.ts'
import { isFed, type Meal, mealWindow } from './meals.ts'
import type { Activity, Broken, Item, Itinerary, Setting } from './record.ts'
import { wayMinutes } from './ways.ts'

/** A day of a plan with what its rules need to know. */
interface Day {
  number: number
  month: number
  items: Item[]
  isFirst: boolean
  isLast: boolean
  activities: { item: Item; activity: Activity | null }[]
}

interface Case {
  plan: Itinerary
  setting: Setting
  days: Day[]
}

type Rule = (given: Case) => Broken[]

/** Every rule that a plan breaks, in the order of its days. The same plan and setting give the same answer. */
export function verify(plan: Itinerary, setting: Setting): Broken[] {
  const known = new Map(setting.activities.map((activity) => [activity.id, activity]))
  const days = plan.days.map((day, index): Day => {
    const items = [...day.items].sort((one, other) => one.start - other.start)
    return {
      number: index + 1,
      month: setting.days[index]?.month ?? 1,
      items,
      isFirst: index === 0,
      isLast: index === plan.days.length - 1,
      activities: items
        .filter(({ kind }) => kind === 'activity')
        .map((item) => ({ item, activity: known.get(firstOf(item.id)) ?? null })),
    }
  })
  const broken = Object.values(rules).flatMap((rule) => rule({ plan, setting, days }))
  return broken.sort((one, other) => (one.day ?? 0) - (other.day ?? 0))
}

const ofDay =
  (check: (day: Day, given: Case) => Broken[]): Rule =>
  (given) =>
    given.days.flatMap((day) => check(day, given))

/** A rule about one thing to do that is known. */
const ofActivity = (
  rule: PlanRule,
  isBroken: (activity: Activity, item: Item, day: Day, given: Case) => boolean,
): Rule =>
  ofDay((day, given) =>
    day.activities.flatMap(({ item, activity }) =>
      activity !== null && isBroken(activity, item, day, given) ? [{ rule, item: item.id, day: day.number }] : [],
    ),
  )

const misfit = (rule: PlanRule): Rule =>
  ofActivity(rule, (activity, _item, { month }, { setting }) => misfitsOf(activity, month, setting).includes(rule))

const rules: Record<PlanRule, Rule> = {
  overlap: ofDay(({ items, number }) =>
    items.flatMap((item, index) => {
      const before = items[index - 1]
      return before !== undefined && before.end > item.start
        ? [{ rule: 'overlap', item: item.kind === 'activity' ? item.id : before.id, day: number }]
        : []
    }),
  ),
  season: misfit('season'),
  small_children: misfit('small_children'),
  adults_only: misfit('adults_only'),
  step_free: misfit('step_free'),
  opening: ofActivity('opening', (activity, { start, end }, _day, { setting }) => {
    const { from, to } = openingOf(activity)
    return start < from || end > Math.min(to, dayEnd(setting))
  }),
  duration: ofActivity('duration', ({ hours }, { start, end }) => end - start < hours * 60),
  heat: ofActivity(
    'heat',
    (activity, { start, end }, { month }, { setting }) =>
      isHot(setting, month) && isHeatSensitive(activity) && start < noon.to && end > noon.from,
  ),
  way: ofDay((day, { setting }) => waysTooLong(day, setting)),
  arrival: ofDay(({ isFirst, items, number }, { plan, setting }) => {
    if (!isFirst) return []
    const from = plan.arriveAt + setting.transfer
    return items
      .filter(({ kind, start }) => kind !== 'journey' && start < Math.min(from, 23 * 60))
      .map(({ id }) => ({ rule: 'arrival', item: id, day: number }))
  }),
  departure: ofDay(({ isLast, items, number }, { plan, setting }) => {
    if (!isLast) return []
    const until = plan.leaveAt - setting.transfer
    return items
      .filter(({ kind, end }) => kind !== 'journey' && kind !== 'stay' && end > until)
      .map(({ id }) => ({ rule: 'departure', item: id, day: number }))
  }),
  pace: ofDay(({ activities, number }, { plan }) => {
    const minutes = activities.reduce((sum, { item }) => sum + item.end - item.start, 0)
    const isTooMuch = activities.length > limits[plan.pace].most || minutes > mostMinutes(plan.pace, activities.length)
    return isTooMuch ? [{ rule: 'pace', item: null, day: number }] : []
  }),
  effort: ofDay(({ activities, number }) =>
    activities
      .filter(({ activity }) => activity?.effort === 'hard')
      .slice(1)
      .map(({ item }) => ({ rule: 'effort', item: item.id, day: number })),
  ),
  meals: ofDay((day, { plan, setting }) =>
    (['lunch', 'dinner'] as const).some((meal) => isMissing(meal, day, plan, setting))
      ? [{ rule: 'meals', item: null, day: day.number }]
      : [],
  ),
  rest: ofDay(({ isFirst, items, activities, number }, { setting }) => {
    if (!isFirst || (setting.journeyHours ?? 0) < longJourneyHours || activities.length === 0) return []
    const rested = items.some(({ kind, start, end }) => kind === 'rest' && end - start >= restMinutes)
    const isGentle = activities.length === 1 && activities.every(({ activity }) => activity?.effort !== 'hard')
    return rested && isGentle ? [] : [{ rule: 'rest', item: null, day: number }]
  }),
  budget: ({ days, setting: { allowance } }) => {
    if (allowance === null) return []
    const costs = days.map(({ activities, number }) => ({
      number,
      cost: activities.reduce((sum, { item }) => sum + (item.cost ?? 0), 0),
    }))
    const dearest = costs.toSorted((one, other) => other.cost - one.cost)[0]
    const isOverdrawn = costs.reduce((sum, { cost }) => sum + cost, 0) > allowance * days.length
    return costs
      .filter(({ cost, number }) => cost > allowance * dearDay || (isOverdrawn && number === dearest?.number))
      .map(({ number }) => ({ rule: 'budget', item: null, day: number }))
  },
  wet_weather: ({ days, setting }) => {
    const wet = days.filter(({ month, activities }) => isWet(setting, month) && activities.length > 0)
    const doable = setting.activities.filter(
      (activity) => activity.indoors && wet.some(({ month }) => misfitsOf(activity, month, setting).length === 0),
    )
    const indoors = wet.flatMap(({ activities }) => activities).filter(({ activity }) => activity?.indoors === true)
    const wanted = Math.min(doable.length, Math.floor(wet.length / 3))
    return indoors.length < wanted ? [{ rule: 'wet_weather', item: null, day: null }] : []
  },
  once: ({ days }) => {
    const seen = new Set<string>()
    return days.flatMap(({ activities, number }) =>
      activities.flatMap(({ item }): Broken[] => {
        if (!seen.has(item.id)) {
          seen.add(item.id)
          return []
        }
        return [{ rule: 'once', item: item.id, day: number }]
      }),
    )
  },
  placed: ({ days, setting }) => {
    const placed = new Set(days.flatMap(({ items }) => items.map(({ id }) => id)))
    return setting.activities
      .filter(({ id, isChosen }) => isChosen && !placed.has(id))
      .map(({ id }) => ({ rule: 'placed', item: id, day: null }))
  },
}

// What has no place of its own, such as a meal, is wherever they are; it takes of the time between two places.
function waysTooLong({ items, number }: Day, setting: Setting): Broken[] {
  const broken: Broken[] = []
  let from = setting.base
  let free = 0
  let last: number | null = null
  for (const item of items.filter(({ kind }) => kind !== 'free')) {
    if (last !== null) free += item.start - last
    last = item.end
    if (item.kind !== 'activity') continue
    const position = positionOf(item)
    if (position === null) continue
    const isFromBed = from === setting.base
    if (from !== null && !isFromBed && free < wayMinutes(from, position)) {
      broken.push({ rule: 'way', item: item.id, day: number })
    }
    from = { ...position, name: item.title }
    free = 0
  }
  return broken
}

function isMissing(meal: Meal, day: Day, plan: Itinerary, setting: Setting): boolean {
  const { from, to, minutes } = mealWindow(meal, setting)
  const begins = day.isFirst ? plan.arriveAt + setting.transfer + 60 : 0
  const ends = day.isLast ? plan.leaveAt - setting.transfer - 150 : 24 * 60
  if (begins > from || ends < to + minutes) return false
  const isFood = (item: Item) =>
    day.activities.some(({ item: other, activity }) => other === item && activity?.kind === 'food')
  return !day.items.some((item) => isFed(meal, item, isFood(item), setting))
}
