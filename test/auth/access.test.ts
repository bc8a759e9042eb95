import { sign } from 'hono/jwt'
import { describe, expect, it } from 'vitest'
import { newClaims, signToken } from '../../src/auth/tokens.ts'
import { protectedRoutes, publicRoutes, type Route, routes } from '../support/routes.ts'
import { encode, refreshTokenOf, signRaw } from '../support/tokens.ts'
import { depsWith, type ProblemBody, traveller, visitor } from '../support/world.ts'

const { config, clock } = depsWith()
const somebody = { id: 1, username: 'somebody' }
const claims = newClaims('access', somebody, clock.now())
const token = await signToken(config.jwtSecret, claims)
const [header = '', payload = '', signature = ''] = token.split('.')

const refusedCredentials: Record<string, string | undefined> = {
  'no credentials': undefined,
  'another scheme': `Basic ${btoa('ada:correct horse battery')}`,
  'a scheme without a token': 'Bearer',
  'a token without a scheme': token,
  'more than a token': `Bearer ${token} ${token}`,
  'something that is no token': 'Bearer nonsense',
  'a refresh token': `Bearer ${await signToken(config.jwtSecret, newClaims('refresh', somebody, clock.now()))}`,
  'an expired token': `Bearer ${await signToken(config.jwtSecret, { ...claims, iat: claims.iat - 1801, exp: claims.iat - 1 })}`,
  'a token of another secret': `Bearer ${await signToken(`${config.jwtSecret}!`, claims)}`,
  'a token with other claims': `Bearer ${header}.${encode({ ...claims, sub: '2' })}.${signature}`,
  'a token with a damaged signature': `Bearer ${header}.${payload}.${signature.slice(0, -4)}AAAA`,
  'a token that is not valid yet': `Bearer ${await signToken(config.jwtSecret, newClaims('access', somebody, clock.now() + 120_000))}`,
  'a token that must not be used before tomorrow': `Bearer ${await sign({ ...claims, nbf: claims.iat + 86_400 }, config.jwtSecret)}`,
  'a token of an unknown key': `Bearer ${await signRaw({ alg: 'HS256', typ: 'JWT', kid: 'another' }, claims, config.jwtSecret)}`,
  'a token that brings its own key': `Bearer ${await signRaw({ alg: 'HS256', typ: 'JWT', jwk: { kty: 'oct', k: 'c2VjcmV0' } }, claims, 'secret')}`,
  'a token that asks for more than we know': `Bearer ${await signRaw({ alg: 'HS256', typ: 'JWT', crit: ['exp'] }, claims, config.jwtSecret)}`,
  'a token that is no access token by its header': `Bearer ${await signRaw({ alg: 'HS256', typ: 'at+jwt' }, claims, config.jwtSecret)}`,
  'a token without end': `Bearer ${await sign({ ...claims, padding: 'x'.repeat(8_000) }, config.jwtSecret)}`,
  'an unsigned token': `Bearer ${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`,
  'an unsigned token with a signature': `Bearer ${encode({ alg: 'none', typ: 'JWT' })}.${payload}.${signature}`,
  'a token of another algorithm': `Bearer ${await sign({ ...claims }, config.jwtSecret, 'HS512')}`,
  'a token of nobody': `Bearer ${await signToken(config.jwtSecret, { ...claims, sub: '0' })}`,
  'a token without a type': `Bearer ${await sign({ sub: '1', username: 'somebody', exp: claims.exp }, config.jwtSecret)}`,
}

const called = ({ method, path }: Route) => `${method} ${path}`

describe('the authentication line', () => {
  it('leaves nothing unprotected but what is meant to be', () => {
    expect(routes.map(called)).toEqual(expect.arrayContaining(publicRoutes))
    expect(protectedRoutes.length).toBeGreaterThan(10)
  })

  describe.each(protectedRoutes)('$method $path', ({ method, path }) => {
    it.each(Object.entries(refusedCredentials))(
      'refuses %s without asking the database',
      async (_what, authorization) => {
        const guest = visitor(depsWith(), authorization === undefined ? {} : { Authorization: authorization })
        const response = await guest.send(method, path)
        expect(response.status).toBe(401)
        expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="api"')
        expect(response.headers.get('Content-Type')).toBe('application/problem+json')
        expect(response.headers.get('Server-Timing')).toContain('desc="0 round trips"')
        if (method !== 'HEAD')
          expect(await response.json<ProblemBody>()).toMatchObject({ status: 401, title: 'Unauthorized' })
      },
    )

    it('lets an access token in, whatever the case of its scheme', async () => {
      const guest = await traveller()
      const response = await guest.send(method, path, undefined, { Authorization: `bearer ${guest.token}` })
      expect(response.status).not.toBe(401)
    })
  })

  it('verifies an access token without a round trip', async () => {
    const guest = await traveller()
    const { status, roundTrips } = await guest.get('/api/trips')
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
  })

  it('takes an access token for thirty minutes and no second longer', async () => {
    const guest = await traveller()
    const after = (seconds: number) => depsWith({ clock: { now: () => clock.now() + seconds * 1000 } })
    const authorization = { Authorization: `Bearer ${guest.token}` }
    expect((await visitor(after(30 * 60 - 5), authorization).get('/api/trips')).status).toBe(200)
    expect((await visitor(after(30 * 60), authorization).get('/api/trips')).status).toBe(401)
  })

  it('does not take a refresh token that the database knows', async () => {
    const guest = await traveller()
    const refresh = await refreshTokenOf(guest)
    const { status } = await visitor(depsWith(), { Authorization: `Bearer ${refresh}` }).get('/api/trips')
    expect(status).toBe(401)
  })
})
