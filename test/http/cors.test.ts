import { describe, expect, it } from 'vitest'
import { depsWith, traveller, visitor } from '../support/world.ts'

const origin = 'http://localhost:5173'
const listed = (header: string | null) =>
  (header ?? '')
    .split(',')
    .map((name) => name.trim())
    .sort()
const preflight = (asked: string, path = '/api/trips', deps = depsWith()) =>
  visitor(deps).send('OPTIONS', path, undefined, {
    Origin: asked,
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key',
  })

describe('a web client of an allowed origin', () => {
  it.each([origin, 'http://127.0.0.1:5173'])('may send what it wants to: %s', async (allowed) => {
    const response = await preflight(allowed)
    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(allowed)
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBe('true')
    expect(listed(response.headers.get('Access-Control-Allow-Methods'))).toEqual([
      'DELETE',
      'GET',
      'OPTIONS',
      'PATCH',
      'POST',
      'PUT',
    ])
    expect(listed(response.headers.get('Access-Control-Allow-Headers')).map((name) => name.toLowerCase())).toEqual(
      expect.arrayContaining(['authorization', 'content-type', 'idempotency-key', 'if-match', 'if-none-match']),
    )
    expect(listed(response.headers.get('Vary'))).toContain('Origin')
  })

  it('is answered before anybody asks who it is, even about a path that is none', async () => {
    for (const path of ['/api/user/me', '/nowhere', '/api/trips/']) {
      const response = await preflight(origin, path)
      expect(response.status).toBe(204)
      expect(response.headers.get('X-Request-Id')).not.toBeNull()
    }
  })

  it('may read every answer and the headers that are ours, errors included', async () => {
    const ada = await traveller()
    const answers = [
      await ada.send('GET', '/api/trips', undefined, { Origin: origin }),
      await ada.send('GET', '/nowhere', undefined, { Origin: origin }),
      await ada.send('PUT', '/api/trips', undefined, { Origin: origin }),
      await visitor().send('GET', '/api/trips', undefined, { Origin: origin }),
      await ada.send('POST', '/api/trips', 'x'.repeat(70_000), { Origin: origin }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 405, 401, 413])
    for (const { headers } of answers) {
      expect(headers.get('Access-Control-Allow-Origin')).toBe(origin)
      expect(headers.get('Access-Control-Allow-Credentials')).toBe('true')
      expect(listed(headers.get('Access-Control-Expose-Headers'))).toEqual(
        expect.arrayContaining([
          'X-Request-Id',
          'Server-Timing',
          'Retry-After',
          'Allow',
          'ETag',
          'Link',
          'X-Total-Count',
          'Idempotency-Replayed',
          'RateLimit',
          'RateLimit-Policy',
        ]),
      )
      expect(listed(headers.get('Vary'))).toContain('Origin')
    }
  })
})

describe('a web client of a foreign origin', () => {
  it.each([
    'https://evil.example',
    'http://localhost:5174',
    'https://localhost:5173',
    'http://localhost:5173.evil.example',
    'null',
  ])('is not let in: %s', async (foreign) => {
    const asked = await preflight(foreign)
    expect(asked.status).toBe(204)
    const answer = await visitor().send('GET', '/health', undefined, { Origin: foreign })
    expect(answer.status).toBe(200)
    for (const { headers } of [asked, answer]) {
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
    }
    expect(listed(asked.headers.get('Vary'))).toContain('Origin')
    expect(listed(answer.headers.get('Vary'))).toContain('Origin')
  })
})

describe('who has no origin', () => {
  it('is told nothing about web clients', async () => {
    const { headers } = await visitor().send('GET', '/health')
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
  })
})

describe('the allowed origins', () => {
  it('are those of the configuration', async () => {
    const deps = depsWith({}, { ALLOWED_ORIGINS: 'https://wanderline.example, https://app.wanderline.example' })
    for (const allowed of ['https://wanderline.example', 'https://app.wanderline.example']) {
      expect((await preflight(allowed, '/api/trips', deps)).headers.get('Access-Control-Allow-Origin')).toBe(allowed)
    }
    expect((await preflight(origin, '/api/trips', deps)).headers.get('Access-Control-Allow-Origin')).toBeNull()
  })
})
