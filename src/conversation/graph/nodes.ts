import type { Runtime } from '@langchain/langgraph/web'
import { type Listening, ModelError, type Question, type Statement } from '../../model/model.ts'
import { isSamePlace, type Offer, type PlaceName } from '../../model/offer.ts'
import type { Wishes } from '../../model/wishes.ts'
import { phrasesIn } from '../../model/telling/languages.ts'
import type { Saying } from '../../model/telling/telling.ts'
import { verifyOffer } from '../checks.ts'
import { changeOf, offerOf, offerOfCandidate, withOffered } from '../offers.ts'
import { settledTopics, topicsWorthAsking } from '../questions.ts'
import { answerOfChosen, otherQuestions } from './answering.ts'
import { candidateNamed, wishesFor } from './places.ts'
import { besideTable, lastingWishes, withKept } from './replacing.ts'
import { openQuestions } from './routing.ts'
import { say } from './saying.ts'
import type { TurnState, TurnTools, TurnUpdate } from './state.ts'
import { count, toolsOf } from './tools.ts'

type Tools = Runtime<{ tools: TurnTools }>
type Node = (state: TurnState, runtime: Tools) => TurnUpdate | Promise<TurnUpdate>

const mostDrafts = 3
const longestMemory = 16
const opening = 8

/** What does the message do, and what does the traveller want after it? */
export const listen: Node = async (state, runtime) => {
  const tools = toolsOf(runtime)
  const { listening, conversation } = state
  if (conversation.stage === 'initial') tools.onStage('generating_questions')
  count(tools, 'listen')
  const heard = await tools.model.listen(listening, { signal: tools.signal })
  tools.trace.act = heard.act.kind
  const { memory } = conversation
  return {
    heard,
    conversation: {
      ...conversation,
      userInfo: remembered([...conversation.userInfo, statementOf(listening)]),
      wishes: lastingWishes(heard, listening.wishes),
      memory: { ...memory, pending: { kind: 'nothing' }, trip: listening.trip },
    },
  }
}

/** Finds what satisfies the wishes; at the beginning, what is worth asking before. */
export const solve: Node = async (state, runtime) => {
  const tools = toolsOf(runtime)
  const { conversation, heard } = state
  const { act } = heard
  if (conversation.stage !== 'initial') tools.onStage('generating_destinations')
  count(tools, 'solve')
  const isAboutOne = act.kind === 'ask_about_place' || act.kind === 'choose_other'
  const wishes = isAboutOne ? wishesFor(heard.wishes, act.place) : heard.wishes
  const candidates = await tools.rank(wishes, isAboutOne ? [] : setAside(state))
  if (candidates.length < 3) {
    throw new ModelError({ kind: 'unavailable', retryAfterSeconds: 60 }, 'the catalogue holds fewer than three places')
  }
  if (conversation.stage !== 'initial') return { candidates }
  const topics = topicsWorthAsking(heard.wishes, candidates)
  // A model that words its questions has put them in an order that reads well.
  const worded = heard.questions.filter(({ topic }) => topics.includes(topic))
  const unworded = topics.filter((topic) => !worded.some((question) => question.topic === topic))
  const questionQueue: Question[] = [...distinct(worded), ...unworded.map((topic) => ({ topic, text: '' }))]
  return { candidates, conversation: { ...conversation, questionQueue } }
}

/** Asks the question at the head of the queue, or the next one that is still open. */
export const ask: Node = async (state, runtime) => {
  const { conversation, heard } = state
  const isFirst = conversation.stage === 'initial'
  const queue = isFirst
    ? conversation.questionQueue
    : openQuestions(conversation.questionQueue, settledTopics(heard.wishes))
  const [next] = queue
  if (next === undefined) throw new Error('there is no question to ask')
  return {
    reply: await say(state, toolsOf(runtime), 'asking_clarifications', {
      kind: 'question',
      topic: next.topic,
      text: next.text === '' ? null : next.text,
      isFirst,
      remaining: queue.length - 1,
      greeting: heard.act.kind === 'small_talk' ? heard.act.of : null,
    }),
    conversation: {
      ...conversation,
      stage: 'asking_clarifications',
      questionQueue: queue,
      questionsAsked: isFirst ? 1 : conversation.questionsAsked + 1,
      memory: { ...conversation.memory, pending: { kind: 'question' } },
    },
  }
}

/** Offers three of the candidates, or says what was wrong with them as long as others may be chosen. */
export const recommend: Node = async (state, runtime) => {
  const chosen = await choose(state, runtime)
  const after = { ...state, ...chosen }
  // No step of its own: LangGraph takes longer to come to it than it takes.
  return mayChooseAgain(after) ? chosen : { ...chosen, ...(await present(after, runtime)) }
}

export const mayChooseAgain = ({ drafts, faults }: TurnState): boolean => faults.length > 0 && drafts < mostDrafts

/** Three of the candidates, held against the wishes. */
async function choose(state: TurnState, runtime: Tools): Promise<Pick<TurnState, 'proposals' | 'faults' | 'drafts'>> {
  const tools = toolsOf(runtime)
  const { model, signal, trace } = tools
  const { conversation, drafts, faults, heard, listening } = state
  if (conversation.stage === 'initial' && drafts === 0) tools.onStage('generating_destinations')
  count(tools, 'choose')
  const { wishes } = heard
  const free = besideTable(state)
  const proposals = await model.choose(
    { wishes, candidates: free, offeredBefore: setAside(state), faults, today: listening.today },
    { signal },
  )
  const found = verifyOffer(proposals, wishes, free)
  trace.grades.push(
    found.length === 0 ? 'pass' : found.map(({ subject, need }) => `${subject ?? 'offer'}: ${need}`).join(', '),
  )
  return { proposals, faults: found, drafts: drafts + 1 }
}

/** Offers the three, shortfalls included. */
async function present(state: TurnState, runtime: Tools): Promise<TurnUpdate> {
  const { conversation, heard, proposals } = state
  const phrases = await phrasesIn(heard.wishes.language)
  const found = proposals.map((proposal) => offerOf(proposal, phrases, heard.wishes))
  const offers = withKept(state, found)
  requireThree(offers)
  const before = conversation.memory.offered
  const isTakenBack = conversation.stage === 'commitment_detected'
  return {
    reply: await say(state, toolsOf(runtime), 'destinations_complete', {
      kind: 'offer',
      offers,
      isFirst: before.length === 0,
      isCompromise:
        heard.act.kind !== 'replace' &&
        proposals.every((proposal) => proposal.kind === 'candidate' && proposal.candidate.penalty > 0),
      isRepeated: found.some(
        (offer) => offers.includes(offer) && setAside(state).some((other) => isSamePlace(offer, other)),
      ),
      change: state.offered.length === 0 ? null : changeOf(offers, state.offered),
      planIsSetAside: isTakenBack && state.hasPlan,
    }),
    recommended: offers,
    choice: isTakenBack ? { kind: 'cleared' } : state.choice,
    conversation: {
      ...conversation,
      stage: 'destinations_complete',
      questionQueue: [],
      memory: { ...conversation.memory, pending: { kind: 'which' }, offered: withOffered(before, offers) },
    },
  }
}

/** The traveller chose: the trip has its destination. */
export const commit: Node = async (state, runtime) => {
  const offer = await chosenIn(state)
  const { conversation, listening, offered } = state
  const { memory } = conversation
  const isOffered = offered.some((other) => isSamePlace(other, offer))
  const planIsSetAside = state.hasPlan && !(listening.chosen !== null && isSamePlace(listening.chosen, offer))
  // What was asked in the same message is answered first, so that the last word asks what comes next.
  const answers = otherQuestions(state).map((act) => answerOfChosen({ offered: [] }, offer, act))
  const said = {
    kind: 'several' as const,
    sayings: [...answers, { kind: 'committed' as const, offer }],
    planIsSetAside,
  }
  return {
    reply: await say(state, toolsOf(runtime), 'commitment_detected', said),
    choice: { kind: 'taken', offer },
    // What is chosen is always one of the three on the table, so that its facts are at hand from here on.
    recommended: isOffered ? null : [offer, ...offered.slice(0, 2)],
    conversation: {
      ...conversation,
      stage: 'commitment_detected',
      memory: {
        ...memory,
        pending: { kind: 'plan', stage: 'accommodation', ...listedIn(answers) },
        offered: withOffered(memory.offered, [offer]),
      },
    },
  }
}

/** Areas that were named in the same breath can be chosen by their place among them. */
const listedIn = (answers: readonly Saying[]): { listed?: string[] } => {
  const areas = answers.flatMap((said) =>
    said.kind === 'answer' && said.topic === 'where_to_stay' ? said.offers.flatMap((offer) => offer.areas) : [],
  )
  return areas.length === 0 ? {} : { listed: areas }
}

/**
 * What is not to be offered again. Who says more of what they want has not refused what is on the table: it may stay
 * if it fits. Who asks for others, or says nothing new, has seen enough of it.
 */
function setAside({ conversation, heard, listening, offered }: TurnState): PlaceName[] {
  const all = conversation.memory.offered
  if (heard.act.kind === 'others' || heard.act.kind === 'replace' || isSameWish(listening.wishes, heard.wishes))
    return all
  return all.filter((place) => !offered.some((offer) => isSamePlace(offer, place)))
}

const isSameWish = (before: Wishes | null, after: Wishes): boolean =>
  before !== null && JSON.stringify({ ...before, language: '' }) === JSON.stringify({ ...after, language: '' })

async function chosenIn({ candidates, heard, offered }: TurnState): Promise<Offer> {
  const { act, wishes } = heard
  const candidate = act.kind === 'choose_other' ? candidateNamed(candidates, act.place) : null
  const offer =
    candidate === null
      ? act.kind === 'choose'
        ? offered[act.choice]
        : undefined
      : offerOfCandidate(candidate, await phrasesIn(wishes.language), wishes)
  if (offer === undefined) throw new Error('nothing was chosen')
  return offer
}

function statementOf({ message, number, question, stage }: Listening): Statement {
  const to = question?.topic ?? (stage === 'initial' || stage === 'asking_clarifications' ? 'wish' : 'offer')
  return { number, text: message, to }
}

// The first wish and its answers stay; what the rest of a long conversation meant is in the wishes.
const remembered = (all: Statement[]): Statement[] =>
  all.length <= longestMemory ? all : [...all.slice(0, opening), ...all.slice(all.length - longestMemory + opening)]

const distinct = (questions: Question[]): Question[] =>
  questions.filter(({ topic }, index) => questions.findIndex((other) => other.topic === topic) === index)

function requireThree(offers: { name: string; country: string }[]): void {
  const different = offers.filter((offer, index) => !offers.slice(0, index).some((other) => isSamePlace(offer, other)))
  if (different.length === 3 && offers.length === 3) return
  throw new ModelError({ kind: 'unavailable', retryAfterSeconds: 5 }, 'the model did not name three destinations')
}
