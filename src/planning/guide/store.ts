import { type SQL, sql } from 'drizzle-orm'
import { nextMoment } from '../../db/versions.ts'
import { planningSessions } from '../table.ts'

/** The members of `session_data` that hold for one destination alone. */
export const choices = ['stay', 'journey', 'activities', 'itinerary']

const chosen = sql.raw(`array[${choices.map((name) => `'${name}'`).join(', ')}]`)

/** Sets a session back to its beginning, because its trip goes elsewhere: what was chosen for the old place goes. */
export const setAside: SQL = sql`session_data = session_data - ${chosen}, current_stage = 'destination',
  stages_completed = '[]', last_interaction_at = ${nextMoment(planningSessions.lastInteractionAt)}`

/** Holds for a session that is open and has something that could be set aside. */
export const isUnderWay: SQL = sql`completed_at is null and (session_data ?| ${chosen} or current_stage <> 'destination')`
