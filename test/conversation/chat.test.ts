import type { Script } from '../support/scripted-model.ts'
import { describe, expect, it } from 'vitest'
import { say, storedConversation, talk, talkUntilOffered } from '../support/chat.ts'
import { otherPlaces, threePlaces, twoQuestions } from '../support/scripted-model.ts'
import { type ProblemBody, rows, traveller, tripOf } from '../support/world.ts'

describe('a conversation', () => {
  it('begins with one question, and tells how many there will be', async () => {
    const { who, tripId } = await talk()
    const { status, body, roundTrips } = await say(who, tripId, 'Somewhere with tea')
    expect(status).toBe(200)
    expect(roundTrips).toBe(3)
    expect(body).toMatchObject({
      user_message: { is_user: true, content: 'Somewhere with tea' },
      ai_message: { is_user: false },
      stage: 'asking_clarifications',
      progress: 50,
      metadata: {
        question_number: 1,
        total_questions: 2,
        question_topic: twoQuestions[0]?.topic,
        trip_status: 'ai_chat_active',
      },
    })
    expect(body.ai_message.content).toContain(twoQuestions[0]?.text)
    expect(body.ai_message.content.match(/\?/g)).toHaveLength(1)
    expect(body.ai_message.id).toBeGreaterThan(body.user_message.id)
    expect(body.ai_message.timestamp > body.user_message.timestamp).toBe(true)
    expect(body).not.toHaveProperty('destinations')
  })

  it('stores both messages, the state and the status of the trip', async () => {
    const { who, tripId } = await talk()
    const { body } = await say(who, tripId, 'Somewhere with tea')
    expect(await storedConversation(tripId)).toMatchObject({
      trip: { status: 'ai_chat_active', destination_id: null },
      version: 1,
      state: {
        stage: 'asking_clarifications',
        user_info: [{ number: 1, to: 'wish', text: 'Somewhere with tea' }],
        question_queue: twoQuestions,
        questions_asked: 1,
      },
      messages: [
        { is_user: true, content: 'Somewhere with tea' },
        { is_user: false, content: body.ai_message.content },
      ],
      turns: [{ number: 1, committed: true }],
      offers: [],
    })
  })

  it('goes on question by question to exactly three distinct destinations', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Somewhere with tea')
    const second = await say(who, tripId, 'Whenever you like')
    expect(second.body.metadata).toMatchObject({ question_number: 2, total_questions: 2 })
    const offer = await say(who, tripId, 'Nobody in particular')
    expect(offer.body).toMatchObject({
      stage: 'destinations_complete',
      progress: 100,
      metadata: { trip_status: 'ai_chat_active' },
      destinations: threePlaces.map(({ name, country, description }) => ({ name, country, description })),
    })
    expect(offer.body.metadata).not.toHaveProperty('question_number')
    expect(offer.roundTrips).toBe(3)
  })

  it('recommends at once when nothing is left to ask', async () => {
    const { who, tripId } = await talk({ questions: () => Promise.resolve([]) })
    const { body } = await say(who, tripId, 'You know everything')
    expect(body.stage).toBe('destinations_complete')
    expect(body.destinations).toHaveLength(3)
  })

  it('makes the choice the destination of the trip, by name and country', async () => {
    const { who, tripId } = await talk({ act: () => Promise.resolve({ kind: 'choose', choice: 2 }) })
    await talkUntilOffered(who, tripId, 'A quiet town')
    const { body, roundTrips } = await say(who, tripId, 'Paris it is')
    expect(roundTrips).toBe(2)
    expect(body).toMatchObject({
      stage: 'commitment_detected',
      progress: 100,
      metadata: { trip_status: 'destinations_selected' },
    })
    const trip = await who.get<{ status: string; destination: { name: string; country: string } }>(
      `/api/trips/${tripId}`,
    )
    expect(trip.body).toMatchObject({
      status: 'destinations_selected',
      destination: { name: 'Paris', country: 'United States' },
    })
  })

  it('uses the destination that the catalogue already has', async () => {
    const { who, tripId } = await talk({ act: () => Promise.resolve({ kind: 'choose', choice: 1 }) })
    await talkUntilOffered(who, tripId, 'Gardens')
    await say(who, tripId, 'Kyoto')
    const [found] = await rows`
      select count(*)::integer as count from destinations where name = 'Kyoto' and country = 'Japan'`
    expect(found).toEqual({ count: 1 })
  })

  it('goes on answering after the choice, and keeps the trip as it is', async () => {
    const { who, tripId } = await talk({
      act: ({ message }) =>
        Promise.resolve(
          message === 'Bali' ? { kind: 'choose', choice: 0 } : { kind: 'ask', topic: 'packing', choices: [] },
        ),
    })
    await talkUntilOffered(who, tripId, 'Surf')
    await say(who, tripId, 'Bali')
    const { body } = await say(who, tripId, 'What should I pack?')
    expect(body).toMatchObject({
      ai_message: { content: 'It is lovely.' },
      stage: 'commitment_detected',
      metadata: { trip_status: 'destinations_selected' },
    })
    expect(body.destinations).toHaveLength(3)
  })

  it('recommends anew when other options are wanted, and remembers what was refused', async () => {
    const wishes: string[] = []
    const model: Script = {
      act: () => Promise.resolve({ kind: 'refine' }),
      places: ({ offeredBefore }) => {
        wishes.push(offeredBefore.map(({ name }) => name).join(', '))
        return Promise.resolve(wishes.length === 1 ? threePlaces : otherPlaces)
      },
    }
    const { who, tripId } = await talk(model)
    await talkUntilOffered(who, tripId, 'Surf')
    const { body } = await say(who, tripId, 'Show me cheaper options')
    expect(body.stage).toBe('destinations_complete')
    expect(wishes).toEqual(['', 'Bali, Kyoto, Paris'])
    expect((await storedConversation(tripId)).offers).toHaveLength(2)
  })

  it('asks back when a reply could mean more than one place', async () => {
    const { who, tripId } = await talk({ act: () => Promise.resolve({ kind: 'unclear' }) })
    await talkUntilOffered(who, tripId, 'Surf')
    const { body } = await say(who, tripId, 'Yes')
    expect(body.stage).toBe('destinations_complete')
    expect(body.ai_message.content).toContain('1. Bali')
    expect(body.metadata.trip_status).toBe('ai_chat_active')
  })

  it('keeps what was said to the letter, whatever it looks like', async () => {
    const { who, tripId } = await talk()
    const message = `  <script>alert('x')</script> '; drop table trips; -- 🏝️ \\u0041 %s $1 \n\t`
    const { body } = await say(who, tripId, message)
    expect(body.user_message.content).toBe(message)
    expect((await storedConversation(tripId)).messages[0]).toMatchObject({ content: message })
  })

  it('takes up to 4,000 characters and refuses one more, storing nothing', async () => {
    const { who, tripId } = await talk()
    expect((await say(who, tripId, `${'🏝'.repeat(4_000)}  `)).status).toBe(200)
    const refused = await who.post<ProblemBody>('/destination_search/chat', {
      trip_id: tripId,
      message: 'a'.repeat(4_001),
    })
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toHaveProperty('message')
    expect(refused.roundTrips).toBe(0)
    expect((await storedConversation(tripId)).messages).toHaveLength(2)
  })

  it.each([
    ['nothing', {}, ['trip_id', 'message']],
    ['a blank message', { trip_id: 1, message: ' \n ' }, ['message']],
    ['a number for a message', { trip_id: 1, message: 5 }, ['message']],
    ['a word for a trip', { trip_id: 'one', message: 'hello' }, ['trip_id']],
    ['no trip at all', { trip_id: null, message: 'hello' }, ['trip_id']],
    ['half a surrogate pair', { trip_id: 1, message: '\ud800' }, ['message']],
    ['a null character', { trip_id: 1, message: 'a\u0000b' }, ['message']],
  ])('refuses %s', async (_what, input, fields) => {
    const who = await traveller()
    const { status, body } = await who.post<ProblemBody>('/destination_search/chat', input)
    expect(status).toBe(400)
    expect(Object.keys(body.errors ?? {})).toEqual(fields)
  })

  it('is not to be had for another traveller’s trip', async () => {
    const { tripId } = await talk()
    const stranger = await traveller()
    const theirs = await say(stranger, tripId, 'Hello')
    const nobodys = await say(stranger, 2 ** 52, 'Hello')
    expect(theirs.status).toBe(404)
    expect(nobodys.status).toBe(404)
    expect((await storedConversation(tripId)).version).toBeNull()
  })

  it('is over for a trip that is booked, completed or cancelled', async () => {
    for (const status of ['booked', 'completed', 'cancelled']) {
      const { who, tripId } = await talk()
      await rows`update trips set status = ${status} where id = ${tripId}`
      expect((await say(who, tripId, 'Hello')).status).toBe(409)
      expect((await storedConversation(tripId)).version).toBeNull()
    }
  })

  it('never takes a trip back to an earlier status', async () => {
    const { who, tripId } = await talk()
    await rows`update trips set status = 'flights_selected' where id = ${tripId}`
    const { body } = await say(who, tripId, 'Hello')
    expect(body.metadata.trip_status).toBe('flights_selected')
  })

  it('shows on the trip how far it is', async () => {
    const who = await traveller()
    const tripId = await tripOf(who)
    const before = await who.get<{ conversation: unknown }>(`/api/trips/${tripId}`)
    expect(before.body.conversation).toBeNull()
    const first = await say(who, tripId, 'Diving, please')
    const after = await who.get<{ conversation: unknown }>(`/api/trips/${tripId}`)
    const { progress } = first.body
    expect(after.body.conversation).toEqual({ stage: 'asking_clarifications', progress, currency: null })
  })
})
