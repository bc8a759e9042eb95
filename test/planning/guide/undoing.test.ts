import { describe, expect, it } from 'vitest'
import type { Choices } from '../../../src/planning/choices/schema.ts'
import { withUndo } from '../../../src/planning/guide/undoing.ts'

type Plan = NonNullable<Choices['itinerary']>

/** A plan of so many days, each of which is full. */
const packed = (days: number, pace: Plan['pace'] = 'packed'): Plan => ({
  days: Array.from({ length: days }, () => ({
    date: '2027-05-01',
    items: Array.from({ length: 4 }, (_, index) => ({
      id: `monumento-a-los-descubrimientos-${index}`,
      kind: 'activity',
      start: '09:00',
      end: '11:00',
      title: 'Monument to the Discoveries',
      cost: '24.00',
      latitude: 38.6936,
      longitude: -9.2057,
      pinned: false,
    })),
  })),
  broken: [],
  pace,
  arrive_at: '13:00',
  leave_at: '17:00',
  left_out: [],
})

describe('what a change of a plan keeps to be taken back', () => {
  it('is what was there before', () => {
    const before = packed(10)
    expect(withUndo({ choices: { itinerary: before } }, { itinerary: packed(10, 'relaxed') })).toMatchObject({
      last_change: { itinerary: before },
    })
  })

  it('is nothing where both together have no room in a session, not even the change before', () => {
    const choices: Choices = { itinerary: packed(45), last_change: { stay: { area: 'Alfama' } } }
    const itinerary = packed(45, 'relaxed')
    expect(withUndo({ choices }, { itinerary })).toEqual({ itinerary, last_change: undefined })
  })

  it('counts what else was chosen, and letters by their bytes', () => {
    const itinerary = packed(25)
    const kept = (activities: string[]) =>
      withUndo({ choices: { itinerary: packed(25), activities } }, { itinerary }).last_change !== undefined
    expect(kept(['a'.repeat(9_000)])).toBe(true)
    expect(kept(['é'.repeat(9_000)])).toBe(false)
  })
})
