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
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import { createdAt, id, moment, oneOf, reference, updatedAt } from '../db/columns.ts'
import { trips } from '../trips/table.ts'
import { users } from '../users/table.ts'
import { conversationStages } from './stages.ts'

/** The turns a user began within the last minute. Apart from `turns`, so that a reset does not refill the allowance. */
export const chatAllowances = pgTable('chat_allowances', {
  userId: reference('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  startedAt: moment('started_at').array().notNull(),
})

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
    userInfo: jsonb('user_info').$type<unknown[]>().notNull().default([]),
    questionQueue: jsonb('question_queue').$type<unknown[]>().notNull().default([]),
    questionsAsked: integer('questions_asked').notNull().default(0),
    /** What all that was said means; null in rows that are older than it. */
    wishes: jsonb('wishes').$type<unknown>(),
    /** What was asked last, what was offered, and the trip as it was; null in rows that are older than it. */
    memory: jsonb('memory').$type<unknown>(),
    updatedAt: updatedAt(),
  },
  (table) => [
    ownedByConversation('conversation_states', [table.conversationId, table.userId]),
    check('conversation_states_stage_check', oneOf(table.stage, conversationStages)),
    check('conversation_states_wishes_check', sql`jsonb_typeof(${table.wishes}) = 'object'`),
    check('conversation_states_memory_check', sql`jsonb_typeof(${table.memory}) = 'object'`),
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
    /** All that it found, which is what the turn before left: a rewind puts it back. */
    stateBefore: jsonb('state_before'),
    /** Its stage and what became of the trip; all of the state until release 0.2. */
    stateAfter: jsonb('state_after'),
    answer: jsonb('answer').$type<unknown>(),
    receipt: jsonb('receipt'),
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
    locations: jsonb('locations').$type<unknown>().notNull(),
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
