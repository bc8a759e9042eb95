import { describe, expect, it } from 'vitest'
import { checkExchange } from '../support/contract.ts'
import { traveller, tripOf, visitor } from '../support/world.ts'

const outcome = { 'X-Request-Id': 'one', 'Server-Timing': 'db;dur=0;desc="0 round trips"' }
const request = (path: string, method = 'GET') => new Request(`http://wanderline.test${path}`, { method })
const problem = { type: 'about:blank', title: 'T', status: 404, detail: 'D', error: 'D', request_id: 'one' }
const refusal = (status: number) =>
  new Response(JSON.stringify({ ...problem, status }), {
    status,
    headers: { ...outcome, 'Content-Type': 'application/problem+json' },
  })
const trip = { title: 'Away' }

describe('the check that every answer in this suite goes through', () => {
  it('lets an answer pass that is as described', async () => {
    const ada = await traveller()
    expect((await ada.get(`/api/trips/${await tripOf(ada)}`)).status).toBe(200)
    expect((await ada.get(`/api/trips/${2 ** 52}`)).status).toBe(404)
    expect((await visitor().send('GET', '/health')).status).toBe(200)
  })

  it.for([
    ['a status', request('/api/trips', 'POST'), trip, refusal(404), /status is not among the declared ones/],
    ['a path', request('/api/nowhere'), undefined, Response.json({}), /no path of the document/],
    [
      'a method',
      request('/api/trips', 'DELETE'),
      undefined,
      Response.json({}),
      /method that \/api\/trips does not have/,
    ],
    [
      'a body that lacks something',
      request('/health/ready'),
      undefined,
      Response.json({}, { headers: outcome }),
      /required property "status"/,
    ],
    [
      'a body with something more',
      request('/health/ready'),
      undefined,
      Response.json({ status: 'ready', secret: 1 }, { headers: outcome }),
      /"secret"/,
    ],
    [
      'a type of content',
      request('/health/ready'),
      undefined,
      new Response('ready', { headers: outcome }),
      /text\/plain/,
    ],
    [
      'the lack of a header',
      request('/health/ready'),
      undefined,
      Response.json({ status: 'ready' }),
      /lacks the header/,
    ],
    [
      'a header',
      request('/health/ready'),
      undefined,
      Response.json({ status: 'ready' }, { headers: { ...outcome, Link: '<x>; rel="next"' } }),
      /has the header Link/,
    ],
    [
      'a body that was accepted',
      request('/api/token/revoke', 'POST'),
      { refresh: 1 },
      new Response(null, { status: 204, headers: outcome }),
      /what was accepted does not fit/,
    ],
  ] as const)('refuses %s that the document does not describe', async ([, sent, body, answer, breach]) => {
    await expect(checkExchange(sent, body, answer)).rejects.toThrow(breach)
  })
})
