import fc from 'fast-check'
import { expect } from 'vitest'
import type { ChatAnswer } from '../../../src/conversation/turn/schema.ts'
import { type Fault, faultKinds } from '../../support/faults.ts'
import { failing, type ScheduleWorld } from './world.ts'
import { type Client, rows } from '../../support/world.ts'

interface Call {
  world: ScheduleWorld
  client: Client
  /** Picks among what there is to say, to spoil or to take back. */
  which: number
  /** Over when all of the wave is but what dawdles. */
  quickOnes: Promise<unknown>
  /** Whether nothing else in the wave takes turns back. */
  undoesAlone: boolean
}

/** All that may be done to a trip's conversation. A new one stands here, and in the frequencies. */
const acts = {
  send: ({ world, client, which }) => chat(world, client, replies[which % replies.length] ?? 'Hmm'),
  repeat: ({ world, client, which }) =>
    chat(world, client, which > 9 ? 'Coffee' : 'Tea', { key: `key-${which % 3}`, mayBe: [409, 422] }),
  stream: ({ world, client, which }) => streamed(world, client, replies[which % replies.length] ?? 'Hmm'),
  leave: async ({ world, client, which }) => {
    const response = await post(world, client, replies[which % replies.length] ?? 'Hmm', eventStream)
    const reader = response.body?.getReader()
    for (let chunk = 0; chunk < which % 4; chunk += 1) await reader?.read()
    await reader?.cancel()
  },
  dawdle: ({ world, client, quickOnes }) => chat(world, client, world.hold(quickOnes)),
  fail: async ({ world, client }) => expect(await chat(world, client, failing, { mayBe: [409, 503] })).not.toBe(200),
  lapse: ({ world }) => letLeasesEnd(world.tripId),
  'bad luck': async ({ world, client, which }) => {
    const key = crypto.randomUUID()
    await world.spoil(faults[which % faults.length] ?? null)
    await chat(world, world.unlucky, 'Tea', { key, mayBe: [409, 503] })
    await world.spoil(null)
    await chat(world, client, 'Tea', { key })
  },
  rewind: async ({ world, client, which, undoesAlone }) => {
    const before = await readHistory(world, client)
    const said = before.filter(({ is_user }) => is_user)
    const message_id = said[which % Math.max(1, said.length)]?.id ?? 1
    world.undoneIn = world.wave
    const path = `/destination_search/conversations/${world.tripId}/rewind`
    const { status, body } = await client.post<History>(path, { message_id })
    expect(undoesAlone && said.length > 0 ? [200] : [200, 404]).toContain(status)
    if (status !== 200) return
    const left = body.messages.map(({ id }) => id)
    expect(left.filter((id) => id >= message_id)).toEqual([])
    if (undoesAlone) expect(left).toEqual(before.map(({ id }) => id).filter((id) => id < message_id))
  },
  reset: async ({ world, client }) => {
    world.undoneIn = world.wave
    const { status } = await client.post(`/destination_search/conversations/${world.tripId}/reset`)
    expect(status).toBe(200)
  },
} satisfies Record<string, (call: Call) => Promise<unknown>>

type Kind = keyof typeof acts
const frequencies: Record<Kind, number> = {
  send: 6,
  repeat: 3,
  stream: 2,
  leave: 2,
  dawdle: 2,
  fail: 2,
  lapse: 1,
  'bad luck': 1,
  rewind: 3,
  reset: 2,
}

const kinds = Object.keys(acts).filter((kind): kind is Kind => kind in acts)
const action = fc.record({
  kind: fc.oneof(...kinds.map((kind) => ({ weight: frequencies[kind], arbitrary: fc.constant(kind) }))),
  client: fc.nat({ max: 1 }),
  which: fc.nat({ max: 11 }),
})
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never

/** Actions that happen at once, wave after wave. */
export const schedule = fc.array(fc.array(action, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })

/** Does all of a wave at once; those that dawdle are answered once the others are over. */
export async function runWave(world: ScheduleWorld, wave: Action[]): Promise<void> {
  const { promise: quickOnes, resolve: quickOnesAreOver } = Promise.withResolvers<undefined>()
  const undoesAlone = wave.filter(({ kind }) => kind === 'rewind' || kind === 'reset').length === 1
  const run = ({ kind, client, which }: Action) =>
    acts[kind]({ world, client: world.clients[client] ?? world.clients[0], which, quickOnes, undoesAlone })
  const slow = wave.filter(({ kind }) => kind === 'dawdle').map(run)
  const quick = wave.filter(({ kind }) => kind !== 'dawdle').map(run)
  await Promise.allSettled(quick)
  quickOnesAreOver(undefined)
  await Promise.all([...quick, ...slow])
  world.wave += 1
}

/** As if the time of every lease had passed, whoever still thinks it has one. */
export async function letLeasesEnd(tripId: number): Promise<void> {
  await rows`
    update turns set lease_expires_at = clock_timestamp() where committed_at is null
      and conversation_id = (select id from trip_conversations where trip_id = ${tripId})`
}

const replies = ['Tea', 'In spring', 'Show me others', 'The second', 'What to pack?', 'Hmm']
const eventStream = { Accept: 'text/event-stream' }

/** A turn is two round trips, and its failure one more; each is tried twice where that is safe. */
const faults: Fault[] = [1, 2].flatMap((first) =>
  [1, 2].flatMap((count) => faultKinds.map((kind) => ({ first, count, kind }))),
)

const post = (world: ScheduleWorld, client: Client, message: string, headers: Record<string, string> = {}) =>
  client.send('POST', '/destination_search/chat', { trip_id: world.tripId, message }, headers)

/** Says something, and remembers the answer. */
export async function chat(
  world: ScheduleWorld,
  client: Client,
  message: string,
  { key = null, mayBe = [409] }: { key?: string | null; mayBe?: number[] } = {},
): Promise<number> {
  const response = await post(world, client, message, key === null ? {} : { 'Idempotency-Key': key })
  expect([200, ...mayBe]).toContain(response.status)
  if (response.status === 200) acknowledge(world, key, await response.json<ChatAnswer>())
  return response.status
}

async function streamed(world: ScheduleWorld, client: Client, message: string): Promise<void> {
  const response = await post(world, client, message, eventStream)
  expect([200, 409]).toContain(response.status)
  const text = await response.text()
  if (response.status !== 200) return
  const ends = [...text.matchAll(/^event: (turn|error)\ndata: (.*)$/gm)]
  expect(ends).toHaveLength(1)
  const [end] = ends
  expect(text.trimEnd().endsWith(end?.[0] ?? '')).toBe(true)
  if (end?.[1] === 'turn') acknowledge(world, null, await new Response(end[2]).json<ChatAnswer>())
}

function acknowledge(world: ScheduleWorld, key: string | null, answer: ChatAnswer): void {
  world.acknowledged.push({ wave: world.wave, key, answer })
}

interface History {
  messages: { id: number; is_user: boolean }[]
}

/** Whatever else goes on, whoever reads sees whole turns. */
async function readHistory(world: ScheduleWorld, client: Client): Promise<History['messages']> {
  const { status, body } = await client.get<History>(`/destination_search/conversations/${world.tripId}`)
  expect([200, 404]).toContain(status)
  if (status === 404) return []
  expect(body.messages.map(({ is_user }) => is_user)).toEqual(body.messages.map((_message, index) => index % 2 === 0))
  expect(body.messages.length % 2).toBe(0)
  return body.messages
}
