import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { createDatabase } from '../../src/db/client.ts'
import { cautionKinds, comfortLevels } from '../../src/destinations/facts.ts'
import type { Candidate, RankingRequest } from '../../src/destinations/ranking/record.ts'
import { rank } from '../../src/destinations/ranking/store.ts'
import { regionIds } from '../../src/destinations/regions.ts'
import { themes } from '../../src/destinations/vocabulary.ts'
import { needs, noWishes, type PlaceWish, type Wishes } from '../../src/model/wishes.ts'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import { seedDatabase } from '../../scripts/local/seed.ts'

const said = <Value>(value: fc.Arbitrary<Value>) => value.map((found) => ({ value: found, from: 1 }))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(said(value), { freq: 2 })
const some = <Value>(value: fc.Arbitrary<Value>, most: number) => fc.array(said(value), { maxLength: most })

const named = (name: string): PlaceWish => ({ kind: 'place', name, country: null, latitude: null, longitude: null })
const placeWish: fc.Arbitrary<PlaceWish> = fc.oneof(
  fc.constantFrom(...regionIds).map((region): PlaceWish => ({ kind: 'region', region })),
  fc.constantFrom('GR', 'JP', 'ZA').map((country): PlaceWish => ({ kind: 'country', country })),
  fc.constantFrom('Venice', 'Bali', 'Patagonia').map(named),
)
const activity = fc.record({
  theme: fc.constantFrom(...themes),
  weight: fc.constantFrom('essential', 'wanted', 'mild', 'refused'),
})
const home = fc.constantFrom(
  { name: 'Berlin', country: 'DE', latitude: 52.52, longitude: 13.4 },
  { name: 'Singapore', country: 'SG', latitude: 1.29, longitude: 103.85 },
  { name: 'Denver', country: 'US', latitude: 39.74, longitude: -104.98 },
)
const ways = fc.constantFrom('plane', 'train', 'car')

/** Wishes as they come: few of everything, in any combination. */
const wishes: fc.Arbitrary<Wishes> = fc.record({
  ...{ version: fc.constant(noWishes.version), language: fc.constant('en') },
  places: fc.record({
    wanted: some(placeWish, 1),
    like: some(fc.constantFrom('Venice', 'Lisbon').map(named), 1),
    refused: some(placeWish, 1),
    been: some(placeWish, 1),
  }),
  when: maybe(
    fc.record({
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
      start: fc.constant(null),
      end: fc.constant(null),
    }),
  ),
  length: maybe(fc.integer({ min: 2, max: 21 }).map((days) => ({ least: days, most: days }))),
  budget: maybe(
    fc.integer({ min: 30, max: 400 }).map((most) => ({
      ...{ least: null, most, currency: 'USD', per: 'person' as const, span: 'day' as const, withJourney: null },
    })),
  ),
  comfort: maybe(fc.constantFrom(...comfortLevels)),
  dailyCost: fc.record({
    below: maybe(fc.integer({ min: 40, max: 200 })),
    above: maybe(fc.integer({ min: 40, max: 200 })),
  }),
  party: fc.constant(null),
  activities: some(activity, 3),
  climate: maybe(
    fc.constantFrom(
      { least: 26, most: null, snow: false },
      { least: 14, most: 24, snow: false },
      { least: null, most: null, snow: true },
    ),
  ),
  journey: fc.record({
    from: maybe(home),
    longestHours: maybe(fc.integer({ min: 2, max: 12 })),
    near: fc.constant(null),
    only: maybe(fc.uniqueArray(ways, { minLength: 1, maxLength: 2 })),
    never: maybe(fc.uniqueArray(ways, { minLength: 1, maxLength: 1 })),
  }),
  needs: some(fc.constantFrom(...needs), 1),
  avoid: some(fc.constantFrom(...cautionKinds), 1),
  pace: fc.constant(null),
  novelty: maybe(fc.constantFrom('famous', 'hidden', 'quiet', 'lively')),
  ...{ occasion: fc.constant(null), open: fc.constant([]) },
})

/** As many as there are. */
const all = 100_000
const penaltyOf = (three: Candidate[]) => three.reduce((sum, { penalty }) => sum + penalty, 0)
const scoreOf = (three: Candidate[]) => three.reduce((sum, { score }) => sum + score, 0)
/** What flying to the airport and not to the place itself may make, of three places: an hour of a journey that is too long. */
const tolerance = 3

// The catalogue alone: of what other tests add, nothing is known to judge by.
const url = new URL('ranking', inject('databaseUrl')).href
await migrateDatabase(url)
await seedDatabase(url)
const database = createDatabase({
  ...{ url, role: 'wanderline_request', fetchEndpoint: inject('neonEndpoint'), timeoutMilliseconds: 60_000 },
  now: () => Date.now(),
})

it('the database drops none of the places that judging all of them would put first', async () => {
  await fc.assert(
    fc.asyncProperty(wishes, async (wanted) => {
      const request: RankingRequest = {
        ...{
          wishes: wanted,
          start: null,
          end: null,
          people: 2,
          offeredBefore: [],
          seed: 'a trip',
          today: '2026-11-28',
        },
      }
      const best = (await rank(database, request, all)).slice(0, 3)
      const found = (await rank(database, request)).slice(0, 3)
      expect(penaltyOf(found) - penaltyOf(best)).toBeLessThanOrEqual(tolerance)
      if (penaltyOf(found) === penaltyOf(best)) expect(scoreOf(best) - scoreOf(found)).toBeLessThanOrEqual(tolerance)
    }),
    { numRuns: 40, seed: inject('fuzzSeed') },
  )
}, 60_000)
