import { inject } from 'vitest'
import type { Database, DatabaseOptions } from '../../src/db/client.ts'
import { say, talk } from './chat.ts'
import type { Fault } from './faults.ts'
import { haveMonthsSince } from './months.ts'
import { createDatabase } from './product.ts'
import { depsWith, rows } from './world.ts'

/** More than the archiving of these tests waits for, and less than the runs of other tests do. */
const idleDays = 100
export const archiveAfterDays = 90

/** Makes it as if a trip's conversation had been held so many days ago. */
export async function letTimePass(tripId: number, days = idleDays): Promise<void> {
  const [conversation] = await rows`
    select (created_at - make_interval(days => ${days}))::text as began from trip_conversations where trip_id = ${tripId}`
  await haveMonthsSince(String(conversation?.['began']))
  await rows`
    with conversation as (
      update trip_conversations set created_at = created_at - make_interval(days => ${days}),
        last_message_at = last_message_at - make_interval(days => ${days})
      where trip_id = ${tripId} returning id
    )
    update messages set created_at = created_at - make_interval(days => ${days})
    from conversation where conversation_id = conversation.id`
}

/** A traveller whose conversation of some turns is idle. */
export async function idleConversation(turns = 2, ...decided: Parameters<typeof talk>) {
  const { who, tripId } = await talk(...decided)
  for (let turn = 1; turn <= turns; turn += 1) await say(who, tripId, `Remark ${turn}`)
  await letTimePass(tripId)
  return { who, tripId }
}

/** Archives a trip's conversation as if it were idle, and no other. */
export async function archiveAlone(tripId: number): Promise<void> {
  await letTimePass(tripId)
  await rows`
    with conversation as (
      update trip_conversations set archived_at = now() where trip_id = ${tripId} returning id
    )
    update messages set is_archived = true, archived_at = now()
    from conversation where conversation_id = conversation.id`
}

/** A traveller whose conversation of some turns is archived. */
export async function archivedConversation(turns = 2, ...decided: Parameters<typeof talk>) {
  const { who, tripId } = await talk(...decided)
  for (let turn = 1; turn <= turns; turn += 1) await say(who, tripId, `Remark ${turn}`)
  await archiveAlone(tripId)
  return { who, tripId }
}

/** What is archived of a trip's conversation: itself, and how many of its messages are and are not. */
export async function archivedOf(tripId: number) {
  const [found] = await rows`
    select archived_at is not null as archived,
      (select count(*)::int from messages where conversation_id = c.id and is_archived) as hidden,
      (select count(*)::int from messages where conversation_id = c.id and not is_archived) as shown
    from trip_conversations c where trip_id = ${tripId}`
  return found
}

/** What `archivedOf` finds when all of so many messages are archived, and when none is. */
export const archived = (messages: number) => ({ archived: true, hidden: messages, shown: 0 })
export const inUse = (messages: number) => ({ archived: false, hidden: 0, shown: messages })

/** An endpoint of which chosen round trips fail. */
export function unreliableEndpoint() {
  const scenario = `${inject('faultyEndpoint')}/${crypto.randomUUID()}`
  const spoil = (fault: Fault) => fetch(`${scenario}/fault`, { method: 'POST', body: JSON.stringify(fault) })
  return { endpoint: `${scenario}/sql`, spoil }
}

/** The database with the rights of a role, through an endpoint that may fail. */
export function databaseThrough(role: DatabaseOptions['role'], fetchEndpoint?: string): Database {
  const { config, clock } = depsWith()
  return createDatabase({
    ...{ url: config.databaseUrl, role, fetchEndpoint: fetchEndpoint ?? config.neonFetchEndpoint },
    // What an unreliable endpoint swallows is waited for in full.
    ...{ timeoutMilliseconds: fetchEndpoint === undefined ? 8_000 : 2_000, now: clock.now },
  })
}
