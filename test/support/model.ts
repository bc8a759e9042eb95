import { createGeminiModel, type GeminiOptions } from '../../src/model/gemini/gemini.ts'
import type { Brief, Call, SpokenCall, Suggestion } from '../../src/model/model.ts'
import { geminiScenario } from './gemini.ts'

/** What is known about a trip of which next to nothing is known. */
export function brief(overrides: Partial<Brief> = {}): Brief {
  return {
    today: '2026-11-22',
    trip: {
      title: 'Somewhere nice',
      description: '',
      startDate: null,
      endDate: null,
      budget: null,
      travelersCount: 1,
      destination: null,
    },
    preferences: { text: '', budgetMin: null, budgetMax: null, groupSize: 2 },
    statements: [{ kind: 'wish', text: 'I want to see something new' }],
    recent: [],
    ...overrides,
  }
}

/** Three destinations as they are offered to a traveller. */
export const offered: Suggestion[] = [
  suggestion('Bali', 'Indonesia', 60, [5, 6, 7, 8, 9]),
  suggestion('Kyoto', 'Japan', 120, [3, 4, 5, 10, 11]),
  suggestion('Lima', 'Peru', 55, [12, 1, 2, 3]),
]

function suggestion(name: string, country: string, averageCostPerDay: number, bestMonths: number[]): Suggestion {
  return { name, country, description: `${name} is well worth the journey.`, averageCostPerDay, bestMonths }
}

/** The circumstances of a call that nobody means to end. */
export function call(): Call {
  return { signal: new AbortController().signal }
}

/** The same for a speech, with what has been heard of it. */
export function spokenCall(): { call: SpokenCall; heard: string[] } {
  const heard: string[] = []
  return { call: { ...call(), onToken: (text) => heard.push(text) }, heard }
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
