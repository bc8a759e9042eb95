import { describe, expect, it } from 'vitest'
import { edit } from '../../../src/planning/itinerary/editing.ts'
import { pinsOf, solve, solveDay } from '../../../src/planning/itinerary/solver.ts'
import { brokenBy, castle, museum, setting, terms } from './world.ts'

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
