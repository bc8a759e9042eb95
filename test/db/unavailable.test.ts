import { describe, expect, it } from 'vitest'
import { databaseThrough, unreliableEndpoint } from '../support/idle.ts'
import { depsWith, type ProblemBody, traveller, tripOf, visitor } from '../support/world.ts'

/** A traveller with a trip, whose next round trip meets a compute that has just gone away. */
async function unlucky(count: number) {
  const { endpoint, spoil } = unreliableEndpoint()
  const lucky = await traveller()
  await tripOf(lucky)
  const deps = depsWith({ openDatabase: () => databaseThrough('wanderline_request', endpoint) })
  await spoil({ first: 1, count, kind: 'compute lost' })
  return { lucky, who: visitor(deps, { Authorization: `Bearer ${lucky.token}` }) }
}

// What Neon answers then is a 400 with an empty code: proxy/src/serverless/sql_over_http.rs, SqlOverHttpError::Postgres.
describe('a compute that goes away during a statement', () => {
  it.each(['/api/trips', '/api/planning-sessions', '/api/destinations', '/api/user/me', '/api/user/me/export'])(
    'is asked again by whoever only reads: %s',
    async (path) => {
      const { who } = await unlucky(1)
      expect(await who.get(path)).toMatchObject({ status: 200, roundTrips: 2 })
    },
  )

  it('is asked again by whoever reads a conversation', async () => {
    const { who, lucky } = await unlucky(1)
    const trip = await tripOf(lucky)
    expect(await who.get(`/destination_search/conversations/${trip}`)).toMatchObject({ status: 404, roundTrips: 2 })
  })

  it('is not asked again by a write that may have been done, which is a 503 that says when to come back', async () => {
    const { who } = await unlucky(1)
    const answer = await who.post<ProblemBody>('/api/trips', { title: 'Away' })
    expect(answer).toMatchObject({ status: 503, roundTrips: 1 })
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
  })

  it('is a 503 when it does not come back', async () => {
    const { who } = await unlucky(2)
    expect(await who.get('/api/trips')).toMatchObject({ status: 503, roundTrips: 2 })
  })
})
