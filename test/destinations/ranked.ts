import type { RankingRequest } from '../../src/destinations/ranking/record.ts'
import { rank } from '../../src/destinations/ranking/store.ts'
import { noWishes, type PlaceWish, type Wishes } from '../../src/model/wishes.ts'
import { depsWith } from '../support/world.ts'

/** A wish of the first message. */
export const said = <Value>(value: Value) => ({ value, from: 1 })
export const place = (name: string, country: string | null = null): PlaceWish => ({
  ...{ kind: 'place', name, country, latitude: null, longitude: null },
})
export const request = (wishes: Partial<Wishes>, overrides: Partial<RankingRequest> = {}): RankingRequest => ({
  ...{ wishes: { ...noWishes, ...wishes }, start: null, end: null, people: null, offeredBefore: [] },
  ...{ seed: 'a trip', today: '2026-11-28' },
  ...overrides,
})

/** The candidates for these wishes, of a trip of which nothing else is known. */
export async function ranked(wishes: Partial<Wishes>, overrides: Partial<RankingRequest> = {}) {
  const database = depsWith().openDatabase()
  const candidates = await rank(database, request(wishes, overrides))
  return { candidates, best: candidates.slice(0, 10), roundTrips: database.meter.roundTrips }
}

export const journey = (journey: Partial<Wishes['journey']>): Partial<Wishes> => ({
  journey: { ...noWishes.journey, ...journey },
})
export const from = (name: string, country: string | null = null) =>
  said({ name, country, latitude: null, longitude: null })
