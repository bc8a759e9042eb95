import { describe, expect, it } from 'vitest'
import { begin, planning, type Session } from '../support/planning.ts'
import { type ProblemBody, traveller, tripOf } from '../support/world.ts'

describe('the list of planning sessions', () => {
  async function threeSessions() {
    const who = await traveller()
    const sessions: Session[] = []
    for (const current_stage of ['destination', 'flights', 'flights']) {
      sessions.push(await begin(who, await tripOf(who), { current_stage }))
    }
    return { who, sessions, ids: sessions.map(({ id }) => id) }
  }
  const idsIn = (body: Session[]) => body.map(({ id }) => id)

  it('has only your own, the last touched first', async () => {
    const { who, ids } = await threeSessions()
    await planning()
    const [first = 0, second = 0, third = 0] = ids
    await who.patch(`/api/planning-sessions/${second}`, { session_data: { mood: 'splendid' } })
    const { status, body, headers, roundTrips } = await who.get<Session[]>('/api/planning-sessions')
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(idsIn(body)).toEqual([second, third, first])
    expect(body[0]).toEqual((await who.get(`/api/planning-sessions/${second}`)).body)
    expect(headers.get('X-Total-Count')).toBe('3')
  })

  it('is empty for a new traveller', async () => {
    const who = await traveller()
    const { body, headers } = await who.get<Session[]>('/api/planning-sessions')
    expect(body).toEqual([])
    expect(headers.get('X-Total-Count')).toBe('0')
  })

  it('is filtered by trip and by stage', async () => {
    const { who, sessions, ids } = await threeSessions()
    const [first = 0, second = 0, third = 0] = ids
    const filtered = async (query: string) => idsIn((await who.get<Session[]>(`/api/planning-sessions/?${query}`)).body)
    expect(await filtered(`trip=${sessions[0]?.trip.id ?? 0}`)).toEqual([first])
    expect(await filtered('current_stage=flights')).toEqual([third, second])
    expect(await filtered(`current_stage=flights&trip=${sessions[0]?.trip.id ?? 0}`)).toEqual([])
  })

  it('says nothing of the trip of somebody else', async () => {
    const { tripId } = await planning()
    const who = await traveller()
    expect((await who.get(`/api/planning-sessions?trip=${tripId}`)).body).toEqual([])
  })

  it('links to the pages around it', async () => {
    const { who, ids } = await threeSessions()
    const page = async (number: number) => {
      const { body, headers } = await who.get<Session[]>(
        `/api/planning-sessions?page_size=1&page=${number}&current_stage=flights`,
      )
      return { ids: idsIn(body), total: headers.get('X-Total-Count'), links: linksIn(headers.get('Link') ?? '') }
    }
    const at = (number: number) =>
      `http://wanderline.test/api/planning-sessions?page_size=1&page=${number}&current_stage=flights`
    expect(await page(1)).toEqual({ ids: [ids[2]], total: '2', links: { first: at(1), next: at(2), last: at(2) } })
    expect(await page(2)).toEqual({ ids: [ids[1]], total: '2', links: { first: at(1), prev: at(1), last: at(2) } })
    expect(await page(9)).toEqual({ ids: [], total: '2', links: { first: at(1), prev: at(2), last: at(2) } })
  })

  it.each([
    ['page=0', 'page'],
    ['page_size=101', 'page_size'],
    ['trip=mine', 'trip'],
    ['current_stage=packing', 'current_stage'],
  ])('refuses %s', async (query, field) => {
    const who = await traveller()
    const { status, body } = await who.get<ProblemBody>(`/api/planning-sessions?${query}`)
    expect(status).toBe(400)
    expect(Object.keys(body.errors ?? {})).toEqual([field])
  })
})

function linksIn(header: string): Record<string, string> {
  const links = header.matchAll(/<([^>]*)>; rel="(\w+)"/g)
  return Object.fromEntries([...links].map(([, address = '', relation = '']) => [relation, address]))
}
