import type { Runtime } from '@langchain/langgraph/web'
import type { Act, AskedTopic, Pending } from '../../model/acts.ts'
import type { Offer } from '../../model/offer.ts'
import { orderOf } from '../../model/ordering.ts'
import { phrasesIn } from '../../model/telling/languages.ts'
import type { PlaceWish } from '../../model/wishes.ts'
import { offerOfCandidate } from '../offers.ts'
import { type Choice, type ConversationState, initialState } from '../record.ts'
import { answerOfChosen, answerOfOffer, chosenOffer, otherQuestions } from './answering.ts'
import { candidateIn } from './places.ts'
import { say } from './saying.ts'
import type { Reply, TurnState, TurnTools, TurnUpdate } from './state.ts'
import { toolsOf } from './tools.ts'

/** What is said to a message that asks for no new offer and makes no choice, and what it leaves behind. */
interface Response {
  reply: Reply
  pending: Pending
  conversation: ConversationState
  choice: Choice
}

/** Answers, asks back, or takes something back. */
export async function converse(state: TurnState, runtime: Runtime<{ tools: TurnTools }>): Promise<TurnUpdate> {
  const { reply, pending, conversation, choice } = withQuestions(state, await responseTo(state))
  const memory = { ...conversation.memory, pending }
  return {
    reply: await say(state, toolsOf(runtime), conversation.stage, reply),
    conversation: { ...conversation, memory },
    choice,
  }
}

/** With what else was asked in the same message, each answered by itself. */
function withQuestions(state: TurnState, response: Response): Response {
  const { reply } = response
  const questions = otherQuestions(state)
  if (questions.length === 0 || (reply.kind !== 'answer' && reply.kind !== 'shall_it_be')) return response
  const chosen = reply.kind === 'answer' && reply.isChosen ? chosenOffer(state) : null
  const others = questions.map((act) =>
    chosen === null ? answerOfOffer(state, act) : answerOfChosen(state, chosen, act),
  )
  const sayings = reply.kind === 'answer' ? [reply, ...others] : [...others, reply]
  return { ...response, reply: { kind: 'several', sayings } }
}

async function responseTo(state: TurnState): Promise<Response> {
  const { conversation, heard } = state
  if (heard.act.kind === 'start_over') return startedOver(state)
  if (heard.act.kind === 'ask_about_place') return aboutPlace(state, heard.act)
  switch (conversation.stage) {
    case 'initial':
    case 'asking_clarifications':
      return beforeOffer(state, heard.act)
    case 'destinations_complete':
      return stay(state, ...ofOffer(state, heard.act))
    case 'commitment_detected':
      return afterChoice(state, heard.act)
  }
}

const stay = ({ conversation }: TurnState, reply: Reply, pending: Pending): Response => ({
  reply,
  pending,
  conversation,
  choice: { kind: 'kept' },
})

// Without wishes, the trip itself is listened to anew with the next message.
function startedOver({ hasPlan }: TurnState): Response {
  return {
    reply: { kind: 'started_over', planIsSetAside: hasPlan },
    pending: { kind: 'nothing' },
    conversation: initialState,
    choice: { kind: 'cleared' },
  }
}

/** The question that stays open; at the very beginning, what the trip shall be about. */
function openQuestion({ listening }: TurnState) {
  const { question } = listening
  return question === null
    ? { topic: 'interests' as const, text: null }
    : { topic: question.topic, text: question.text === '' ? null : question.text }
}

function beforeOffer(state: TurnState, act: Act): Response {
  const question = openQuestion(state)
  const pending: Pending = state.conversation.stage === 'initial' ? { kind: 'nothing' } : { kind: 'question' }
  if (act.kind === 'foreign_language') return stay(state, { kind: 'languages', understood: act.understood }, pending)
  if (act.kind === 'question_back') return stay(state, { kind: 'question_back', why: act.why, ...question }, pending)
  if (act.kind === 'small_talk') return stay(state, { kind: 'small_talk', of: act.of, ...question }, pending)
  return stay(state, { kind: 'assistant', ...question }, pending)
}

async function aboutPlace(state: TurnState, act: Extract<Act, { kind: 'ask_about_place' }>): Promise<Response> {
  const { conversation, heard, candidates } = state
  const candidate = candidateIn(candidates, act.place)
  const offer =
    candidate === null ? null : offerOfCandidate(candidate, await phrasesIn(heard.wishes.language), heard.wishes)
  const isAsking = conversation.stage === 'asking_clarifications'
  const question = isAsking ? openQuestion(state) : { topic: null, text: null }
  const pending: Pending = isAsking
    ? { kind: 'question' }
    : offer === null
      ? { kind: 'which' }
      : { kind: 'shall_it_be_other', place: placeWishFor(offer) }
  return stay(state, { kind: 'about_place', place: act.place, offer, ...question }, pending)
}

const placeWishFor = ({ name, countryCode, latitude, longitude }: Offer): PlaceWish => ({
  kind: 'place',
  name,
  country: countryCode,
  latitude,
  longitude,
})

/** The reply to a message about an offer from which nothing is chosen yet, and what it asks. */
function ofOffer(state: TurnState, act: Act): [Reply, Pending] {
  const { offered } = state
  const before = state.listening.pending
  const which: [Reply, Pending] = [{ kind: 'which', offers: offered }, { kind: 'which' }]
  const shallItBe = (choice: number): [Reply, Pending] => {
    const offer = offered[choice]
    return offer === undefined
      ? which
      : [
          { kind: 'shall_it_be', offer },
          { kind: 'shall_it_be', choice },
        ]
  }
  switch (act.kind) {
    case 'lean':
      return shallItBe(act.choice)
    case 'choose_for_me':
      return answered(state, { kind: 'ask', topic: 'reasons', choices: [0] })
    case 'ask':
      return answered(state, act)
    case 'question_back':
      return answered(state, { kind: 'ask', topic: 'reasons', choices: [] })
    case 'plan':
      return [{ kind: 'choose_first', offers: offered }, { kind: 'which' }]
    case 'small_talk':
      return [{ kind: 'small_talk', of: act.of, topic: null, text: null }, before]
    case 'foreign_language':
      return [{ kind: 'languages', understood: act.understood }, before]
    case 'choose':
    case 'choose_other':
    case 'refuse':
    case 'replace':
    case 'refine':
    case 'others':
    case 'wish':
    case 'ask_about_place':
    case 'take_back':
    case 'start_over':
    case 'unclear':
      return which
  }
}

function answered(state: TurnState, act: Extract<Act, { kind: 'ask' }>): [Reply, Pending] {
  const reply = answerOfOffer(state, act)
  const [only, ...others] = act.choices
  if (reply.kind !== 'answer') return [reply, { kind: 'which' }]
  const pending: Pending =
    only !== undefined && others.length === 0
      ? { kind: 'shall_it_be', choice: only }
      : { kind: 'which', ...leadingOf(reply.offers, reply.topic, state) }
  return [reply, pending]
}

/** The only one of the offer that comes first in what was asked. */
function leadingOf(
  told: readonly Offer[],
  topic: AskedTopic,
  { offered, heard }: TurnState,
): { leading: number } | Record<string, never> {
  const [first, ...others] = orderOf(topic, told, heard.wishes)?.first ?? []
  return first === undefined || others.length > 0 ? {} : { leading: offered.indexOf(first) }
}

function afterChoice(state: TurnState, act: Act): Response {
  const { listening } = state
  const chosen = chosenOffer(state)
  const before = listening.pending
  if (act.kind === 'take_back' || isUndo(act)) return takenBack(state)
  if (act.kind === 'lean' || act.kind === 'choose_for_me') return stay(state, ...ofOffer(state, act))
  if (act.kind === 'small_talk') return stay(state, { kind: 'small_talk', of: act.of, topic: null, text: null }, before)
  if (act.kind === 'foreign_language') return stay(state, { kind: 'languages', understood: act.understood }, before)
  if (chosen === null) return stay(state, { kind: 'noted', offer: null }, before)
  if (act.kind === 'ask' || act.kind === 'question_back') {
    const asked = act.kind === 'ask' ? act : ({ kind: 'ask', topic: 'reasons', choices: [] } as const)
    return stay(
      state,
      answerOfChosen(state, chosen, { ...asked, choices: [...asked.choices] }),
      pendingBehind(asked.topic, before),
    )
  }
  if (act.kind === 'unclear') {
    const ask = before.kind === 'plan' ? before.stage : null
    return stay(state, { kind: 'plan', place: chosen.name, told: { of: 'unclear' }, broken: [], ask }, before)
  }
  return stay(state, { kind: 'noted', offer: chosen }, before)
}

const takenBack = ({ conversation, hasPlan, offered }: TurnState): Response => ({
  reply: { kind: 'taken_back', offers: offered, planIsSetAside: hasPlan },
  pending: { kind: 'which' },
  conversation: { ...conversation, stage: 'destinations_complete' },
  choice: { kind: 'cleared' },
})

/** Where nothing is planned yet, the choice is all that can be taken back. */
const isUndo = (act: Act): boolean => act.kind === 'plan' && act.act.kind === 'undo'

/** Who is told of the weather is offered a packing list. */
function pendingBehind(topic: AskedTopic, before: Pending): Pending {
  if (topic === 'assistant') return before
  return topic === 'season' || topic === 'weather' ? { kind: 'tell', topic: 'packing' } : { kind: 'nothing' }
}
