import { describe, expect, inject, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { unreliableEndpoint } from '../support/idle.ts'
import { depsWith, type ProblemBody, visitor } from '../support/world.ts'

const unreachable = depsWith({}, { NEON_FETCH_ENDPOINT: 'http://127.0.0.1:9/sql' })

describe('health', () => {
  it('is OK without touching the database, to anybody', async () => {
    const response = await visitor(unreachable).send('GET', '/health')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('OK')
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/)
    expect(response.headers.get('Server-Timing')).toContain('"0 round trips"')
  })

  it('is ready after one round trip to the database', async () => {
    expect(await visitor().get('/health/ready')).toMatchObject({
      status: 200,
      roundTrips: 1,
      body: { status: 'ready' },
    })
  })

  it('is not ready while the database cannot be reached, and found that out with one attempt', async () => {
    const answer = await visitor(unreachable).get<ProblemBody>('/health/ready')
    expect(answer).toMatchObject({ status: 503, roundTrips: 1, body: { trouble: 'unreachable' } })
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
  })

  it.each([
    ['credentials', { password: 'wrong' }],
    ['unmigrated', { pathname: '/postgres' }],
  ])('says in a word what is wrong: %s', async (trouble, change) => {
    const url = Object.assign(new URL(inject('databaseUrl')), change)
    const answer = await visitor(depsWith({}, { DATABASE_URL: url.href })).get('/health/ready')
    expect(answer).toMatchObject({ status: 503, body: { trouble } })
  })

  it('says that a compute went away, and is ready again with the next request', async () => {
    const { endpoint, spoil } = unreliableEndpoint()
    const who = visitor(depsWith({}, { NEON_FETCH_ENDPOINT: endpoint }))
    await spoil({ first: 1, count: 1, kind: 'compute gone' })
    expect(await who.get('/health/ready')).toMatchObject({ status: 503, body: { trouble: 'interrupted' } })
    expect(await who.get('/health/ready')).toMatchObject({ status: 200 })
  })

  it('opens no more than one database for a request', async () => {
    const deps = depsWith()
    const opened: Database[] = []
    const openDatabase = () => {
      const database = deps.openDatabase()
      opened.push(database)
      return database
    }
    await visitor({ ...deps, openDatabase }).get('/health/ready')
    expect(opened).toHaveLength(1)
  })
})
