import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { itineraryIn, plannedLisbon } from '../support/planned.ts'
import type { Session } from '../support/planning.ts'

const schedules = 25
const seed = inject('scheduleSeed')

const paces = ['relaxed', 'packed'] as const
const which = fc.nat({ max: 5 })
const change = fc.oneof(
  fc.record({ kind: fc.constant('remove' as const), which }),
  fc.record({ kind: fc.constant('pin' as const), which }),
  fc.record({ kind: fc.constant('pace' as const), pace: fc.constantFrom(...paces) }),
  fc.record({ kind: fc.constant('note' as const), which }),
)
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

/** Changes that are sent at the same time, one wave of them after the other. */
const schedule = fc.array(fc.array(change, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 3 })

console.info(`${schedules} schedules of a plan: SCHEDULE_SEED=${seed} runs the same again`)

describe('changes of a plan at the same time', () => {
  it('are each done whole or not at all, in any schedule', { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(schedule, async (waves) => {
        const { who, path, itinerary } = await plannedLisbon()
        const ids = itinerary.days
          .flatMap(({ items }) => items.filter(({ kind }) => kind === 'activity'))
          .map(({ id }) => id)
        const idOf = (number: number) => ids[number % ids.length] ?? ''
        const send = (one: Change) => {
          switch (one.kind) {
            case 'remove':
              return who.patch(`${path}/itinerary`, { removes: [idOf(one.which)] })
            case 'pin':
              return who.patch(`${path}/itinerary`, { pins: [{ id: idOf(one.which), pinned: true }] })
            case 'pace':
              return who.post(`${path}/itinerary`, { pace: one.pace })
            case 'note':
              return who.patch(path, { session_data: { [`note_${one.which}`]: one.which } })
          }
        }
        const done: Change[] = []
        for (const wave of waves) {
          const statuses = await Promise.all(wave.map(async (one) => ({ one, status: (await send(one)).status })))
          for (const { one, status } of statuses) {
            // What is removed already can be neither removed nor pinned.
            const isGone = (one.kind === 'remove' || one.kind === 'pin') && status === 400
            if (status === 200) done.push(one)
            else if (!isGone) expect(status).toBe(409)
          }
        }
        const { body } = await who.get<Session>(path)
        const plan = itineraryIn(body)
        const left = plan.days.flatMap(({ items }) => items)
        const removed = new Set(done.flatMap((one) => (one.kind === 'remove' ? [idOf(one.which)] : [])))
        const pinned = new Set(done.flatMap((one) => (one.kind === 'pin' ? [idOf(one.which)] : [])))
        const notes = done.flatMap((one) => (one.kind === 'note' ? [`note_${one.which}`] : []))
        expect([...plan.left_out].sort()).toEqual([...removed].sort())
        expect(left.filter(({ id }) => removed.has(id))).toEqual([])
        expect(
          left
            .filter((item) => item.pinned)
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...pinned].filter((id) => !removed.has(id)).sort())
        expect(Object.keys(body.session_data).sort()).toEqual(['itinerary', ...new Set(notes)].sort())
        const asked = done.flatMap((one) => (one.kind === 'pace' ? [one.pace] : []))
        expect(asked.length === 0 ? ['balanced'] : asked).toContain(plan.pace)
      }),
      { numRuns: schedules, seed },
    )
  })
})
