import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { AuthenticatedUser } from '../../auth/record.ts'
import { conversationStates, recommendations, tripConversations } from '../../conversation/table.ts'
import type { Database, QueryBuilder } from '../../db/client.ts'
import { prepared } from '../../db/prepared.ts'
import { homeCalled } from '../../destinations/origins/store.ts'
import { airports } from '../../destinations/origins/table.ts'
import { destinations } from '../../destinations/table.ts'
import type { Wishes } from '../../model/wishes.ts'
import { trips } from '../../trips/table.ts'
import { planningSessions } from '../table.ts'
import type { Briefing } from './record.ts'
import { briefingOf } from './stored.ts'

/** All that the plan of a session is made from; null when there is no such session of this user. One round trip. */
export async function briefSession(db: Database, user: AuthenticatedUser, id: number): Promise<Briefing | null> {
  const [found] = (await db.read(() => selectBySession({ user: user.id, id }))).rows
  return found === undefined ? null : briefingOf(found)
}

/** The same of a trip, with its open session or else its last one. One round trip. */
export async function briefTrip(db: Database, user: AuthenticatedUser, id: number): Promise<Briefing | null> {
  const [found] = (await db.read(() => selectByTrip({ user: user.id, id }))).rows
  return found === undefined ? null : briefingOf(found)
}

/** The same for a turn of its conversation, by the wishes that it has heard. One round trip. */
export async function briefTurn(
  db: Database,
  user: AuthenticatedUser,
  tripId: number,
  wishes: Wishes,
): Promise<Briefing | null> {
  const [found] = (await db.read(() => selectForTurn({ user: user.id, id: tripId, wishes: JSON.stringify(wishes) })))
    .rows
  return found === undefined ? null : briefingOf(found)
}

/** The statement by which `briefSession` reads. */
export const selectBySession = prepared<{ user: number; id: number }>()((query, given) =>
  briefing(query, given('user'), sql`session.id = ${given('id')}`, sql`state.wishes`),
)

const selectByTrip = prepared<{ user: number; id: number }>()((query, given) =>
  briefing(query, given('user'), ofTrip(given('id'), given('user')), sql`state.wishes`),
)

const selectForTurn = prepared<{ user: number; id: number; wishes: string }>()((query, given) =>
  briefing(query, given('user'), ofTrip(given('id'), given('user')), sql`${given('wishes')}::jsonb`),
)

const ofTrip = (id: SQLWrapper, user: SQLWrapper): SQL => sql`trip.id = ${id} and (session.id is null or session.id = (
  select id from ${planningSessions} where trip_id = ${id} and user_id = ${user}
  order by completed_at desc nulls first, id desc limit 1))`

/** Its airports with their names, the most useful first. */
const airportsOfPlace = sql`(
  select coalesce(jsonb_agg(near.airport || jsonb_build_object('name', known.name) order by near.rank), '[]')
  from jsonb_array_elements(place.airports) with ordinality near (airport, rank)
  left join ${airports} known on known.iata = (near.airport ->> 'iata')::char(3))`

/** A destination as JSON, with every fact that a plan needs; `airportsAsJson` are its airports. */
export const destinationAsJson = (airportsAsJson: SQL) => sql`case when place.id is not null then jsonb_build_object(
  'id', place.id, 'name', place.name, 'country', place.country, 'country_code', place.country_code,
  'continent', place.continent, 'climate', place.climate, 'themes', place.themes, 'best_months', place.best_months,
  'latitude', place.latitude, 'longitude', place.longitude, 'time_zone', place.time_zone,
  'linked_to_mainland', place.linked_to_mainland, 'monthly_high', place.monthly_high, 'wet_days', place.wet_days,
  'cost_levels', jsonb_build_object('shoestring', place.cost_shoestring, 'mid_range', place.average_cost_per_day,
    'comfortable', place.cost_comfortable),
  'cautions', place.cautions, 'airports', ${airportsAsJson}, 'areas', place.areas, 'highlights', place.highlights
) end`

/** A trip as JSON, without whose it is. */
export const tripAsJson = sql`jsonb_build_object('id', trip.id, 'title', trip.title, 'start_date', trip.start_date,
  'end_date', trip.end_date, 'budget', trip.budget, 'status', trip.status, 'travelers_count', trip.travelers_count,
  'updated_at', trip.updated_at)`

/** A session as JSON, without its data. */
export const sessionAsJson = sql`case when session.id is not null then jsonb_build_object('id', session.id,
  'version', session.stored_version, 'current_stage', session.current_stage,
  'last_interaction_at', session.last_interaction_at) end`

const briefing = (query: QueryBuilder, user: SQLWrapper, which: SQL, wishes: SQL) =>
  query.execute(sql`
    select ${tripAsJson} as trip, ${sessionAsJson} as session, session.session_data as data,
      ${destinationAsJson(airportsOfPlace)} as destination, said.wishes as wishes, (${home}) as origin, (
        select locations from ${recommendations}
        where conversation_id = conversation.id and user_id = ${user} order by turn_number desc limit 1
      ) as offered
    from ${trips} trip
    left join ${planningSessions} session on session.trip_id = trip.id and session.user_id = ${user}
    left join ${destinations} place on place.id = trip.destination_id
    left join ${tripConversations} conversation on conversation.trip_id = trip.id and conversation.user_id = ${user}
    left join ${conversationStates} state on state.conversation_id = conversation.id and state.user_id = ${user}
    cross join lateral (
      select ${wishes} as wishes, plain_text(${wishes} #>> '{journey,from,value,name}') as home,
        ${wishes} #>> '{journey,from,value,country}' as country
    ) said
    where trip.user_id = ${user} and ${which}`)

const home = sql`
  select jsonb_build_object('latitude', latitude, 'longitude', longitude, 'country_code', country_code)
  from (${homeCalled(sql`said.home`, sql`said.country`)}) home`
