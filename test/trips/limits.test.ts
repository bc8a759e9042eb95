import { describe, expect, it } from 'vitest'
import { say } from '../support/chat.ts'
import { begin } from '../support/planning.ts'
import { type Answer, depsWith, password, type ProblemBody, rows, traveller, tripOf } from '../support/world.ts'

const rateLimit = ({ headers }: Answer<unknown>) => [headers.get('RateLimit-Policy'), headers.get('RateLimit')]
const policy = '"writes";q=120;w=60'
/** As if this user had written so often within the last seconds. */
const haveWritten = (id: number, writes: number, secondsAgo = 0) => rows`
  insert into write_allowances (user_id, began_at, writes)
  values (${id}, now() - make_interval(secs => ${secondsAgo}), ${writes})
  on conflict (user_id) do update set (began_at, writes) = (excluded.began_at, excluded.writes)`
const addTrips = (id: number, count: number) =>
  rows`insert into trips (user_id, title) select ${id}, 'Away' from generate_series(1, ${count}::int)`

describe('the writes of a user', () => {
  it('are counted in the same round trip, and every answer to one says what is left', async () => {
    const ada = await traveller()
    const made = await ada.post<{ id: number }>('/api/trips', { title: 'Away' })
    expect(made).toMatchObject({ status: 201, roundTrips: 1 })
    expect(rateLimit(made)).toEqual([policy, expect.stringMatching(/^"writes";r=119;t=(60|59)$/)])
    const changed = await ada.patch(`/api/trips/${made.body.id}`, { title: 'Far away' })
    expect(changed).toMatchObject({ status: 200, roundTrips: 1 })
    expect(rateLimit(changed)).toEqual([policy, expect.stringMatching(/^"writes";r=118;/)])
    expect(rateLimit(await ada.delete(`/api/trips/${made.body.id}`))[1]).toMatch(/^"writes";r=117;/)
  })

  it('are refused beyond 120 a minute, and then nothing is done', async () => {
    const ada = await traveller()
    const id = await tripOf(ada)
    await haveWritten(ada.id, 119, 20)
    expect((await ada.post('/api/trips', { title: 'The last' })).status).toBe(201)
    const refused = await ada.post<ProblemBody>('/api/trips', { title: 'One more' })
    expect(refused).toMatchObject({ status: 429, roundTrips: 1, body: { title: 'Too Many Requests' } })
    const seconds = Number(refused.headers.get('Retry-After'))
    expect(seconds).toBeGreaterThan(30)
    expect(seconds).toBeLessThanOrEqual(40)
    expect(rateLimit(refused)).toEqual([policy, `"writes";r=0;t=${seconds}`])
    for (const path of [`/api/trips/${id}`, '/api/user-preferences/1']) {
      expect((await ada.patch(path, {})).status).toBe(429)
    }
    expect((await ada.get<{ count: number }>('/api/trips')).body.count).toBe(2)
  })

  it('are as many again a minute after the first', async () => {
    const ada = await traveller()
    await haveWritten(ada.id, 120, 60)
    expect(rateLimit(await ada.post('/api/trips', { title: 'Away' }))[1]).toMatch(/^"writes";r=119;t=(60|59)$/)
  })

  it('are counted one by one, however many come at once', async () => {
    const ada = await traveller()
    await haveWritten(ada.id, 110)
    const answers = await Promise.all(Array.from({ length: 30 }, () => ada.post('/api/trips', { title: 'Away' })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20)
    expect(await rows`select id from trips where user_id = ${ada.id}`).toHaveLength(10)
  })

  it('are nobody else’s', async () => {
    const [ada, bob] = [await traveller(), await traveller()]
    await haveWritten(ada.id, 120)
    expect((await bob.post('/api/trips', { title: 'Away' })).status).toBe(201)
  })

  it('are neither what is only read, nor what is said, nor what shuts others out', async () => {
    const ada = await traveller(depsWith({ limiters: { register: null, token: null, shared: null } }))
    const id = await tripOf(ada)
    await haveWritten(ada.id, 120)
    const read = await ada.get('/api/trips')
    expect([read.status, ...rateLimit(read)]).toEqual([200, null, null])
    expect((await say(ada, id, 'Somewhere warm')).status).toBe(200)
    const newPassword = 'a longer staple of horses'
    expect((await ada.post('/api/user/me/password', { password, new_password: newPassword })).status).toBe(200)
    expect((await ada.post('/api/token/revoke-all')).status).toBe(204)
    expect((await ada.delete('/api/user/me', { password: newPassword })).status).toBe(204)
  })
})

describe('what a user stores', () => {
  const full = 'You have 500 trips, and more cannot be stored. Delete one that you do not need.'

  it('is at most 500 trips; one that goes makes room for another', async () => {
    const ada = await traveller()
    const id = await tripOf(ada)
    await addTrips(ada.id, 499)
    const refused = await ada.post<ProblemBody>('/api/trips', { title: 'One more' })
    expect(refused).toMatchObject({ status: 409, roundTrips: 1, body: { detail: full } })
    expect((await ada.delete(`/api/trips/${id}`)).status).toBe(204)
    expect((await ada.post('/api/trips', { title: 'One more' })).status).toBe(201)
  })

  it('is no more when many are made at once', async () => {
    const ada = await traveller()
    await addTrips(ada.id, 495)
    const answers = await Promise.all(Array.from({ length: 20 }, () => ada.post('/api/trips', { title: 'Away' })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5)
    expect(await rows`select id from trips where user_id = ${ada.id}`).toHaveLength(500)
  })

  it('is at most 1,000 planning sessions', async () => {
    const ada = await traveller()
    const id = await tripOf(ada)
    await begin(ada, id)
    await rows`
      insert into planning_sessions (trip_id, user_id, current_stage, completed_at)
      select ${id}, ${ada.id}, 'completed', now() from generate_series(1, 999)`
    const other = await tripOf(ada)
    const refused = await ada.post<ProblemBody>('/api/planning-sessions', { trip: other })
    expect(refused).toMatchObject({ status: 409, roundTrips: 1 })
    expect(refused.body.detail).toContain('1000 planning sessions')
    // One that takes the place of another is not one more.
    expect((await ada.post('/api/planning-sessions', { trip: id })).status).toBe(201)
  })
})
