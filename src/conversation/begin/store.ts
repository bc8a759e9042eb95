import { and, eq, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database, ResultOf } from '../../db/client.ts'
import { prepared } from '../../db/prepared.ts'
import { readStored } from '../../db/stored.ts'
import { destinations } from '../../destinations/table.ts'
import type { Exchange } from '../../model/model.ts'
import { storedOffers } from '../../model/offer.ts'
import { hasChoices } from '../../planning/guide/store.ts'
import { planningSessions } from '../../planning/table.ts'
import { isClosed } from '../../trips/rules.ts'
import { closedStatuses } from '../../trips/statuses.ts'
import { trips } from '../../trips/table.ts'
import { userPreferences } from '../../users/preferences/table.ts'
import { leaseSeconds } from '../deadlines.ts'
import { lockTrip } from '../lock/store.ts'
import { initialState } from '../record.ts'
import { storedState } from '../stored.ts'
import { chatAllowances, conversationStates, recommendations, tripConversations, turns } from '../table.ts'
import { storedAnswer } from '../turn/stored.ts'
import type { Allowance, Beginning, OpenTurn, TurnRequest } from './record.ts'

/** A turn is rarely under way for longer, so whoever finds one may try again this soon. */
const usualSeconds = 3
const allowedTurns = 10
const allowanceSeconds = 60
const keySeconds = 24 * 60 * 60
const rememberedExchanges = 6

/**
 * Begins a turn: takes the lease of the trip's conversation and reads all that the turn needs, in one round trip.
 * Only a turn that may run is counted against the allowance.
 */
export async function beginTurn(db: Database, user: AuthenticatedUser, request: TurnRequest): Promise<Beginning> {
  const lease = crypto.randomUUID()
  const turn = { user: user.id, trip: request.tripId }
  const keyed = { ...turn, key: request.idempotencyKey }
  const results = await db.repeatableTransaction(() => [
    lockTrip(turn),
    makeRoom(keyed),
    takeLease({ ...keyed, lease, requestHash: request.requestHash }),
    selectBeginning(keyed),
  ])
  const [found] = results[3]
  return found === undefined ? { kind: 'missing' } : beginningOf(found, lease, request.requestHash)
}

type KeyedTurn = { user: number; trip: number; key: string | null }

/** Begins the conversation, ends a turn that died, and forgets a key that is too old to count. */
const makeRoom = prepared<KeyedTurn>()((query, given) =>
  query.execute(sql`
    with conversation as (
      select id from ${tripConversations} where trip_id = ${given('trip')} and user_id = ${given('user')}
    ), begun as (
      insert into ${tripConversations} (trip_id, user_id)
      select id, user_id from ${trips}
      where id = ${given('trip')} and user_id = ${given('user')} and status not in ${closedStatuses}
      on conflict (trip_id) do nothing
    ), dead as (
      delete from ${turns} using conversation
      where conversation_id = conversation.id and user_id = ${given('user')} and committed_at is null
        and lease_expires_at <= clock_timestamp()
    )
    update ${turns} set idempotency_key = null from conversation
    where conversation_id = conversation.id and user_id = ${given('user')} and committed_at is not null
      and idempotency_key = ${given('key')} and started_at <= clock_timestamp() - make_interval(secs => ${keySeconds})`),
)

const takeLease = prepared<KeyedTurn & { lease: string; requestHash: string }>()((query, given) =>
  query.execute(sql`
    with free as (
      select c.id, c.user_id, (
        select coalesce(max(number), 0) + 1 from ${turns} where conversation_id = c.id and user_id = ${given('user')}
      ) as number
      from ${tripConversations} c join ${trips} trip on trip.id = c.trip_id
      where c.trip_id = ${given('trip')} and c.user_id = ${given('user')} and trip.user_id = ${given('user')}
        and trip.status not in ${closedStatuses}
        and not exists (
          select from ${turns} where conversation_id = c.id and user_id = ${given('user')}
            and (committed_at is null or idempotency_key = ${given('key')})
        )
    ), allowed as (
      insert into ${chatAllowances} as allowance (user_id, started_at)
      select user_id, array[clock_timestamp()] from free
      on conflict (user_id) do update set started_at = ${recentStarts(sql`allowance.started_at`)} || clock_timestamp()
      where cardinality(${recentStarts(sql`allowance.started_at`)}) < ${allowedTurns}
      returning user_id
    )
    insert into ${turns} (conversation_id, number, user_id, lease_token, lease_expires_at, idempotency_key,
      request_hash, started_at, user_message_id, ai_message_id)
    select id, number, user_id, ${given('lease')}::uuid, clock_timestamp() + make_interval(secs => ${leaseSeconds}),
      ${given('key')}, ${given('requestHash')}, clock_timestamp(), nextval('messages_id_seq'), nextval('messages_id_seq')
    from free join allowed using (user_id)`),
)

/** Gives up a turn that could not be answered: nothing of it stays, and the next one may begin at once. */
export async function releaseTurn(db: Database, user: AuthenticatedUser, turn: OpenTurn): Promise<void> {
  await db.repeatableTransaction((query) => [
    lockTrip({ user: user.id, trip: turn.trip.id }),
    query
      .delete(turns)
      .where(sql`lease_token = ${turn.leaseToken}::uuid and user_id = ${user.id} and committed_at is null`),
    query.execute(sql`
      delete from ${tripConversations} c
      where id = ${turn.conversationId} and user_id = ${user.id} and version = 0
        and not exists (select from ${turns} where conversation_id = c.id and user_id = ${user.id})`),
  ])
}

const recentStarts = (startedAt: SQL): SQL =>
  sql`array(select start from unnest(${startedAt}) start where start > clock_timestamp() - make_interval(secs => ${allowanceSeconds}) order by start)`

const latestRecommendation = (user: SQLWrapper) => sql<unknown>`(
  select locations from ${recommendations}
  where conversation_id = ${tripConversations.id} and user_id = ${user} order by turn_number desc limit 1)`

const recentExchanges = (user: SQLWrapper) => sql<Exchange[]>`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'traveller', answer -> 'user_message' ->> 'content', 'assistant', answer -> 'ai_message' ->> 'content'
  ) order by number), '[]')
  from (
    select number, answer from ${turns}
    where conversation_id = ${tripConversations.id} and user_id = ${user} and committed_at is not null
    order by number desc limit ${rememberedExchanges}
  ) recent)`

/** By name, so that what a message does to the plan can be understood. */
const planItems = sql<string[]>`case when ${conversationStates.stage} = 'commitment_detected' then (
  select coalesce(jsonb_agg(thing -> 'name'), '[]')
  from jsonb_array_elements(coalesce(${destinations.areas}, '[]') || coalesce(${destinations.highlights}, '[]')) thing
) else '[]' end`

const hasPlan = (user: SQLWrapper) => sql<boolean>`exists (
  select from ${planningSessions} where trip_id = ${trips.id} and user_id = ${user} and ${hasChoices})`

const open = alias(turns, 'open')
const keyed = alias(turns, 'keyed')

const selectBeginning = prepared<KeyedTurn>()((query, given) =>
  query
    .select({
      trip: trips,
      destination: { id: destinations.id, name: destinations.name, country: destinations.country },
      preferences: userPreferences,
      conversation: { id: tripConversations.id, version: tripConversations.version },
      state: {
        stage: conversationStates.stage,
        userInfo: conversationStates.userInfo,
        wishes: conversationStates.wishes,
        memory: conversationStates.memory,
        questionQueue: conversationStates.questionQueue,
        questionsAsked: conversationStates.questionsAsked,
      },
      open: {
        leaseToken: open.leaseToken,
        number: open.number,
        startedAt: open.startedAt,
        userMessageId: open.userMessageId,
        aiMessageId: open.aiMessageId,
      },
      keyed: { requestHash: keyed.requestHash, answer: keyed.answer },
      openSeconds: sql<number | null>`ceil(extract(epoch from ${open.leaseExpiresAt} - clock_timestamp()))::integer`,
      used: sql<number | null>`cardinality(${recentStarts(sql`${chatAllowances.startedAt}`)})`,
      resetSeconds: sql<number | null>`ceil(extract(epoch from
        (${recentStarts(sql`${chatAllowances.startedAt}`)})[1] + make_interval(secs => ${allowanceSeconds}) - clock_timestamp()))::integer`,
      offered: latestRecommendation(given('user')),
      recent: recentExchanges(given('user')),
      planItems,
      hasPlan: hasPlan(given('user')),
    })
    .from(trips)
    .innerJoin(userPreferences, eq(userPreferences.userId, given('user')))
    .leftJoin(destinations, eq(destinations.id, trips.destinationId))
    .leftJoin(
      tripConversations,
      and(eq(tripConversations.tripId, trips.id), eq(tripConversations.userId, given('user'))),
    )
    .leftJoin(
      conversationStates,
      and(eq(conversationStates.conversationId, tripConversations.id), eq(conversationStates.userId, given('user'))),
    )
    .leftJoin(
      open,
      and(eq(open.conversationId, tripConversations.id), eq(open.userId, given('user')), isNull(open.committedAt)),
    )
    .leftJoin(
      keyed,
      and(
        eq(keyed.conversationId, tripConversations.id),
        eq(keyed.userId, given('user')),
        sql`${keyed.idempotencyKey} = ${given('key')}`,
      ),
    )
    .leftJoin(chatAllowances, eq(chatAllowances.userId, given('user')))
    .where(and(eq(trips.id, given('trip')), eq(trips.userId, given('user')))),
)

type FoundBeginning = ResultOf<ReturnType<typeof selectBeginning>>[number]

function beginningOf(found: FoundBeginning, leaseToken: string, requestHash: string): Beginning {
  const { open, keyed, conversation, trip } = found
  const allowance: Allowance = {
    left: Math.max(0, allowedTurns - (found.used ?? 0)),
    resetSeconds: Math.max(1, found.resetSeconds ?? allowanceSeconds),
  }
  if (open?.leaseToken === leaseToken && conversation !== null) {
    return {
      kind: 'ready',
      turn: {
        ...open,
        conversationId: conversation.id,
        version: conversation.version,
        state:
          found.state === null
            ? initialState
            : readStored(storedState, found.state, 'conversation_states', conversation.id),
        offered: readStored(storedOffers, found.offered ?? [], 'recommendations.locations', conversation.id),
        recent: found.recent,
        planItems: found.planItems,
        hasPlan: found.hasPlan,
        trip,
        destination: found.destination,
        preferences: found.preferences,
        allowance,
      },
    }
  }
  if (keyed !== null && keyed.requestHash !== requestHash) return { kind: 'mismatch' }
  if (keyed !== null && keyed.answer !== null) {
    const answer = readStored(storedAnswer, keyed.answer, 'turns.answer', conversation?.id ?? trip.id)
    return { kind: 'replay', answer, allowance }
  }
  if (found.openSeconds !== null)
    return { kind: 'busy', retryAfterSeconds: Math.min(Math.max(1, found.openSeconds), usualSeconds) }
  if (isClosed(trip.status)) return { kind: 'closed', status: trip.status }
  return { kind: 'limited', allowance }
}
