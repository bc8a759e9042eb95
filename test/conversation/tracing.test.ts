import { afterEach, expect, it, vi } from 'vitest'
import { say, talk } from '../support/chat.ts'
import { depsWith } from '../support/world.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

it('a conversation is told to no tracing service, even where LangChain is asked to', async () => {
  for (const name of ['LANGSMITH_TRACING', 'LANGCHAIN_TRACING_V2']) vi.stubEnv(name, 'true')
  vi.stubEnv('LANGSMITH_API_KEY', 'a-key')
  const { who, tripId } = await talk()
  const database = depsWith().config.neonFetchEndpoint
  const fetched = vi.spyOn(globalThis, 'fetch')
  const answer = await say(who, tripId, 'Somewhere warm')
  expect(answer.status).toBe(200)
  const elsewhere = fetched.mock.calls.filter(([asked]) => new Request(asked).url !== database)
  expect(elsewhere).toEqual([])
  expect(fetched.mock.calls.length).toBeGreaterThanOrEqual(answer.roundTrips)
})
