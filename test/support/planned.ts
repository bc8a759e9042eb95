import { expect } from 'vitest'
import type { z } from 'zod'
import type { optionsAnswer } from '../../src/planning/options/schema.ts'
import type { ItineraryOnWire } from '../../src/planning/itinerary/schema.ts'
import { begin, type Session } from './planning.ts'
import { rows, type Traveller, traveller, tripOf } from './world.ts'

export type Options = z.infer<typeof optionsAnswer>

/** The id of a destination of the catalogue. */
export async function destinationNamed(name: string): Promise<number> {
  const [row] = await rows`select id from destinations where name = ${name}`
  return Number(row?.['id'])
}

/** A traveller with a trip to Lisbon in May, of which the planning has begun. */
export async function planningLisbon(fields: Record<string, unknown> = {}, someone?: Traveller) {
  const who = someone ?? (await traveller())
  const destination = await destinationNamed('Lisbon')
  const tripId = await tripOf(who, {
    title: 'Lisbon, at last',
    destination,
    start_date: '2027-05-10',
    end_date: '2027-05-14',
    budget: '3000.00',
    travelers_count: 2,
    ...fields,
  })
  const session = await begin(who, tripId)
  return { who, tripId, session, path: `/api/planning-sessions/${session.id}` }
}

/** The same with a plan of its days. */
export async function plannedLisbon(fields: Record<string, unknown> = {}, someone?: Traveller) {
  const world = await planningLisbon(fields, someone)
  const planned = await world.who.post<Session>(`${world.path}/itinerary`, {})
  expect(planned.status).toBe(200)
  return { ...world, itinerary: itineraryIn(planned.body) }
}

/** The plan in a session. */
export function itineraryIn({ session_data: data }: Session): ItineraryOnWire {
  const plan = data['itinerary']
  if (!isItinerary(plan)) throw new Error('the session has no plan')
  return plan
}

const isItinerary = (value: unknown): value is ItineraryOnWire =>
  typeof value === 'object' && value !== null && 'days' in value && 'broken' in value

export const optionsAt = (who: Traveller, path: string, stage: string) =>
  who.get<Options>(`${path}/options?stage=${stage}`)
