import { describe, expect, it } from 'vitest'
import { verifyToken } from '../../src/auth/tokens.ts'
import { refreshTokenOf, storedTokens, type TokenPair } from '../support/tokens.ts'
import { depsWith, password, traveller, visitor } from '../support/world.ts'

const { config, clock } = depsWith()
const newSecret = 'the secret of the day after, which is long enough too'
const rotated = depsWith({}, { JWT_SECRET: newSecret, JWT_SECRET_PREVIOUS: config.jwtSecret })
const guest = visitor()
const over = depsWith({}, { JWT_SECRET: newSecret })

const isSignedBy = async (secret: string, token: string, type: 'access' | 'refresh') =>
  (await verifyToken({ jwtSecret: secret, jwtSecretPrevious: null }, token, type, clock.now())) !== null

describe('replacing the secret that tokens are signed with', () => {
  it('signs nobody out while the previous one is kept', async () => {
    const ada = await traveller()
    const authorization = { Authorization: `Bearer ${ada.token}` }
    expect((await visitor(rotated, authorization).get('/api/trips')).status).toBe(200)
    const refreshed = await visitor(rotated).post<TokenPair>('/api/token/refresh', {
      refresh: await refreshTokenOf(ada),
    })
    expect(refreshed.status).toBe(200)
    const again = await visitor(over).post<TokenPair>('/api/token/refresh', { refresh: refreshed.body.refresh })
    expect(again.status).toBe(200)
  })

  it.each([
    ['after', guest, visitor(rotated)],
    ['before', visitor(rotated), guest],
  ])('gives a successor that is good to who asks again %s it', async (_when, first, second) => {
    const ada = await traveller()
    const token = await refreshTokenOf(ada)
    await first.post('/api/token/refresh', { refresh: token })
    const again = await second.post<TokenPair>('/api/token/refresh', { refresh: token })
    expect(again.status).toBe(200)
    const next = await visitor(rotated).post<TokenPair>('/api/token/refresh', { refresh: again.body.refresh })
    expect(next.status).toBe(200)
    expect(await storedTokens(ada)).toHaveLength(3)
  })

  it('signs with the new one alone', async () => {
    const ada = await traveller()
    const newcomer = visitor(rotated)
    const pairs = [
      (await newcomer.post<TokenPair>('/api/token', { username: ada.username, password })).body,
      (await newcomer.post<TokenPair>('/api/token/refresh', { refresh: await refreshTokenOf(ada) })).body,
    ]
    for (const { access, refresh } of pairs) {
      for (const [token, type] of [
        [access, 'access'],
        [refresh, 'refresh'],
      ] as const) {
        expect(await isSignedBy(newSecret, token, type)).toBe(true)
        expect(await isSignedBy(config.jwtSecret, token, type)).toBe(false)
      }
    }
  })

  it('ends what the previous one signed once that is taken away', async () => {
    const ada = await traveller()
    expect((await visitor(over, { Authorization: `Bearer ${ada.token}` }).get('/api/trips')).status).toBe(401)
    const refresh = await refreshTokenOf(ada)
    expect((await visitor(over).post('/api/token/refresh', { refresh })).status).toBe(401)
  })

  it('trusts no third one', async () => {
    const stranger = depsWith({}, { JWT_SECRET: 'a secret that nobody ever used for anything at all' })
    const ada = await traveller(stranger)
    expect((await visitor(rotated, { Authorization: `Bearer ${ada.token}` }).get('/api/trips')).status).toBe(401)
  })
})
