import type { Script } from '../support/scripted-model.ts'
import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { z } from '@hono/zod-openapi'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { archiveIdle, ArchivingFailed } from '../../src/conversation/archive/archive.ts'
import { archiveBatch } from '../../src/conversation/archive/store.ts'
import type { history } from '../../src/conversation/schema.ts'
import type { Database } from '../../src/db/client.ts'
import { say, talk } from '../support/chat.ts'
import {
  archiveAfterDays,
  archived,
  archivedOf,
  databaseThrough,
  idleConversation,
  inUse,
  letTimePass,
  unreliableEndpoint,
} from '../support/idle.ts'
import worker from '../support/product.ts'
import { gate } from '../support/scripted-model.ts'
import { depsWith, rows } from '../support/world.ts'

type History = z.infer<typeof history>

const { clock } = depsWith()
const unbounded = { batch: { conversations: 500, messages: 3_000 }, batches: 400, messages: 1e6, milliseconds: 60_000 }
/** A batch is as many conversations as these tests say, whatever their size. */
const inBatchesOf = (conversations: number, bounds: Partial<typeof unbounded> = {}) => ({
  ...unbounded,
  batch: { conversations, messages: 1e6 },
  ...bounds,
})
const archive = (bounds = unbounded, db: Database = databaseThrough('wanderline_cron')) =>
  archiveIdle(db, clock, archiveAfterDays, bounds)

const severalIdle = (count: number, turns = 1, decided: Script = {}) =>
  Promise.all(Array.from({ length: count }, () => idleConversation(turns, decided)))

// What another test has left to archive is not this one's.
beforeEach(async () => {
  await archive()
})

describe('a conversation', () => {
  it('is archived with all its messages once it is idle', async () => {
    const { tripId } = await idleConversation(3)
    expect(await archivedOf(tripId)).toEqual(inUse(6))
    await archive()
    expect(await archivedOf(tripId)).toEqual(archived(6))
  })

  it('that began long ago and is in use is not archived', async () => {
    const { who, tripId } = await idleConversation()
    await say(who, tripId, 'Still there')
    await archive()
    expect(await archivedOf(tripId)).toEqual(inUse(6))
  })

  it('is not archived the day before it has been idle for long enough', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea')
    await letTimePass(tripId, archiveAfterDays - 1)
    await archive()
    expect(await archivedOf(tripId)).toEqual(inUse(2))
    await letTimePass(tripId, 1)
    await archive()
    expect(await archivedOf(tripId)).toEqual(archived(2))
  })

  it('is left alone while a turn of it is being answered', async () => {
    const { open, wait, reached } = gate()
    const answerLater = { answer: () => wait().then(() => 'Lovely.'), questions: () => Promise.resolve([]) }
    const { who, tripId } = await idleConversation(1, answerLater)
    const sent = say(who, tripId, 'Tell me more')
    await reached
    await archive()
    expect(await archivedOf(tripId)).toEqual(inUse(2))
    open()
    expect((await sent).status).toBe(200)
    expect(await archivedOf(tripId)).toEqual(inUse(4))
  })

  it('is archived in spite of a turn that was never answered', async () => {
    const { tripId } = await idleConversation()
    await rows`
      insert into turns (conversation_id, number, user_id, lease_token, lease_expires_at, request_hash, started_at,
        user_message_id, ai_message_id)
      select id, 3, user_id, gen_random_uuid(), now(), '', now(), nextval('messages_id_seq'), nextval('messages_id_seq')
      from trip_conversations where trip_id = ${tripId}`
    await archive()
    expect(await archivedOf(tripId)).toEqual(archived(4))
  })
})

describe('a run', () => {
  it('says what it did, and that nothing is left', async () => {
    await severalIdle(3)
    const run = await archive(inBatchesOf(2))
    expect(run).toEqual({
      conversations: 3,
      messages: 6,
      batches: 2,
      milliseconds: run.milliseconds,
      stopped: 'nothing left',
    })
    expect(await archive()).toMatchObject({ conversations: 0, messages: 0, batches: 0, stopped: 'nothing left' })
  })

  it('takes whole conversations, as many as have about so many messages, and one at least', async () => {
    const [small, , large] = [await idleConversation(1), await idleConversation(1), await idleConversation(3)]
    await letTimePass(small.tripId, 2)
    await letTimePass(large.tripId, 3)
    const batch = () =>
      archiveBatch(databaseThrough('wanderline_cron'), archiveAfterDays, { conversations: 10, messages: 3 })
    expect(await batch()).toEqual({ conversations: 1, messages: 6 })
    expect(await archivedOf(large.tripId)).toEqual(archived(6))
    expect(await batch()).toEqual({ conversations: 2, messages: 4 })
    expect(await batch()).toEqual({ conversations: 0, messages: 0 })
  })

  it.each([
    ['messages', { messages: 4 }],
    ['batches', { batches: 2 }],
  ] as const)('stops at its bound of %s, and the next goes on', async (stopped, bound) => {
    await severalIdle(3)
    expect(await archive(inBatchesOf(1, bound))).toMatchObject({ conversations: 2, messages: 4, batches: 2, stopped })
    expect(await archive()).toMatchObject({ conversations: 1, messages: 2, stopped: 'nothing left' })
  })

  it('stops when its time is up', async () => {
    await severalIdle(3)
    let now = 0
    const ticking = { now: () => (now += 1_000) }
    const bounds = inBatchesOf(1, { milliseconds: 2_500 })
    expect(await archiveIdle(databaseThrough('wanderline_cron'), ticking, archiveAfterDays, bounds)).toMatchObject({
      ...{ conversations: 2, batches: 2, milliseconds: 3_000, stopped: 'milliseconds' },
    })
  })

  it.each(['refused', 'answer lost'] as const)(
    'that dies because a round trip is %s leaves whole conversations, and the next one goes on',
    async (kind) => {
      const idle = await severalIdle(4, 2)
      const { endpoint, spoil } = unreliableEndpoint()
      await spoil({ first: 3, count: 1, kind })
      const run = archive(inBatchesOf(1), databaseThrough('wanderline_cron', endpoint))
      const failed = await run.catch((error: unknown) => error)
      expect(failed).toBeInstanceOf(ArchivingFailed)
      expect(failed).toMatchObject({
        message: 'archiving failed after 2 batches with 2 conversations, 8 messages',
      })
      const done = kind === 'refused' ? 2 : 3
      const states = await Promise.all(idle.map(({ tripId }) => archivedOf(tripId)))
      expect(states.filter((state) => state?.['archived'])).toEqual(Array.from({ length: done }, () => archived(4)))
      expect(states.filter((state) => !state?.['archived'])).toEqual(Array.from({ length: 4 - done }, () => inUse(4)))
      expect(await archive()).toMatchObject({ conversations: 4 - done, stopped: 'nothing left' })
    },
  )

  it('shares the work with others at the same time, and each conversation is archived once', async () => {
    const idle = await severalIdle(12)
    const runs = await Promise.all(Array.from({ length: 4 }, () => archive(inBatchesOf(1))))
    const rest = await archive()
    expect([...runs, rest].reduce((sum, { conversations }) => sum + conversations, 0)).toBe(12)
    expect([...runs, rest].reduce((sum, { messages }) => sum + messages, 0)).toBe(24)
    for (const { tripId } of idle) expect(await archivedOf(tripId)).toEqual(archived(2))
  })

  it('is made once a day by the Worker, as configured, and logs one line', async () => {
    const { tripId } = await idleConversation()
    const log = vi.spyOn(console, 'log').mockReturnValue()
    const environment: Record<string, string> = { ARCHIVE_AFTER_DAYS: String(archiveAfterDays), LOG_LEVEL: 'info' }
    await worker.scheduled(createScheduledController(), { ...env, ...environment })
    const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)) as { event: string })
    log.mockRestore()
    expect(await archivedOf(tripId)).toEqual(archived(4))
    const number = expect.any(Number) as number
    expect(lines.filter(({ event }) => event === 'conversations_archived')).toEqual([
      expect.objectContaining({
        ...{ level: 'info', event: 'conversations_archived', stopped: 'nothing left' },
        ...{ conversations: 1, messages: 4, batches: 1, milliseconds: number },
        ...{ ms: number, round_trips: number, database_ms: number },
      }),
    ])
  })
})

describe('turns, rewinds and runs at the same time', () => {
  it('leave no conversation half archived, and none that was used archived', { timeout: 120_000 }, async () => {
    for (let round = 0; round < 5; round += 1) {
      const { open, wait } = gate()
      let thinking = 0
      const model: Script = {
        questions: () => Promise.resolve([]),
        answer: () => {
          thinking += 1
          return wait().then(() => 'Lovely.')
        },
      }
      const spoken = await severalIdle(6, 1, model)
      const rewound = await severalIdle(3, 2)
      const turns = spoken.map(({ who, tripId }) => say(who, tripId, 'Tell me more'))
      await vi.waitFor(() => expect(thinking).toBe(spoken.length))

      // As if the turns had begun just after the run looked: it takes none for under way, and all are still in time.
      const writers = spoken.map(({ who }) => who.id)
      await rows`update turns set lease_expires_at = now() where user_id = any(${writers}) and committed_at is null`
      const run = archive(inBatchesOf(2))
      await rows`
        update turns set lease_expires_at = now() + interval '1 minute'
        where user_id = any(${writers}) and committed_at is null`
      open()
      const rewinds = rewound.map(async ({ who, tripId }) => {
        const path = `/destination_search/conversations/${tripId}`
        const { body } = await who.get<History>(`${path}?include_archived=true`)
        return who.post(`${path}/rewind`, { message_id: body.messages[2]?.id })
      })
      const answers = await Promise.all([...turns, ...rewinds])
      await run

      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
      for (const { tripId } of spoken) expect(await archivedOf(tripId)).toEqual(inUse(4))
      for (const { tripId } of rewound) expect(await archivedOf(tripId)).toEqual(inUse(2))
    }
  })
})
