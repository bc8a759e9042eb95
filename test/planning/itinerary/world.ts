import type { Activity, Item, Itinerary, Setting } from '../../../src/planning/itinerary/record.ts'
import { verify } from '../../../src/planning/itinerary/rules.ts'
import { solve } from '../../../src/planning/itinerary/solver.ts'

export const activity = (id: string, more: Partial<Activity> = {}): Activity => ({
  id,
  name: id,
  kind: 'sight',
  hours: 2,
  cost: 10,
  latitude: 38.71,
  longitude: -9.14,
  indoors: false,
  effort: 'easy',
  suits: ['small_children', 'teenagers', 'step_free'],
  months: [],
  isChosen: false,
  score: 1,
  isRepeatable: false,
  verified: true,
  ...more,
})

export const museum = activity('museum', { kind: 'museum', indoors: true })
export const castle = activity('castle')
export const hike = activity('hike', { kind: 'hike', effort: 'hard', hours: 3 })
export const climb = activity('climb', { kind: 'hike', effort: 'hard', hours: 3 })
export const farBeach = activity('far-beach', { kind: 'beach', longitude: -8.2 })

export const setting = (more: Partial<Setting> = {}): Setting => ({
  place: 'Lisbon',
  days: ['2027-05-01', '2027-05-02', '2027-05-03'].map((date) => ({ date, month: 5 })),
  people: 2,
  hasSmallChildren: false,
  hasMinors: false,
  isStepFree: false,
  base: { name: 'Alfama', latitude: 38.71, longitude: -9.13 },
  activities: [museum, castle, hike, climb, farBeach],
  areas: [],
  transfer: 30,
  journeyHours: null,
  allowance: null,
  monthlyHigh: null,
  wetDays: null,
  ...more,
})

export const item = ({ id, name, cost, latitude, longitude, hours }: Activity, start: number): Item => ({
  id,
  kind: 'activity',
  title: name,
  start: start * 60,
  end: (start + hours) * 60,
  cost: (cost ?? 0) * 2,
  latitude,
  longitude,
  pinned: false,
})

export const terms = { pace: 'balanced' as const, arriveAt: 13 * 60, leaveAt: 17 * 60, leftOut: [] }

/** A plan of these things to do on its second day, or on another. */
export function planOf(items: Item[], day = 2, given = setting()): Itinerary {
  const plan = solve({ ...given, activities: [] }, terms)
  return {
    ...plan,
    days: plan.days.map((one, index) => (index === day - 1 ? { ...one, items: [...one.items, ...items] } : one)),
  }
}

/** The rules that a plan does not keep, each once. */
export const brokenBy = (plan: Itinerary, given = setting()) => [
  ...new Set(verify(plan, given).map(({ rule }) => rule)),
]
