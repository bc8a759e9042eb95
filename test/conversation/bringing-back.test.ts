import type { z } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import type { history } from '../../src/conversation/schema.ts'
import { say, talk } from '../support/chat.ts'
import {
  archiveAlone,
  archived,
  archivedConversation,
  archivedOf,
  databaseThrough,
  inUse,
  unreliableEndpoint,
} from '../support/idle.ts'
import { ModelError } from '../support/product.ts'
import { gate } from '../support/scripted-model.ts'
import { rows, type Traveller } from '../support/world.ts'

type History = z.infer<typeof history>
const read = (who: Traveller, tripId: number, query = '') =>
  who.get<History>(`/destination_search/conversations/${tripId}${query}`)
const rewind = (who: Traveller, tripId: number, message_id: unknown) =>
  who.post<History>(`/destination_search/conversations/${tripId}/rewind`, { message_id })

describe('an archived conversation', () => {
  it('is where it was, and shows its messages only when they are asked for', async () => {
    const { who, tripId } = await archivedConversation(3)
    const { status, body, roundTrips } = await read(who, tripId)
    expect({ status, roundTrips }).toEqual({ status: 200, roundTrips: 1 })
    expect(body).toMatchObject({ messages: [], has_more: false, state: { current_stage: 'destinations_complete' } })
    expect(body.destinations).toHaveLength(3)
    const all = await read(who, tripId, '?include_archived=true&limit=4')
    expect(all.body.messages).toHaveLength(4)
    expect(all.body.has_more).toBe(true)
  })

  it('comes back whole with a new message, in the two round trips of any turn', async () => {
    const { who, tripId } = await archivedConversation()
    const { status, roundTrips } = await say(who, tripId, 'I am back')
    expect({ status, roundTrips }).toEqual({ status: 200, roundTrips: 3 })
    expect(await archivedOf(tripId)).toEqual(inUse(6))
    expect((await read(who, tripId)).body.messages).toHaveLength(6)
  })

  it('stays archived when the new message could not be answered', async () => {
    const { who, tripId } = await archivedConversation(1, {
      places: () => Promise.reject(new ModelError({ kind: 'unavailable', retryAfterSeconds: 5 }, 'down')),
    })
    await say(who, tripId, 'In spring')
    await archiveAlone(tripId)
    expect((await say(who, tripId, 'Alone')).status).toBe(503)
    expect(await archivedOf(tripId)).toEqual(archived(4))
  })

  it('comes back when it was archived while the turn was being answered', async () => {
    const { open, wait, reached } = gate()
    const { who, tripId } = await talk({
      questions: () => Promise.resolve([]),
      answer: () => wait().then(() => 'Lovely.'),
    })
    await say(who, tripId, 'Tea')
    const sent = say(who, tripId, 'Tell me more')
    await reached
    await archiveAlone(tripId)
    expect(await archivedOf(tripId)).toEqual(archived(2))
    open()
    expect((await sent).status).toBe(200)
    expect(await archivedOf(tripId)).toEqual(inUse(4))
  })

  it('comes back once, also when the answer to the commit was lost', async () => {
    const { endpoint, spoil } = unreliableEndpoint()
    const openDatabase = () => databaseThrough('wanderline_request', endpoint)
    const { who, tripId } = await archivedConversation(2, {}, { openDatabase })
    await spoil({ first: 2, count: 1, kind: 'answer lost' })
    const { status, roundTrips } = await say(who, tripId, 'I am back')
    expect({ status, roundTrips }).toEqual({ status: 200, roundTrips: 4 })
    expect(await archivedOf(tripId)).toEqual(inUse(6))
  })

  it('can be rewound, which brings back what is left and counts as use', async () => {
    const { who, tripId } = await archivedConversation(3)
    const { body } = await read(who, tripId, '?include_archived=true')
    const rewound = await rewind(who, tripId, body.messages[4]?.id)
    expect(rewound).toMatchObject({ status: 200, roundTrips: 1 })
    expect(rewound.body.messages).toHaveLength(4)
    expect(await archivedOf(tripId)).toEqual(inUse(4))
    const [stored] = await rows`
      select last_message_at > now() - interval '1 day' as recent from trip_conversations where trip_id = ${tripId}`
    expect(stored).toEqual({ recent: true })
  })

  it('stays archived when a rewind of it is refused', async () => {
    const { who, tripId } = await archivedConversation()
    const { body } = await read(who, tripId, '?include_archived=true')
    const [mine, answer] = body.messages
    expect((await rewind(who, tripId, answer?.id)).status).toBe(404)
    await rows`update trips set status = 'booked' where id = ${tripId}`
    expect((await rewind(who, tripId, mine?.id)).status).toBe(409)
    expect(await archivedOf(tripId)).toEqual(archived(4))
  })

  it('can be rewound to its beginning, started over, listed and exported', async () => {
    const { who, tripId } = await archivedConversation()
    const path = `/destination_search/conversations/${tripId}`
    expect((await who.get<unknown[]>(`${path}/turns`)).body).toHaveLength(2)
    const exported =
      await who.get<Record<'trip_conversations' | 'messages', Record<string, unknown>[]>>('/api/user/me/export')
    expect(exported.body.trip_conversations[0]?.['archived_at']).toMatch(/Z$/)
    expect(exported.body.messages.filter(({ is_archived }) => is_archived)).toHaveLength(4)

    const { body } = await read(who, tripId, '?include_archived=true')
    expect((await rewind(who, tripId, body.messages[0]?.id)).status).toBe(200)
    expect(await archivedOf(tripId)).toEqual(inUse(0))
    expect((await who.post(`${path}/reset`)).status).toBe(200)
    expect(await archivedOf(tripId)).toBeUndefined()
  })
})
