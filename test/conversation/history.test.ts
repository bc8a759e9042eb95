import type { z } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import type { history } from '../../src/conversation/schema.ts'
import { say, sayAndFail, storedConversation, talk, talkThroughGate, talkUntilOffered } from '../support/chat.ts'
import { gate, threePlaces, twoQuestions } from '../support/scripted-model.ts'
import { type ProblemBody, rows, type Traveller, traveller } from '../support/world.ts'

type History = z.infer<typeof history>
const read = (who: Traveller, tripId: number, query = '') =>
  who.get<History>(`/destination_search/conversations/${tripId}${query}`)
const reset = (who: Traveller, tripId: number) =>
  who.post<{ message: string }>(`/destination_search/conversations/${tripId}/reset`)
const rewind = (who: Traveller, tripId: number, message_id: unknown) =>
  who.post<History>(`/destination_search/conversations/${tripId}/rewind`, { message_id })

describe('the history of a conversation', () => {
  it('has every message, oldest first, and where the conversation is', async () => {
    const { who, tripId } = await talk()
    await talkUntilOffered(who, tripId, 'Tea', 'Yes')
    const { status, body, roundTrips } = await read(who, tripId)
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body.messages.map(({ is_user }) => is_user)).toEqual([true, false, true, false, true, false])
    expect(body.messages[0]?.content).toBe('Tea')
    expect(body).toMatchObject({
      trip_id: tripId,
      trip_title: 'Somewhere',
      has_more: false,
      state: { current_stage: 'destinations_complete', progress: 100, questions_asked: 2, total_questions: 2 },
    })
    expect(body.destinations?.map(({ name }) => name)).toEqual(threePlaces.map(({ name }) => name))
  })

  it('comes in pages, from the newest back', async () => {
    const { who, tripId } = await talk()
    await talkUntilOffered(who, tripId, 'Tea', 'Yes')
    const newest = await read(who, tripId, '?limit=4')
    expect(newest.body.messages).toHaveLength(4)
    expect(newest.body.has_more).toBe(true)
    const older = await read(who, tripId, `?limit=4&before=${newest.body.messages[0]?.id ?? 0}`)
    expect(older.body.messages.map(({ content }) => content)[0]).toBe('Tea')
    expect(older.body.messages).toHaveLength(2)
    expect(older.body.has_more).toBe(false)
  })

  it('leaves archived messages out unless they are asked for', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea')
    await rows`update messages set is_archived = true, archived_at = now() where user_id = ${who.id} and is_user`
    expect((await read(who, tripId)).body.messages).toHaveLength(1)
    expect((await read(who, tripId, '?include_archived=true')).body.messages).toHaveLength(2)
  })

  it.each(['limit=0', 'limit=501', 'limit=many', 'before=0', 'include_archived=maybe'])('refuses %s', async (query) => {
    const { who, tripId } = await talk()
    expect((await read(who, tripId, `?${query}`)).status).toBe(400)
  })

  it('does not exist before the first message, and says so', async () => {
    const { who, tripId } = await talk()
    const { status, body } = await who.get<ProblemBody>(`/destination_search/conversations/${tripId}`)
    expect(status).toBe(404)
    expect(body.message).toBe('No conversation started yet for this trip')
  })

  it('does not exist while the very first message is being answered', async () => {
    const { who, tripId, open, reached } = await talkThroughGate()
    const sent = say(who, tripId, 'Hello')
    await reached
    expect((await read(who, tripId)).status).toBe(404)
    open()
    expect((await sent).status).toBe(200)
  })

  it('is nobody else’s', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea')
    const stranger = await traveller()
    const theirs = await stranger.get<ProblemBody>(`/destination_search/conversations/${tripId}`)
    expect(theirs.status).toBe(404)
    expect(theirs.body).not.toHaveProperty('message')
  })
})

describe('a reset', () => {
  it('deletes the conversation and takes the trip back to planning, without a destination', async () => {
    const { who, tripId } = await talk({ act: () => Promise.resolve({ kind: 'choose', choice: 1 }) })
    await talkUntilOffered(who, tripId, 'Gardens')
    await say(who, tripId, 'Kyoto')
    const { status, body, roundTrips } = await reset(who, tripId)
    expect(status).toBe(200)
    expect(body).toEqual({ message: 'Conversation reset successfully' })
    expect(roundTrips).toBe(1)
    expect(await storedConversation(tripId)).toEqual({
      trip: { status: 'planning', destination_id: null },
      version: null,
      state: undefined,
      messages: [],
      turns: [],
      offers: [],
    })
    const [left] = await rows`select count(*)::integer as count from messages where user_id = ${who.id}`
    expect(left).toEqual({ count: 0 })
  })

  it('works when there was none', async () => {
    const { who, tripId } = await talk()
    expect((await reset(who, tripId)).status).toBe(200)
  })

  it('is nobody else’s to make', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea')
    const before = await storedConversation(tripId)
    expect((await reset(await traveller(), tripId)).status).toBe(404)
    expect(await storedConversation(tripId)).toEqual(before)
  })

  it.each(['booked', 'completed', 'cancelled'])('is refused for a trip that is %s', async (status) => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea')
    await rows`update trips set status = ${status} where id = ${tripId}`
    const before = await storedConversation(tripId)
    expect((await reset(who, tripId)).status).toBe(409)
    expect(await storedConversation(tripId)).toEqual(before)
  })
})

describe('a rewind', () => {
  it('takes the conversation back to just before a message, so that it can be answered differently', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea')
    const before = await storedConversation(tripId)
    const second = await say(who, tripId, 'In spring')
    await say(who, tripId, 'Alone')
    const { status, body, roundTrips } = await rewind(who, tripId, second.body.user_message.id)
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body.messages).toHaveLength(2)
    expect(body.state).toEqual({
      current_stage: 'asking_clarifications',
      progress: 50,
      questions_asked: 1,
      total_questions: 2,
      question_topic: twoQuestions[0]?.topic,
    })
    expect(body).not.toHaveProperty('destinations')
    const after = await storedConversation(tripId)
    expect({ ...after, version: before.version }).toEqual(before)
  })

  it('needs of each turn the one snapshot that it keeps: all that it found, and of what it left the stage and the trip', async () => {
    const { who, tripId } = await talk()
    const first = await say(who, tripId, 'Tea')
    const understood = () =>
      rows`select wishes, memory from conversation_states where conversation_id = ${first.body.conversation_id}`
    const before = { ...(await storedConversation(tripId)), understood: await understood() }
    const second = await say(who, tripId, 'In spring')
    await say(who, tripId, 'Alone')
    expect(
      await rows`select state_after as after from turns where conversation_id = ${first.body.conversation_id} order by number`,
    ).toEqual([
      { after: { stage: 'asking_clarifications', trip: { status: 'ai_chat_active', destinationId: null } } },
      { after: { stage: 'asking_clarifications', trip: { status: 'ai_chat_active', destinationId: null } } },
      { after: { stage: 'destinations_complete', trip: { status: 'ai_chat_active', destinationId: null } } },
    ])
    expect((await rewind(who, tripId, second.body.user_message.id)).status).toBe(200)
    const after = { ...(await storedConversation(tripId)), understood: await understood() }
    expect({ ...after, version: before.version }).toEqual(before)
  })

  it('and the same message again give the same state', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea')
    const second = await say(who, tripId, 'In spring')
    const before = await storedConversation(tripId)
    await rewind(who, tripId, second.body.user_message.id)
    await say(who, tripId, 'In spring')
    const after = await storedConversation(tripId)
    expect(after.state).toEqual(before.state)
    expect(after.turns).toEqual(before.turns)
  })

  it('takes back a choice, and the destination and status that came with it', async () => {
    const { who, tripId } = await talk({ act: () => Promise.resolve({ kind: 'choose', choice: 1 }) })
    await talkUntilOffered(who, tripId, 'Gardens')
    const choice = await say(who, tripId, 'Kyoto')
    const { body } = await rewind(who, tripId, choice.body.user_message.id)
    expect(body.state.current_stage).toBe('destinations_complete')
    expect(body.destinations).toHaveLength(3)
    expect((await storedConversation(tripId)).trip).toEqual({ status: 'ai_chat_active', destination_id: null })
  })

  it('to the first message leaves an empty conversation and a trip that is being planned', async () => {
    const { who, tripId } = await talk()
    const first = await say(who, tripId, 'Tea')
    await say(who, tripId, 'In spring')
    const { body } = await rewind(who, tripId, first.body.user_message.id)
    expect(body).toMatchObject({ messages: [], state: { current_stage: 'initial', progress: 0 } })
    expect((await storedConversation(tripId)).trip).toEqual({ status: 'planning', destination_id: null })
    expect((await say(who, tripId, 'Coffee')).body.metadata.question_number).toBe(1)
  })

  it('makes a turn that is being answered meanwhile store nothing', async () => {
    const { open, wait, reached } = gate()
    const { who, tripId } = await talk({
      places: async () => {
        await wait()
        return threePlaces
      },
    })
    await say(who, tripId, 'Tea')
    const second = await say(who, tripId, 'In spring')
    const sent = sayAndFail(who, tripId, 'Alone')
    await reached
    expect((await rewind(who, tripId, second.body.user_message.id)).status).toBe(200)
    open()
    expect((await sent).status).toBe(409)
    expect((await storedConversation(tripId)).messages).toHaveLength(2)
  })

  it('is only to one’s own words, in one’s own conversation', async () => {
    const { who, tripId } = await talk()
    const said = await say(who, tripId, 'Tea')
    const stranger = await traveller()
    expect((await rewind(who, tripId, said.body.ai_message.id)).status).toBe(404)
    expect((await rewind(stranger, tripId, said.body.user_message.id)).status).toBe(404)
    expect((await rewind(who, tripId, 'one')).status).toBe(400)
    expect((await storedConversation(tripId)).messages).toHaveLength(2)
  })

  it('is refused once the trip is booked', async () => {
    const { who, tripId } = await talk()
    const said = await say(who, tripId, 'Tea')
    await rows`update trips set status = 'booked' where id = ${tripId}`
    expect((await rewind(who, tripId, said.body.user_message.id)).status).toBe(409)
  })
})
