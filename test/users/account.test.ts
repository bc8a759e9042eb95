import { describe, expect, it } from 'vitest'
import { say, talk } from '../support/chat.ts'
import { rowsOf, tablesOfUsers } from '../support/tables-of-users.ts'
import { refreshTokenOf } from '../support/tokens.ts'
import { depsWith, password, type ProblemBody, rows, traveller, tripOf, visitor } from '../support/world.ts'

describe('one’s own account', () => {
  it('is the user with their preferences, in one round trip', async () => {
    const ada = await traveller()
    const answer = await ada.get('/api/user/me')
    expect(answer).toMatchObject({ status: 200, roundTrips: 1 })
    const [preferences] = (await ada.get<object[]>('/api/user-preferences')).body
    expect(answer.body).toEqual({
      id: ada.id,
      username: ada.username,
      email: '',
      first_name: '',
      last_name: '',
      preferences,
    })
  })
})

describe('deleting one’s account', () => {
  it('takes the password and two round trips, and leaves nothing behind', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Somewhere warm')
    await refreshTokenOf(who)
    const answer = await who.delete('/api/user/me', { password })
    expect(answer).toMatchObject({ status: 204, body: null, roundTrips: 2 })
    for (const table of await tablesOfUsers()) expect([table, await rowsOf(table, who)]).toEqual([table, []])
    expect(await rows`select id from users where id = ${who.id}`).toEqual([])
  })

  it('leaves everybody else alone', async () => {
    const [ada, bob] = [await traveller(), await traveller()]
    const tripId = await tripOf(bob)
    await ada.delete('/api/user/me', { password })
    expect((await bob.get(`/api/trips/${tripId}`)).status).toBe(200)
    expect((await bob.get('/api/user/me')).status).toBe(200)
  })

  it('is refused with a wrong password, in one round trip', async () => {
    const ada = await traveller()
    const answer = await ada.delete<ProblemBody>('/api/user/me', { password: 'not my password' })
    expect(answer).toMatchObject({ status: 400, roundTrips: 1 })
    expect(answer.body.errors).toEqual({ password: ['This is not your password.'] })
    expect((await ada.get('/api/user/me')).status).toBe(200)
  })

  it.each([[{}], [{ password: null }], [{ password: 7 }], [undefined]])('is refused with %j', async (body) => {
    const ada = await traveller()
    const answer = await ada.delete<ProblemBody>('/api/user/me', body)
    expect(answer).toMatchObject({ status: 400, roundTrips: 0 })
    expect((await ada.get('/api/user/me')).status).toBe(200)
  })

  it('is limited like logging in, before the password is hashed', async () => {
    const deny = { limit: () => Promise.resolve({ success: false }) }
    const ada = await traveller(depsWith({ limiters: { register: null, token: deny, shared: null } }))
    const answer = await ada.delete<ProblemBody>('/api/user/me', { password })
    expect(answer).toMatchObject({ status: 429, roundTrips: 0 })
    expect(answer.headers.get('Retry-After')).toBe('60')
  })

  it('may be asked for twice at once', async () => {
    const ada = await traveller()
    const answers = await Promise.all([1, 2].map(() => ada.delete('/api/user/me', { password })))
    expect(answers.filter(({ status }) => status === 204).length).toBeGreaterThan(0)
    expect(answers.every(({ status }) => status === 204 || status === 401)).toBe(true)
    expect(await rows`select id from users where id = ${ada.id}`).toEqual([])
  })

  it('gives the name free', async () => {
    const ada = await traveller()
    await ada.delete('/api/user/me', { password })
    expect((await visitor().post('/api/user/register', { username: ada.username, password })).status).toBe(201)
  })
})

describe('the access token of an account that is gone', () => {
  it('writes nothing any more', async () => {
    const ada = await traveller()
    const tripId = await tripOf(ada)
    const [preferences] = (await ada.get<{ id: number }[]>('/api/user-preferences')).body
    await ada.delete('/api/user/me', { password })
    const created = await ada.post<ProblemBody>('/api/trips', { title: 'After all' })
    expect(created).toMatchObject({ status: 401, roundTrips: 1 })
    expect(created.body.detail).toBe('This account no longer exists.')
    expect((await ada.delete('/api/user/me', { password })).status).toBe(401)
    expect((await ada.patch(`/api/trips/${tripId}`, { title: 'After all' })).status).toBe(401)
    expect((await ada.patch(`/api/user-preferences/${preferences?.id ?? 0}`, {})).status).toBe(401)
    const said = await ada.post('/destination_search/chat', { trip_id: tripId, message: 'Hello' })
    expect(said.status).toBe(404)
  })

  it('reads nothing any more', async () => {
    const ada = await traveller()
    const tripId = await tripOf(ada)
    await ada.delete('/api/user/me', { password })
    expect((await ada.get(`/api/trips/${tripId}`)).status).toBe(404)
    expect((await ada.get<{ count: number }>('/api/trips')).body.count).toBe(0)
    for (const path of ['/api/user/me', '/api/user/me/export', '/api/user-preferences']) {
      expect((await ada.get(path)).status).toBe(401)
    }
  })

  it('cannot be refreshed', async () => {
    const ada = await traveller()
    const refresh = await refreshTokenOf(ada)
    await ada.delete('/api/user/me', { password })
    expect((await visitor().post('/api/token/refresh', { refresh })).status).toBe(401)
  })
})
