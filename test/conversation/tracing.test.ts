import { afterEach, expect, it, vi } from 'vitest'
import { say, talk } from '../support/chat.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

it('a conversation is told to no tracing service, even where LangChain is asked to', async () => {
  for (const name of ['LANGSMITH_TRACING', 'LANGCHAIN_TRACING_V2']) vi.stubEnv(name, 'true')
  vi.stubEnv('LANGSMITH_API_KEY', 'a-key')
  const { who, tripId } = await talk()
  const fetched = vi.spyOn(globalThis, 'fetch')
  const answer = await say(who, tripId, 'Somewhere warm')
  expect(answer.status).toBe(200)
  expect(fetched.mock.calls).toHaveLength(answer.roundTrips)
})
