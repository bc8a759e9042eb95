import { expect, it } from 'vitest'
import { say, talkUntilOffered } from '../support/chat.ts'
import { rows, traveller, tripOf } from '../support/world.ts'

const refinements = [
  'Something cheaper',
  'Others, please',
  'Not so hot',
  'More to do for children',
  'Somewhere quieter',
]

/**
 * What is stored of each of these turns, in bytes: what it keeps of the conversation, and what it says and offers. The latter
 * depends on the places, so that its mean over all turns is taken.
 */
async function bytesOfTurns(tripId: number, from: number, to: number): Promise<number> {
  const [stored] = await rows`
    select avg(kept) filter (where number between ${from} and ${to}) + avg(said) as bytes
    from trip_conversations conversation, lateral (
      select number, pg_column_size(turns.*) - pg_column_size(answer) as kept, pg_column_size(answer)
        + (select sum(pg_column_size(messages.*)) from messages
          where messages.conversation_id = turns.conversation_id and messages.id in (user_message_id, ai_message_id))
        + (select pg_column_size(offer.*) from recommendations offer
          where offer.conversation_id = turns.conversation_id and offer.turn_number = turns.number) as said
      from turns where turns.conversation_id = conversation.id
    ) turn
    where trip_id = ${tripId}`
  return Number(stored?.['bytes'])
}

it('a turn late in a conversation stores no more than an early one', { timeout: 120_000 }, async () => {
  const who = await traveller()
  const tripId = await tripOf(who)
  await talkUntilOffered(who, tripId, 'Two weeks of beach and food in May for two people')
  const [begun] = await rows`
    select max(number) as turns from turns join trip_conversations conversation on conversation.id = conversation_id
    where trip_id = ${tripId}`
  for (let turn = Number(begun?.['turns']) + 1; turn <= 200; turn += 1) {
    await rows`delete from chat_allowances where user_id = ${who.id}`
    const { status, body } = await say(who, tripId, refinements[turn % refinements.length] ?? '')
    expect(status).toBe(200)
    expect(body.destinations).toHaveLength(3)
  }
  const [early, late] = [await bytesOfTurns(tripId, 3, 7), await bytesOfTurns(tripId, 196, 200)]
  expect(early).toBeGreaterThan(0)
  expect(late / early).toBeLessThan(1.2)
})
