import { describe, expect, it } from 'vitest'
import { say, talk } from '../support/chat.ts'
import { refreshTokenOf } from '../support/tokens.ts'
import { depsWith, password, traveller, tripOf, visitor } from '../support/world.ts'

const preflight = { Origin: 'http://localhost:5173', 'Access-Control-Request-Method': 'POST' }
const breaks = () => Promise.reject(new Error('nothing works'))
const noDatabase = () => ({
  ...depsWith().openDatabase(),
  read: breaks,
  write: breaks,
  transaction: breaks,
  repeatableTransaction: breaks,
})

describe('the id of a request', () => {
  it.each(['7f3c', 'client-made_id=42', 'x'.repeat(128)])('is kept when it is valid: %s', async (id) => {
    const response = await visitor().send('GET', '/health', undefined, { 'X-Request-Id': id })
    expect(response.headers.get('X-Request-Id')).toBe(id)
  })

  it.each(['', 'with space', 'a"b', '<script>', 'ümlaut', 'x'.repeat(129)])(
    'is made anew when it is not: %j',
    async (id) => {
      const response = await visitor().send('GET', '/health', undefined, { 'X-Request-Id': id })
      expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    },
  )

  it('is on every answer, and different for every request', async () => {
    const guest = visitor()
    const paths = ['/health', '/nowhere', '/api/trips', '/api/token']
    const ids = await Promise.all(
      paths.map(async (path) => (await guest.send('GET', path)).headers.get('X-Request-Id')),
    )
    expect(ids).not.toContain(null)
    expect(new Set(ids).size).toBe(paths.length)
  })
})

describe('Server-Timing', () => {
  it('says how often the database was asked and how long that took', async () => {
    const ada = await traveller()
    const read = await ada.get('/api/trips')
    expect(read.headers.get('Server-Timing')).toMatch(/^db;dur=\d+(\.\d+)?;desc="1 round trips"$/)
    const none = await visitor().get('/api/trips')
    expect(none.headers.get('Server-Timing')).toBe('db;dur=0;desc="0 round trips"')
    expect((await ada.get('/nowhere')).headers.get('Server-Timing')).toBe('db;dur=0;desc="0 round trips"')
    expect((await ada.get('/api/trips/9007199254740991')).roundTrips).toBe(1)
  })

  it('says how long a model was asked, where one was', async () => {
    const { who, tripId } = await talk()
    const { headers } = await say(who, tripId, 'Somewhere warm')
    expect(headers.get('Server-Timing')).toMatch(/^db;dur=\d+(\.\d+)?;desc="3 round trips", llm;dur=\d+(\.\d+)?$/)
  })

  it('counts each request for itself, however many run at once', async () => {
    const ada = await traveller()
    const answers = await Promise.all(Array.from({ length: 20 }, () => ada.get('/api/trips')))
    expect(new Set(answers.map(({ roundTrips }) => roundTrips))).toEqual(new Set([1]))
  })
})

describe('every answer', () => {
  it('keeps browsers from guessing and framing', async () => {
    const { headers } = await visitor().get('/api/trips')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000; includeSubDomains')
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('X-Powered-By')).toBeNull()
  })

  it('is protected alike, whatever it answers', async () => {
    const ada = await traveller()
    const answers = [
      await ada.send('GET', '/api/user/me'),
      await ada.send('GET', '/nowhere'),
      await ada.send('PUT', '/api/trips'),
      await ada.send('OPTIONS', '/api/trips'),
      await ada.send('OPTIONS', '/api/trips', undefined, preflight),
      await ada.send('POST', '/api/trips', 'x'.repeat(70_000)),
      await visitor(depsWith({ openDatabase: noDatabase })).send('GET', '/health/ready'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 405, 204, 204, 413, 500])
    for (const { headers } of answers) {
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('X-Frame-Options')).toBe('DENY')
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('Cache-Control')).toBe('no-store')
    }
  })

  it('with a token or something personal in it is stored nowhere on its way', async () => {
    const ada = await traveller()
    const tripId = await tripOf(ada)
    const answers = [
      await visitor().send('POST', '/api/token', { username: ada.username, password }),
      await visitor().send('POST', '/api/token/refresh', { refresh: await refreshTokenOf(ada) }),
      await ada.send('GET', '/api/user/me/export'),
      await ada.send('GET', `/api/trips/${tripId}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    for (const { headers } of answers) expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it('may say itself how long it can be kept, and what its page may load', async () => {
    expect((await visitor().send('GET', '/api/schema')).headers.get('Cache-Control')).toBe('public, max-age=300')
    const page = { 'Content-Type': 'text/html', 'Content-Security-Policy': "default-src 'self'" }
    const assets = { fetch: () => Promise.resolve(new Response('<!doctype html>', { headers: page })) }
    const { headers } = await visitor(depsWith({ assets })).send('GET', '/api/docs')
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'self'")
    expect(headers.get('X-Frame-Options')).toBe('DENY')
  })
})

describe('a header', () => {
  it.each(['Authorization', 'If-Match', 'If-None-Match', 'Idempotency-Key', 'X-Request-Id', 'Origin', 'Accept'])(
    'may be as large as the platform lets it be, and does no harm: %s',
    async (name) => {
      const ada = await traveller()
      const tripId = await tripOf(ada)
      for (const value of ['x'.repeat(60_000), '"1-1",'.repeat(10_000), `Bearer ${'.'.repeat(60_000)}`]) {
        for (const [method, path, body] of [
          ['GET', '/api/trips', undefined],
          ['PATCH', `/api/trips/${tripId}`, {}],
          ['POST', '/destination_search/chat', { trip_id: Number.MAX_SAFE_INTEGER, message: 'Hello' }],
        ] as const) {
          const response = await ada.send(method, path, body, { [name]: value })
          expect(response.status).toBeLessThan(500)
          expect(JSON.stringify([...response.headers]).length).toBeLessThan(4_000)
        }
      }
    },
  )
})
