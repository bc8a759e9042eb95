import { describe, expect, it } from 'vitest'
import { type PlanRule, planRules } from '../../../src/model/plan/record.ts'
import type { Activity, Item, Itinerary, Setting } from '../../../src/planning/itinerary/record.ts'
import { verify } from '../../../src/planning/itinerary/rules.ts'
import { edit } from '../../../src/planning/itinerary/editing.ts'
import { pinsOf, solve, solveDay } from '../../../src/planning/itinerary/solver.ts'

const activity = (id: string, more: Partial<Activity> = {}): Activity => ({
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
  ...more,
})

const museum = activity('museum', { kind: 'museum', indoors: true })
const castle = activity('castle')
const hike = activity('hike', { kind: 'hike', effort: 'hard', hours: 3 })
const climb = activity('climb', { kind: 'hike', effort: 'hard', hours: 3 })
const farBeach = activity('far-beach', { kind: 'beach', longitude: -8.2 })

const setting = (more: Partial<Setting> = {}): Setting => ({
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

const item = ({ id, name, cost, latitude, longitude, hours }: Activity, start: number): Item => ({
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

const terms = { pace: 'balanced' as const, arriveAt: 13 * 60, leaveAt: 17 * 60, leftOut: [] }
/** A plan of these things to do on its second day, or on another. */
function planOf(items: Item[], day = 2, given = setting()): Itinerary {
  const plan = solve({ ...given, activities: [] }, terms)
  return {
    ...plan,
    days: plan.days.map((one, index) => (index === day - 1 ? { ...one, items: [...one.items, ...items] } : one)),
  }
}
const brokenBy = (plan: Itinerary, given = setting()) => [...new Set(verify(plan, given).map(({ rule }) => rule))]

const breaking: Record<PlanRule, () => PlanRule[]> = {
  overlap: () => brokenBy(planOf([item(castle, 9), item(museum, 10)])),
  season: () => {
    const given = setting({ activities: [activity('snowshoes', { months: [1, 2] })] })
    return brokenBy(planOf([item(activity('snowshoes'), 9)]), given)
  },
  opening: () => brokenBy(planOf([item(museum, 6)])),
  duration: () => brokenBy(planOf([{ ...item(castle, 9), end: 9 * 60 + 30 }])),
  way: () => brokenBy(planOf([item(castle, 8), item(farBeach, 10)])),
  arrival: () => brokenBy(planOf([item(castle, 9)], 1)),
  departure: () => brokenBy(planOf([item(castle, 17)], 3)),
  pace: () => brokenBy({ ...planOf([item(castle, 8), item(museum, 10), item(hike, 14)]), pace: 'relaxed' }),
  effort: () => brokenBy(planOf([item(hike, 8), item(climb, 14)])),
  small_children: () => brokenBy(planOf([item(hike, 8)]), setting({ hasSmallChildren: true, hasMinors: true })),
  adults_only: () => {
    const bar = activity('bar', { suits: ['adults_only'] })
    return brokenBy(planOf([item(bar, 9)]), setting({ activities: [bar], hasMinors: true }))
  },
  step_free: () => {
    const tower = activity('tower', { suits: [] })
    return brokenBy(planOf([item(tower, 9)]), setting({ activities: [tower], isStepFree: true }))
  },
  meals: () => {
    const plan = planOf([])
    return brokenBy({
      ...plan,
      days: plan.days.map((day) => ({ ...day, items: day.items.filter(({ kind }) => kind !== 'meal') })),
    })
  },
  rest: () => brokenBy(planOf([item(castle, 15)], 1), setting({ journeyHours: 11 })),
  budget: () => brokenBy(planOf([item(castle, 9)]), setting({ allowance: 5 })),
  heat: () => {
    const walk = activity('walk', { kind: 'walk', effort: 'moderate' })
    const given = setting({ activities: [walk], monthlyHigh: Array.from({ length: 12 }, () => 36) })
    return brokenBy(planOf([item(walk, 13)]), given)
  },
  wet_weather: () => {
    const plan = planOf([item(castle, 9)])
    const given = setting({
      activities: [castle, museum, hike, farBeach],
      wetDays: Array.from({ length: 12 }, () => 20),
    })
    const [first, second, third] = plan.days
    if (first === undefined || second === undefined || third === undefined) return []
    return brokenBy(
      {
        ...plan,
        days: [{ ...first, items: [...first.items, item(farBeach, 15)] }, second, { ...third, items: [item(hike, 9)] }],
      },
      given,
    )
  },
  once: () => {
    const plan = planOf([item(castle, 9)])
    return brokenBy({
      ...plan,
      days: plan.days.map((day, index) => (index === 2 ? { ...day, items: [...day.items, item(castle, 9)] } : day)),
    })
  },
  placed: () => brokenBy(planOf([]), setting({ activities: [{ ...castle, isChosen: true }] })),
}

describe('the rules of a plan', () => {
  it.each(planRules)('notices what breaks the rule "%s"', (rule) => {
    expect(breaking[rule]()).toContain(rule)
  })

  it('has nothing to say about an empty plan', () => {
    expect(verify(planOf([]), setting())).toEqual([])
  })
})

describe('what one came for', () => {
  const dive = activity('reef', { kind: 'dive', hours: 3, cost: 80, score: 15, isRepeatable: true })
  const datesOf = (id: string, more: Partial<Setting>) => {
    const given = setting({ days: Array.from({ length: 8 }, () => ({ date: null, month: 5 })), ...more })
    const plan = solve(given, terms)
    expect(verify(plan, given)).toEqual([])
    return plan.days.flatMap(({ items }, index) => (items.some((one) => one.id.startsWith(id)) ? [index + 1] : []))
  }

  it('is done on several days when nothing else is there to do', () => {
    expect(datesOf('reef', { activities: [dive, castle] }).length).toBeGreaterThan(3)
  })

  it('may cost more on a day than a day may on average, and the whole never more than there is', () => {
    const days = datesOf('reef', { activities: [dive], allowance: 60 })
    expect(days.length).toBeGreaterThan(0)
    expect(days.length * 160).toBeLessThanOrEqual(60 * 8)
  })

  it('is done once when it is no more than liked', () => {
    expect(datesOf('reef', { activities: [{ ...dive, isRepeatable: false }] })).toHaveLength(1)
  })
})

describe('something to eat', () => {
  it('is the lunch when it ends as lunch begins', () => {
    const stall = activity('stall', { kind: 'food', hours: 1 })
    const given = setting({ activities: [stall] })
    const { days } = solve(given, terms)
    const day = days.find(({ items }) => items.some(({ id }) => id === 'stall'))?.items ?? []
    const plan = planOf([item(stall, 11)], 2, { ...given, activities: [] })
    const lunchless = {
      ...plan,
      days: plan.days.map((one) => ({ ...one, items: one.items.filter(({ id }) => id !== 'lunch-2') })),
    }
    expect(day.filter(({ id }) => id.startsWith('lunch'))).toEqual([])
    expect(brokenBy(lunchless, given)).not.toContain('meals')
  })
})

describe('what is done in daylight alone', () => {
  it.each(['dive', 'snorkel', 'swim', 'surf', 'sail', 'snow'] as const)('is not put into an evening: %s', (kind) => {
    const one = activity('one', { kind })
    const given = setting({ activities: [one], days: [{ date: '2027-02-01', month: 2 }] })
    expect(solve(given, { ...terms, arriveAt: 17 * 60, leaveAt: 23 * 60 }).days[0]?.items).not.toContainEqual(
      expect.objectContaining({ id: 'one' }),
    )
    expect(
      brokenBy(planOf([item(one, 18)], 2, setting({ activities: [one] })), setting({ activities: [one] })),
    ).toContain('opening')
  })
})

describe('changing a plan', () => {
  const plan = () => solve(setting({ activities: [castle, museum] }), terms)
  const nothing = { moves: [], adds: [], removes: [], pins: [], resolveDay: null, swap: null }
  const where = (changed: ReturnType<typeof edit>, id: string) =>
    'days' in changed ? changed.days.findIndex(({ items }) => items.some((one) => one.id === id)) + 1 : null

  it('moves an item to another day, to a gap that is long enough', () => {
    const changed = edit(plan(), setting(), { ...nothing, moves: [{ id: 'castle', day: 2, at: null }] })
    expect(where(changed, 'castle')).toBe(2)
    expect('days' in changed ? brokenBy(changed) : changed).toEqual([])
  })

  it('adds, pins and removes, and what is pinned stays when its day is solved anew', () => {
    const added = edit(plan(), setting(), {
      ...nothing,
      adds: [{ id: 'hike', day: 2, at: 8 * 60 }],
      pins: [{ id: 'hike', pinned: true }],
    })
    if (!('days' in added)) throw new Error('nothing was added')
    const solved = solveDay(added, setting(), 2)
    expect(solved.days[1]?.items.find(({ id }) => id === 'hike')).toMatchObject({ start: 8 * 60, pinned: true })
    const removed = edit(solved, setting(), { ...nothing, removes: ['hike'] })
    expect(where(removed, 'hike')).toBe(0)
  })

  it('lets two days exchange what there is to do, on hours that keep to every rule, also when solved anew', () => {
    const given = setting({ days: [1, 2, 3, 4].map((day) => ({ date: `2027-05-0${day}`, month: 5 })) })
    const before = solve({ ...given, activities: [] }, terms)
    const filled = edit(before, given, {
      ...nothing,
      adds: [
        { id: 'museum', day: 2, at: null },
        { id: 'castle', day: 2, at: null },
        { id: 'hike', day: 3, at: null },
      ],
    })
    if (!('days' in filled)) throw new Error('nothing was added')
    const swapped = edit(filled, given, { ...nothing, swap: { day: 3, withDay: 2 } })
    if (!('days' in swapped)) throw new Error('nothing was swapped')
    expect(['museum', 'castle', 'hike'].map((id) => where(swapped, id))).toEqual([3, 3, 2])
    expect(brokenBy(swapped, given)).toEqual([])
    expect(swapped.days.map(({ date }) => date)).toEqual(given.days.map(({ date }) => date))
    const again = solve(given, terms, pinsOf(swapped))
    expect(['museum', 'castle', 'hike'].map((id) => where(again, id))).toEqual([3, 3, 2])
  })

  it('exchanges a full day with that of the arrival as asked, and says what it breaks', () => {
    const given = setting()
    const full = edit(solve({ ...given, activities: [] }, terms), given, {
      ...nothing,
      adds: [
        { id: 'museum', day: 2, at: 9 * 60 },
        { id: 'castle', day: 2, at: 11 * 60 },
      ],
    })
    if (!('days' in full)) throw new Error('nothing was added')
    const late = edit({ ...full, arriveAt: 20 * 60 }, given, { ...nothing, swap: { day: 1, withDay: 2 } })
    expect(['museum', 'castle'].map((id) => where(late, id))).toEqual([1, 1])
    expect('days' in late ? brokenBy(late, given) : late).toContain('arrival')
  })

  it.each([
    [{ removes: ['nothing'] }, { kind: 'item', id: 'nothing' }],
    [{ moves: [{ id: 'castle', day: 9, at: null }] }, { kind: 'day', day: 9 }],
    [{ adds: [{ id: 'castle', day: 2, at: null }] }, { kind: 'twice', id: 'castle' }],
    [{ swap: { day: 1, withDay: 8 } }, { kind: 'day', day: 8 }],
    [{ resolveDay: 7 }, { kind: 'day', day: 7 }],
  ])('says what of %j cannot be', (change, fault) => {
    expect(edit(plan(), setting(), { ...nothing, ...change })).toEqual(fault)
  })
})
