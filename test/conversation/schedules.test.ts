import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ConversationSnapshot } from '../../src/conversation/stages.ts'
import { ModelError } from '../support/product.ts'
import { otherPlaces, scriptedModel, threePlaces } from '../support/scripted-model.ts'
import { depsWith, rows, type Traveller, traveller, tripOf } from '../support/world.ts'

const schedules = 300
// To run the same schedules again, put the printed seed here.
const seed = Math.floor(Math.random() * 2 ** 31)

/** What a client may do to a conversation. `which` picks a key, a message or a fault, modulo what there is. */
const action = fc.record({
  kind: fc.constantFrom('send', 'send', 'send', 'repeat', 'leave', 'rewind', 'reset', 'fail'),
  which: fc.nat({ max: 5 }),
})
/** Actions that happen at once, wave after wave. */
const schedule = fc.array(fc.array(action, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never

const replies = ['Tea', 'In spring', 'Show me others', 'The second', 'What to pack?', 'Hmm']

// Deterministic: what a message means depends on its words alone, and one word makes the model fail.
const model = () =>
  scriptedModel({
    readReply: (_brief, _offered, message) => {
      if (message === 'The second') return Promise.resolve({ kind: 'commit', choice: 1 })
      return Promise.resolve(message === 'Show me others' ? { kind: 'refine' } : { kind: 'discuss' })
    },
    draftDestinations: (brief) =>
      brief.statements.at(-1)?.text === 'fail'
        ? Promise.reject(failure())
        : Promise.resolve(brief.statements.at(-1)?.kind === 'refinement' ? otherPlaces : threePlaces),
    draftQuestions: (brief) =>
      brief.statements.at(-1)?.text === 'fail'
        ? Promise.reject(failure())
        : Promise.resolve([{ topic: 'season', text: 'When?' }]),
  })
const failure = () => new ModelError({ kind: 'unavailable', retryAfterSeconds: 1 }, 'down')

it(
  'a conversation is whole after any schedule of sends, repeats, leavings, failures, rewinds and resets',
  { timeout: 480_000 },
  async () => {
    console.info(`${schedules} schedules from seed ${seed}`)
    const deps = depsWith({ openModel: model })
    await fc.assert(
      fc.asyncProperty(schedule, async (waves) => {
        const who = await traveller(deps)
        const tripId = await tripOf(who)
        for (const wave of waves) {
          await Promise.all(wave.map((step) => act(who, tripId, step)))
          await rows`delete from chat_allowances where user_id = ${who.id}`
        }
        await who.settled()
        await expectWhole(tripId)
      }),
      { numRuns: schedules, seed, verbose: fc.VerbosityLevel.Verbose },
    )
  },
)

async function act(who: Traveller, tripId: number, { kind, which }: Action): Promise<void> {
  const chat = (message: string, headers: Record<string, string> = {}) =>
    who.send('POST', '/destination_search/chat', { trip_id: tripId, message }, headers)
  switch (kind) {
    case 'send':
      return expectKnown(await chat(replies[which] ?? 'Hmm'))
    case 'repeat':
      return expectKnown(await chat('Tea', { 'Idempotency-Key': `key-${which}` }))
    case 'leave': {
      const response = await chat(replies[which] ?? 'Hmm', { Accept: 'text/event-stream' })
      await response.body?.cancel()
      return
    }
    case 'fail':
      return expectKnown(await chat('fail'))
    case 'rewind': {
      const said = await rows`
        select m.id from messages m join trip_conversations c on c.id = m.conversation_id
        where c.trip_id = ${tripId} and is_user order by m.id`
      const id = said[which % Math.max(1, said.length)]?.['id'] ?? 1
      return expectKnown(
        await who.send('POST', `/destination_search/conversations/${tripId}/rewind`, { message_id: Number(id) }),
      )
    }
    case 'reset':
      return expectKnown(await who.send('POST', `/destination_search/conversations/${tripId}/reset`))
  }
}

async function expectKnown(response: Response): Promise<void> {
  expect([200, 404, 409, 422, 503]).toContain(response.status)
  await response.text()
}

interface StoredTurn {
  number: number
  committed: boolean
  state_after: ConversationSnapshot
}

async function expectWhole(tripId: number): Promise<void> {
  const [trip] = await rows`select status, destination_id from trips where id = ${tripId}`
  const [conversation] = await rows`select id, version from trip_conversations where trip_id = ${tripId}`
  const id = conversation?.['id'] ?? 0
  const turns = await storedTurns(Number(id))
  expect(turns.map(({ number }) => number)).toEqual(turns.map((_turn, index) => index + 1))
  expect(turns.every(({ committed }) => committed)).toBe(true)

  const messages = await rows`select is_user from messages where conversation_id = ${id} order by id`
  expect(messages.map((message) => message['is_user'])).toEqual(turns.flatMap(() => [true, false]))

  const last = turns.at(-1)
  if (last === undefined) return expect(trip).toEqual({ status: 'planning', destination_id: null })
  const { trip: snapshot, ...state } = last.state_after
  const [stored] = await rows`
    select stage, user_info as "userInfo", question_queue as "questionQueue", questions_asked as "questionsAsked"
    from conversation_states where conversation_id = ${id}`
  expect(stored).toEqual(state)
  expect(trip).toEqual({
    status: snapshot.status,
    destination_id: snapshot.destinationId === null ? null : String(snapshot.destinationId),
  })
}

async function storedTurns(conversationId: number): Promise<StoredTurn[]> {
  const found = await rows`
    select number, committed_at is not null as committed, state_after
    from turns where conversation_id = ${conversationId} order by number`
  return found.map((row) => ({
    number: Number(row['number']),
    committed: row['committed'] === true,
    state_after: row['state_after'] as ConversationSnapshot,
  }))
}
