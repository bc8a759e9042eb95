import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import worker from '../support/product.ts'
import { aMoment } from '../support/shapes.ts'
import { refreshTokenOf, storedTokens, type TokenPair } from '../support/tokens.ts'
import { depsWith, password, type ProblemBody, rows, type Traveller, traveller, visitor } from '../support/world.ts'

interface LogIn {
  started_at: string
  last_used_at: string
  expires_at: string
  current: boolean
  user_agent: string | null
}

const unlimited = depsWith({ limiters: { register: null, token: null, shared: null } })
const guest = visitor(unlimited)
const newPassword = 'a longer staple of horses'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'

const logIn = (who: { username: string }, headers: Record<string, string> = {}, secret = password) =>
  guest.post<TokenPair>('/api/token', { username: who.username, password: secret }, headers)
const refresh = (token: string) => guest.post<TokenPair>('/api/token/refresh', { refresh: token })
const bearer = ({ body }: { body: TokenPair }) => ({ Authorization: `Bearer ${body.access}` })
const sessionsOf = (who: Traveller, headers: Record<string, string> = {}) =>
  who.get<LogIn[]>('/api/user/me/sessions', headers)

describe('the sessions of a user', () => {
  it('are their log-ins, newest first, each with its family of user agent and never an address, in one round trip', async () => {
    const ada = await traveller()
    await logIn(ada)
    const second = await logIn(ada, { 'User-Agent': firefox, 'CF-Connecting-IP': '192.0.2.77' })
    const answer = await sessionsOf(ada, bearer(second))
    expect(answer).toMatchObject({ status: 200, roundTrips: 1 })
    const moments = { started_at: aMoment, last_used_at: aMoment, expires_at: aMoment }
    expect(answer.body).toHaveLength(2)
    expect(answer.body).toEqual(
      expect.arrayContaining([
        { ...moments, current: true, user_agent: 'Firefox on Linux' },
        { ...moments, current: false, user_agent: null },
      ]),
    )
    expect(answer.body.map((one) => one.started_at)).toEqual(
      answer.body
        .map((one) => one.started_at)
        .sort()
        .reverse(),
    )
    const stored = JSON.stringify(await rows`select * from log_ins where user_id = ${ada.id}`)
    expect(stored).not.toContain('192.0.2.77')
    expect(stored).not.toContain('Gecko')
  })

  it('stay the same ones when they are refreshed, and tell when that was', async () => {
    const ada = await traveller()
    const first = await logIn(ada)
    await rows`update refresh_tokens set issued_at = issued_at - interval '1 hour' where user_id = ${ada.id}`
    await rows`update log_ins set started_at = started_at - interval '1 hour' where user_id = ${ada.id}`
    const refreshed = await refresh(first.body.refresh)
    const [session, ...others] = (await sessionsOf(ada, bearer(refreshed))).body
    expect(others).toEqual([])
    expect(session?.current).toBe(true)
    expect(Date.parse(session?.last_used_at ?? '')).toBeGreaterThan(Date.parse(session?.started_at ?? ''))
  })

  it('are gone from the list when they were signed out, and when their tokens ran out', async () => {
    const ada = await traveller()
    const [left, idle] = [await logIn(ada), await logIn(ada)]
    await guest.post('/api/token/revoke', { refresh: left.body.refresh })
    expect((await sessionsOf(ada, bearer(idle))).body).toMatchObject([{ current: true }])
    await rows`update refresh_tokens set expires_at = now() where user_id = ${ada.id}`
    expect((await sessionsOf(ada)).body).toEqual([])
  })

  it('end thirty days after they began, however often they are refreshed', async () => {
    const ada = await traveller()
    const first = await logIn(ada)
    const [stored] = await rows`
      select extract(epoch from ends_at - started_at) / 86400 as days from log_ins where user_id = ${ada.id}`
    expect(Number(stored?.['days'])).toBe(30)
    const second = await refresh(first.body.refresh)
    await rows`update log_ins set ends_at = now() where user_id = ${ada.id}`
    expect((await refresh(second.body.refresh)).status).toBe(401)
    // Nor does an answer that was lost come again.
    expect((await refresh(first.body.refresh)).status).toBe(401)
    expect((await sessionsOf(ada)).body).toEqual([])
  })

  it('are forgotten by the daily clean-up once they ended, with their tokens', async () => {
    const ada = await traveller()
    const [over, other] = [await refreshTokenOf(ada), await refreshTokenOf(ada)]
    await rows`
      update log_ins set ends_at = now() - interval '1 second'
      where id = (select family from refresh_tokens where user_id = ${ada.id} limit 1)`
    await worker.scheduled(createScheduledController(), env)
    expect(await rows`select id from log_ins where user_id = ${ada.id}`).toHaveLength(1)
    expect(await storedTokens(ada)).toHaveLength(1)
    expect([(await refresh(over)).status, (await refresh(other)).status].sort()).toEqual([200, 401])
  })
})

describe('signing out everywhere', () => {
  it('ends every log-in of this user and nobody else’s, in one round trip', async () => {
    const [ada, bob] = [await traveller(), await traveller()]
    const [first, second] = [await logIn(ada), await logIn(ada)]
    const others = await logIn(bob)
    const answer = await ada.post('/api/token/revoke-all', undefined, bearer(first))
    expect(answer).toMatchObject({ status: 204, roundTrips: 1, body: null })
    for (const pair of [first, second]) expect((await refresh(pair.body.refresh)).status).toBe(401)
    expect((await refresh(others.body.refresh)).status).toBe(200)
    expect((await sessionsOf(ada)).body).toEqual([])
  })

  it('leaves no successor behind that was made at the same moment', async () => {
    const ada = await traveller()
    const tokens = await Promise.all(Array.from({ length: 20 }, () => refreshTokenOf(ada)))
    await Promise.all([...tokens.map(refresh), ada.post('/api/token/revoke-all')])
    expect((await storedTokens(ada)).filter(({ revoked }) => revoked === false)).toEqual([])
  })
})

describe('changing one’s password', () => {
  const change = (who: Traveller, old: string, next: unknown, headers: Record<string, string> = {}) =>
    who.post<TokenPair & ProblemBody>('/api/user/me/password', { password: old, new_password: next }, headers)

  it('takes the old one and two round trips, ends all other log-ins, and gives a pair that goes on', async () => {
    const ada = await traveller(unlimited)
    const [mine, other] = [await logIn(ada), await logIn(ada)]
    const answer = await change(ada, password, newPassword, { ...bearer(mine), 'User-Agent': firefox })
    expect(answer).toMatchObject({ status: 200, roundTrips: 2 })
    expect(Object.keys(answer.body)).toEqual(['access', 'refresh'])
    for (const pair of [mine, other]) expect((await refresh(pair.body.refresh)).status).toBe(401)
    expect((await sessionsOf(ada, bearer(answer))).body).toMatchObject([
      { current: true, user_agent: 'Firefox on Linux' },
    ])
    expect((await refresh(answer.body.refresh)).status).toBe(200)
    expect((await logIn(ada)).status).toBe(401)
    expect((await logIn(ada, {}, newPassword)).status).toBe(200)
  })

  it('refuses a wrong old one, changes nothing, and counts it like one at a log-in', async () => {
    const ada = await traveller(unlimited)
    const pair = await logIn(ada)
    const answer = await change(ada, 'not my password', newPassword)
    expect(answer).toMatchObject({ status: 400, body: { errors: { password: ['This is not your password.'] } } })
    expect(await rows`select failures from log_in_failures where user_id = ${ada.id}`).toEqual([{ failures: 1 }])
    await rows`update log_in_failures set failures = 9 where user_id = ${ada.id}`
    await change(ada, 'not my password', newPassword)
    expect((await change(ada, password, newPassword)).status).toBe(429)
    expect((await refresh(pair.body.refresh)).status).toBe(200)
    expect((await logIn(ada)).status).toBe(200)
  })

  it.each([['short'], ['12345678901'], ['password1'], [''], [null], [undefined], ['x'.repeat(129)]])(
    'refuses %j as a new one by the rules of registration, before the database is asked',
    async (next) => {
      const answer = await change(await traveller(unlimited), password, next)
      expect(answer).toMatchObject({ status: 400, roundTrips: 0 })
      expect(Object.keys(answer.body.errors ?? {})).toEqual(['new_password'])
    },
  )

  it('refuses the username as a new one', async () => {
    const ada = await traveller(unlimited)
    expect((await change(ada, password, ada.username.toUpperCase())).body.errors).toEqual({
      new_password: ['The password must not be the username.'],
    })
  })

  it('succeeds once when two are sent at once, and leaves one log-in', async () => {
    const ada = await traveller(unlimited)
    const answers = await Promise.all([
      change(ada, password, newPassword),
      change(ada, password, 'another staple of horses'),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await sessionsOf(ada)).body).toHaveLength(1)
  })

  it('leaves nobody logged in who proved the old one at the same moment', async () => {
    const ada = await traveller(unlimited)
    const [changed, ...logIns] = await Promise.all([
      change(ada, password, newPassword),
      ...Array.from({ length: 8 }, () => logIn(ada)),
    ])
    expect(changed.status).toBe(200)
    for (const { status, body } of logIns) {
      if (status === 200) expect((await refresh(body.refresh)).status).toBe(401)
      else expect(status).toBe(401)
    }
    expect((await sessionsOf(ada)).body).toHaveLength(1)
  })
})
