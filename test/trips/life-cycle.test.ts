import type { z } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import { followingStatuses, isEnded } from '../../src/trips/rules.ts'
import type { tripDetail } from '../../src/trips/schema.ts'
import { closedStatuses, endedStatuses, tripStatuses } from '../../src/trips/statuses.ts'
import { type ProblemBody, rows, type Traveller, traveller, tripOf } from '../support/world.ts'

type Trip = z.infer<typeof tripDetail>

async function tripAt(status: string) {
  const who = await traveller()
  const id = await tripOf(who)
  await rows`update trips set status = ${status} where id = ${id}`
  return { who, id }
}

const statusOf = async (id: number) => (await rows`select status from trips where id = ${id}`)[0]?.['status']
const cancel = (who: Traveller, id: number) => who.post<Trip>(`/api/trips/${id}/cancel`)
const complete = (who: Traveller, id: number) => who.post<Trip>(`/api/trips/${id}/complete`)

describe('the life of a trip', () => {
  it.each(tripStatuses.filter((status) => !isEnded(status)))('can be cancelled while it is %s', async (status) => {
    const { who, id } = await tripAt(status)
    const { status: code, body, roundTrips } = await cancel(who, id)
    expect(code).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body).toMatchObject({ id, title: 'Somewhere', status: 'cancelled', user: { id: who.id } })
    expect(await statusOf(id)).toBe('cancelled')
  })

  it.each(endedStatuses)('cannot be cancelled once it is %s', async (status) => {
    const { who, id } = await tripAt(status)
    const { status: code, body, roundTrips } = await who.post<ProblemBody>(`/api/trips/${id}/cancel/`)
    expect(code).toBe(409)
    expect(roundTrips).toBe(1)
    expect(body.detail).toBe(`A trip with status ${status} cannot become cancelled.`)
    expect(await statusOf(id)).toBe(status)
  })

  it('is completed when it was booked', async () => {
    const { who, id } = await tripAt('booked')
    const before = await who.get<Trip>(`/api/trips/${id}`)
    const { status, body, roundTrips } = await complete(who, id)
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body.status).toBe('completed')
    expect(Date.parse(body.updated_at)).toBeGreaterThan(Date.parse(before.body.updated_at))
  })

  it.each(tripStatuses.filter((status) => status !== 'booked'))(
    'cannot be completed while it is %s',
    async (status) => {
      const { who, id } = await tripAt(status)
      expect((await complete(who, id)).status).toBe(409)
      expect(await statusOf(id)).toBe(status)
    },
  )

  it('ends once, however many ask at the same moment', async () => {
    const { who, id } = await tripAt('booked')
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, number) => (number % 2 === 0 ? cancel(who, id) : complete(who, id))),
    )
    const moved = answers.filter(({ status }) => status === 200)
    expect(moved).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49)
    expect(await statusOf(id)).toBe(moved[0]?.body.status)
  })

  it('still has its details changed when it is over', async () => {
    const { who, id } = await tripAt('completed')
    const { status, body } = await who.patch<Trip>(`/api/trips/${id}`, { description: 'It was lovely.' })
    expect(status).toBe(200)
    expect(body.status).toBe('completed')
  })
})

describe('the table of which status follows which', () => {
  it('ends with completed and cancelled, and with nothing else', () => {
    expect(tripStatuses.filter(isEnded)).toEqual([...endedStatuses])
  })

  it('leads out of booked only to an end', () => {
    expect(followingStatuses.booked).toEqual(['completed', 'cancelled'])
  })

  it('lets a trip that is being planned go anywhere but to completed', () => {
    for (const status of tripStatuses.filter((one) => !closedStatuses.some((closed) => closed === one))) {
      expect([...followingStatuses[status], 'completed'].sort()).toEqual([...tripStatuses].sort())
    }
  })
})
