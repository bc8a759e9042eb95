import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEvents, type ServerEvent } from '../../src/client/events.ts'

async function read(chunks: Uint8Array[]): Promise<ServerEvent[]> {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  const events: ServerEvent[] = []
  for await (const event of readEvents(body)) events.push(event)
  return events
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a stream of server-sent events', () => {
  it.for(['\n', '\r\n', '\r'])('ends its lines with %j', async (end) => {
    const text = ['event: token', 'data: one', '', 'data:two', 'data: lines', '', '', ''].join(end)
    expect(await read([bytes(text), bytes(end)])).toEqual([
      { event: 'token', data: 'one' },
      { event: 'message', data: 'two\nlines' },
    ])
  })

  it('ignores comments, fields that it does not know, and events without data', async () => {
    const text = ': still here\n\nid: 4\nretry: 10\nevent: token\n\nevent: turn\nid\ndata: {"a": "b: c"}\n\n'
    expect(await read([bytes(text)])).toEqual([{ event: 'turn', data: '{"a": "b: c"}' }])
  })

  it('drops the event that was cut off', async () => {
    expect(await read([bytes('data: one\n\ndata: tw')])).toEqual([{ event: 'message', data: 'one' }])
  })

  it('is the same however it is cut into pieces', async () => {
    const text = bytes(': ☕\r\nevent: token\r\ndata: Ærø 🏝\r\n\r\nevent: turn\ndata: {"a":1}\ndata: {"b":2}\n\n')
    const whole = await read([text])
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 })), async (cuts) => {
        const edges = [0, ...cuts.sort((one, other) => one - other), text.length]
        const pieces = edges.slice(1).map((edge, index) => text.slice(edges[index], edge))
        expect(await read(pieces)).toEqual(whole)
      }),
    )
    expect(whole).toHaveLength(2)
  })

  it('is closed by who leaves it', async () => {
    let isCancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytes('data: on and on\n\n')),
      cancel: () => {
        isCancelled = true
      },
    })
    for await (const { data } of readEvents(body)) {
      expect(data).toBe('on and on')
      break
    }
    expect(isCancelled).toBe(true)
  })
})
