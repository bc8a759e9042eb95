import { describe, expect, it } from 'vitest'
import { say, talk, talkUntilOffered } from '../support/chat.ts'
import { type ProblemBody, rows, type Traveller, traveller } from '../support/world.ts'

interface Place {
  id: number
  name: string
  country: string
}

/** A traveller who chose what a model proposed and the catalogue does not have: Paris in the United States. */
async function chosen() {
  const { who, tripId } = await talk({ act: () => Promise.resolve({ kind: 'choose', choice: 2 }) })
  await talkUntilOffered(who, tripId, 'A quiet town')
  await say(who, tripId, 'Paris it is')
  const { body } = await who.get<{ destination: Place }>(`/api/trips/${tripId}`)
  return { who, tripId, place: body.destination }
}

const listed = async (who: Traveller, query: string) =>
  (await who.get<Place[]>(`/api/destinations?${query}`)).body.filter(({ country }) => country === 'United States')

describe('a place that a model proposed and a traveller chose', () => {
  it('is shown with their trip, wherever the trip is', async () => {
    const { who, tripId, place } = await chosen()
    expect(place).toMatchObject({ name: 'Paris', country: 'United States' })
    expect(await rows`select proposed_for::int from destinations where id = ${place.id}`).toEqual([
      { proposed_for: tripId },
    ])
    const { body } = await who.get<{ results: { destination: Place }[] }>('/api/trips')
    expect(body.results.map(({ destination }) => destination.id)).toEqual([place.id])
    const plan = await who.get<{ destination: Place | null }>(`/api/trips/${tripId}/plan`)
    expect(JSON.stringify(plan.body)).toContain('Paris')
  })

  it('is in no list, no search and under no address, not even for them', async () => {
    const { who, place } = await chosen()
    for (const reader of [who, await traveller()]) {
      expect(await listed(reader, 'search=Paris')).toEqual([])
      expect((await listed(reader, 'page=8')).filter(({ id }) => id === place.id)).toEqual([])
      expect((await reader.get(`/api/destinations/${place.id}`)).status).toBe(404)
    }
    const counted = await who.get('/api/destinations')
    const [catalogue] = await rows`select count(*)::int from destinations where proposed_for is null`
    expect(Number(counted.headers.get('X-Total-Count'))).toBeLessThanOrEqual(Number(catalogue?.['count']))
  })

  it('can be the destination of no other trip, neither theirs nor anybody else’s', async () => {
    const { who, tripId, place } = await chosen()
    const gone = { destination: ['This destination does not exist.'] }
    for (const other of [who, await traveller()]) {
      const made = await other.post<ProblemBody>('/api/trips', { title: 'Taken', destination: place.id })
      expect(made).toMatchObject({ status: 400, body: { errors: gone } })
      const { body: trip } = await other.post<{ id: number }>('/api/trips', { title: 'Mine' })
      const changed = await other.patch<ProblemBody>(`/api/trips/${trip.id}`, { destination: place.id })
      expect(changed).toMatchObject({ status: 400, body: { errors: gone } })
    }
    expect((await who.patch(`/api/trips/${tripId}`, { destination: place.id })).status).toBe(200)
  })

  it('is a place of its own for each who chooses it', async () => {
    const [first, second] = [await chosen(), await chosen()]
    expect(second.place.name).toBe(first.place.name)
    expect(second.place.id).not.toBe(first.place.id)
  })

  it('comes back when the conversation is wound back to it', async () => {
    const { who, tripId, place } = await chosen()
    const said = await say(who, tripId, 'And the weather?')
    await who.patch(`/api/trips/${tripId}`, { destination: null })
    const path = `/destination_search/conversations/${tripId}/rewind`
    expect((await who.post(path, { message_id: said.body.user_message.id })).status).toBe(200)
    const { body } = await who.get<{ destination: Place }>(`/api/trips/${tripId}`)
    expect(body.destination.id).toBe(place.id)
  })

  it('is gone with its trip, and with its traveller', async () => {
    const [first, second] = [await chosen(), await chosen()]
    await first.who.delete(`/api/trips/${first.tripId}`)
    await rows`delete from users where id = ${second.who.id}`
    expect(await rows`select id from destinations where id in (${first.place.id}, ${second.place.id})`).toEqual([])
  })
})

it('a place that the catalogue has is the catalogue’s, whoever proposes it', async () => {
  const { who, tripId } = await talk({ act: () => Promise.resolve({ kind: 'choose', choice: 1 }) })
  await talkUntilOffered(who, tripId, 'Gardens')
  await say(who, tripId, 'Kyoto')
  const { body } = await who.get<{ destination: Place }>(`/api/trips/${tripId}`)
  expect(await rows`select proposed_for from destinations where id = ${body.destination.id}`).toEqual([
    { proposed_for: null },
  ])
  expect((await (await traveller()).get(`/api/destinations/${body.destination.id}`)).status).toBe(200)
})
