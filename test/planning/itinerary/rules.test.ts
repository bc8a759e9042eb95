import { describe, expect, it } from 'vitest'
import { type PlanRule, planRules } from '../../../src/model/plan/record.ts'
import type { Setting } from '../../../src/planning/itinerary/record.ts'
import { verify } from '../../../src/planning/itinerary/rules.ts'
import { solve } from '../../../src/planning/itinerary/solver.ts'
import { activity, brokenBy, castle, climb, farBeach, hike, item, museum, planOf, setting, terms } from './world.ts'

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

  it('is done on every other day when nothing else is there to do', () => {
    expect(datesOf('reef', { activities: [dive, castle] })).toEqual([1, 3, 6, 8])
  })

  it('is done day after day in the snow', () => {
    expect(datesOf('reef', { activities: [{ ...dive, kind: 'snow', cost: 0 }] })).toHaveLength(8)
  })

  it('is one beach three times at the most, and never on two days that are close', () => {
    const days = Array.from({ length: 15 }, () => ({ date: null, month: 5 }))
    expect(datesOf('reef', { days, activities: [{ ...dive, kind: 'beach', cost: 0 }] })).toEqual([1, 4, 7])
  })

  it('is two beaches in turn', () => {
    const [one, other] = ['reef', 'bay'].map((id) => ({ ...dive, id, kind: 'beach' as const, cost: 0 }))
    const activities = [one, other].flatMap((beach) => beach ?? [])
    const visits = [...datesOf('reef', { activities }), ...datesOf('bay', { activities })]
    expect(new Set(visits).size).toBe(visits.length)
    expect(visits.length).toBeGreaterThan(3)
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
  it.each(['dive', 'snorkel', 'swim', 'surf', 'sail', 'snow', 'hike', 'beach', 'adventure', 'sight'] as const)(
    'is not put into an evening: %s',
    (kind) => {
      const one = activity('one', { kind })
      const given = setting({ activities: [one], days: [{ date: '2027-02-01', month: 2 }] })
      expect(solve(given, { ...terms, arriveAt: 17 * 60, leaveAt: 23 * 60 }).days[0]?.items).not.toContainEqual(
        expect.objectContaining({ id: 'one' }),
      )
      expect(
        brokenBy(planOf([item(one, 18)], 2, setting({ activities: [one] })), setting({ activities: [one] })),
      ).toContain('opening')
    },
  )
})
