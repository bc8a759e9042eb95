import { and, eq, isNotNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import { type Given, prepared } from '../../db/prepared.ts'
import { nextMoment } from '../../db/versions.ts'
import { destinations } from '../../destinations/table.ts'
import type { Offer } from '../../model/offer.ts'
import { isUnderWay, setAside } from '../../planning/guide/store.ts'
import { planningSessions } from '../../planning/table.ts'
import { trips } from '../../trips/table.ts'
import { userPreferences } from '../../users/preferences/table.ts'
import { lockTrip } from '../lock/store.ts'
import { conversationStates, messages, recommendations, tripConversations, turns } from '../table.ts'
import type { FinishedTurn } from './record.ts'

/**
 * Stores all of a finished turn, or nothing: it must still hold its lease, and its conversation, its trip and the plan
 * that it changes must be as it found them. Returns whether it is stored, by this call or by one whose answer was lost. One round trip.
 */
export async function commitTurn(db: Database, user: AuthenticatedUser, finished: FinishedTurn): Promise<boolean> {
  const { turn, choice } = finished
  const added = choice.kind === 'taken' && choice.offer.destinationId === null ? choice.offer : null
  const lease = { user: user.id, lease: turn.leaseToken }
  const results = await db.repeatableTransaction(() => [
    lockTrip({ user: user.id, trip: turn.trip.id }),
    added === null ? doNothing(lease) : propose({ ...lease, trip: turn.trip.id, ...columnsOf(added) }),
    storeTurn({ ...lease, ...valuesOf(finished) }),
    // In a statement of its own, which sees what was archived while this transaction waited for the conversation.
    selectCommitted(lease),
  ])
  return results[3].length === 1
}

type Lease = { user: number; lease: string }

// To plan an insert into a table with generated columns takes a while, even one that will insert nothing.
const doNothing = prepared<Lease>()((query) => query.execute(sql`select`))

const holdsLease = (given: Given<Lease>): SQL =>
  sql`lease_token = ${given('lease')}::uuid and user_id = ${given('user')} and committed_at is null
    and lease_expires_at > clock_timestamp()`

type DestinationColumns = { name: string; country: string; months: string; cost: number | null }

// Nothing of what a model wrote for this traveller: everybody reads the catalogue.
const columnsOf = ({ name, country, bestMonths, costPerDay }: Offer): DestinationColumns => ({
  name,
  country,
  months: JSON.stringify(bestMonths),
  cost: costPerDay,
})

// What a model says is not the catalogue's: it is stored for this trip, unless the catalogue has the place.
const propose = prepared<Lease & DestinationColumns & { trip: number }>()((query, given) =>
  query.execute(sql`
    insert into ${destinations} (name, country, best_months, average_cost_per_day, proposed_for)
    select ${given('name')}, ${given('country')},
      array(select jsonb_array_elements_text(${given('months')}::jsonb)::smallint), ${given('cost')}::numeric,
      ${given('trip')}::bigint
    where exists (select from ${turns} where ${holdsLease(given)}) and not exists (
      select from ${destinations}
      where name = ${given('name')} and country = ${given('country')} and proposed_for is null
    )
    on conflict (name, country, proposed_for) do nothing`),
)

/** All that a turn stores; what is JSON comes as its text. */
type TurnValues = {
  trip: number
  conversation: number
  /** What the turn found. */
  version: number
  statusBefore: string
  destinationBefore: number | null
  /** What it leaves. */
  status: string
  choice: 'kept' | 'taken' | 'cleared'
  chosenName: string | null
  chosenCountry: string | null
  stage: string
  userInfo: string
  wishes: string
  memory: string
  questionQueue: string
  questionsAsked: number
  stateBefore: string
  stateAfter: string
  recommended: string | null
  /** Whether it changes the plan, of which session (null begins one), and what both were when it was thought about. */
  plans: boolean
  session: number | null
  sessionVersion: string | null
  tripVersion: string | null
  planStage: string | null
  planCompleted: string
  planData: string
  planRemoved: string
  /** Whether a choice taught something, and what; the lists as JSON. */
  learned: boolean
  likes: string
  dislikes: string
  warmth: string | null
  answer: string
  receipt: string
  userMessage: number
  said: string
  startedAt: string
  aiMessage: number
  reply: string
  committedAt: string
}

function valuesOf({ turn, state, answer, choice, learned, planned, ...finished }: FinishedTurn): TurnValues {
  const chosen = choice.kind === 'taken' ? choice.offer : null
  return {
    trip: turn.trip.id,
    conversation: turn.conversationId,
    version: turn.version,
    statusBefore: turn.trip.status,
    destinationBefore: turn.trip.destinationId,
    status: finished.after.trip.status,
    choice: choice.kind,
    chosenName: chosen?.name ?? null,
    chosenCountry: chosen?.country ?? null,
    stage: state.stage,
    userInfo: JSON.stringify(state.userInfo),
    wishes: JSON.stringify(state.wishes),
    memory: JSON.stringify(state.memory),
    questionQueue: JSON.stringify(state.questionQueue),
    questionsAsked: state.questionsAsked,
    stateBefore: JSON.stringify(finished.before),
    stateAfter: JSON.stringify(finished.after),
    recommended: finished.recommended === null ? null : JSON.stringify(finished.recommended),
    plans: planned !== null,
    session: planned?.session?.id ?? null,
    sessionVersion: planned?.session?.lastInteractionAt.toISOString() ?? null,
    tripVersion: planned?.tripUpdatedAt.toISOString() ?? null,
    planStage: planned?.stage ?? null,
    planCompleted: JSON.stringify(planned?.stagesCompleted ?? []),
    planData: JSON.stringify(planned?.data ?? {}),
    planRemoved: JSON.stringify(planned?.removed ?? []),
    learned: learned !== null,
    likes: JSON.stringify(learned?.likes ?? []),
    dislikes: JSON.stringify(learned?.dislikes ?? []),
    warmth: learned?.warmth ?? null,
    answer: JSON.stringify(answer),
    receipt: JSON.stringify(finished.receipt),
    userMessage: answer.user_message.id,
    said: answer.user_message.content,
    startedAt: turn.startedAt.toISOString(),
    aiMessage: answer.ai_message.id,
    reply: answer.ai_message.content,
    committedAt: finished.committedAt.toISOString(),
  }
}

const storeTurn = prepared<Lease & TurnValues>()((query, given) => {
  const committedAt = sql`${given('committedAt')}::timestamptz`
  const destinationId = sql`case ${given('choice')}::text
    when 'kept' then ${given('destinationBefore')}::bigint
    when 'taken' then (
      select id from ${destinations}
      where name = ${given('chosenName')} and country = ${given('chosenCountry')}
        and (proposed_for is null or proposed_for = ${given('trip')})
      order by proposed_for nulls first limit 1
    )
    end`
  return query.execute(sql`
    with turn as (
      update ${turns} set committed_at = ${committedAt}, state_before = ${given('stateBefore')}::jsonb,
        state_after = ${given('stateAfter')}::jsonb
          || jsonb_build_object('trip', jsonb_build_object('status', ${given('status')}::text, 'destinationId', ${destinationId})),
        answer = ${given('answer')}::jsonb, receipt = ${given('receipt')}::jsonb
      where ${holdsLease(given)}
        and exists (
          select from ${tripConversations}
          where id = ${given('conversation')} and user_id = ${given('user')} and version = ${given('version')}
        )
        and exists (
          select from ${trips} where id = ${given('trip')} and user_id = ${given('user')} and status = ${given('statusBefore')}
        )
        and (not ${given('plans')}::boolean or ${planIsAsFound(given)})
      returning conversation_id, user_id, number
    ), conversation as (
      update ${tripConversations} set version = version + 1,
        last_message_at = greatest(last_message_at, ${committedAt})
      from turn where id = turn.conversation_id and trip_conversations.user_id = ${given('user')}
    ), state as (
      insert into ${conversationStates}
        (conversation_id, user_id, stage, user_info, wishes, memory, question_queue, questions_asked, updated_at)
      select conversation_id, user_id, ${given('stage')}, ${given('userInfo')}::jsonb, nullif(${given('wishes')}::jsonb, 'null'),
        ${given('memory')}::jsonb,
        ${given('questionQueue')}::jsonb, ${given('questionsAsked')}, ${committedAt}
      from turn
      on conflict (conversation_id) do update set stage = excluded.stage, user_info = excluded.user_info,
        wishes = excluded.wishes, memory = excluded.memory,
        question_queue = excluded.question_queue, questions_asked = excluded.questions_asked,
        updated_at = excluded.updated_at
      where conversation_states.user_id = ${given('user')}
    ), said as (
      insert into ${messages} (id, conversation_id, user_id, is_user, content, created_at)
      select said.id, conversation_id, user_id, said.is_user, said.content, said.created_at
      from turn, (values
        (${given('userMessage')}::bigint, true, ${given('said')}, ${given('startedAt')}::timestamptz),
        (${given('aiMessage')}::bigint, false, ${given('reply')}, ${committedAt})
      ) as said (id, is_user, content, created_at)
    ), recommended as (
      insert into ${recommendations} (conversation_id, user_id, turn_number, locations)
      select conversation_id, user_id, number, ${given('recommended')}::jsonb
      from turn where ${given('recommended')}::jsonb is not null
    ), trip as (
      update ${trips} set status = ${given('status')}, destination_id = ${destinationId},
        updated_at = ${nextMoment(trips.updatedAt)}
      from turn
      where id = ${given('trip')} and trips.user_id = ${given('user')}
        and (${given('choice')}::text <> 'kept' or status <> ${given('status')})
    ), begun as (
      insert into ${planningSessions} (trip_id, user_id, current_stage, stages_completed, session_data)
      select ${given('trip')}, ${given('user')}, ${given('planStage')}, ${given('planCompleted')}::jsonb, ${given('planData')}::jsonb
      from turn where ${given('plans')}::boolean and ${given('session')}::bigint is null
    ), planned as (
      update ${planningSessions} set current_stage = ${given('planStage')},
        stages_completed = ${given('planCompleted')}::jsonb,
        session_data = (session_data - array(select jsonb_array_elements_text(${given('planRemoved')}::jsonb)))
          || ${given('planData')}::jsonb,
        last_interaction_at = ${nextMoment(planningSessions.lastInteractionAt)}
      from turn
      where ${given('plans')}::boolean and planning_sessions.id = ${given('session')}
        and planning_sessions.user_id = ${given('user')}
    ), set_aside as (
      update ${planningSessions} set ${setAside}
      from turn
      where ${given('choice')}::text <> 'kept' and ${given('destinationBefore')}::bigint is distinct from ${destinationId}
        and trip_id = ${given('trip')} and planning_sessions.user_id = ${given('user')} and ${isUnderWay}
    )
    update ${userPreferences} preferences set updated_at = now(),
      taste_likes = ${merged(sql`taste_likes`, given('likes'), given('dislikes'))},
      taste_dislikes = ${merged(sql`taste_dislikes`, given('dislikes'), given('likes'))},
      taste_warmth = coalesce(${given('warmth')}, taste_warmth),
      taste_from_trips = array(select distinct unnest(taste_from_trips || ${given('trip')}::bigint))
    from turn
    where preferences.user_id = ${given('user')} and ${given('learned')}::boolean`)
})

/** The trip and the session are what the plan was made from; the session stays so until the turn is stored. */
const planIsAsFound = (given: Given<Lease & TurnValues>): SQL => sql`(
  exists (
    select from ${trips}
    where id = ${given('trip')} and user_id = ${given('user')} and updated_at = ${given('tripVersion')}::timestamptz
  ) and case when ${given('session')}::bigint is null then not exists (
    select from ${planningSessions}
    where trip_id = ${given('trip')} and user_id = ${given('user')} and completed_at is null
  ) else exists (
    select from ${planningSessions}
    where id = ${given('session')} and user_id = ${given('user')} and completed_at is null
      and last_interaction_at = ${given('sessionVersion')}::timestamptz
    for no key update
  ) end)`

/** What was known and is not contradicted, and what was learned. */
const merged = (known: SQL, learned: SQLWrapper, contradicted: SQLWrapper): SQL => sql`array(
  select theme from unnest(${known}) theme where not ${contradicted}::jsonb ? theme
  union select jsonb_array_elements_text(${learned}::jsonb))`

const selectCommitted = prepared<Lease>()((query, given) =>
  query
    .select({ number: turns.number, broughtBack: broughtBack(given('user')) })
    .from(turns)
    .where(and(eq(turns.leaseToken, given('lease')), eq(turns.userId, given('user')), isNotNull(turns.committedAt))),
)

const broughtBack = (user: SQLWrapper): SQL => sql`(
  select bring_back(c.id, c.user_id) from ${tripConversations} c
  where c.id = turns.conversation_id and c.user_id = ${user} and c.archived_at is not null)`
