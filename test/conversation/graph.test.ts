import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../src/model/model.ts'
import { say, sayAndFail, storedConversation, talk, talkUntilOffered } from '../support/chat.ts'
import { threePlaces } from '../support/scripted-model.ts'

/** Answers one after the other, the last one again and again, and what each was asked with. */
function inTurn<Answer>(...answers: [Answer, ...Answer[]]) {
  const asked: unknown[] = []
  const next = (with_: unknown): Promise<Answer> => {
    asked.push(with_)
    return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1] ?? answers[0])
  }
  return { asked, next }
}

describe('the questions', () => {
  it('are asked at most six times, one a message, whatever the model drafts', async () => {
    const topics = ['season', 'budget', 'length', 'companions', 'interests', 'place', 'season', 'budget'] as const
    const { who, tripId } = await talk({
      questions: () =>
        Promise.resolve(topics.map((topic, index) => ({ topic, text: `What about ${topic} ${index}?` }))),
    })
    const first = await say(who, tripId, 'Surprise me')
    expect(first.body.metadata.total_questions).toBeLessThanOrEqual(6)
    let latest = first
    let questions = 0
    while (latest.body.stage === 'asking_clarifications') {
      questions += 1
      latest = await say(who, tripId, 'Hmm, let me think')
    }
    expect(questions).toBeLessThanOrEqual(6)
    expect(latest.body.destinations).toHaveLength(3)
  })

  it('are in the words of the model where it has some', async () => {
    const { who, tripId } = await talk({
      questions: () => Promise.resolve([{ topic: 'season', text: 'When, roughly?' }]),
    })
    const { body } = await say(who, tripId, 'Surprise me')
    expect(body.metadata).toMatchObject({ question_number: 1, total_questions: 1 })
    expect(body.ai_message.content).toContain('When, roughly?')
  })
})

describe('the destinations', () => {
  it.each([
    ['two of them', threePlaces.slice(0, 2)],
    ['the same one twice', [...threePlaces.slice(0, 2), ...threePlaces.slice(0, 1)]],
  ])('are chosen again, with what is wrong, when there are %s', async (_what, chosen) => {
    const choices = inTurn<Proposal[]>(chosen, threePlaces)
    const { who, tripId } = await talk({ places: ({ faults }) => choices.next(faults) })
    const { body } = await talkUntilOffered(who, tripId, 'Tea')
    expect(body.destinations).toHaveLength(3)
    expect(choices.asked).toHaveLength(2)
    expect(choices.asked[0]).toEqual([])
    expect(choices.asked[1]).not.toEqual([])
  })

  it('are never fewer than three: then the turn fails and nothing is stored', async () => {
    const { who, tripId } = await talk({
      questions: () => Promise.resolve([]),
      places: () => Promise.resolve(threePlaces.slice(0, 2)),
    })
    expect((await sayAndFail(who, tripId, 'Tea')).status).toBe(503)
    expect((await storedConversation(tripId)).version).toBeNull()
  })
})

describe('a reply to the offer', () => {
  it('that names a place beyond the offer is asked about, not obeyed', async () => {
    const { who, tripId } = await talk({ act: () => Promise.resolve({ kind: 'choose', choice: 7 }) })
    await talkUntilOffered(who, tripId, 'Tea')
    const { body } = await say(who, tripId, 'The eighth')
    expect(body.stage).toBe('destinations_complete')
    expect(body.ai_message.content).toContain('Is it 1.')
  })

  it('reaches the model with what was said before', async () => {
    const seen: string[] = []
    const { who, tripId } = await talk({
      act: ({ recent }) => {
        seen.push(...recent.map(({ traveller }) => traveller))
        return Promise.resolve({ kind: 'unclear' })
      },
    })
    const offer = await talkUntilOffered(who, tripId, 'Tea', 'Yes')
    expect(offer.body.stage).toBe('destinations_complete')
    await say(who, tripId, 'Which is quieter?')
    expect(seen.slice(0, 2)).toEqual(['Tea', 'Yes'])
  })

  it('is asked back with one named place when it only leans towards it, and "yes" is then understood', async () => {
    const { who, tripId } = await talk({
      act: ({ pending, message }) =>
        Promise.resolve(
          message === 'Yes' && pending.kind === 'shall_it_be'
            ? { kind: 'choose', choice: pending.choice }
            : { kind: 'lean', choice: 1 },
        ),
    })
    await talkUntilOffered(who, tripId, 'Tea')
    const asked = await say(who, tripId, 'Kyoto sounds nice')
    expect(asked.body).toMatchObject({ stage: 'destinations_complete' })
    expect(asked.body.ai_message.content).toContain('Shall it be Kyoto, Japan?')
    expect((await say(who, tripId, 'Yes')).body.stage).toBe('commitment_detected')
  })
})

describe('after the choice', () => {
  it('a change of mind takes the destination of the trip back, and another one can be chosen', async () => {
    const { who, tripId } = await talk({
      act: ({ message }) =>
        Promise.resolve(
          message === 'No, wait' ? { kind: 'take_back' } : { kind: 'choose', choice: message === 'Bali' ? 0 : 1 },
        ),
    })
    await talkUntilOffered(who, tripId, 'Tea')
    await say(who, tripId, 'Bali')
    const back = await say(who, tripId, 'No, wait')
    expect(back.body).toMatchObject({ stage: 'destinations_complete', metadata: { trip_status: 'ai_chat_active' } })
    expect((await storedConversation(tripId)).trip).toEqual({ status: 'ai_chat_active', destination_id: null })
    const { body } = await say(who, tripId, 'Kyoto')
    expect(body.stage).toBe('commitment_detected')
  })

  it('starting over forgets what was wished for, and the messages stay', async () => {
    const { who, tripId } = await talk({
      act: ({ message }) =>
        Promise.resolve(message === 'Start over' ? { kind: 'start_over' } : { kind: 'choose', choice: 0 }),
    })
    await talkUntilOffered(who, tripId, 'Tea')
    await say(who, tripId, 'Bali')
    const { body } = await say(who, tripId, 'Start over')
    expect(body).toMatchObject({ stage: 'initial', progress: 0, metadata: { trip_status: 'ai_chat_active' } })
    const stored = await storedConversation(tripId)
    expect(stored.trip).toMatchObject({ destination_id: null })
    expect(stored.state).toMatchObject({ user_info: [], questions_asked: 0 })
    expect(stored.messages.length).toBeGreaterThan(4)
  })
})
