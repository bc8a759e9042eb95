import { describe, expect, it } from 'vitest'
import { archived, archivedConversation, archivedOf, inUse, letTimePass } from '../support/idle.ts'
import { say, talk } from '../support/chat.ts'
import { actingAs } from '../support/rights.ts'
import { rows } from '../support/world.ts'

const denied = '42501'
const onSchedule = (statement: string, parameters: unknown[] = []) =>
  actingAs('', statement, parameters, 'wanderline_cron')

/** Idle for long enough to be seen, and not for as long as any run waits. */
async function restingConversation(): Promise<number> {
  const { who, tripId } = await talk()
  for (const remark of ['Tea', 'In spring']) await say(who, tripId, remark)
  await letTimePass(tripId, 10)
  return tripId
}

async function conversationOf(tripId: number): Promise<number> {
  const [found] = await rows`select id from trip_conversations where trip_id = ${tripId}`
  return Number(found?.['id'])
}

describe('archiving', () => {
  it.each([
    ...['user_id', 'trip_id', 'created_at'].map((column) => ['trip_conversations', column]),
    ...['id', 'user_id', 'is_user', 'content'].map((column) => ['messages', column]),
    ...['user_id', 'lease_token', 'idempotency_key', 'request_hash', 'state_after', 'answer'].map((column) => [
      'turns',
      column,
    ]),
  ])('reads of %s no %s', async (table, column) => {
    expect((await onSchedule(`select ${column} from ${table}`)).refused).toBe(denied)
  })

  it.each([
    'delete from messages',
    'delete from trip_conversations',
    'delete from turns',
    'update messages set content = null',
    'update trip_conversations set last_message_at = now()',
    'update turns set lease_expires_at = now()',
    `insert into messages (conversation_id, created_at) values (1, now())`,
    'select bring_back(1, 1)',
  ])('cannot do: %s', async (statement) => {
    expect((await onSchedule(statement)).refused).toBe(denied)
  })

  it('sees and changes nothing of a conversation in use', async () => {
    const tripId = await restingConversation()
    const conversation = await conversationOf(tripId)
    await rows`update trip_conversations set last_message_at = now() where id = ${conversation}`
    await rows`update messages set created_at = now() where conversation_id = ${conversation}`
    const nothing = { count: 0, rows: [], refused: null }
    for (const statement of [
      'select id from trip_conversations where id = $1',
      'update trip_conversations set archived_at = now() where id = $1',
      'update messages set is_archived = true, archived_at = now() where conversation_id = $1',
      'select committed_at from turns where conversation_id = $1',
    ]) {
      expect(await onSchedule(statement, [conversation])).toEqual(nothing)
    }
    expect(await archivedOf(tripId)).toEqual(inUse(4))
  })

  it('can archive an idle conversation, and not bring it back', async () => {
    const tripId = await restingConversation()
    const conversation = await conversationOf(tripId)
    const refused = { count: 0, rows: [], refused: denied }
    const change = (assignments: string, table: string, key: string) =>
      onSchedule(`update ${table} set ${assignments} where ${key} = $1`, [conversation])
    expect(await change('archived_at = null', 'trip_conversations', 'id')).toEqual(refused)
    expect(await change('is_archived = false', 'messages', 'conversation_id')).toEqual(refused)
    const archiving = 'is_archived = true, archived_at = now()'
    expect(await change(archiving, 'messages', 'conversation_id')).toMatchObject({ count: 4 })
    expect(await change('archived_at = now()', 'trip_conversations', 'id')).toMatchObject({ count: 1 })
    expect(await change('archived_at = null', 'trip_conversations', 'id')).toMatchObject({ count: 0 })
    expect(await change('is_archived = false, archived_at = null', 'messages', 'conversation_id')).toMatchObject({
      count: 0,
    })
    expect(await archivedOf(tripId)).toEqual(archived(4))
  })
})

describe('bringing back', () => {
  it('is for the user whose conversation it is', async () => {
    const { who, tripId } = await archivedConversation()
    const { who: eve } = await talk()
    const conversation = await conversationOf(tripId)
    const bringBack = (acting: number | string, owner: number) =>
      actingAs(acting, 'select bring_back($1, $2)', [conversation, owner])
    await bringBack(eve.id, who.id)
    await bringBack(eve.id, eve.id)
    await bringBack(who.id, eve.id)
    await bringBack('', who.id)
    expect(await archivedOf(tripId)).toEqual(archived(4))
    await bringBack(who.id, who.id)
    expect(await archivedOf(tripId)).toEqual(inUse(4))
  })
})
