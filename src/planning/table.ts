import { sql } from 'drizzle-orm'
import { check, foreignKey, index, jsonb, pgTable, smallint, uniqueIndex, varchar } from 'drizzle-orm/pg-core'
import { id, moment, oneOf, reference } from '../db/columns.ts'
import { trips } from '../trips/table.ts'
import { planningStages } from './stages.ts'
import { mostAsked } from './suggestions/limits.ts'

export const planningSessions = pgTable(
  'planning_sessions',
  {
    id: id(),
    tripId: reference('trip_id').notNull(),
    userId: reference('user_id').notNull(),
    currentStage: varchar('current_stage', { length: 30, enum: planningStages }).notNull().default('destination'),
    sessionData: jsonb('session_data').notNull().default({}),
    stagesCompleted: jsonb('stages_completed').notNull().default([]),
    /** Of both, as they are written now: what another version wrote is upgraded when it is read. */
    storedVersion: smallint('stored_version').notNull().default(1),
    startedAt: moment('started_at').notNull().defaultNow(),
    lastInteractionAt: moment('last_interaction_at').notNull().defaultNow(),
    completedAt: moment('completed_at'),
    /** How often a model was asked for more options, which is counted before it is asked. */
    askedForMore: smallint('asked_for_more').notNull().default(0),
  },
  (table) => [
    foreignKey({
      name: 'planning_sessions_trip_id_user_id_fkey',
      columns: [table.tripId, table.userId],
      foreignColumns: [trips.id, trips.userId],
    }).onDelete('cascade'),
    uniqueIndex('planning_sessions_open_trip_key')
      .on(table.tripId)
      .where(sql`${table.completedAt} is null`),
    index('planning_sessions_trip_id_index').on(table.tripId),
    index('planning_sessions_user_id_last_interaction_at_index').on(table.userId, table.lastInteractionAt, table.id),
    check('planning_sessions_current_stage_check', oneOf(table.currentStage, planningStages)),
    check(
      'planning_sessions_completed_check',
      sql`(${table.currentStage} = 'completed') = (${table.completedAt} is not null)`,
    ),
    check('planning_sessions_session_data_check', sql`jsonb_typeof(${table.sessionData}) = 'object'`),
    check('planning_sessions_session_data_size_check', sql`octet_length(${table.sessionData}::text) <= 65536`),
    check('planning_sessions_stages_completed_check', sql`jsonb_typeof(${table.stagesCompleted}) = 'array'`),
    check(
      'planning_sessions_asked_for_more_check',
      sql`${table.askedForMore} between 0 and ${sql.raw(`${mostAsked}`)}`,
    ),
  ],
)
