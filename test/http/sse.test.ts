import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type EventStream, streamEvents } from '../../src/http/sse.ts'

async function stream(work: (stream: EventStream) => Promise<void>) {
  const context = createExecutionContext()
  const app = new Hono().get('/', (c) => streamEvents(c, work))
  const response = await app.fetch(new Request('http://wanderline.test/'), {}, context)
  if (response.body === null) throw new Error('a stream has a body')
  return { reader: response.body.pipeThrough(new TextDecoderStream()).getReader(), context }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a stream of events', () => {
  it('shows every ten seconds that it is alive, while nothing else is to be said', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const { reader } = await stream(async ({ send }) => {
      await promise
      send('turn', { done: true })
    })
    const first = reader.read()
    vi.advanceTimersByTime(10_000)
    expect((await first).value).toBe(': still here\n\n')
    const second = reader.read()
    resolve(undefined)
    expect((await second).value).toBe('event: turn\ndata: {"done":true}\n\n')
    expect((await reader.read()).done).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('goes on with its work when the client has gone', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const finished: string[] = []
    const { reader, context } = await stream(async ({ send }) => {
      await promise
      send('token', { text: 'to nobody' })
      finished.push('the work')
    })
    await reader.cancel()
    resolve(undefined)
    await waitOnExecutionContext(context)
    expect(finished).toEqual(['the work'])
  })

  it('keeps the order in which events were sent', async () => {
    const { reader } = await stream(({ send }) => {
      for (let number = 1; number <= 3; number += 1) send('token', { number })
      return Promise.resolve()
    })
    let text = ''
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) text += chunk.value
    expect([...text.matchAll(/"number":(\d)/g)].map(([, number]) => number)).toEqual(['1', '2', '3'])
  })
})
