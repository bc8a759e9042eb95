import { describe, expect, it } from 'vitest'
import { captured } from '../support/capture.ts'
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
