import type { Pool } from 'pg'

/**
 * What is wrong with the stored conversations, in words; nothing when all is well. `acknowledged` has the answer that
 * a client was given for each idempotency key.
 */
export async function breaches(database: Pool, acknowledged: ReadonlyMap<string, string>): Promise<string[]> {
  const torn = await Promise.all(Object.entries(rules).map(([rule, query]) => breachesOf(database, rule, query)))
  return [...torn.flat(), ...(await lostAnswers(database, acknowledged))]
}

/** Each selects the conversations that break it. */
const rules = {
  'has turns with gaps in their numbers': `
    select conversation_id from turns group by conversation_id having max(number) <> count(*)`,
  'has messages that do not alternate': `
    select conversation_id from (
      select conversation_id, is_user, row_number() over (partition by conversation_id order by id) as place from messages
    ) said where is_user <> (place % 2 = 1)`,
  'does not have two messages a turn': `
    select c.id as conversation_id from trip_conversations c
    where (select count(*) from messages m where m.conversation_id = c.id)
      <> 2 * (select count(*) from turns t where t.conversation_id = c.id and committed_at is not null)`,
  'is not in the state of its last turn': `
    select s.conversation_id from conversation_states s
    join lateral (
      select state_after, committed_at from turns t where t.conversation_id = s.conversation_id and committed_at is not null
      order by number desc limit 1
    ) last on true
    where s.stage <> last.state_after ->> 'stage' or s.updated_at <> last.committed_at`,
  'has a turn that found something else than the one before left': `
    select conversation_id from (
      select conversation_id, state_before ->> 'stage' as found,
        lag(state_after ->> 'stage', 1, 'initial') over (partition by conversation_id order by number) as was_left
      from turns where committed_at is not null
    ) turn where found <> was_left`,
  'has a trip in another status than its last turn left it': `
    select c.id as conversation_id from trip_conversations c
    join trips on trips.id = c.trip_id
    join lateral (
      select state_after from turns t where t.conversation_id = c.id and committed_at is not null
      order by number desc limit 1
    ) last on true
    where trips.status <> last.state_after -> 'trip' ->> 'status'`,
  'answered one key twice': `
    select conversation_id from turns where idempotency_key is not null
    group by conversation_id, idempotency_key having count(*) > 1`,
  'keeps a lease past its time': `
    select conversation_id from turns where committed_at is null and lease_expires_at > now() + interval '40 seconds'`,
}

async function breachesOf(database: Pool, rule: string, query: string): Promise<string[]> {
  const { rows } = await database.query<{ conversation_id: string }>(query)
  return rows.map((row) => `conversation ${row.conversation_id} ${rule}`)
}

async function lostAnswers(database: Pool, acknowledged: ReadonlyMap<string, string>): Promise<string[]> {
  const { rows } = await database.query<{ idempotency_key: string; answer: unknown }>(
    `select idempotency_key, answer - 'version' as answer from turns where committed_at is not null and idempotency_key is not null`,
  )
  const stored = new Map(rows.map((row) => [row.idempotency_key, row.answer]))
  return [...acknowledged].flatMap(([key, body]) => {
    const answer = stored.get(key)
    if (answer === undefined) return [`the answer to ${key} was acknowledged and is not stored`]
    return sameJson(answer, JSON.parse(body)) ? [] : [`the answer to ${key} is not the one that was acknowledged`]
  })
}

/** PostgreSQL does not keep the order of keys, so neither counts here. */
function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
