import { describe, expect, it } from 'vitest'
import { captured } from '../support/capture.ts'
import { say, talk, talkUntilOffered } from '../support/chat.ts'
import { optionsAt, plannedLisbon, planningLisbon } from '../support/planned.ts'
import { planning, type Session } from '../support/planning.ts'
import { rows } from '../support/world.ts'

describe('a planning session that is stored', () => {
  it('is read as it was first written, without data and without stages', async () => {
    const { who, path, session } = await planning()
    await rows`update planning_sessions set session_data = '{}', stages_completed = '[]' where id = ${session.id}`
    expect((await who.get<Session>(path)).body).toMatchObject({ session_data: {}, stages_completed: [] })
  })

  it('keeps members that nothing of ours knows', async () => {
    const { who, path, session } = await planning()
    const data = { mood: { now: 'splendid' }, selected_hotel_ids: ['of another age'] }
    await rows`update planning_sessions set session_data = ${JSON.stringify(data)} where id = ${session.id}`
    expect((await who.get<Session>(path)).body.session_data).toEqual(data)
  })

  it('is not guessed at when a later version wrote it', async () => {
    const { who, path, session } = await planning()
    await rows`update planning_sessions set stored_version = 2 where id = ${session.id}`
    const before = captured.length
    expect((await who.get(path)).status).toBe(500)
    expect(captured.slice(before).join()).toContain(`planning_sessions.stored_version of ${session.id} cannot be read`)
  })

  it('is named in the log, without what is in it, when it cannot be read', async () => {
    const { who, path, session } = await planning()
    await rows`update planning_sessions set stages_completed = '["daydreaming"]' where id = ${session.id}`
    const before = captured.length
    expect((await who.get(path)).status).toBe(500)
    const logged = captured.slice(before).join()
    expect(logged).toContain(`planning_sessions.stages_completed of ${session.id} cannot be read: invalid_value at /0`)
    expect(logged).not.toContain('daydreaming')
  })
})

describe('a plan that is stored', () => {
  it('is read as it was first written, without what was left out of it', async () => {
    const { who, path, session, itinerary } = await plannedLisbon()
    await rows`update planning_sessions set session_data = session_data #- '{itinerary,left_out}' where id = ${session.id}`
    expect((await optionsAt(who, path, 'itinerary')).body.choice).toEqual({ ...itinerary, left_out: [] })
  })

  it('is not chosen yet where an earlier client wrote something else under its key', async () => {
    const { who, path, session } = await planningLisbon()
    const data = { stay: 'Ritz', itinerary: { days: 3 } }
    await rows`update planning_sessions set session_data = ${JSON.stringify(data)} where id = ${session.id}`
    for (const stage of ['accommodation', 'itinerary']) {
      expect((await optionsAt(who, path, stage)).body.choice).toBeNull()
    }
    expect((await who.get<Session>(path)).body.session_data).toEqual(data)
  })
})

describe('what a plan is made from', () => {
  const secret = 'of tomorrow'
  /** A trip to a place of its own, with all of a conversation. */
  async function chosenPlace() {
    const { who, tripId } = await talk({ act: () => Promise.resolve({ kind: 'choose', choice: 2 }) })
    await talkUntilOffered(who, tripId, 'A quiet town')
    await say(who, tripId, 'Paris it is')
    const [trip] = await rows`select destination_id from trips where id = ${tripId}`
    return { who, tripId, placeId: Number(trip?.['destination_id']) }
  }
  type Chosen = Awaited<ReturnType<typeof chosenPlace>>

  it.each<[string, (chosen: Chosen) => Promise<unknown>, (chosen: Chosen) => string]>([
    [
      'wishes',
      ({ tripId }) => rows`
        update conversation_states set wishes = ${JSON.stringify({ secret })}
        where conversation_id = (select id from trip_conversations where trip_id = ${tripId})`,
      ({ tripId }) => `conversation_states.wishes of trip ${tripId}`,
    ],
    [
      'offer',
      ({ tripId }) => rows`
        update recommendations set locations = ${JSON.stringify([{ secret }, { secret }, { secret }])}
        where conversation_id = (select id from trip_conversations where trip_id = ${tripId})`,
      ({ tripId }) => `recommendations.locations of trip ${tripId}`,
    ],
    [
      'facts',
      ({ placeId }) =>
        rows`update destinations set areas = ${JSON.stringify([{ name: secret }])} where id = ${placeId}`,
      ({ placeId }) => `facts of ${placeId}`,
    ],
  ])('is named in the log, without what is in it, when it cannot be read (%s)', async (_, write, named) => {
    const chosen = await chosenPlace()
    await write(chosen)
    const before = captured.length
    expect((await chosen.who.get(`/api/trips/${chosen.tripId}/plan`)).status).toBe(500)
    const logged = captured.slice(before).join()
    expect(logged).toContain(`${named(chosen)} cannot be read`)
    expect(logged).not.toContain(secret)
  })
})
