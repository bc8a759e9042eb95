import type { Act } from '../../model/acts.ts'
import type { Offer } from '../../model/offer.ts'
import type { Saying } from '../../model/telling/telling.ts'
import type { TurnState } from './state.ts'

type Asked = Extract<Act, { kind: 'ask' }>

const assistant: Saying = { kind: 'assistant', topic: null, text: null }

/** The answer to a question about the places of the offer, or about all of them where it names none. */
export function answerOfOffer({ offered }: TurnState, { topic, choices }: Asked): Saying {
  if (topic === 'assistant') return assistant
  const asked = choices.flatMap((choice) => offered[choice] ?? [])
  return { kind: 'answer', topic, offers: asked.length > 0 ? asked : offered, isChosen: false }
}

/** The answer to a question about the chosen place, or about others of the offer where it names them. */
export function answerOfChosen(
  { offered }: Pick<TurnState, 'offered'>,
  chosen: Offer,
  { topic, choices }: Asked,
): Saying {
  if (topic === 'assistant') return assistant
  const asked = choices.flatMap((choice) => offered[choice] ?? [])
  return { kind: 'answer', topic, offers: asked.length > 0 ? asked : [chosen], isChosen: true }
}

/** What the trip goes to, with the facts it was offered with. */
export function chosenOffer({ listening, offered }: TurnState): Offer | null {
  const { chosen } = listening
  if (chosen === null) return null
  return offered.find(({ name, country }) => name === chosen.name && country === chosen.country) ?? null
}

/** What is asked besides the first thing that a message does. */
export const otherQuestions = ({ heard }: TurnState): Asked[] => heard.also.filter((act) => act.kind === 'ask')
