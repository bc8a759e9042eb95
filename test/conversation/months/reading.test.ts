import type { z } from '@hono/zod-openapi'
import { neon } from '@neondatabase/serverless'
import { expect, inject, it, onTestFinished } from 'vitest'
import type { history } from '../../../src/conversation/schema.ts'
import { say, storedConversation, talk } from '../../support/chat.ts'
import { partitionOf } from '../../support/months.ts'
import { monthsTouchedBy } from './touched-months.ts'
import { rows, type Traveller } from '../../support/world.ts'

const database = neon(inject('databaseUrl'))
type History = z.infer<typeof history>
const [first, second, third] = [await partitionOf(0), await partitionOf(1), await partitionOf(2)]
const partitionNamed = (day: string) => `messages_${day.slice(0, 7).replace('-', '_')}`
const pathOf = (tripId: number) => `/destination_search/conversations/${tripId}`

/** Six turns, of which two are said in the middle of each of three months. */
async function talkThroughMonths() {
  const { who, tripId } = await talk()
  onTestFinished(async () => {
    await rows`delete from users where id = ${who.id}`
  })
  const messages: number[] = []
  for (const message of ['Tea', 'In spring', 'Alone', 'Which is cheapest?', 'And warmest?', 'Hm']) {
    messages.push((await say(who, tripId, message)).body.user_message.id)
  }
  const before = await pagesOf(who, tripId)
  await rows`
    with placed as (
      select id, conversation_id, row_number() over (order by id) as place from messages where user_id = ${who.id}
    ), moved as (
      update messages set created_at = date_trunc('month', now()) + interval '14 days'
        + (place - 1) / 4 * interval '1 month' + place * interval '1 second'
      from placed where messages.id = placed.id returning messages.id, created_at
    ), retimed as (
      update turns set started_at = said.created_at, committed_at = answered.created_at
      from moved said, moved answered where said.id = user_message_id and answered.id = ai_message_id
    )
    update trip_conversations
    set created_at = (select min(created_at) from moved), last_message_at = (select max(created_at) from moved)
    where trip_id = ${tripId}`
  return { who, tripId, messages, before }
}

/** The history in pages of three, from the newest back, without its times. */
async function pagesOf(who: Traveller, tripId: number) {
  const pages: { id: number; is_user: boolean; content: string }[][] = []
  for (let before = '', hasMore = true; hasMore;) {
    const { body } = await who.get<History>(`${pathOf(tripId)}?limit=3${before}`)
    pages.push(body.messages.map(({ id, is_user, content }) => ({ id, is_user, content })))
    before = `&before=${body.messages[0]?.id ?? 0}`
    hasMore = body.has_more
  }
  return pages
}

it('a conversation over three months reads as one, page by page back to its first message', async () => {
  const { who, tripId, before } = await talkThroughMonths()
  const spread = await rows`
    select tableoid::regclass::text as name, count(*)::int from messages where user_id = ${who.id} group by 1 order by 1`
  expect(spread).toEqual([first, second, third].map((name) => ({ name, count: 4 })))
  expect(before.map((page) => page.length)).toEqual([3, 3, 3, 3])
  expect(await pagesOf(who, tripId)).toEqual(before)
})

it('history plans for the months of its conversation and reads those, and no others', async () => {
  const { who, tripId } = await talkThroughMonths()
  const read = () => who.get(pathOf(tripId))
  const months = [first, second, third]
  expect(await monthsTouchedBy(read)).toEqual({ planned: months, read: months })
  await rows`update trip_conversations set last_message_at = created_at where trip_id = ${tripId}`
  expect(await monthsTouchedBy(read)).toEqual({ planned: [first], read: [first] })
})

it('history of a conversation over many months reads those and no others', async () => {
  const months = [1, 2, 3, 4, 5, 6, 7, 8].map((month) => `2001-0${month}-01`)
  onTestFinished(async () => {
    for (const month of months) await database.query(`drop table if exists ${partitionNamed(month)}`)
  })
  for (const month of months) await rows`select maintenance.create_month(${month})`
  const { who, tripId, before } = await talkThroughMonths()
  await rows`
    with moved as (
      update messages set created_at = created_at - (date_trunc('month', now()) - '2001-02-01'::timestamptz)
        + case when created_at > now() + interval '1 month' then interval '3 months' else '0' end
      where user_id = ${who.id} returning created_at
    )
    update trip_conversations
    set created_at = (select min(created_at) from moved), last_message_at = (select max(created_at) from moved)
    where trip_id = ${tripId}`
  expect(await pagesOf(who, tripId)).toEqual(before)
  const { read } = await monthsTouchedBy(() => who.get(pathOf(tripId)))
  expect(read).toEqual(months.slice(1, 7).map(partitionNamed))
})

it('a rewind over months forgets what was said since, and leaves what was said before', async () => {
  const { who, tripId, messages, before } = await talkThroughMonths()
  expect((await who.post(`${pathOf(tripId)}/rewind`, { message_id: messages[3] })).status).toBe(200)
  const kept = before.toReversed().flat().slice(0, 6)
  expect((await storedConversation(tripId)).messages.map(({ id }) => Number(id))).toEqual(kept.map(({ id }) => id))
  expect((await pagesOf(who, tripId)).toReversed().flat()).toEqual(kept)
})

it('a turn touches the month it is said in and no other', async () => {
  const { who, tripId } = await talk()
  await say(who, tripId, 'Tea')
  expect(await monthsTouchedBy(() => say(who, tripId, 'In spring'))).toEqual({ planned: [first], read: [] })
})

it('what is said after a clock was set back is still read, and so is all before it', async () => {
  const { who, tripId, before } = await talkThroughMonths()
  await rows`update trip_conversations set created_at = least(created_at, now()) where trip_id = ${tripId}`
  await say(who, tripId, 'Still there?')
  const after = (await pagesOf(who, tripId)).flat()
  expect(after).toHaveLength(before.flat().length + 2)
})
