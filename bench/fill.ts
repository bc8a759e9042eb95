import type { Client } from 'pg'
import type { World } from './world.ts'
import { openMonths } from './months.ts'
import type { Person } from './people.ts'
import { progress } from './progress.ts'
import { messagesOfEach, sizeOf } from './sizes.ts'

const rowsAtOnce = 250_000
const months = 25

/** A database, and how many messages it has. */
export interface Filled {
  name: string
  url: string
  messages: number
}

/**
 * Fills a migrated, empty database with travellers whose conversations have been going on for 25 months. Message i is
 * written at its share of that time, so that ids are in the order of time. Conversation k belongs to user k modulo the
 * number of users; ids are counted from 1.
 */
export async function fill(client: Client, size: { messages: number; withTurns?: boolean }): Promise<void> {
  const { atOnce, conversations, users, messages, turns } = sizeOf(size.messages)
  await openMonths(client, months)
  const beganAt = new Date()
  beganAt.setUTCMonth(beganAt.getUTCMonth() - months)
  const step = (Date.now() - beganAt.getTime()) / messages
  const writtenAt = (message: string): string =>
    `timestamptz '${beganAt.toISOString()}' + (${message}) * interval '${step.toFixed(6)} milliseconds'`
  const firstMessage = (conversation: string): string =>
    `${conversation} / ${atOnce} * ${atOnce * messagesOfEach} + ${conversation} % ${atOnce}`
  await client.query(`
    set session_replication_role = replica;
    set synchronous_commit = off;
    insert into users (id, username, normal_name, password_hash) overriding system value
      select k, 'traveller ' || k, 'traveller ' || k, '' from generate_series(1, ${users}) k;
    insert into user_preferences (user_id) select id from users;
    insert into trips (id, user_id, title, status, created_at, updated_at) overriding system value
      select k + 1, k % ${users} + 1, 'Trip ' || k, 'ai_chat_active', at, at
      from generate_series(0, ${conversations - 1}) k, lateral (select ${writtenAt(firstMessage('k'))} as at) time;
    insert into trip_conversations (id, trip_id, user_id, version, created_at, last_message_at) overriding system value
      select k + 1, k + 1, k % ${users} + 1, ${messagesOfEach / 2}, ${writtenAt(firstMessage('k'))},
        ${writtenAt(`${firstMessage('k')} + ${(messagesOfEach - 1) * atOnce}`)}
      from generate_series(0, ${conversations - 1}) k;
    insert into planning_sessions (trip_id, user_id, session_data)
      select id, user_id, '{"hotel": "by the sea", "nights": 14}' from trips`)
  await client.query(
    `insert into conversation_states (conversation_id, user_id, stage, user_info, questions_asked)
      select id, user_id, 'destinations_complete', $1, 3 from trip_conversations`,
    [sample.userInfo],
  )
  await inBatches(client, 'messages', messages, (from, to) => ({
    text: `
      insert into messages (id, conversation_id, user_id, is_user, content, created_at)
      select i + 1, k + 1, k % ${users} + 1, n % 2 = 0, case n % 2 when 0 then $1 else $2 end, ${writtenAt('i')}
      from generate_series(${from}::bigint, ${to}) i,
        lateral (select i / ${atOnce * messagesOfEach} as w, i % ${atOnce * messagesOfEach} as j) place,
        lateral (select w * ${atOnce} + j % ${atOnce} as k, j / ${atOnce} as n) message`,
    values: [sample.wish, sample.reply],
  }))
  if (size.withTurns ?? true) {
    await inBatches(client, 'turns', turns, (from, to) => ({
      text: `
        insert into turns (conversation_id, number, user_id, lease_token, lease_expires_at, request_hash, started_at,
          committed_at, user_message_id, ai_message_id, state_before, state_after, answer, receipt)
        select t / 25 + 1, number, t / 25 % ${users} + 1, gen_random_uuid(), at + interval '40 seconds', repeat('0', 64), at,
          at + interval '1 second', said + 1, said + ${atOnce} + 1, $1, $2, $3, $4
        from generate_series(${from}::bigint, ${to}) t, lateral (select t % 25 + 1 as number) n,
          lateral (select ${firstMessage('(t / 25)')} + (number - 1) * 2 * ${atOnce} as said) s,
          lateral (select ${writtenAt('said')} as at) time`,
      values: [sample.before, sample.after, sample.answer, sample.receipt],
    }))
    await client.query(
      `insert into recommendations (conversation_id, user_id, turn_number, locations)
        select id, user_id, 4, $1 from trip_conversations`,
      [sample.locations],
    )
  }
  await client.query(`
    reset session_replication_role;
    select setval('messages_id_seq', ${messages});
    select setval(pg_get_serial_sequence('users', 'id'), ${users}),
      setval(pg_get_serial_sequence('trips', 'id'), ${conversations}),
      setval(pg_get_serial_sequence('trip_conversations', 'id'), ${conversations})`)
  progress('vacuum and analyze')
  await client.query('vacuum (analyze)')
}

/** The database with that many messages; whatever is done to it, it is there for the next one who asks. */
export async function filledDatabase(world: World, messages: number): Promise<{ name: string; url: string }> {
  const name = `messages_${messages}`
  return { name, url: await world.database(name, (client) => fill(client, { messages })) }
}

/** A database of one's own with that many messages. */
export async function ownDatabase(world: World, name: string, messages: number): Promise<string> {
  return world.copy(name, (await filledDatabase(world, messages)).name)
}

/** Travellers who have a trip and have not said anything yet: each may begin a conversation. */
export async function addNewcomers(client: Client, count: number): Promise<Person[]> {
  const { rows } = await client.query<{ id: string; username: string; trip_id: string }>(`
    with created as (
      insert into users (username, password_hash) select 'newcomer ' || gen_random_uuid(), '' from generate_series(1, ${count})
      returning id, username
    ), preferences as (
      insert into user_preferences (user_id) select id from created
    ), trip as (
      insert into trips (user_id, title) select id, 'Somewhere' from created returning id, user_id
    ), conversation as (
      insert into trip_conversations (trip_id, user_id) select id, user_id from trip
    )
    select created.id, username, trip.id as trip_id from created join trip on trip.user_id = created.id`)
  return rows.map(({ id, username, trip_id }) => ({ id: Number(id), username, tripId: Number(trip_id) }))
}

async function inBatches(
  client: Client,
  name: string,
  rows: number,
  batch: (from: number, to: number) => { text: string; values: unknown[] },
): Promise<void> {
  for (let from = 0; from < rows; from += rowsAtOnce) {
    progress(`filling ${name}: ${Math.floor((from / rows) * 100)} % of ${rows.toLocaleString('en')}`)
    await client.query(batch(from, Math.min(from + rowsAtOnce, rows) - 1))
  }
}

const wish = 'Somewhere warm, not too far from the sea, and quiet in the evening.'
const reply = `${'Here are three places that fit what you told me. '.repeat(4)}Tell me which one you choose, or what I should change.`
const destination = { country: 'Indonesia', description: 'Beaches, temples and rice terraces on one small island.' }
const names = ['Bali', 'Lombok', 'Flores']
const locations = names.map((name) => ({ name, ...destination, averageCostPerDay: 60, bestMonths: [5, 6, 7, 8, 9] }))
const userInfo = [
  { kind: 'wish', text: wish },
  { kind: 'answer', question: { topic: 'interests', text: 'What would you like to do?' }, text: 'Diving and walking' },
]
const trip = { status: 'ai_chat_active', destinationId: null }
const before = { stage: 'destinations_complete', userInfo, questionQueue: [], questionsAsked: 3, trip }
const after = { stage: 'destinations_complete', trip }
const said = { timestamp: '2026-01-01T00:00:00.000Z' }
const answer = {
  user_message: { id: 1, is_user: true, content: wish, ...said },
  ai_message: { id: 2, is_user: false, content: reply, ...said },
  ...{ conversation_id: 1, stage: 'destinations_complete', progress: 80, metadata: { trip_status: 'ai_chat_active' } },
  destinations: names.map((name) => ({ name, ...destination })),
}
const receipt = {
  ...{ model: 'catalogue', promptVersion: '1', attempts: { discuss: 1 }, grades: ['pass'] },
  ...{ usage: null, milliseconds: 5, roundTrips: 2 },
}

/** What a conversation of that stage leaves in its rows, as large as the product's own. */
const sample = {
  ...{ wish, reply },
  ...{ userInfo: JSON.stringify(userInfo), locations: JSON.stringify(locations), before: JSON.stringify(before) },
  after: JSON.stringify(after),
  ...{ answer: JSON.stringify(answer), receipt: JSON.stringify(receipt) },
}
