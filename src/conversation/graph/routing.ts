import { settledTopics } from '../questions.ts'
import { candidateNamed } from './places.ts'
import { isOfPlan } from './plan-requests.ts'
import type { TurnState } from './state.ts'

/** The steps that a message can lead to once it is understood. */
type Step = 'solve' | 'ask' | 'commit' | 'plan' | 'converse'

/** Where a turn goes from what was heard, by the stage it is in and by what the message does. */
export function afterListening(state: TurnState): Step {
  const { conversation, heard, offered } = state
  const { act, wishes } = heard
  switch (conversation.stage) {
    case 'initial':
      return isAboutUs(act) || (act.kind === 'small_talk' && act.of === 'distress') ? 'converse' : 'solve'
    case 'asking_clarifications':
      if (act.kind === 'small_talk' || isAboutUs(act)) return 'converse'
      if (act.kind === 'choose_for_me' || act.kind === 'ask_about_place') return 'solve'
      return openQuestions(conversation.questionQueue, settledTopics(wishes)).length > 0 ? 'ask' : 'solve'
    case 'destinations_complete':
      return afterOffer(act, offered.length, false)
    case 'commitment_detected':
      return isOfPlan(state) ? 'plan' : afterOffer(act, offered.length, true)
  }
}

type Act = TurnState['heard']['act']

// What is asked, or said past the open question, moves nothing: the question stays.
const isAboutUs = (act: Act): boolean =>
  act.kind === 'question_back' || act.kind === 'foreign_language' || act.kind === 'start_over' || act.kind === 'ask'

function afterOffer(act: Act, offered: number, isChosen: boolean): Step {
  switch (act.kind) {
    case 'choose':
      return act.choice < offered ? 'commit' : 'converse'
    case 'choose_other':
    case 'refuse':
    case 'replace':
    case 'refine':
    case 'others':
    case 'ask_about_place':
      return 'solve'
    case 'wish':
      return isChosen ? 'converse' : 'solve'
    case 'choose_for_me':
    case 'lean':
    case 'ask':
    case 'question_back':
    case 'take_back':
    case 'start_over':
    case 'plan':
    case 'small_talk':
    case 'foreign_language':
    case 'unclear':
      return 'converse'
  }
}

/** What is left of the queue once the question at its head was answered. */
export function openQuestions<Asked extends { topic: string }>(
  queue: readonly Asked[],
  settled: readonly string[],
): Asked[] {
  return queue.slice(1).filter(({ topic }) => !settled.includes(topic))
}

/** From the candidates on: a word about one place, or its choice; questions that are worth asking; or an offer. */
export function afterSolving({ candidates, conversation, heard }: TurnState): Step | 'recommend' {
  const { act } = heard
  if (conversation.stage === 'initial') return conversation.questionQueue.length > 0 ? 'ask' : 'recommend'
  if (act.kind === 'ask_about_place') return 'converse'
  if (act.kind === 'choose_other' && candidateNamed(candidates, act.place) !== null) return 'commit'
  return 'recommend'
}
