import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import { type ConversationSnapshot, conversationStages, type TurnReceipt } from '../conversation/stages.ts'
import type { ChatAnswer } from '../conversation/schema.ts'
import { type PlanningStage, planningStages } from '../planning/rules.ts'
import type { Question, Statement, Suggestion } from '../model/model.ts'
import { tripStatuses } from '../trips/rules.ts'
import { createdAt, id, moment, money, oneOf, reference, tsvector, updatedAt } from './columns.ts'

export const users = pgTable(
  'users',
  {
    id: id(),
    username: varchar('username', { length: 150 }).notNull(),
    email: varchar('email', { length: 254 }).notNull().default(''),
    firstName: varchar('first_name', { length: 150 }).notNull().default(''),
    lastName: varchar('last_name', { length: 150 }).notNull().default(''),
    passwordHash: text('password_hash').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('users_username_key').on(sql`lower(${table.username})`),
    check('users_username_check', sql`char_length(${table.username}) between 1 and 150`),
  ],
)

export const userPreferences = pgTable(
  'user_preferences',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .unique('user_preferences_user_id_key')
      .references(() => users.id, { onDelete: 'cascade' }),
    preferencesText: text('preferences_text').notNull().default(''),
    budgetMin: money('budget_min'),
    budgetMax: money('budget_max'),
    preferredGroupSize: integer('preferred_group_size').notNull().default(2),
    updatedAt: updatedAt(),
  },
  (table) => [
    check('user_preferences_budget_min_check', sql`${table.budgetMin} >= 0`),
    check('user_preferences_budget_max_check', sql`${table.budgetMax} >= 0`),
    check('user_preferences_budget_order_check', sql`${table.budgetMin} <= ${table.budgetMax}`),
    check('user_preferences_group_size_check', sql`${table.preferredGroupSize} between 1 and 20`),
  ],
)

/** The turns a user began within the last minute. Apart from `turns`, so that a reset does not refill the allowance. */
export const chatAllowances = pgTable('chat_allowances', {
  userId: reference('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  startedAt: moment('started_at').array().notNull(),
})

/**
 * `parent_id` is unique, so a token has at most one successor however many requests race to rotate it; a token outlives
 * its expired parent.
 */
export const refreshTokens = pgTable(
  'refresh_tokens',
  {
    id: uuid('id').primaryKey(),
    userId: reference('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    family: uuid('family').notNull(),
    parentId: uuid('parent_id').unique('refresh_tokens_parent_id_key'),
    tokenHash: text('token_hash').notNull().unique('refresh_tokens_token_hash_key'),
    issuedAt: moment('issued_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    revokedAt: moment('revoked_at'),
  },
  (table) => [
    foreignKey({
      name: 'refresh_tokens_parent_id_fkey',
      columns: [table.parentId],
      foreignColumns: [table.id],
    }).onDelete('set null'),
    index('refresh_tokens_user_id_index').on(table.userId),
    index('refresh_tokens_family_index').on(table.family),
    index('refresh_tokens_expires_at_index').on(table.expiresAt),
  ],
)

/**
 * Log-ins that failed in a row, by name and client address, of which `key` is a hash: who fails elsewhere holds nobody
 * off. Without a user when nobody has the name, so that being held off does not tell.
 */
export const logInFailures = pgTable(
  'log_in_failures',
  {
    key: text('key').primaryKey(),
    userId: reference('user_id').references(() => users.id, { onDelete: 'cascade' }),
    failures: integer('failures').notNull(),
    lastFailedAt: moment('last_failed_at').notNull(),
    retryAt: moment('retry_at'),
  },
  (table) => [
    index('log_in_failures_user_id_index').on(table.userId),
    index('log_in_failures_last_failed_at_index').on(table.lastFailedAt),
    check('log_in_failures_failures_check', sql`${table.failures} >= 1`),
  ],
)

export const destinations = pgTable(
  'destinations',
  {
    id: id(),
    name: varchar('name', { length: 200 }).notNull(),
    city: varchar('city', { length: 200 }).notNull().default(''),
    country: varchar('country', { length: 200 }).notNull().default(''),
    continent: varchar('continent', { length: 20 }),
    description: text('description').notNull().default(''),
    bestMonths: smallint('best_months').array().notNull().default([]),
    averageCostPerDay: money('average_cost_per_day'),
    latitude: numeric('latitude', { precision: 8, scale: 5, mode: 'number' }),
    longitude: numeric('longitude', { precision: 8, scale: 5, mode: 'number' }),
    climate: varchar('climate', { length: 20 }),
    themes: text('themes').array().notNull().default([]),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    search: tsvector('search').generatedAlwaysAs(
      sql`setweight(to_tsvector('english', plain_text(name)), 'A') || setweight(to_tsvector('english', plain_text(city || ' ' || country)), 'B') || setweight(to_tsvector('english', plain_text(description)), 'C')`,
    ),
    /** Name, city and country between blanks, for parts of them. */
    placeText: text('place_text').generatedAlwaysAs(
      sql`' ' || plain_text(name) || ' , ' || plain_text(city) || ' , ' || plain_text(country) || ' '`,
    ),
    nameSpellings: text('name_spellings')
      .array()
      .generatedAlwaysAs(sql`spellings_of(string_to_array(plain_text(name), ' ') || plain_text(name))`),
  },
  (table) => [
    unique('destinations_name_country_key').on(table.name, table.country),
    index('destinations_name_id_index').on(table.name, table.id),
    index('destinations_search_index').using('gin', table.search),
    index('destinations_place_text_index').using('gin', table.placeText.op('gin_trgm_ops')),
    index('destinations_name_spellings_index').using('gin', table.nameSpellings),
    check('destinations_name_check', sql`${table.name} <> ''`),
    check('destinations_best_months_check', sql`${table.bestMonths} <@ array[1,2,3,4,5,6,7,8,9,10,11,12]::smallint[]`),
    check('destinations_average_cost_per_day_check', sql`${table.averageCostPerDay} >= 0`),
    check('destinations_latitude_check', sql`${table.latitude} between -90 and 90`),
    check('destinations_longitude_check', sql`${table.longitude} between -180 and 180`),
  ],
)

export const trips = pgTable(
  'trips',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    destinationId: reference('destination_id').references(() => destinations.id, { onDelete: 'set null' }),
    title: varchar('title', { length: 200 }).notNull(),
    description: text('description').notNull().default(''),
    startDate: date('start_date', { mode: 'string' }),
    endDate: date('end_date', { mode: 'string' }),
    budget: money('budget'),
    status: varchar('status', { length: 30, enum: tripStatuses }).notNull().default('planning'),
    travelersCount: integer('travelers_count').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    unique('trips_id_user_id_key').on(table.id, table.userId),
    index('trips_user_id_created_at_id_index').on(table.userId, table.createdAt, table.id),
    index('trips_user_id_status_index').on(table.userId, table.status),
    index('trips_user_id_start_date_end_date_index').on(table.userId, table.startDate, table.endDate),
    index('trips_destination_id_index').on(table.destinationId),
    check('trips_title_check', sql`${table.title} <> ''`),
    check('trips_dates_check', sql`${table.endDate} > ${table.startDate}`),
    check('trips_budget_check', sql`${table.budget} >= 0`),
    check('trips_travelers_count_check', sql`${table.travelersCount} between 1 and 100`),
    check('trips_status_check', oneOf(table.status, tripStatuses)),
  ],
)

export const planningSessions = pgTable(
  'planning_sessions',
  {
    id: id(),
    tripId: reference('trip_id').notNull(),
    userId: reference('user_id').notNull(),
    currentStage: varchar('current_stage', { length: 30, enum: planningStages }).notNull().default('destination'),
    sessionData: jsonb('session_data').$type<Record<string, unknown>>().notNull().default({}),
    stagesCompleted: jsonb('stages_completed').$type<PlanningStage[]>().notNull().default([]),
    startedAt: moment('started_at').notNull().defaultNow(),
    lastInteractionAt: moment('last_interaction_at').notNull().defaultNow(),
    completedAt: moment('completed_at'),
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
  ],
)

/**
 * A conversation at version 0 is only reserved: its first turn has begun but was never committed. It is archived as a
 * whole: all of its messages are, or none.
 */
export const tripConversations = pgTable(
  'trip_conversations',
  {
    id: id(),
    tripId: reference('trip_id').notNull().unique('trip_conversations_trip_id_key'),
    userId: reference('user_id').notNull(),
    version: integer('version').notNull().default(0),
    /** When it was last in use: not before any of its messages. */
    lastMessageAt: moment('last_message_at'),
    /** The day of that: what is indexed may not change with every turn, or each would write to every index of the row. */
    lastMessageOn: date('last_message_on', { mode: 'string' }).generatedAlwaysAs(
      sql`(last_message_at at time zone 'utc')::date`,
    ),
    archivedAt: moment('archived_at'),
    createdAt: createdAt(),
  },
  (table) => [
    foreignKey({
      name: 'trip_conversations_trip_id_user_id_fkey',
      columns: [table.tripId, table.userId],
      foreignColumns: [trips.id, trips.userId],
    }).onDelete('cascade'),
    unique('trip_conversations_id_user_id_key').on(table.id, table.userId),
    index('trip_conversations_user_id_index').on(table.userId),
    index('trip_conversations_last_message_on_id_index')
      .on(table.lastMessageOn, table.id)
      .where(sql`${table.archivedAt} is null`),
    check('trip_conversations_version_check', sql`${table.version} >= 0`),
  ],
)

const ownedByConversation = (name: string, columns: [AnyPgColumn, AnyPgColumn]) =>
  foreignKey({
    name: `${name}_conversation_id_user_id_fkey`,
    columns,
    foreignColumns: [tripConversations.id, tripConversations.userId],
  }).onDelete('cascade')

export const conversationStates = pgTable(
  'conversation_states',
  {
    conversationId: reference('conversation_id').primaryKey(),
    userId: reference('user_id').notNull(),
    stage: varchar('stage', { length: 30, enum: conversationStages }).notNull(),
    userInfo: jsonb('user_info').$type<Statement[]>().notNull().default([]),
    questionQueue: jsonb('question_queue').$type<Question[]>().notNull().default([]),
    questionsAsked: integer('questions_asked').notNull().default(0),
    updatedAt: updatedAt(),
  },
  (table) => [
    ownedByConversation('conversation_states', [table.conversationId, table.userId]),
    check('conversation_states_stage_check', oneOf(table.stage, conversationStages)),
    check('conversation_states_user_info_check', sql`jsonb_typeof(${table.userInfo}) = 'array'`),
    check(
      'conversation_states_questions_check',
      sql`jsonb_typeof(${table.questionQueue}) = 'array' and ${table.questionsAsked} between 0 and 6 and jsonb_array_length(${table.questionQueue}) <= 6`,
    ),
  ],
)

/** One row is the lock of a turn while it runs, and its idempotency record, receipt and snapshot afterwards. */
export const turns = pgTable(
  'turns',
  {
    conversationId: reference('conversation_id').notNull(),
    number: integer('number').notNull(),
    userId: reference('user_id').notNull(),
    leaseToken: uuid('lease_token').notNull().unique('turns_lease_token_key'),
    leaseExpiresAt: moment('lease_expires_at').notNull(),
    idempotencyKey: varchar('idempotency_key', { length: 255 }),
    requestHash: text('request_hash').notNull(),
    startedAt: moment('started_at').notNull(),
    committedAt: moment('committed_at'),
    userMessageId: reference('user_message_id').notNull(),
    aiMessageId: reference('ai_message_id').notNull(),
    stateBefore: jsonb('state_before').$type<ConversationSnapshot>(),
    stateAfter: jsonb('state_after').$type<ConversationSnapshot>(),
    answer: jsonb('answer').$type<ChatAnswer>(),
    receipt: jsonb('receipt').$type<TurnReceipt>(),
  },
  (table) => [
    primaryKey({ name: 'turns_pkey', columns: [table.conversationId, table.number] }),
    ownedByConversation('turns', [table.conversationId, table.userId]),
    uniqueIndex('turns_open_conversation_key')
      .on(table.conversationId)
      .where(sql`${table.committedAt} is null`),
    uniqueIndex('turns_idempotency_key')
      .on(table.conversationId, table.idempotencyKey)
      .where(sql`${table.idempotencyKey} is not null`),
    check('turns_number_check', sql`${table.number} >= 1`),
    check(
      'turns_committed_check',
      sql`(${table.committedAt} is null) = (${table.answer} is null) and (${table.committedAt} is null) = (${table.stateAfter} is null)`,
    ),
  ],
)

/** Keyed by (id, created_at), as a table that is partitioned by month must be. */
export const messages = pgTable(
  'messages',
  {
    id: bigint('id', { mode: 'number' }).notNull().generatedByDefaultAsIdentity({ name: 'messages_id_seq' }),
    conversationId: reference('conversation_id').notNull(),
    userId: reference('user_id').notNull(),
    isUser: boolean('is_user').notNull(),
    content: text('content').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    isArchived: boolean('is_archived').notNull().default(false),
    archivedAt: moment('archived_at'),
  },
  (table) => [
    primaryKey({ name: 'messages_pkey', columns: [table.id, table.createdAt] }),
    ownedByConversation('messages', [table.conversationId, table.userId]),
    index('messages_conversation_id_id_index').on(table.conversationId, table.id),
    check('messages_archived_check', sql`${table.isArchived} = (${table.archivedAt} is not null)`),
  ],
)

/** Rewinding a turn takes its recommendations along, through the reference to it. */
export const recommendations = pgTable(
  'recommendations',
  {
    id: id(),
    conversationId: reference('conversation_id').notNull(),
    userId: reference('user_id').notNull(),
    turnNumber: integer('turn_number').notNull(),
    locations: jsonb('locations').$type<Suggestion[]>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    ownedByConversation('recommendations', [table.conversationId, table.userId]),
    foreignKey({
      name: 'recommendations_turn_fkey',
      columns: [table.conversationId, table.turnNumber],
      foreignColumns: [turns.conversationId, turns.number],
    }).onDelete('cascade'),
    unique('recommendations_turn_key').on(table.conversationId, table.turnNumber),
    check(
      'recommendations_locations_check',
      sql`case when jsonb_typeof(${table.locations}) = 'array' then jsonb_array_length(${table.locations}) = 3 else false end`,
    ),
  ],
)
