import { expect } from 'vitest'
import { say, talkUntilOffered } from './chat.ts'
import { rows, traveller, tripOf } from './world.ts'

/** A traveller who has chosen Lisbon in a conversation; their trip is five days in May for two. */
export async function chosenLisbon(fields: Record<string, unknown> = {}) {
  const who = await traveller()
  const tripId = await tripOf(who, {
    title: 'Away',
    start_date: '2027-05-10',
    end_date: '2027-05-14',
    budget: '3000.00',
    travelers_count: 2,
    ...fields,
  })
  await talkUntilOffered(who, tripId, 'Lisbon: good food and old streets.')
  const { body } = await say(who, tripId, 'Lisbon')
  expect(body.stage).toBe('commitment_detected')
  return { who, tripId, tell: (message: string) => say(who, tripId, message) }
}

/** The open session of a trip, as it is stored. */
export async function openSession(tripId: number) {
  const [found] = await rows`
    select id, current_stage, session_data, stages_completed from planning_sessions
    where trip_id = ${tripId} and completed_at is null`
  return found
}
