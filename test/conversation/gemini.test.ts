import { describe, expect, inject, it } from 'vitest'
import type { Deps } from '../../src/deps.ts'
import { say, sayAndFail, storedConversation, talkUntilOffered } from '../support/chat.ts'
import { type Behaviour, type GeminiScenario, geminiScenario } from '../support/gemini.ts'
import { heardNothing } from '../support/gemini-answers.ts'
import { createGeminiModel } from '../support/product.ts'
import { depsWith, type Traveller, traveller, tripOf } from '../support/world.ts'

/** A traveller whose assistant is Gemini, wired as in production. */
async function talkToGemini() {
  const scenario = geminiScenario(inject('geminiUrl'))
  const deps = depsWith({}, { GEMINI_API_KEY: 'a-key', GEMINI_BASE_URL: scenario.baseUrl })
  const who = await traveller(deps)
  return { who, tripId: await tripOf(who), scenario }
}

async function expectNothingStored(tripId: number) {
  expect(await storedConversation(tripId)).toMatchObject({ trip: { status: 'planning' }, version: null, turns: [] })
}

/** What is said while Gemini hears this of a plan. */
async function planAs<Answer>(scenario: GeminiScenario, act: object, talk: () => Promise<Answer>): Promise<Answer> {
  const nothing = { stage: null, name: null, day: null, withDay: null, at: null, pace: null, like: null }
  const json = { ...heardNothing, act: 'plan', plan: { ...nothing, ...act } }
  await scenario.script([{ kind: 'answer', json, to: 'listening' }])
  return talk()
}

const receiptsOf = (who: Traveller, tripId: number) =>
  who.get<{ receipt: { model: string; prompt_version: string; usage: { calls: number; tokens_in: number } } }[]>(
    `/destination_search/conversations/${tripId}/turns`,
  )

describe('a conversation with Gemini', () => {
  it('goes from a wish to a chosen destination', async () => {
    const { who, tripId } = await talkToGemini()
    const first = await say(who, tripId, 'I want to see something old')
    expect(first.body.stage).toBe('asking_clarifications')
    expect(first.headers.get('Server-Timing')).toContain('llm;dur=')
    expect(first.roundTrips).toBe(3)
    const offer = await talkUntilOffered(who, tripId, 'Walking, in spring, for 4000 dollars')
    expect(offer.body.destinations).toHaveLength(3)
    const choice = await say(who, tripId, 'The second one')
    expect(choice.body.stage).toBe('commitment_detected')
    const trip = await who.get<{ destination: { name: string; country: string } }>(`/api/trips/${tripId}`)
    expect(trip.body.destination).toMatchObject({
      name: offer.body.destinations?.[1]?.name,
      country: offer.body.destinations?.[1]?.country,
    })
  })

  it('lets two days of the plan change places when Gemini hears it so', async () => {
    const { who, tripId, scenario } = await talkToGemini()
    await talkUntilOffered(who, tripId, 'I want to see something old')
    await say(who, tripId, 'The second one')
    const days = await planAs(scenario, { kind: 'make' }, () => say(who, tripId, 'Plan the days'))
    const swapped = await planAs(scenario, { kind: 'swap', day: 2, withDay: 3 }, () =>
      say(who, tripId, 'I would rather have the third day on the second'),
    )
    expect([days, swapped].map(({ status, roundTrips }) => ({ status, roundTrips }))).toEqual([
      { status: 200, roundTrips: 3 },
      { status: 200, roundTrips: 3 },
    ])
    expect(swapped.body.ai_message.content).toContain('Days 2 and 3 have changed places')
  })

  it('keeps on every receipt what was asked of it', async () => {
    const { who, tripId, scenario } = await talkToGemini()
    await say(who, tripId, 'I want to see something old')
    const { body } = await receiptsOf(who, tripId)
    const requests = await scenario.requests()
    expect(body[0]?.receipt.model).toBe('gemini-flash-latest')
    expect(body[0]?.receipt.usage.calls).toBe(requests.length)
    expect(body[0]?.receipt.usage.tokens_in).toBeGreaterThan(0)
  })

  it.each<[string, Behaviour[]]>([
    ['answers with half a JSON once', [{ kind: 'cut' }]],
    ['is overloaded once', [{ kind: 'status', status: 503 }]],
    ['drops the connection once', [{ kind: 'drop' }]],
    ['answers with nothing once', [{ kind: 'empty' }]],
    ['names two destinations once', [{ kind: 'two destinations', to: 'choosing' }]],
    ['names a destination twice once', [{ kind: 'duplicate destinations', to: 'choosing' }]],
  ])('is answered all the same when Gemini %s', async (_what, behaviours) => {
    const { who, tripId, scenario } = await talkToGemini()
    await scenario.script(behaviours)
    const { status, body } = await talkUntilOffered(who, tripId, 'I want to see something old')
    expect(status).toBe(200)
    expect(body.destinations).toHaveLength(3)
  })

  it('fails with a plain 503 while Gemini is out, and stores nothing', async () => {
    const { who, tripId, scenario } = await talkToGemini()
    await scenario.script(Array.from({ length: 10 }, () => ({ kind: 'status', status: 429, retryDelay: '60s' })))
    const failed = await sayAndFail(who, tripId, 'Hello')
    expect(failed.status).toBe(503)
    expect(Number(failed.headers.get('Retry-After'))).toBeGreaterThanOrEqual(60)
    expect(failed.body.detail).toBe('The assistant is not available at the moment. Nothing was stored.')
    await expectNothingStored(tripId)
  })

  it('says so when Gemini refuses the subject, and stores nothing', async () => {
    const { who, tripId, scenario } = await talkToGemini()
    await scenario.script([{ kind: 'blocked prompt' }])
    expect((await sayAndFail(who, tripId, 'Hello')).status).toBe(422)
    expect(await scenario.requests()).toHaveLength(1)
    await expectNothingStored(tripId)
  })

  it('fails in time when Gemini never answers, and stores nothing', async () => {
    const scenario = geminiScenario(inject('geminiUrl'))
    const sound = depsWith()
    const openModel: Deps['openModel'] = () =>
      createGeminiModel({
        apiKey: 'a-key',
        modelName: 'gemini-flash-latest',
        baseUrl: scenario.baseUrl,
        deadlineMilliseconds: 300,
        now: sound.clock.now,
        random: Math.random,
      })
    const who = await traveller(depsWith({ openModel }))
    const tripId = await tripOf(who)
    await scenario.script(Array.from({ length: 10 }, () => ({ kind: 'hang' })))
    expect((await sayAndFail(who, tripId, 'Hello')).status).toBe(503)
    await expectNothingStored(tripId)
  })
})
