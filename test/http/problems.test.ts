import { describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import type { Deps } from '../../src/deps.ts'
import { sendRaw } from '../support/raw.ts'
import { depsWith, type ProblemBody, rows, traveller, tripOf, visitor } from '../support/world.ts'

const common = ['type', 'title', 'status', 'detail', 'request_id', 'error']

describe('every error', () => {
  it.each([
    [400, 'Bad Request', 'POST', '/api/trips', {}, ['errors']],
    [404, 'Not Found', 'GET', '/api/trips/9007199254740991', undefined, []],
    [404, 'Not Found', 'GET', '/nowhere', undefined, []],
    [405, 'Method Not Allowed', 'PUT', '/api/trips', {}, []],
    [413, 'Content Too Large', 'POST', '/api/trips', { title: 'x'.repeat(64 * 1024) }, []],
  ])('is an RFC 9457 problem: %i %s', async (status, title, method, path, body, more) => {
    const ada = await traveller()
    const response = await ada.send(method, path, body)
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    const problem = await response.json<ProblemBody>()
    expect(Object.keys(problem).sort()).toEqual([...common, ...more].sort())
    expect(problem).toMatchObject({ type: 'about:blank', title, status, error: problem.detail })
    expect(problem.detail).not.toBe('')
    expect(problem.request_id).toBe(response.headers.get('X-Request-Id'))
  })

  it('says field by field what is wrong, and the first of it as its detail', async () => {
    const ada = await traveller()
    const { body } = await ada.post<ProblemBody>('/api/trips', { travelers_count: 0, budget: null, start_date: 'soon' })
    expect(body.errors).toEqual({
      title: ['This field is required.'],
      start_date: ['Date has wrong format. Use YYYY-MM-DD.'],
      travelers_count: ['Ensure this value is greater than or equal to 1.'],
    })
    expect(body.detail).toBe('This field is required.')
    expect(body.error).toBe(body.detail)
  })

  it('calls rules between fields non_field_errors', async () => {
    const ada = await traveller()
    const trip = { title: 'Back in time', start_date: '2027-02-02', end_date: '2027-02-01' }
    const { body } = await ada.post<ProblemBody>('/api/trips', trip)
    expect(body.errors).toEqual({ non_field_errors: ['End date must be after start date.'] })
  })
})

describe('what nobody expected', () => {
  const breaks = () => Promise.reject(new Error('password of postgresql://admin@db.internal is hunter2'))
  const breaking = (db: Database): Database => ({
    ...db,
    ...{
      read: breaks,
      write: breaks,
      transaction: breaks,
      repeatableTransaction: breaks,
      actingAs: () => breaking(db),
      countingWrites: () => breaking(db),
    },
  })
  const broken = (real: Deps) => ({ ...real, openDatabase: () => breaking(real.openDatabase()) })

  it.each(['/health/ready', '/api/trips', '/api/user/me'])('is a 500 without a word of its cause: %s', async (path) => {
    const ada = await traveller()
    const client = visitor(broken(depsWith()), { Authorization: `Bearer ${ada.token}` })
    const response = await client.send('GET', path, undefined, { 'X-Request-Id': 'trace-me' })
    expect(response.status).toBe(500)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(response.headers.get('X-Request-Id')).toBe('trace-me')
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      detail: 'Something went wrong on our side.',
      error: 'Something went wrong on our side.',
      request_id: 'trace-me',
    })
  })

  it('is a 500 without a word of SQL when a constraint that no input should violate is violated', async () => {
    const deps = depsWith()
    const ada = await traveller(deps)
    const violating = { ...deps, openDatabase: () => failing(deps.openDatabase()) }
    const response = await visitor(violating, { Authorization: `Bearer ${ada.token}` }).send('GET', '/api/user/me')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/select|constraint|relation|stack|\.ts/i)
  })

  it('is readable across origins like every other answer', async () => {
    const client = visitor(broken(depsWith()))
    const response = await client.send('GET', '/health/ready', undefined, { Origin: 'http://localhost:5173' })
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:5173')
  })
})

describe('a database out of reach', () => {
  const nowhere = 'http://127.0.0.1:9/sql'
  const unreachable = depsWith({}, { NEON_FETCH_ENDPOINT: nowhere })
  const noServer = depsWith({}, { DATABASE_URL: 'postgresql://nobody:nothing@127.0.0.1:9/nothing' })

  it.each([
    ['no endpoint answers', unreachable],
    ['there is no server behind the endpoint', noServer],
  ])('is a 503 that says when to come back: %s', async (_what, deps) => {
    const ada = await traveller()
    const client = visitor(deps, { Authorization: `Bearer ${ada.token}` })
    for (const answer of [
      await client.get<ProblemBody>('/api/trips'),
      await client.post<ProblemBody>('/api/trips', { title: 'Away' }),
    ]) {
      expect(answer.status).toBe(503)
      expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
      expect(answer.body).toMatchObject({
        title: 'Service Unavailable',
        detail: 'The database is not available at the moment.',
      })
      expect(JSON.stringify(answer.body)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|fetch/)
    }
    expect(await rows`select id from trips where user_id = ${ada.id}`).toEqual([])
  })
})

describe('an id', () => {
  it.each([
    '0',
    '-1',
    '1.5',
    '1e3',
    'abc',
    '01',
    '9007199254740992',
    '9223372036854775808',
    '1'.repeat(400),
    '%00',
    '%F0%9F',
  ])('that cannot exist is a resource that does not exist: %s', async (id) => {
    const ada = await traveller()
    for (const path of [`/api/trips/${id}`, `/api/user-preferences/${id}`, `/destination_search/conversations/${id}`]) {
      const answer = await ada.get<ProblemBody>(path)
      expect(answer).toMatchObject({ status: 404, roundTrips: 0, body: { detail: 'Not found.' } })
    }
  })

  it.each([0, -1, 1.5, '1', 9007199254740992, 1e300, true, [1], {}])(
    'in a body must be one that could exist: %j',
    async (id) => {
      const ada = await traveller()
      const tripId = await tripOf(ada)
      const trip = await ada.patch<ProblemBody>(`/api/trips/${tripId}`, { destination: id })
      expect(trip).toMatchObject({ status: 400, roundTrips: 0 })
      expect(Object.keys(trip.body.errors ?? {})).toEqual(['destination'])
      const chat = await ada.post<ProblemBody>('/destination_search/chat', { trip_id: id, message: 'Hello' })
      expect(chat).toMatchObject({ status: 400, roundTrips: 0 })
      expect(Object.keys(chat.body.errors ?? {})).toEqual(['trip_id'])
    },
  )

  it('beyond what fits a number is refused in a query too', async () => {
    const ada = await traveller()
    const { status, body } = await ada.get<ProblemBody>('/api/trips?destination=9007199254740993')
    expect(status).toBe(400)
    expect(Object.keys(body.errors ?? {})).toEqual(['destination'])
  })
})

describe('text that cannot be stored', () => {
  it.each([
    ['a NUL', 'before\0after'],
    ['a lone high surrogate', 'before\ud83d'],
    ['a lone low surrogate', '\udc00after'],
  ])('is refused with a message for its field: %s', async (_what, text) => {
    const ada = await traveller()
    const tripId = await tripOf(ada)
    const message = ['Null characters and unpaired surrogates are not allowed.']
    const created = await ada.post<ProblemBody>('/api/trips', { title: text, description: text })
    expect(created).toMatchObject({
      status: 400,
      roundTrips: 0,
      body: { errors: { title: message, description: message } },
    })
    const said = await ada.post<ProblemBody>('/destination_search/chat', { trip_id: tripId, message: text })
    expect(said).toMatchObject({ status: 400, roundTrips: 0, body: { errors: { message } } })
  })

  it('is refused when it is no UTF-8, instead of being stored as something else', async () => {
    const ada = await traveller()
    const body = new Uint8Array([
      ...new TextEncoder().encode('{"title":"'),
      0xff,
      0xfe,
      ...new TextEncoder().encode('"}'),
    ])
    const headers = { Authorization: `Bearer ${ada.token}`, 'Content-Type': 'application/json' }
    const response = await sendRaw('/api/trips', { method: 'POST', headers, body })
    expect(response.status).toBe(400)
    expect(await rows`select id from trips where user_id = ${ada.id}`).toEqual([])
  })

  it('is nothing else: whatever can be stored comes back as it was', async () => {
    const ada = await traveller()
    const title = `<b>'"; drop table trips; --</b> 🏝 \u202e عربي \\u0000 %00`
    const { body } = await ada.post<{ title: string }>('/api/trips', { title })
    expect(body.title).toBe(title)
  })

  it('is counted in characters, whatever their plane', async () => {
    const ada = await traveller()
    expect((await ada.post('/api/trips', { title: '🏝'.repeat(200) })).status).toBe(201)
    const { status, body } = await ada.post<ProblemBody>('/api/trips', { title: '🏝'.repeat(201) })
    expect(status).toBe(400)
    expect(body.errors).toEqual({ title: ['Ensure this field has no more than 200 characters.'] })
  })
})

/** A database whose every read violates a constraint that is not in the table of refusals. */
function failing(db: Database): Database {
  return {
    ...db,
    read: async () => {
      await db.write((query) => query.execute(`update user_preferences set preferred_group_size = 0`))
      throw new Error('preferences for a group of nobody were stored')
    },
    actingAs: (user) => failing(db.actingAs(user)),
  }
}
