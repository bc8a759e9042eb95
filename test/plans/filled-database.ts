import type { Client } from 'pg'
import { withConnection } from '../../scripts/local/connection.ts'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import { seedDatabase } from '../../scripts/local/seed.ts'

const offered = ['Coral Bay', 'Old Town', 'High Lake'].map((name) => ({
  name,
  country: 'Nowhere',
  description: 'Quiet.',
  averageCostPerDay: null,
  bestMonths: [],
}))

/** Whose rows the recorded statements are about. No other number in a plan looks like this id. */
export const ada = { id: 4_000_000_000_001, username: 'ada' }

/** A database of its own beside the given one, with rows of many users; the fewer, the likelier they are read from end to end. */
export async function fillDatabase(beside: string, name: string, users: number): Promise<string> {
  const url = new URL(beside)
  url.pathname = name
  await migrateDatabase(url.href)
  await seedDatabase(url.href)
  await withConnection(url.href, (client) => fill(client, users))
  return url.href
}

/** Leaves only what the statements themselves ask for between a user and the rows of others. */
export async function disablePolicies(url: string): Promise<void> {
  await withConnection(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select oid::regclass as name from pg_class where relrowsecurity',
    )
    for (const { name } of rows) await client.query(`alter table ${name} disable row level security`)
  })
}

/** How many there are where the statements of a release are recorded, and where they are tried: the ids in them are the same. */
export const peopleOfRelease = 20

export interface Ids {
  trip: number
  /** A trip that nothing was said about. */
  quietTrip: number
  session: number
  preferences: number
  message: number
  destination: number
}

/** A trip of Ada that has everything, and what hangs on it. */
export async function idsOf(url: string): Promise<Ids> {
  return withConnection(url, async (client) => {
    const { rows } = await client.query<Record<keyof Ids, string>>(
      `select trip.id as trip, trip.id + 1 as "quietTrip", session.id as session, preferences.id as preferences,
         said.id as message, (select min(id) from destinations) as destination
       from trips trip
       join trip_conversations conversation on conversation.trip_id = trip.id
       join messages said on said.conversation_id = conversation.id and said.is_user
       join turns on turns.user_message_id = said.id
       join planning_sessions session on session.trip_id = trip.id and session.completed_at is null
       join user_preferences preferences on preferences.user_id = trip.user_id
       where trip.user_id = $1 and trip.status = 'planning' order by trip.id, said.id desc limit 1`,
      [ada.id],
    )
    const [found] = rows
    if (found === undefined) throw new Error('Ada has no trip with everything')
    return {
      ...{ trip: Number(found.trip), quietTrip: Number(found.quietTrip), session: Number(found.session) },
      ...{
        preferences: Number(found.preferences),
        message: Number(found.message),
        destination: Number(found.destination),
      },
    }
  })
}

const tripsOfEach = 10
const tripsOfAda = 60

async function fill(client: Client, users: number): Promise<void> {
  await client.query(`
    set session_replication_role = replica;
    insert into destinations (name, country) select 'Place ' || n, 'Country ' || n % 50 from generate_series(1, 2000) n;
    insert into users (username, normal_name, password_hash) select 'traveller ' || n, 'traveller ' || n, '' from generate_series(1, ${users}) n;
    insert into users (id, username, normal_name, password_hash) overriding system value
      values (${ada.id}, '${ada.username}', '${ada.username}', '');
    insert into user_preferences (user_id) select id from users;
    insert into chat_allowances (user_id, started_at) select id, array[now() - interval '1 hour'] from users;
    insert into log_in_failures (key, user_id, failures, last_failed_at)
      select 'key ' || id, id, 1, now() - id % 1000 * interval '1 minute' from users;
    insert into log_ins (id, user_id, started_at, ends_at)
      select gen_random_uuid(), id, now() - n * interval '8 days', now() + (29.5 - n * 10) * interval '1 day'
      from users, generate_series(0, 3) n;
    insert into refresh_tokens (id, user_id, family, token_hash, issued_at, expires_at)
      select gen_random_uuid(), id, (select log_ins.id from log_ins where user_id = users.id order by ends_at desc offset n limit 1), 'token ' || id || ' ' || n, now(), now() + interval '1 hour' * (id % 24 + n * 24 - 0.5)
      from users, generate_series(0, 3) n;
    update refresh_tokens set parent_id = (select id from refresh_tokens parent where parent.token_hash = replace(refresh_tokens.token_hash, ' 1', ' 0'))
      where token_hash like '% 1' and expires_at < now() + interval '30 hours';
    insert into trips (user_id, destination_id, title, status, start_date, end_date, created_at, updated_at)
      select users.id, 1 + n % 300, 'Trip ' || n, (array['planning', 'planning', 'ai_chat_active', 'booked', 'completed'])[1 + n % 5],
        case when n % 4 > 0 then current_date + n end, case when n % 4 > 0 then current_date + n + 7 end,
        now() - n * interval '1 day', now() - n * interval '1 hour'
      from users, generate_series(1, case when users.id = ${ada.id} then ${tripsOfAda} else ${tripsOfEach} end) n;
    insert into planning_sessions (trip_id, user_id, current_stage, completed_at)
      select id, user_id, 'flights', null from trips union all select id, user_id, 'completed', now() from trips where id % 4 = 0;
    insert into idempotency_keys (user_id, idempotency_key, request_hash, made_id, made_at)
      select user_id, 'key ' || id, '', id, now() - id % 1400 * interval '1 minute' from trips;
    insert into trip_conversations (trip_id, user_id, version, last_message_at)
      select id, user_id, 2, now() from trips where id % 2 = 0;
    insert into conversation_states (conversation_id, user_id, stage) select id, user_id, 'initial' from trip_conversations;
    insert into turns (conversation_id, number, user_id, lease_token, lease_expires_at, idempotency_key, request_hash,
        started_at, committed_at, user_message_id, ai_message_id, state_before, state_after, answer)
      select id, number, user_id, gen_random_uuid(), now(), 'key ' || number, '', now(), now(),
        nextval('messages_id_seq'), nextval('messages_id_seq'), '{"stage": "initial", "userInfo": [], "questionQueue": [], "questionsAsked": 0, "trip": {"status": "planning"}}', '{"stage": "initial"}',
        '{"user_message": {"content": "Somewhere warm"}, "ai_message": {"content": "How warm?"}}'
      from trip_conversations, generate_series(1, 3) number;
    select maintenance.create_month(month::date)
      from generate_series(date_trunc('month', now() - interval '40 days'), now() - interval '1 month', '1 month') month;
    insert into messages (id, conversation_id, user_id, is_user, content, created_at)
      select case when is_user then user_message_id else ai_message_id end, conversation_id, user_id, is_user,
        'Somewhere warm, and not too far from the sea.', now() - conversation_id % 40 * interval '1 day'
      from turns, (values (true), (false)) sides (is_user);
    insert into recommendations (conversation_id, user_id, turn_number, locations)
      select conversation_id, user_id, number, '${JSON.stringify(offered)}' from turns where number > 1`)
  await client.query('vacuum analyze')
}
