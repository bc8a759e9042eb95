import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { neon } from '@neondatabase/serverless'
import { afterEach, expect, inject, it, vi } from 'vitest'
import { say, talk } from '../../support/chat.ts'
import { partitionOf, partitions } from '../../support/months.ts'
import worker from '../../support/product.ts'
import { rows } from '../../support/world.ts'

const database = neon(inject('databaseUrl'))
const before = await partitions()
const talkative: Record<string, string> = { LOG_LEVEL: 'info' }
const [next, last] = [await partitionOf(2), await partitionOf(3)]

afterEach(async () => {
  vi.restoreAllMocks()
  await rows`delete from messages_default`
  await rows`select maintenance.keep_months_ahead()`
  expect(await partitions()).toEqual(before)
})

/** Runs what is done on schedule; the lines it logged of the months, and what it failed with. */
async function runSchedule() {
  const lines: Record<string, unknown>[] = []
  const keep = (line: unknown) => void lines.push(JSON.parse(String(line)) as Record<string, unknown>)
  vi.spyOn(console, 'log').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
  const failure = await Promise.resolve(worker.scheduled(createScheduledController(), { ...env, ...talkative })).catch(
    (error: unknown) => error,
  )
  return { line: lines.filter(({ event }) => event === 'message_months_kept').at(-1), lines, failure }
}

/** A message of a time that has no partition of its own. */
async function stray(createdAt: string) {
  const { who, tripId } = await talk()
  await say(who, tripId, 'Tea')
  await rows`update messages set created_at = ${createdAt} where user_id = ${who.id} and is_user`
}

it('this month and the next three are there, and a month that is missing is made', async () => {
  expect(before).toEqual(expect.arrayContaining([await partitionOf(0), await partitionOf(1), next, last]))
  await database.query(`drop table ${last}`)
  expect(await runSchedule()).toMatchObject({
    line: { level: 'info', event: 'message_months_kept', created: 1, has_strays: false },
    failure: undefined,
  })
  expect(await partitions()).toEqual(before)
  expect((await runSchedule()).line).toMatchObject({ level: 'info', created: 0 })
})

it('a message outside of all months is told, as a run that failed', async () => {
  await stray('2100-01-01')
  const { line, failure } = await runSchedule()
  expect(line).toMatchObject({ level: 'error', errors: [expect.stringMatching(/messages_default is not empty/)] })
  expect(failure).toMatchObject({ message: 'scheduled jobs failed: message_months_kept' })
})

it('a month that cannot be made is told, and keeps none of the others from being made', async () => {
  await database.query(`drop table ${next}, ${last}`)
  const [month] = await rows`select (date_trunc('month', now()) + interval '2 months 14 days')::text as middle`
  await stray(String(month?.['middle']))
  const { line } = await runSchedule()
  const told = [expect.stringMatching(new RegExp(`${next} could not be made: .*messages_default.*Months made: 1\\.`))]
  expect(line).toMatchObject({ level: 'error', errors: told })
  expect(await partitions()).toEqual(before.filter((name) => name !== next))
})

it('two runs at once make each month once, and neither fails', async () => {
  await database.query(`drop table ${next}, ${last}`)
  const both = await Promise.all([runSchedule(), runSchedule()])
  expect(both.map(({ failure }) => failure)).toEqual([undefined, undefined])
  const created = both.flatMap(({ lines }) => lines).flatMap((line) => ('created' in line ? [line['created']] : []))
  expect([...new Set(created)].sort()).toEqual([0, 2])
})
