import { describe, expect, inject, test } from 'vitest'
import type { Behaviour } from '../../support/gemini.ts'
import { call, geminiWorld, listening } from '../../support/model.ts'

const closedDoor = (retryAfterSeconds: number) => ({ failure: { kind: 'unavailable', retryAfterSeconds } })
const times = (count: number, behaviour: Behaviour) => Array.from({ length: count }, () => behaviour)

describe('the breaker in front of a dead upstream', () => {
  async function afterFailedCalls(count: number, behaviour: Behaviour = { kind: 'status', status: 503 }) {
    const world = geminiWorld(inject('geminiUrl'))
    const ask = () => world.newTurn().listen(listening(), call())
    await world.script(times(4 * count, behaviour))
    for (let index = 0; index < count; index += 1) await ask().catch(() => undefined)
    await world.script([])
    const asked = (await world.requests()).length
    const sentSince = async () => (await world.requests()).length - asked
    return { ...world, ask, sentSince }
  }

  test('stays closed after four failed calls', async () => {
    const { ask } = await afterFailedCalls(4)
    expect((await ask()).questions).toHaveLength(3)
  })

  test('opens after five, and then answers without a request', async () => {
    const { ask, clock, sentSince } = await afterFailedCalls(5)
    await expect(ask()).rejects.toMatchObject(closedDoor(15))
    clock.pass(14_000)
    await expect(ask()).rejects.toMatchObject(closedDoor(1))
    expect(await sentSince()).toBe(0)
  })

  test('lets one call through after fifteen seconds, and all when that is answered', async () => {
    const { ask, clock, sentSince } = await afterFailedCalls(5)
    clock.pass(15_000)
    const probe = ask()
    await expect(ask()).rejects.toMatchObject(closedDoor(15))
    expect((await probe).questions).toHaveLength(3)
    await Promise.all([ask(), ask()])
    expect(await sentSince()).toBe(3)
  })

  test('closes for another fifteen seconds when the probe fails at its only attempt', async () => {
    const { ask, clock, script, sentSince } = await afterFailedCalls(5)
    clock.pass(15_000)
    await script([{ kind: 'drop' }])
    await expect(ask()).rejects.toMatchObject({ failure: { kind: 'unavailable' } })
    await expect(ask()).rejects.toMatchObject(closedDoor(15))
    expect(await sentSince()).toBe(1)
  })

  test.each<Behaviour>([{ kind: 'blocked prompt' }, { kind: 'empty' }, { kind: 'status', status: 400 }])(
    'knows that an upstream which answers with $kind is alive',
    async (behaviour) => {
      const { ask } = await afterFailedCalls(6, behaviour)
      expect((await ask()).questions).toHaveLength(3)
    },
  )
})
