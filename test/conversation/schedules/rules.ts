import { expect } from 'vitest'
import { type ConversationState, initialState } from '../../../src/conversation/record.ts'
import type { ConversationStage } from '../../../src/conversation/stages.ts'
import type { ChatAnswer } from '../../../src/conversation/turn/schema.ts'
import { chat, letLeasesEnd } from './actions.ts'
import type { ScheduleWorld } from './world.ts'
import { rows } from '../../support/world.ts'

interface StoredTurn {
  number: number
  key: string | null
  answer: ChatAnswer
  before: ConversationState
  after: { stage: ConversationStage; trip: StoredTrip }
}

interface StoredTrip {
  status: string
  destinationId: number | null
}

interface Stored {
  trip: StoredTrip
  state: ConversationState | null
  turns: StoredTurn[]
  messages: { id: number; is_user: boolean; content: string }[]
  /** The turns that have an offer. */
  offers: number[]
  /** The turns that are not committed. */
  open: { isOver: boolean; isTooLong: boolean }[]
}

/** Holds when everything is over; `isSound` when no round trip was spoiled, so that every lease was given back. */
export async function expectWhole(world: ScheduleWorld, isSound: boolean): Promise<void> {
  const stored = await storedOf(world.tripId)
  expectConsistent(stored)
  expectKept(world, stored)
  expect(stored.open.filter(({ isTooLong }) => isTooLong)).toEqual([])
  if (isSound) expect(stored.open.filter(({ isOver }) => !isOver)).toEqual([])
  if (stored.open.length > 0) await expectFree(world)
}

/** A lease that nobody gave back holds up nobody once its time has passed. */
async function expectFree(world: ScheduleWorld): Promise<void> {
  await letLeasesEnd(world.tripId)
  expect(await chat(world, world.clients[0], 'Tea')).toBe(200)
  const stored = await storedOf(world.tripId)
  expectConsistent(stored)
  expectKept(world, stored)
  expect(stored.open).toEqual([])
}

function expectConsistent({ trip, state, turns, messages, offers }: Stored): void {
  expect(turns.map(({ number }) => number)).toEqual(turns.map((_turn, index) => index + 1))
  expect(messages).toEqual(
    turns.flatMap(({ answer: { user_message, ai_message } }) =>
      [user_message, ai_message].map(({ id, content }) => ({ id, content, is_user: id === user_message.id })),
    ),
  )
  const last = turns.at(-1)
  expect(trip).toEqual(last?.after.trip ?? { status: 'planning', destinationId: null })
  expectChained(turns, state ?? initialState)
  expect(offers.filter((number) => number > turns.length)).toEqual([])
  if (last?.answer.destinations !== undefined) expect(offers).not.toEqual([])
}

/** Each turn left what the next one found, and the last one what is: at the most what was said in it, besides all before. */
function expectChained(turns: StoredTurn[], state: ConversationState): void {
  expect(turns[0]?.before ?? state).toEqual(initialState)
  for (const [index, { before, after, answer }] of turns.entries()) {
    const left = turns[index + 1]?.before ?? state
    expect(left.stage).toBe(after.stage)
    const texts = before.userInfo.map(({ text }) => text)
    expect([texts, [...texts, answer.user_message.content]]).toContainEqual(left.userInfo.map(({ text }) => text))
  }
}

/** What a client was told is stored once, as it was told, unless somebody took it back. */
function expectKept({ acknowledged, undoneIn }: ScheduleWorld, { turns }: Stored): void {
  const storedAs = new Map(turns.map((turn) => [turn.answer.user_message.id, turn]))
  for (const { wave, key, answer } of acknowledged) {
    const turn = storedAs.get(answer.user_message.id)
    if (turn === undefined) expect(wave, 'a turn was lost that nobody took back').toBeLessThanOrEqual(undoneIn)
    else expect({ key: turn.key, answer: turn.answer }).toEqual({ key, answer })
  }
  const kept = acknowledged.filter(({ key, answer }) => key !== null && storedAs.has(answer.user_message.id))
  const turnsOfKeys = new Set(kept.map(({ key, answer }) => `${key ?? ''} ${answer.user_message.id}`))
  expect(turnsOfKeys.size, 'a key has one turn').toBe(new Set(kept.map(({ key }) => key)).size)
}

async function storedOf(tripId: number): Promise<Stored> {
  const [found] = await rows`
    select json_build_object(
      'trip', (select json_build_object('status', status, 'destinationId', destination_id) from trips where id = ${tripId}),
      'state', (
        select json_build_object('stage', stage, 'userInfo', user_info, 'wishes', wishes, 'memory', memory, 'questionQueue', question_queue,
          'questionsAsked', questions_asked)
        from conversation_states where conversation_id = c.id),
      'turns', (
        select coalesce(json_agg(json_build_object('number', number, 'key', idempotency_key, 'answer', answer - 'version',
          'before', state_before - 'trip', 'after', state_after) order by number), '[]')
        from turns where conversation_id = c.id and committed_at is not null),
      'messages', (
        select coalesce(json_agg(json_build_object('id', id, 'is_user', is_user, 'content', content) order by id), '[]')
        from messages where conversation_id = c.id),
      'offers', (
        select coalesce(json_agg(turn_number order by turn_number), '[]') from recommendations where conversation_id = c.id),
      'open', (
        select coalesce(json_agg(json_build_object('isOver', lease_expires_at <= clock_timestamp(),
          'isTooLong', lease_expires_at > clock_timestamp() + interval '40 seconds')), '[]')
        from turns where conversation_id = c.id and committed_at is null)
    ) as stored
    from (select 1) nothing left join trip_conversations c on c.trip_id = ${tripId}`
  return found?.['stored'] as Stored
}
