import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import { startNeonEndpoint } from '../../scripts/local/neon-endpoint.ts'
import { startPostgres } from '../../scripts/local/postgres.ts'
import { seedDatabase } from '../../scripts/local/seed.ts'
import { createDatabase, type Database } from '../../src/db/client.ts'
import type { Candidate } from '../../src/destinations/ranking/record.ts'
import { rank } from '../../src/destinations/ranking/store.ts'
import { chooseThree } from '../../src/model/catalogue/choosing.ts'
import type { Findings } from '../section.ts'
import { type RankingCase, rankingCases } from './cases.ts'
import { wishing } from './wishing.ts'

/** Each wish is asked so often, every time for another trip. */
const seeds = ['one', 'two', 'three']

/** Ranks every wish from typed values alone, on a database of its own, and judges the three that would be offered. */
export async function measureRanking(): Promise<Findings> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'wanderline-eval-'))
  const postgres = await startPostgres({ dataDirectory, durable: false })
  const endpoint = await startNeonEndpoint()
  try {
    await migrateDatabase(postgres.url)
    await seedDatabase(postgres.url)
    const database = createDatabase({
      url: postgres.url,
      role: 'wanderline_request',
      fetchEndpoint: endpoint.url,
      timeoutMilliseconds: 10_000,
      now: Date.now,
    })
    const results = []
    for (const each of rankingCases) results.push(await judgeCase(database, each))
    return report(results)
  } finally {
    await endpoint.close()
    await postgres.stop()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}

interface Result {
  means: string
  offered: number
  good: number
  /** What should not have been offered, with how often. */
  faults: Map<string, number>
  /** How many different places were offered over all trips. */
  distinct: number
}

async function judgeCase(database: Database, each: RankingCase): Promise<Result> {
  const names = new Set<string>()
  const faults = new Map<string, number>()
  let good = 0
  let offered = 0
  for (const seed of seeds) {
    const wishes = wishing(each.wishes)
    const people = wishes.party?.value.adults ?? null
    const request = { wishes, start: null, end: null, people, offeredBefore: [], seed, today: '2026-11-28' }
    const three = chooseThree({ ...request, candidates: await rank(database, request), faults: [] })
    for (const place of three) {
      const name = `${place.name}, ${place.country}`
      names.add(name)
      offered += 1
      if (isGood(place, each)) good += 1
      else faults.set(name, (faults.get(name) ?? 0) + 1)
    }
  }
  return { means: each.means, offered, good, faults, distinct: names.size }
}

function isGood({ name, countryCode }: Candidate, { good, bad }: RankingCase): boolean {
  const [goodList, badList] = [listed(good ?? ''), listed(bad)]
  if (badList.names.has(name)) return false
  if (goodList.names.has(name)) return true
  if (countryCode !== null && badList.countries.has(countryCode)) return false
  return good === null || (countryCode !== null && goodList.countries.has(countryCode))
}

/** Codes are two capitals, apart by spaces; names stand between semicolons. */
function listed(text: string): { countries: Set<string>; names: Set<string> } {
  const countries = new Set<string>()
  const names = new Set<string>()
  for (const part of text.split(';')) {
    const words = part.trim().split(' ')
    const rest = words.filter((word) => !/^[A-Z]{2}$/.test(word) || !countries.add(word))
    if (rest.length > 0 && rest[0] !== '') names.add(rest.join(' '))
  }
  return { countries, names }
}

/** Per cent of the places: below this, a change of a weight has cost too much. */
const floor = 98

function report(results: readonly Result[]): Findings {
  const sum = (amount: (result: Result) => number) => results.reduce((total, result) => total + amount(result), 0)
  const offered = sum((result) => result.offered)
  const acceptable = (100 * sum((result) => result.good)) / offered
  const faultless = results.filter(({ faults }) => faults.size === 0).length
  const failed = results.filter(({ faults }) => faults.size > 0)
  return {
    markdown: [
      '| wishes | without a fault | places offered | acceptable |',
      '| --- | --- | --- | --- |',
      `| ${results.length} | ${faultless} | ${offered} | ${acceptable.toFixed(1)} % |`,
    ].join('\n'),
    floors: [{ name: 'acceptable places', value: acceptable, least: floor }],
    failures: failed.map(({ means, faults, distinct }) => {
      const names = [...faults].map(([name, times]) => `${name} (${times})`)
      return `${means}: ${names.join('; ')}, of ${distinct} different places`
    }),
  }
}
