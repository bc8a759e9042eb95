import { describe, expect, it } from 'vitest'
import { captured } from '../support/capture.ts'
import { say, talk, talkUntilOffered } from '../support/chat.ts'
import { rows } from '../support/world.ts'

interface ConversationBody {
  messages: unknown[]
  destinations?: { name: string; destination_id: number | null; reasons: string[]; verified: boolean }[]
}

const json = (value: unknown) => JSON.stringify(value)
const placesOf = (names: string[]) =>
  names.map((name) => ({
    ...{ name, country: 'Indonesia', description: 'Warm.' },
    ...{ averageCostPerDay: 60, bestMonths: [5, 6] },
  }))

/** A conversation with an offer, as the first version stored it: nothing numbered, nothing understood, no facts. */
async function formerConversation() {
  const { who, tripId } = await talk({ act: () => Promise.resolve({ kind: 'choose', choice: 1 }) })
  await talkUntilOffered(who, tripId, 'Somewhere warm')
  const statements = [
    { kind: 'wish', text: 'Somewhere warm' },
    { kind: 'answer', text: 'In May', question: { topic: 'season', text: 'When?' } },
    { kind: 'refinement', text: 'Cheaper' },
  ]
  const [conversation] = await rows`select id from trip_conversations where trip_id = ${tripId}`
  const id = Number(conversation?.['id'])
  await rows`
    update conversation_states set user_info = ${json(statements)}, wishes = null, memory = null
    where conversation_id = ${id}`
  await rows`
    update recommendations set locations = ${json(placesOf(['Bali', 'Lombok', 'Flores']))} where conversation_id = ${id}`
  await rows`update turns set receipt = receipt - 'act' - 'version', answer = answer - 'version' where conversation_id = ${id}`
  return { who, tripId, id, path: `/destination_search/conversations/${tripId}` }
}

describe('a conversation that the first version stored', () => {
  it('is read with its offer, whose facts are not known', async () => {
    const { who, path } = await formerConversation()
    const { status, body } = await who.get<ConversationBody>(path)
    expect(status).toBe(200)
    expect(body.destinations).toMatchObject(
      ['Bali', 'Lombok', 'Flores'].map((name) => ({ name, destination_id: null, reasons: [], verified: false })),
    )
  })

  it('goes on, with its statements numbered and what they were said to', async () => {
    const { who, tripId, id } = await formerConversation()
    const { status, body } = await say(who, tripId, 'The second one')
    expect(status).toBe(200)
    expect(body.stage).toBe('commitment_detected')
    const [state] = await rows`select user_info, memory from conversation_states where conversation_id = ${id}`
    expect(state?.['user_info']).toMatchObject([
      { number: 1, text: 'Somewhere warm', to: 'wish' },
      { number: 2, text: 'In May', to: 'season' },
      { number: 3, text: 'Cheaper', to: 'offer' },
      { number: 4, text: 'The second one', to: 'offer' },
    ])
    expect(state?.['memory']).toMatchObject({ version: 1 })
  })

  it('has receipts without what its turns did', async () => {
    const { who, path } = await formerConversation()
    const { status, body } = await who.get<{ receipt: { act: unknown } | null }[]>(`${path}/turns`)
    expect(status).toBe(200)
    expect(body.length).toBeGreaterThan(0)
    expect(body.every(({ receipt }) => receipt?.act === null)).toBe(true)
  })
})

describe('an offer that the second version stored', () => {
  it('is read without the comfort at which it was reckoned, and can be chosen', async () => {
    const { who, tripId } = await talk({ act: () => Promise.resolve({ kind: 'choose', choice: 1 }) })
    const offered = await talkUntilOffered(who, tripId, 'Somewhere warm')
    await rows`
      update recommendations set locations = (select jsonb_agg(place - 'costLevel') from jsonb_array_elements(locations) place)
      where conversation_id = ${offered.body.conversation_id}`
    const { body } = await who.get<ConversationBody>(`/destination_search/conversations/${tripId}`)
    expect(body.destinations).toEqual(offered.body.destinations)
    expect((await say(who, tripId, 'The first one')).body.stage).toBe('commitment_detected')
  })
})

describe('what no version has written', () => {
  const secret = 'of tomorrow'
  it.each<[column: string, write: (id: number) => Promise<unknown>]>([
    [
      'memory',
      (id) =>
        rows`update conversation_states set memory = ${json({ version: 7, secret })} where conversation_id = ${id}`,
    ],
    ['wishes', (id) => rows`update conversation_states set wishes = ${json({ secret })} where conversation_id = ${id}`],
    [
      'user_info',
      (id) =>
        rows`update conversation_states set user_info = ${json([{ kind: secret }])} where conversation_id = ${id}`,
    ],
  ])('is an error, and the log names the row without what is in it (%s)', async (_column, write) => {
    const { who, id, path } = await formerConversation()
    await write(id)
    const before = captured.length
    expect((await who.get(path)).status).toBe(500)
    const logged = captured.slice(before).join()
    expect(logged).toContain(`conversation_states of ${id} cannot be read`)
    expect(logged).not.toContain(secret)
  })

  it('is an error of a receipt, too, and of an answer that is asked for again', async () => {
    const { who, tripId } = await talk()
    const key = { 'Idempotency-Key': 'one' }
    await say(who, tripId, 'Tea', key)
    const [turn] = await rows`
      update turns set receipt = receipt || '{"version": 7}', answer = answer || '{"version": 7}'
      where conversation_id = (select id from trip_conversations where trip_id = ${tripId}) returning conversation_id`
    const before = captured.length
    expect((await who.get(`/destination_search/conversations/${tripId}/turns`)).status).toBe(500)
    expect((await who.send('POST', '/destination_search/chat', { trip_id: tripId, message: 'Tea' }, key)).status).toBe(
      500,
    )
    const logged = captured.slice(before).join()
    expect(logged).toContain(`turns.receipt of ${String(turn?.['conversation_id'])}`)
    expect(logged).toContain(`turns.answer of ${String(turn?.['conversation_id'])} cannot be read`)
  })
})

describe('every turn', () => {
  it('says which version wrote its answer, its receipt and its snapshot', async () => {
    const { who, tripId } = await talk()
    await say(who, tripId, 'Tea')
    const [turn] = await rows`
      select answer -> 'version' as answer, receipt -> 'version' as receipt,
        state_before #> '{memory,version}' as found
      from turns where conversation_id = (select id from trip_conversations where trip_id = ${tripId})`
    expect(turn).toEqual({ answer: 1, receipt: 1, found: 1 })
  })
})
