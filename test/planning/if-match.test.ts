import { describe, expect, it } from 'vitest'
import { planning, type Session, storedSession } from '../support/planning.ts'
import { strongTag } from '../support/shapes.ts'
import { rows } from '../support/world.ts'

describe('the version of a planning session', () => {
  const changes = [
    ['PUT', { current_stage: 'flights' }],
    ['PATCH', { current_stage: 'flights' }],
    ['DELETE', undefined],
  ] as const
  const tagOf = ({ headers }: { headers: Headers }) => headers.get('ETag') ?? ''

  it('is a strong tag that changes with every change', async () => {
    const { who, tripId } = await planning()
    const created = await who.post<Session>('/api/planning-sessions', { trip: tripId })
    const path = `/api/planning-sessions/${created.body.id}`
    const tags = [tagOf(created), tagOf(await who.put(path, {})), tagOf(await who.patch(path, {}))]
    await who.post(`${path}/advance_stage`)
    tags.push(tagOf(await who.get(path)))
    for (const tag of tags) expect(tag).toMatch(strongTag)
    expect(new Set(tags).size).toBe(4)
  })

  it.each(changes)('lets %s happen while it is the one that was read', async (method, body) => {
    const { who, path } = await planning()
    const tag = tagOf(await who.get(path))
    const response = await who.send(method, path, body, { 'If-Match': tag })
    expect(response.ok).toBe(true)
    expect(response.headers.get('Server-Timing')).toContain('1 round trips')
  })

  it.each(changes)('stops %s once it is another', async (method, body) => {
    const { who, session, path } = await planning()
    const tag = tagOf(await who.get(path))
    await who.post(`${path}/advance_stage`)
    const response = await who.send(method, path, body, { 'If-Match': tag })
    expect(response.status).toBe(412)
    expect(response.headers.get('Server-Timing')).toContain('1 round trips')
    expect(await storedSession(session.id)).toMatchObject({ current_stage: 'accommodation' })
  })

  it('lets exactly one of fifty win who all read the same', async () => {
    const { who, path } = await planning()
    const tag = tagOf(await who.get(path))
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        who.patch<Session>(path, { session_data: { number } }, { 'If-Match': tag }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(49)
  })

  it('may be any with a star, and says nothing about a missing session', async () => {
    const { who, path } = await planning()
    expect((await who.patch(path, {}, { 'If-Match': '*' })).status).toBe(200)
    expect((await who.patch(path, {}, { 'If-Match': '"other"' })).status).toBe(412)
    await rows`delete from trips where user_id = ${who.id}`
    expect((await who.patch(path, {}, { 'If-Match': '*' })).status).toBe(404)
    expect((await who.delete(path, undefined, { 'If-Match': '"other"' })).status).toBe(404)
  })
})
