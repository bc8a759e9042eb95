import { describe, expect, it } from 'vitest'
import type { Grade, Model, Suggestion } from '../../src/model/model.ts'
import { say, sayAndFail, storedConversation, talk, talkUntilOffered } from '../support/chat.ts'
import { threePlaces, twoQuestions } from '../support/scripted-model.ts'

/** Answers one after the other, the last one again and again, and what each was asked with. */
function inTurn<Answer>(...answers: [Answer, ...Answer[]]) {
  const asked: unknown[] = []
  const next = (with_: unknown): Promise<Answer> => {
    asked.push(with_)
    return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1] ?? answers[0])
  }
  return { asked, next }
}

const pass: Grade = { kind: 'pass' }
const fail = (feedback: string): Grade => ({ kind: 'fail', feedback })

describe('the questions', () => {
  it('are drafted once more, with the verdict, when they are not good enough', async () => {
    const drafts = inTurn(twoQuestions)
    const { who, tripId } = await talk({
      draftQuestions: (_brief, { feedback }) => drafts.next(feedback),
      gradeQuestions: () => Promise.resolve(fail('too vague')),
    })
    expect((await say(who, tripId, 'Tea')).status).toBe(200)
    expect(drafts.asked).toEqual([null, 'too vague'])
  })

  it('are asked at most six times, one a message, whatever the model drafts', async () => {
    const topics = ['season', 'budget', 'length', 'companions', 'interests', 'place', 'season', 'budget'] as const
    const { who, tripId } = await talk({
      draftQuestions: () =>
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

  it('are only about what the trip does not tell', async () => {
    const { who } = await talk({
      draftQuestions: () =>
        Promise.resolve([
          { topic: 'budget', text: 'What may it cost?' },
          { topic: 'season', text: 'When?' },
          { topic: 'length', text: 'How long?' },
          { topic: 'interests', text: 'What do you like?' },
        ]),
    })
    const trip = await who.post<{ id: number }>('/api/trips', {
      title: 'Away',
      budget: 2000,
      start_date: '2027-02-01',
      end_date: '2027-02-14',
    })
    const { body } = await say(who, trip.body.id, 'Somewhere nice')
    expect(body.metadata).toMatchObject({ question_number: 1, total_questions: 1 })
    expect(body.ai_message.content).toContain('What do you like?')
  })

  it('are dropped when an earlier answer has settled them', async () => {
    const { who, tripId } = await talk({
      draftQuestions: () =>
        Promise.resolve([
          { topic: 'interests', text: 'What do you like?' },
          { topic: 'budget', text: 'What may it cost?' },
          { topic: 'season', text: 'When?' },
        ]),
    })
    await say(who, tripId, 'Somewhere nice')
    const { body } = await say(who, tripId, 'Diving, in February, for 2000 dollars')
    expect(body.stage).toBe('destinations_complete')
  })
})

describe('the destinations', () => {
  it.each([
    ['two of them', threePlaces.slice(0, 2)],
    ['the same one twice', [...threePlaces.slice(0, 2), ...threePlaces.slice(0, 1)]],
  ])('are drafted again, without asking the model for a grade, when there are %s', async (_what, draft) => {
    let graded = 0
    const drafts = inTurn<Suggestion[]>(draft, threePlaces)
    const { who, tripId } = await talk({
      draftDestinations: (_brief, { feedback }) => drafts.next(feedback),
      gradeDestinations: () => {
        graded += 1
        return Promise.resolve(pass)
      },
    })
    const { body } = await talkUntilOffered(who, tripId, 'Tea')
    expect(body.destinations).toHaveLength(3)
    expect(drafts.asked).toHaveLength(2)
    expect(drafts.asked[1]).toBeTypeOf('string')
    expect(graded).toBe(1)
  })

  it('are drafted again twice at most; then the best there is is offered', async () => {
    const drafts = inTurn(threePlaces)
    const { who, tripId } = await talk({
      draftDestinations: (_brief, { feedback }) => drafts.next(feedback),
      gradeDestinations: () => Promise.resolve(fail('not exciting')),
    })
    const { body } = await talkUntilOffered(who, tripId, 'Tea')
    expect(body.stage).toBe('destinations_complete')
    expect(drafts.asked).toEqual([null, 'not exciting', 'not exciting'])
  })

  it('are never fewer than three: then the turn fails and nothing is stored', async () => {
    const { who, tripId } = await talk({
      draftQuestions: () => Promise.resolve([]),
      draftDestinations: () => Promise.resolve(threePlaces.slice(0, 2)),
    })
    expect((await sayAndFail(who, tripId, 'Tea')).status).toBe(503)
    expect((await storedConversation(tripId)).version).toBeNull()
  })

  it('are refused by the rules when they cost more than there is', async () => {
    const dear = threePlaces.map((place) => ({ ...place, averageCostPerDay: 900 }))
    const drafts = inTurn<Suggestion[]>(dear, threePlaces)
    const { who } = await talk({
      draftQuestions: () => Promise.resolve([]),
      draftDestinations: (_brief, { feedback }) => drafts.next(feedback),
    })
    const trip = await who.post<{ id: number }>('/api/trips', {
      title: 'Away',
      budget: 3000,
      start_date: '2027-02-01',
      end_date: '2027-02-14',
    })
    await say(who, trip.body.id, 'Anything goes')
    expect(drafts.asked).toHaveLength(2)
    expect(String(drafts.asked[1])).toMatch(/\$|dollar|budget/i)
  })
})

describe('a reply to the offer', () => {
  it('that names a place beyond the offer is asked about, not obeyed', async () => {
    const model: Partial<Model> = { readReply: () => Promise.resolve({ kind: 'commit', choice: 7 }) }
    const { who, tripId } = await talk(model)
    await talkUntilOffered(who, tripId, 'Tea')
    const { body } = await say(who, tripId, 'The eighth')
    expect(body.stage).toBe('destinations_complete')
    expect(body.ai_message.content).toContain('which one')
  })

  it('reaches the model with what was said before', async () => {
    const seen: string[] = []
    const { who, tripId } = await talk({
      readReply: (brief) => {
        seen.push(...brief.recent.map(({ traveller }) => traveller))
        return Promise.resolve({ kind: 'discuss' })
      },
    })
    await talkUntilOffered(who, tripId, 'Tea', 'Yes')
    await say(who, tripId, 'Which is quieter?')
    expect(seen).toEqual(['Tea', 'Yes', 'Yes'])
  })
})
