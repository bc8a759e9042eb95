import { unknownFacts } from '../../src/destinations/facts.ts'
import { createGeminiModel, type GeminiOptions } from '../../src/model/gemini/gemini.ts'
import type { Candidate } from '../../src/destinations/ranking/record.ts'
import type { Call, Choosing, Listening, SpokenCall } from '../../src/model/model.ts'
import { type Offer, unknownOffer } from '../../src/model/offer.ts'
import type { Telling } from '../../src/model/telling/telling.ts'
import { noWishes } from '../../src/model/wishes.ts'
import { geminiScenario } from './gemini.ts'

/** A first message about a trip of which next to nothing is known. */
export function listening(overrides: Partial<Listening> = {}): Listening {
  return {
    message: 'I want to see something new',
    number: 1,
    stage: 'initial',
    question: null,
    pending: { kind: 'nothing' },
    wishes: null,
    statements: [],
    trip: {
      title: 'Somewhere nice',
      description: '',
      startDate: null,
      endDate: null,
      budget: null,
      travelersCount: 1,
    },
    tripBefore: null,
    preferences: { text: '', budgetMin: null, budgetMax: null, groupSize: 2 },
    offered: [],
    earlier: [],
    chosen: null,
    planItems: [],
    recent: [],
    today: '2026-11-22',
    ...overrides,
  }
}

/** Three destinations as they are offered to a traveller. */
export const offered: Offer[] = [
  offer('Bali', 'Indonesia', 60, [5, 6, 7, 8, 9]),
  offer('Kyoto', 'Japan', 120, [3, 4, 5, 10, 11]),
  offer('Lima', 'Peru', 55, [12, 1, 2, 3]),
]

function offer(name: string, country: string, costPerDay: number, bestMonths: number[]): Offer {
  return { ...unknownOffer, name, country, description: `${name} is well worth the journey.`, costPerDay, bestMonths }
}

/** A reply to those three. */
export const reply = (message: string): Listening =>
  listening({
    message,
    number: 2,
    stage: 'destinations_complete',
    pending: { kind: 'which' },
    offered,
    wishes: noWishes,
  })

/** Places to choose from, of which next to nothing is known. */
export function choosing(overrides: Partial<Choosing> = {}): Choosing {
  const names: [string, string][] = [
    ['Kyoto', 'Japan'],
    ['Lisbon', 'Portugal'],
    ['Cusco', 'Peru'],
    ['Hoi An', 'Vietnam'],
  ]
  const candidates = names.map(([name, country], index) => candidate(index + 1, name, country))
  return { wishes: noWishes, candidates, offeredBefore: [], faults: [], today: '2026-11-22', ...overrides }
}

function candidate(id: number, name: string, country: string): Candidate {
  return {
    id,
    name,
    country,
    countryCode: null,
    continent: null,
    climate: null,
    description: `${name} is what it is.`,
    themes: ['culture'],
    bestMonths: [4, 5],
    latitude: null,
    longitude: null,
    facts: unknownFacts,
    areaNames: [],
    highlightNames: [],
    meets: [],
    lacks: [],
    cautions: [],
    daytimeHigh: null,
    cost: null,
    journey: null,
    penalty: 0,
    score: 0,
  }
}

/** A question about an offer, to be answered in the model's own words. */
export const telling = (message = 'Is it safe?'): Telling => ({
  kind: 'answer',
  topic: 'safety',
  offers: offered,
  isChosen: false,
  language: 'en',
  wishes: noWishes,
  message,
})

/** The circumstances of a call that nobody means to end. */
export function call(): Call {
  return { signal: new AbortController().signal }
}

/** The same for a speech, with what has been heard of it. */
export function spokenCall(): { call: SpokenCall; heard: string[] } {
  const heard: string[] = []
  return { call: { ...call(), onToken: (text) => heard.push(text) }, heard }
}

/** A listener who leaves for a reason at the first words, and what they have heard until then. */
export function leavingCall(): { call: SpokenCall; heard: string[]; reason: Error } {
  const reason = new Error('The traveller left.')
  const controller = new AbortController()
  const heard: string[] = []
  const onToken = (text: string) => {
    heard.push(text)
    controller.abort(reason)
  }
  return { call: { signal: controller.signal, onToken }, heard, reason }
}

/** Gemini against a scenario of its own, on a clock that only waiting moves. */
export function geminiWorld(
  url: string,
  options: Partial<Omit<GeminiOptions, 'wait'>> & { wait?: GeminiOptions['wait'] | undefined } = {},
) {
  const { baseUrl, script, requests } = geminiScenario(url)
  const pauses: number[] = []
  let time = Date.parse('2026-11-22T12:00:00Z')
  const clock = { pass: (milliseconds: number) => (time += milliseconds) }
  const recordedWait = (milliseconds: number) => {
    pauses.push(milliseconds)
    clock.pass(milliseconds)
    return Promise.resolve()
  }
  const { wait, ...rest } = { wait: recordedWait, ...options }
  const newTurn = () =>
    createGeminiModel({
      apiKey: 'test-key',
      modelName: 'gemini-test',
      baseUrl,
      deadlineMilliseconds: 25_000,
      now: () => time,
      random: () => 0.5,
      ...rest,
      ...(wait && { wait }),
    })
  return { model: newTurn(), newTurn, script, requests, clock, pauses }
}
