import { expect } from 'vitest'
import { say, talkUntilOffered } from './chat.ts'
import { rows, type Traveller, traveller, tripOf } from './world.ts'

/** A trip of five days in May for two, of which Lisbon is chosen in a conversation; its id. */
export async function untilLisbonIsChosen(who: Traveller, fields: Record<string, unknown> = {}): Promise<number> {
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
  return tripId
}

/** A traveller who has chosen it, and what they say next. */
export async function chosenLisbon(fields: Record<string, unknown> = {}) {
  const who = await traveller()
  const tripId = await untilLisbonIsChosen(who, fields)
  return { who, tripId, tell: (message: string) => say(who, tripId, message) }
}

/** The open session of a trip, as it is stored. */
export async function openSession(tripId: number) {
  const [found] = await rows`
    select id, current_stage, session_data, stages_completed from planning_sessions
    where trip_id = ${tripId} and completed_at is null`
  return found
}
