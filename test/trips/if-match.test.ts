import type { z } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import type { tripDetail } from '../../src/trips/schema.ts'
import { strongTag } from '../support/shapes.ts'
import { type ProblemBody, rows, traveller, tripOf } from '../support/world.ts'

type Trip = z.infer<typeof tripDetail>

async function readTrip() {
  const who = await traveller()
  const id = await tripOf(who)
  const { headers } = await who.get(`/api/trips/${id}`)
  return { who, id, path: `/api/trips/${id}`, tag: headers.get('ETag') ?? '' }
}

const changes = [
  ['PUT', { title: 'Changed' }],
  ['PATCH', { title: 'Changed' }],
  ['DELETE', undefined],
] as const

const titleOf = async (id: number) => (await rows`select title from trips where id = ${id}`)[0]?.['title']

describe('the version of a trip', () => {
  it('is a strong tag that every answer with the whole trip carries', async () => {
    const who = await traveller()
    const created = await who.post<Trip>('/api/trips', { title: 'Somewhere' })
    const path = `/api/trips/${created.body.id}`
    const tags = [
      created,
      await who.put(path, { title: 'One' }),
      await who.patch(path, { title: 'Two' }),
      await who.post(`${path}/cancel`),
    ].map(({ headers }) => headers.get('ETag') ?? '')
    for (const tag of tags) expect(tag).toMatch(strongTag)
    expect(new Set(tags).size).toBe(tags.length)
    expect((await who.get(path)).headers.get('ETag')).toBe(tags.at(-1))
    expect((await who.send('HEAD', path)).headers.get('ETag')).toBe(tags.at(-1))
  })

  it('is another after each of many changes within a millisecond', async () => {
    const { who, path } = await readTrip()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, number) => who.patch<Trip>(path, { title: String(number) })),
    )
    expect(new Set(answers.map(({ headers }) => headers.get('ETag'))).size).toBe(50)
  })

  it.each(changes)('lets %s happen while it is the one that was read', async (method, body) => {
    const { who, id, path, tag } = await readTrip()
    const response = await who.send(method, path, body, { 'If-Match': tag })
    expect(response.ok).toBe(true)
    expect(response.headers.get('Server-Timing')).toContain('1 round trips')
    expect(await titleOf(id)).toBe(method === 'DELETE' ? undefined : 'Changed')
  })

  it.each(changes)('stops %s once it is another', async (method, body) => {
    const { who, id, path, tag } = await readTrip()
    await who.patch(path, { title: 'By somebody quicker' })
    const response = await who.send(method, path, body, { 'If-Match': tag })
    expect(response.status).toBe(412)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(response.headers.get('Server-Timing')).toContain('1 round trips')
    expect(await response.json<ProblemBody>()).toMatchObject({ title: 'Precondition Failed', status: 412 })
    expect(await titleOf(id)).toBe('By somebody quicker')
  })

  it('lets exactly one of fifty win who all read the same', async () => {
    const { who, id, path, tag } = await readTrip()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, number) => who.patch<Trip>(path, { title: String(number) }, { 'If-Match': tag })),
    )
    const winners = answers.filter(({ status }) => status === 200)
    expect(winners).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(49)
    expect(await titleOf(id)).toBe(winners[0]?.body.title)
  })

  it('may be one of several, or any with a star, or weakened on its way', async () => {
    const { who, path, tag } = await readTrip()
    const listed = await who.patch(path, { title: 'a' }, { 'If-Match': `"other", ${tag}` })
    expect(listed.status).toBe(200)
    expect((await who.patch(path, { title: 'b' }, { 'If-Match': '*' })).status).toBe(200)
    const { headers } = await who.get(path)
    const weakened = await who.patch(path, { title: 'c' }, { 'If-Match': `W/${headers.get('ETag') ?? ''}` })
    expect(weakened.status).toBe(200)
  })

  it.each(['"other"', 'nonsense', '""', '"1-99999999999999999999"', ', ,'])('is never %s', async (header) => {
    const { who, id, path } = await readTrip()
    expect((await who.patch(path, { title: 'Changed' }, { 'If-Match': header })).status).toBe(412)
    expect(await titleOf(id)).toBe('Somewhere')
  })

  it('is not the one of another trip', async () => {
    const { who, path, tag } = await readTrip()
    const [, milliseconds] = /-(\d+)"$/.exec(tag) ?? []
    const other = await tripOf(who)
    const { status } = await who.patch(path, { title: 'x' }, { 'If-Match': `"${other}-${milliseconds ?? ''}"` })
    expect(status).toBe(412)
  })

  it('says nothing about a trip that is missing or not yours', async () => {
    const { path, tag } = await readTrip()
    const stranger = await traveller()
    for (const header of [tag, '*', '"other"']) {
      expect((await stranger.patch(path, { title: 'x' }, { 'If-Match': header })).status).toBe(404)
      expect((await stranger.delete(path, undefined, { 'If-Match': header })).status).toBe(404)
    }
  })

  it('matters before what the change would break', async () => {
    const { who, path, tag } = await readTrip()
    await who.patch(path, { start_date: '2027-02-01' })
    expect((await who.patch(path, { end_date: '2027-01-01' }, { 'If-Match': tag })).status).toBe(412)
    expect((await who.patch(path, { end_date: 'soon' }, { 'If-Match': tag })).status).toBe(400)
  })
})
