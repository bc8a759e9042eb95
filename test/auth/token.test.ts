import { describe, expect, it } from 'vitest'
import { expectLimit } from '../support/limited.ts'
import { aNumber, aText } from '../support/shapes.ts'
import { claimsOf, type TokenPair } from '../support/tokens.ts'
import { depsWith, password, type ProblemBody, rows, traveller, visitor } from '../support/world.ts'

describe('logging in', () => {
  it('gives a pair of tokens with the claims of the contract, in two round trips', async () => {
    const ada = await traveller()
    const answer = await visitor().post<TokenPair>('/api/token', { username: ada.username, password })
    expect(answer.status).toBe(200)
    expect(answer.roundTrips).toBe(2)
    expect(Object.keys(answer.body)).toEqual(['access', 'refresh'])
    const access = claimsOf(answer.body.access)
    const refresh = claimsOf(answer.body.refresh)
    const common = { sub: String(ada.id), username: ada.username }
    expect(access).toEqual({
      ...common,
      token_type: 'access',
      iat: aNumber,
      exp: aNumber,
      jti: aText,
      sid: aText,
    })
    expect(refresh).toEqual({
      ...common,
      token_type: 'refresh',
      iat: aNumber,
      exp: aNumber,
      jti: aText,
    })
    expect(Number(access['exp']) - Number(access['iat'])).toBe(30 * 60)
    expect(Number(refresh['exp']) - Number(refresh['iat'])).toBe(24 * 60 * 60)
    expect((await ada.get('/api/trips', { Authorization: `Bearer ${answer.body.access}` })).status).toBe(200)
  })

  it('stores only the hash of a refresh token', async () => {
    const ada = await traveller()
    const { body } = await visitor().post<TokenPair>('/api/token', { username: ada.username, password })
    const stored =
      await rows`select id, token_hash, parent_id, used_at, revoked_at from refresh_tokens where user_id = ${ada.id}`
    expect(stored).toEqual([
      {
        id: claimsOf(body.refresh)['jti'],
        token_hash: aText,
        parent_id: null,
        used_at: null,
        revoked_at: null,
      },
    ])
    expect(stored[0]?.['token_hash']).toMatch(/^[0-9a-f]{64}$/)
  })

  it('knows a name in any case and in any spelling that looks the same', async () => {
    const guest = visitor()
    const username = `Ärzte-ﬁnn-${crypto.randomUUID()}`
    const registered = await guest.post('/api/user/register', { username, password })
    expect(registered.status).toBe(201)
    for (const spelling of [username, username.toUpperCase(), username.normalize('NFKD')]) {
      expect((await guest.post('/api/token', { username: spelling, password })).status).toBe(200)
    }
  })

  it('says the same about an unknown name and a wrong password', async () => {
    const ada = await traveller()
    const wrong = await visitor().post<ProblemBody>('/api/token', {
      username: ada.username,
      password: 'not my password',
    })
    const unknown = await visitor().post<ProblemBody>('/api/token', { username: crypto.randomUUID(), password })
    for (const answer of [wrong, unknown]) {
      expect(answer.status).toBe(401)
      expect(answer.roundTrips).toBe(1)
      expect(answer.body.detail).toBe('No active account found with the given credentials.')
      expect(answer.body).not.toHaveProperty('errors')
    }
    expect(await rows`select id from refresh_tokens where user_id = ${ada.id}`).toEqual([])
  })

  it.each([
    [{}, ['username', 'password']],
    [{ username: 'ada' }, ['password']],
    [{ username: null, password: 12_345_678 }, ['username', 'password']],
    [{ username: 'a'.repeat(151), password: 'b'.repeat(129) }, ['username', 'password']],
    [{ username: 'a\0b', password: '\ud800' }, ['username', 'password']],
    [[], ['non_field_errors']],
  ])('refuses %j without asking the database', async (body, fields) => {
    const answer = await visitor().post<ProblemBody>('/api/token', body)
    expect(answer.status).toBe(400)
    expect(Object.keys(answer.body.errors ?? {})).toEqual(fields)
    expect(answer.roundTrips).toBe(0)
  })

  it('is limited to ten a minute for an address, before any work is done', async () => {
    await expectLimit('/api/token', 10)
  })

  it('asks the limiter for the address of the client before it hashes', async () => {
    const ada = await traveller()
    const keys: string[] = []
    const deny = { limit: ({ key }: { key: string }) => Promise.resolve({ success: keys.push(key) < 0 }) }
    const guest = visitor(depsWith({ limiters: { register: null, token: deny, shared: null } }))
    const answer = await guest.post(
      '/api/token',
      { username: ada.username, password },
      { 'CF-Connecting-IP': '192.0.2.7' },
    )
    expect(answer.status).toBe(429)
    expect(answer.roundTrips).toBe(0)
    expect(keys).toEqual(['192.0.2.7'])
  })
})
