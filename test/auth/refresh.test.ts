import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { sign } from 'hono/jwt'
import { describe, expect, it } from 'vitest'
import { newClaims, signToken } from '../../src/auth/tokens.ts'
import worker from '../support/product.ts'
import { claimsOf, letPass, refreshTokenOf, storedTokens, type TokenPair } from '../support/tokens.ts'
import { depsWith, type ProblemBody, rows, traveller, visitor } from '../support/world.ts'

const { config, clock } = depsWith()
const guest = visitor()
const refresh = (token: string) => guest.post<TokenPair>('/api/token/refresh', { refresh: token })

describe('refreshing', () => {
  it('exchanges a refresh token for a new pair of the same user, in one round trip', async () => {
    const ada = await traveller()
    const first = await refreshTokenOf(ada)
    const answer = await refresh(first)
    expect(answer.status).toBe(200)
    expect(answer.roundTrips).toBe(1)
    expect(Object.keys(answer.body)).toEqual(['access', 'refresh'])
    expect(answer.body.refresh).not.toBe(first)
    expect(claimsOf(answer.body.access)).toMatchObject({
      sub: String(ada.id),
      username: ada.username,
      token_type: 'access',
    })
    expect(claimsOf(answer.body.refresh)).toMatchObject({
      sub: String(ada.id),
      username: ada.username,
      token_type: 'refresh',
    })
    expect((await ada.get('/api/trips', { Authorization: `Bearer ${answer.body.access}` })).status).toBe(200)
    const [used, successor] = await storedTokens(ada)
    expect(used).toMatchObject({ id: claimsOf(first)['jti'], used: true, revoked: false })
    expect(successor).toMatchObject({
      id: claimsOf(answer.body.refresh)['jti'],
      family: used?.['family'],
      parent_id: used?.['id'],
      used: false,
      revoked: false,
    })
  })

  it('goes on from successor to successor', async () => {
    const ada = await traveller()
    let token = await refreshTokenOf(ada)
    for (let turn = 0; turn < 5; turn += 1) {
      const answer = await refresh(token)
      expect(answer.status).toBe(200)
      token = answer.body.refresh
    }
    expect(await storedTokens(ada)).toHaveLength(6)
  })

  it('gives the very same successor again to who asks again within ten seconds', async () => {
    const token = await refreshTokenOf(await traveller())
    const first = await refresh(token)
    await letPass(token, 9)
    const again = await refresh(token)
    expect(again.status).toBe(200)
    expect(again.body.refresh).toBe(first.body.refresh)
    expect((await refresh(again.body.refresh)).status).toBe(200)
  })

  it('revokes the family of a token that comes again after ten seconds', async () => {
    const ada = await traveller()
    const token = await refreshTokenOf(ada)
    const { body } = await refresh(token)
    await letPass(token, 11)
    const again = await refresh(token)
    expect(again.status).toBe(401)
    expect(again.roundTrips).toBe(1)
    expect((await refresh(body.refresh)).status).toBe(401)
    expect((await storedTokens(ada)).every(({ revoked }) => revoked === true)).toBe(true)
  })

  it('revokes the family of a token that comes again once its successor was used, however soon', async () => {
    const ada = await traveller()
    const token = await refreshTokenOf(ada)
    const second = await refresh(token)
    const third = await refresh(second.body.refresh)
    expect((await refresh(token)).status).toBe(401)
    expect((await refresh(third.body.refresh)).status).toBe(401)
    expect((await storedTokens(ada)).every(({ revoked }) => revoked === true)).toBe(true)
  })

  it('leaves the other sessions of the same user alone when it revokes one', async () => {
    const ada = await traveller()
    const stolen = await refreshTokenOf(ada)
    const other = await refreshTokenOf(ada)
    await refresh(stolen)
    await letPass(stolen, 11)
    await refresh(stolen)
    expect((await refresh(other)).status).toBe(200)
  })

  it('gives one successor to fifty requests at once', async () => {
    const ada = await traveller()
    const token = await refreshTokenOf(ada)
    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(token)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ body }) => body.refresh)).size).toBe(1)
    expect(await storedTokens(ada)).toHaveLength(2)
  })

  it('never lets a successor outlive a family that is signed out at the same moment', async () => {
    const ada = await traveller()
    const sessions = await Promise.all(Array.from({ length: 25 }, () => refreshTokenOf(ada)))
    await Promise.all(
      sessions.flatMap((token) => [refresh(token), guest.post('/api/token/revoke', { refresh: token })]),
    )
    expect((await storedTokens(ada)).filter(({ revoked }) => revoked === false)).toEqual([])
  })

  it('outlives the token that a session began with', async () => {
    const ada = await traveller()
    const token = await refreshTokenOf(ada)
    const { body } = await refresh(token)
    await rows`update refresh_tokens set expires_at = now() - interval '1 second' where id = ${String(claimsOf(token)['jti'])}`
    await worker.scheduled(createScheduledController(), env)
    expect(await storedTokens(ada)).toHaveLength(1)
    expect((await refresh(body.refresh)).status).toBe(200)
  })
})

describe('a refresh token that is no good', () => {
  const refused = async (token: string, roundTrips: number) => {
    const answer = await guest.post<ProblemBody>('/api/token/refresh', { refresh: token })
    expect(answer.status).toBe(401)
    expect(answer.body.detail).toBe('Token is invalid or expired.')
    expect(answer.roundTrips).toBe(roundTrips)
  }

  it('is an expired one', async () => {
    const ada = await traveller()
    const token = await refreshTokenOf(ada)
    const tomorrow = visitor(depsWith({ clock: { now: () => clock.now() + 24 * 60 * 60 * 1000 } }))
    expect((await tomorrow.post('/api/token/refresh', { refresh: token })).status).toBe(401)
    await rows`update refresh_tokens set expires_at = now() where user_id = ${ada.id}`
    await refused(token, 1)
  })

  it('is an access token', async () => {
    await refused((await traveller()).token, 0)
  })

  it('is one that we signed but do not know', async () => {
    await refused(await signToken(config.jwtSecret, newClaims('refresh', await traveller(), clock.now())), 1)
  })

  it('is one that was tampered with', async () => {
    const token = await refreshTokenOf(await traveller())
    const [header = '', payload = '', signature = ''] = token.split('.')
    const claims = claimsOf(token)
    const none = btoa(JSON.stringify({ alg: 'none', typ: 'JWT' })).replaceAll('=', '')
    await refused(`${header}.${payload}.${signature.slice(0, -4)}AAAA`, 0)
    await refused(`${none}.${payload}.`, 0)
    await refused(`${none}.${payload}.${signature}`, 0)
    await refused(await sign(claims, `${config.jwtSecret}!`), 0)
    await refused(await sign(claims, config.jwtSecret, 'HS384'), 0)
    await refused('nonsense', 0)
    await refused('', 0)
    expect((await refresh(token)).status).toBe(200)
  })

  it('is one of a family that was signed out', async () => {
    const token = await refreshTokenOf(await traveller())
    const { body } = await refresh(token)
    await guest.post('/api/token/revoke', { refresh: token })
    await refused(body.refresh, 1)
    await refused(token, 1)
  })

  it('is one of a user who was deleted', async () => {
    const ada = await traveller()
    const token = await refreshTokenOf(ada)
    await rows`delete from users where id = ${ada.id}`
    await refused(token, 1)
  })

  it.each([[{}], [{ refresh: null }], [{ refresh: 1 }], [{ refresh: 'x'.repeat(5000) }]])(
    'cannot be %j',
    async (body) => {
      const answer = await guest.post<ProblemBody>('/api/token/refresh', body)
      expect(answer.status).toBe(400)
      expect(Object.keys(answer.body.errors ?? {})).toEqual(['refresh'])
      expect(answer.roundTrips).toBe(0)
    },
  )
})

describe('signing out', () => {
  it('revokes the whole family with one round trip and no answer', async () => {
    const ada = await traveller()
    const token = await refreshTokenOf(ada)
    const { body } = await refresh(token)
    const answer = await guest.post('/api/token/revoke', { refresh: body.refresh })
    expect(answer.status).toBe(204)
    expect(answer.body).toBeNull()
    expect(answer.roundTrips).toBe(1)
    expect((await storedTokens(ada)).map(({ revoked }) => revoked)).toEqual([true, true])
  })

  it('leaves other sessions alone', async () => {
    const ada = await traveller()
    const [token, other] = [await refreshTokenOf(ada), await refreshTokenOf(ada)]
    await guest.post('/api/token/revoke', { refresh: token })
    expect((await refresh(other)).status).toBe(200)
  })

  it('is content with a token that is signed out already, or never was one', async () => {
    const token = await refreshTokenOf(await traveller())
    for (const refresh of [token, token, 'nonsense', '']) {
      expect((await guest.post('/api/token/revoke', { refresh })).status).toBe(204)
    }
  })

  it('asks for a token', async () => {
    const answer = await guest.post<ProblemBody>('/api/token/revoke', {})
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual({ refresh: ['This field is required.'] })
  })
})
