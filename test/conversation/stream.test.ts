import { describe, expect, it } from 'vitest'
import type { ChatAnswer } from '../../src/conversation/turn/schema.ts'
import { say, storedConversation, talk, talkUntilOffered } from '../support/chat.ts'
import { ModelError } from '../support/product.ts'
import type { Traveller } from '../support/world.ts'

interface StreamedEvent {
  event: string
  data: unknown
}

async function stream(who: Traveller, tripId: number, message: string, headers: Record<string, string> = {}) {
  const response = await who.send(
    'POST',
    '/destination_search/chat',
    { trip_id: tripId, message },
    { Accept: 'text/event-stream', ...headers },
  )
  return { response, events: parse(await response.text()) }
}

function parse(text: string): StreamedEvent[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('event: '))
    .map((block) => {
      const [event = '', data = 'null'] = block.split('\ndata: ')
      const parsed: unknown = JSON.parse(data)
      return { event: event.replace('event: ', ''), data: parsed }
    })
}

const spoken = (events: StreamedEvent[]): string =>
  events
    .filter(({ event }) => event === 'token')
    .map(({ data }) => (typeof data === 'object' && data !== null && 'text' in data ? String(data.text) : ''))
    .join('')

describe('a streamed turn', () => {
  it('tells its stages, speaks its reply in pieces, and ends with the whole turn', async () => {
    const { who, tripId } = await talk()
    const { response, events } = await stream(who, tripId, 'Tea')
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('text/event-stream')
    expect(events.filter(({ event }) => event === 'stage').map(({ data }) => data)).toEqual([
      { stage: 'generating_questions' },
      { stage: 'asking_clarifications' },
    ])
    expect(events.filter(({ event }) => event === 'token').length).toBeGreaterThan(1)
    const last = events.at(-1)
    expect(last?.event).toBe('turn')
    expect(last?.data).toMatchObject({ stage: 'asking_clarifications', ai_message: { content: spoken(events) } })
    expect(events.filter(({ event }) => event === 'turn')).toHaveLength(1)
  })

  it('stores what a JSON turn stores', async () => {
    const streamed = await talk()
    const plain = await talk()
    await stream(streamed.who, streamed.tripId, 'Tea')
    await say(plain.who, plain.tripId, 'Tea')
    const [one, other] = [await storedConversation(streamed.tripId), await storedConversation(plain.tripId)]
    expect(one.state).toEqual(other.state)
    expect(one.messages.map(({ content }) => String(content))).toEqual(
      other.messages.map(({ content }) => String(content)),
    )
  })

  it('shows the way from an answer to an offer', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea')
    await say(who, tripId, 'In spring')
    const { events } = await stream(who, tripId, 'Alone')
    expect(events.filter(({ event }) => event === 'stage').map(({ data }) => data)).toEqual([
      { stage: 'generating_destinations' },
      { stage: 'destinations_complete' },
    ])
  })

  it('passes the model’s own words on as they come', async () => {
    const { who, tripId } = await talk()
    await talkUntilOffered(who, tripId, 'Tea')
    const { events } = await stream(who, tripId, 'Is it nice there?')
    expect(events.filter(({ event }) => event === 'token').map(({ data }) => data)).toEqual([
      { text: 'It is ' },
      { text: 'lovely.' },
    ])
  })

  it('ends with the problem when the model fails, and stores nothing', async () => {
    const { who, tripId } = await talk({
      questions: () => Promise.reject(new ModelError({ kind: 'unavailable', retryAfterSeconds: 5 }, 'down')),
    })
    const { events } = await stream(who, tripId, 'Tea')
    expect(events.map(({ event }) => event)).toEqual(['stage', 'error'])
    expect(events.at(-1)?.data).toMatchObject({ status: 503, title: 'Service Unavailable' })
    expect((await storedConversation(tripId)).version).toBeNull()
  })

  it('refuses what cannot begin with its plain status', async () => {
    const { who } = await talk()
    const { response } = await stream(who, 2 ** 52, 'Tea')
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  })

  it('replays a stored answer as one turn event', async () => {
    const { who, tripId } = await talk()
    const first = await who.post<ChatAnswer>(
      '/destination_search/chat',
      { trip_id: tripId, message: 'Tea' },
      { 'Idempotency-Key': 'one' },
    )
    const { events, response } = await stream(who, tripId, 'Tea', { 'Idempotency-Key': 'one' })
    expect(response.headers.get('Idempotency-Replayed')).toBe('true')
    expect(events).toEqual([{ event: 'turn', data: first.body }])
  })
})
