import type { ChatAnswer } from '../../src/conversation/turn/schema.ts'
import type { Deps } from '../../src/deps.ts'
import { type Script, gate, scriptedModel, twoQuestions } from './scripted-model.ts'
import { type Answer, depsWith, type ProblemBody, rows, type Traveller, traveller, tripOf } from './world.ts'

/** A traveller with a trip, talking to a model of which the test decides what it must. */
export async function talk(decided: Script = {}, replacements: Partial<Deps> = {}) {
  const deps = depsWith({ openModel: () => scriptedModel(decided), ...replacements })
  const who = await traveller(deps)
  return { who, tripId: await tripOf(who) }
}

/** The same, but the first answer waits until the test opens the gate; `reached` resolves when the model is asked. */
export async function talkThroughGate() {
  const { open, wait, reached } = gate()
  const { who, tripId } = await talk({
    questions: async () => {
      await wait()
      return twoQuestions
    },
  })
  return { who, tripId, open, reached }
}

export function say(who: Traveller, tripId: number, message: string, headers: Record<string, string> = {}) {
  return who.post<ChatAnswer>('/destination_search/chat', { trip_id: tripId, message }, headers)
}

export function sayAndFail(who: Traveller, tripId: number, message: string): Promise<Answer<ProblemBody>> {
  return who.post<ProblemBody>('/destination_search/chat', { trip_id: tripId, message })
}

/** Talks until three destinations are offered, giving the same answer to every question. */
export async function talkUntilOffered(
  who: Traveller,
  tripId: number,
  wish: string,
  answer = 'Whatever you think is best',
) {
  let latest = await say(who, tripId, wish)
  while (latest.body.stage === 'asking_clarifications') latest = await say(who, tripId, answer)
  return latest
}

/** All that is stored of a trip's conversation, for comparing before and after. */
export async function storedConversation(tripId: number) {
  const [trip] = await rows`select status, destination_id from trips where id = ${tripId}`
  const [conversation] = await rows`select id, version from trip_conversations where trip_id = ${tripId}`
  const id = conversation?.['id'] ?? 0
  return {
    trip,
    version: conversation?.['version'] ?? null,
    state: (
      await rows`
      select stage, user_info, question_queue, questions_asked from conversation_states where conversation_id = ${id}`
    )[0],
    messages: await rows`select id, is_user, content from messages where conversation_id = ${id} order by id`,
    turns:
      await rows`select number, committed_at is not null as committed from turns where conversation_id = ${id} order by number`,
    offers: await rows`select turn_number, locations from recommendations where conversation_id = ${id} order by id`,
  }
}
