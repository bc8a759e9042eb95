import fc from 'fast-check'
import { describe, inject, it } from 'vitest'
import { runWave, schedule } from './schedules/actions.ts'
import { expectWhole } from './schedules/rules.ts'
import { openLane, openWorld } from './schedules/world.ts'
import { rows } from '../support/world.ts'

const schedules = 1_000
const seed = inject('scheduleSeed')
/** Schedules of different lanes run at the same time. */
const lanes = 5
/** Fewer actions than the ten turns a minute that a user is allowed, with a wave to spare. */
const actionsAllowed = 5

console.info(`${schedules} schedules: SCHEDULE_SEED=${seed} runs the same again`)

describe.concurrent('a conversation is whole after any schedule', () => {
  it.each(Array.from({ length: lanes }, (_unused, lane) => lane))(
    'of sends, repeats, streams, leavings, failures, lapsed leases, bad luck, rewinds and resets (lane %i)',
    { timeout: 900_000 },
    async (number) => {
      const lane = openLane()
      await fc.assert(
        fc.asyncProperty(schedule, async (waves) => {
          const world = await openWorld(lane)
          let spent = 0
          for (const wave of waves) {
            await runWave(world, wave)
            spent += wave.length
            if (spent < actionsAllowed) continue
            await rows`delete from chat_allowances where user_id = ${world.userId}`
            spent = 0
          }
          await world.settled()
          const isSound = waves.flat().every(({ kind }) => kind !== 'bad luck')
          await expectWhole(world, isSound)
        }),
        { numRuns: schedules / lanes, seed: seed + number, verbose: fc.VerbosityLevel.Verbose },
      )
    },
  )
})
