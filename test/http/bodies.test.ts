import { describe, expect, it, vi } from 'vitest'
import { nestsDeeperThan } from '../../src/http/nesting.ts'
import { planning } from '../support/planning.ts'
import { sendRaw } from '../support/raw.ts'
import { type ProblemBody, rows, type Traveller, traveller, tripOf } from '../support/world.ts'

const limit = 64 * 1024
const malformed = { non_field_errors: ['The body is not valid JSON.'] }
const notJson = { non_field_errors: ['The body must be JSON with Content-Type application/json.'] }

/** Sends what it is given, and as what it is given; without a type when there is none. */
async function send(who: Traveller, method: string, path: string, body: BodyInit | null, type?: string) {
  const headers = { Authorization: `Bearer ${who.token}`, ...(type === undefined ? {} : { 'Content-Type': type }) }
  const response = await sendRaw(path, { method, headers, body })
  return { status: response.status, headers: response.headers, body: await response.json<ProblemBody>() }
}

const bytes = (text: string) => new TextEncoder().encode(text)
const inChunks = (text: string, size = 4096) => {
  const all = bytes(text)
  let at = 0
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= all.length) return controller.close()
      controller.enqueue(all.slice(at, (at += size)))
    },
  })
}
const tripOfBytes = (length: number) => `{"title":"Long","description":"","extra":"${'x'.repeat(length - 44)}"}`

describe('a body', () => {
  it.each([
    '{',
    '{"title": }',
    '{"title": "a"',
    'title=a',
    "{'title': 'a'}",
    '{"title": "a"} trailing',
    '{"title": NaN}',
  ])('that is no JSON is refused: %s', async (body) => {
    const ada = await traveller()
    const answer = await send(ada, 'POST', '/api/trips', body, 'application/json')
    expect(answer).toMatchObject({ status: 400, body: { errors: malformed } })
  })

  it.each(['null', '[]', '"text"', '7', 'true'])('that is no object is refused: %s', async (body) => {
    const ada = await traveller()
    const answer = await send(ada, 'POST', '/api/trips', body, 'application/json')
    expect(answer.status).toBe(400)
    expect(Object.keys(answer.body.errors ?? {})).toEqual(['non_field_errors'])
  })

  it.each([
    'text/plain',
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'nonsense',
  ])('that calls itself %s is refused', async (type) => {
    const ada = await traveller()
    const tripId = await tripOf(ada)
    for (const [method, path] of [
      ['POST', '/api/trips'],
      ['PATCH', `/api/trips/${tripId}`],
    ] as const) {
      const answer = await send(ada, method, path, bytes('{"title":"New"}'), type)
      expect(answer).toMatchObject({ status: 400, body: { errors: notJson } })
    }
    expect(await rows`select title from trips where user_id = ${ada.id}`).toEqual([{ title: 'Somewhere' }])
  })

  it('that does not say what it is is refused', async () => {
    const answer = await send(await traveller(), 'POST', '/api/trips', bytes('{"title":"New"}'))
    expect(answer).toMatchObject({ status: 400, body: { errors: notJson } })
  })

  it.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON', 'application/merge-patch+json'])(
    'may call itself %s',
    async (type) => {
      const ada = await traveller()
      const tripId = await tripOf(ada)
      expect((await send(ada, 'PATCH', `/api/trips/${tripId}`, bytes('{"title":"New"}'), type)).status).toBe(200)
    },
  )

  it.each([
    ['POST', '/api/trips'],
    ['PUT', '/api/trips/'],
    ['PATCH', '/api/trips/'],
  ])('must be there: %s', async (method, path) => {
    const ada = await traveller()
    const tripId = await tripOf(ada)
    const target = method === 'POST' ? path : `${path}${tripId}`
    expect(await send(ada, method, target, null)).toMatchObject({ status: 400, body: { errors: notJson } })
    expect((await send(ada, method, target, null, 'application/json')).status).toBe(400)
    expect((await send(ada, method, target, '', 'application/json')).status).toBe(400)
    expect((await send(ada, method, target, inChunks(''))).status).toBe(400)
  })

  it('of 64 KiB is taken, and one byte more is not', async () => {
    const ada = await traveller()
    for (const body of [bytes, inChunks]) {
      expect((await send(ada, 'POST', '/api/trips', body(tripOfBytes(limit)), 'application/json')).status).toBe(201)
      const answer = await send(ada, 'POST', '/api/trips', body(tripOfBytes(limit + 1)), 'application/json')
      expect(answer).toMatchObject({ status: 413, body: { detail: 'The body is larger than 64 KiB.' } })
    }
  })

  it('that never ends is not read to its end', async () => {
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(4096))
      },
    })
    const answer = await send(await traveller(), 'POST', '/api/trips', endless, 'application/json')
    expect(answer.status).toBe(413)
    expect(pulled).toBeLessThan(64)
  })

  it('that is too large is refused on every route that takes one, by whoever may use the route', async () => {
    const ada = await traveller()
    const body = 'x'.repeat(limit + 1)
    const open = ['/api/token', '/api/token/refresh', '/api/token/revoke', '/api/user/register']
    for (const path of [...open, '/api/trips', '/destination_search/chat']) {
      expect((await send(ada, 'POST', path, body, 'application/json')).status).toBe(413)
    }
  })

  it('is not read for somebody who is not logged in, on a route for those who are', async () => {
    let isRead = false
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          isRead = true
          controller.enqueue(new Uint8Array(4096))
        },
      },
      { highWaterMark: 0 },
    )
    const headers = { 'Content-Type': 'application/json' }
    expect((await sendRaw('/api/trips', { method: 'POST', headers, body })).status).toBe(401)
    expect(isRead).toBe(false)
  })

  it.each(['/api/trips', '/api/token'])('that breaks off is refused without a line in the log: %s', async (path) => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes('{"title":'))
      },
      pull(controller) {
        controller.error(new Error('Network connection lost.'))
      },
    })
    const answer = await send(await traveller(), 'POST', path, broken, 'application/json')
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: { non_field_errors: ['The body broke off before its end.'] } },
    })
    expect(log).not.toHaveBeenCalled()
  })

  it('is looked through once, however its quotes and escapes are set', () => {
    for (const piece of ['\\"', '"', '\\', '["', '{"a":"', '[]']) {
      for (const length of [1_000, 2_000, 4_000]) {
        const text = `"${piece.repeat(length)}\\`
        let looks = 0
        function* counted() {
          for (const character of text) {
            looks += 1
            yield character
          }
        }
        nestsDeeperThan(64, counted())
        expect(looks).toBeLessThanOrEqual(text.length)
      }
    }
  })

  it('may have members that nobody knows, and such that are not the client’s to set', async () => {
    const ada = await traveller()
    const extra =
      '{"title":"Plain","id":7,"status":"booked","user":{"id":1},"__proto__":{"title":"Fancy"},"constructor":1}'
    const response = await send(ada, 'POST', '/api/trips', extra, 'application/json')
    expect(response).toMatchObject({ status: 201, body: { title: 'Plain', status: 'planning', user: { id: ada.id } } })
  })

  it('has the last word of what it says twice, as JSON.parse has it', async () => {
    const ada = await traveller()
    const twice = '{"title":"One","title":"Other","budget":-1,"budget":"10.00"}'
    const answer = await send(ada, 'POST', '/api/trips', twice, 'application/json')
    expect(answer).toMatchObject({ status: 201, body: { title: 'Other', budget: '10.00' } })
  })

  it('cannot reach a prototype, where members of any name are kept', async () => {
    const { who, path } = await planning()
    const data =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":2}'
    const answer = await send(
      who,
      'PUT',
      path,
      `{"session_data":${data},"__proto__":{"session_data":{}}}`,
      'application/json',
    )
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      session_data: { constructor: { prototype: { polluted: 1 } }, toString: 1, hasOwnProperty: 2 },
    })
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('may be nested 64 levels deep and no deeper, whatever takes it', async () => {
    const ada = await traveller()
    const nested = (levels: number) => `{"title":"Deep ]}[{\\"","x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`
    expect((await send(ada, 'POST', '/api/trips', nested(64), 'application/json')).status).toBe(201)
    for (const path of ['/api/trips', '/api/token', '/api/user/register', '/destination_search/chat']) {
      for (const levels of [65, 30_000]) {
        expect(await send(ada, 'POST', path, nested(levels), 'application/json')).toMatchObject({
          status: 400,
          body: { errors: { non_field_errors: ['The body is nested more than 64 levels deep.'] } },
        })
      }
    }
    expect((await send(ada, 'POST', '/api/trips', '{'.repeat(60_000), 'application/json')).status).toBe(400)
    expect((await send(ada, 'POST', '/api/trips', `"${'['.repeat(60_000)}`, 'application/json')).status).toBe(400)
  })

  it.each(['gzip', 'br', 'deflate', 'zstd', 'gzip, identity', 'x-unknown'])(
    'that is encoded as %s is refused, because nobody decodes it',
    async (encoding) => {
      const ada = await traveller()
      const response = await sendRaw('/api/trips', {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${ada.token}`,
          'Content-Type': 'application/json',
          'Content-Encoding': encoding,
        },
        body: '{"title":"Plain"}',
      })
      expect(response.status).toBe(400)
      expect(await response.json<ProblemBody>()).toMatchObject({
        errors: { non_field_errors: ['The body must not be compressed or encoded otherwise.'] },
      })
      expect(await rows`select id from trips where user_id = ${ada.id}`).toEqual([])
    },
  )
})
