import { describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
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
    expect(answer).toMatchObject({ status: 503, roundTrips: 1 })
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
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
