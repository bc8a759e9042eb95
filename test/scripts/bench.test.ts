import { describe, expect, it } from 'vitest'
import { breachesOfBudget } from '../../bench/budgets.ts'
import { sizeOf } from '../../bench/sizes.ts'
import { replacePart, table } from '../../bench/markdown.ts'
import { differentPeople } from '../../bench/people.ts'
import { supplyOf } from '../../bench/rounds.ts'
import { planOnPaper } from '../../bench/sections/paper.ts'
import { median, percentile } from '../../bench/statistics.ts'

const numbers = (count: number): number[] => Array.from({ length: count }, (_unused, index) => index + 1)

describe('percentiles', () => {
  it('are values that were measured, whatever their order', () => {
    const shuffled = numbers(100).toSorted((one, other) => (one % 7) - (other % 7))
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(shuffled, share))).toEqual([50, 95, 99, 100])
  })

  it('of a single value are that value', () => {
    expect([percentile([3], 0.01), percentile([3], 0.99), median([3])]).toEqual([3, 3, 3])
  })

  it('the median of an even number of values lies between the two in the middle', () => {
    expect(median([10, 1, 4, 2])).toBe(3)
  })
})

describe('the report', () => {
  it('replaces what stands between the marks of a section and nothing else', () => {
    const text = 'By hand.\n\n<!-- turn -->\n\nold\n\n<!-- end of turn -->\n\nAlso by hand.\n'
    expect(replacePart(text, 'turn', table(['a', 'b'], [['1', '2']]))).toBe(
      'By hand.\n\n<!-- turn -->\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n<!-- end of turn -->\n\nAlso by hand.\n',
    )
  })

  it('refuses to write a section that has no place', () => {
    expect(() => replacePart('By hand.', 'turn', '')).toThrow('there is no place for turn')
  })
})

describe('a budget', () => {
  const budget = { roundTrips: 1, statements: 3 }

  it('is kept by what needs no more', () => {
    expect(breachesOfBudget('history', budget, { roundTrips: 1, statements: 2 })).toEqual([])
  })

  it('is lost by one more round trip or statement', () => {
    expect(breachesOfBudget('history', budget, { roundTrips: 2, statements: 4 })).toEqual([
      'history needs 2 round trips; its budget is 1',
      'history needs 4 statements; its budget is 3',
    ])
  })
})

describe('a load', () => {
  it('begins with the first item again after the last', () => {
    const next = supplyOf(['a', 'b', 'c'], 'again')
    expect([next(2), next(2)]).toEqual([
      ['a', 'b'],
      ['c', 'a'],
    ])
  })

  it('does not use twice what can be used once', () => {
    const next = supplyOf(['a', 'b', 'c'], 'once')
    next(2)
    expect(() => next(2)).toThrow('there are not enough for all rounds')
  })

  it.each([0, 0.8])('comes to every conversation since %s of the time before it comes to one again', (since) => {
    const { conversations, users } = sizeOf(10_000)
    const range = conversations - conversations * since
    const people = differentPeople(10_000, range, since)
    const trips = people.map(({ tripId }) => tripId).toSorted((one, other) => one - other)
    expect(trips).toEqual(numbers(range).map((index) => index + conversations * since))
    expect(Math.max(...people.map(({ id }) => id))).toBeLessThanOrEqual(users)
  })
})

it('nothing is planned on paper from figures that were not taken', () => {
  expect(planOnPaper(new Map([['turn.workerCpu', 5]]))).toBeUndefined()
})
