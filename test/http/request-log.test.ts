import { describe, expect, it } from 'vitest'
import { captured } from '../support/capture.ts'
import { talk } from '../support/chat.ts'
import { depsWith, traveller, tripOf, visitor } from '../support/world.ts'

const talkative = depsWith({}, { LOG_LEVEL: 'info' })

let seen = 0

/** The lines about requests since the last look. */
function requestsLogged(): unknown[] {
  const lines = captured.slice(seen)
  seen = captured.length
  return lines.filter((line) => line.includes('"event":"request"')).map((line): unknown => JSON.parse(line))
}

describe('the log of requests', () => {
  it('has one line for each, with what it was and cost', async () => {
    const ada = await traveller(talkative)
    const trip = await tripOf(ada)
    requestsLogged()
    await ada.get(`/api/trips/${trip}`, {
      'X-Request-Id': 'look-me-up',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    })
    expect(requestsLogged()).toEqual([
      expect.objectContaining({
        ...{ level: 'info', request_id: 'look-me-up', trace_id: '0af7651916cd43dd8448eb211c80319c', method: 'GET' },
        ...{ route: '/api/trips/:id', status: 200, round_trips: 1, user_id: ada.id, model_ms: null },
      }),
    ])
  })

  it('names nobody and no path where nobody is known and nothing is there', async () => {
    requestsLogged()
    await visitor(talkative).get('/api/somewhere/private')
    const [line] = requestsLogged()
    expect(line).toMatchObject({ route: null, status: 404, user_id: null })
    expect(JSON.stringify(line)).not.toContain('private')
  })

  it.each(['application/json', 'text/event-stream'])(
    'has the model of a turn, answered as %s, and not its words',
    async (Accept) => {
      const { who, tripId } = await talk({}, { config: talkative.config })
      requestsLogged()
      await (
        await who.send('POST', '/destination_search/chat', { trip_id: tripId, message: 'Somewhere secret' }, { Accept })
      ).text()
      await who.settled()
      const lines = requestsLogged()
      expect(lines).toEqual([
        expect.objectContaining({ route: '/destination_search/chat', status: 200, round_trips: 3 }),
      ])
      expect(lines).not.toEqual([expect.objectContaining({ model_ms: null })])
      expect(JSON.stringify(lines)).not.toContain('secret')
    },
  )

  it('is silent where only what is worse is wanted', async () => {
    requestsLogged()
    await visitor(depsWith({}, { LOG_LEVEL: 'warn' })).send('GET', '/health')
    expect(requestsLogged()).toEqual([])
  })
})
