import { type Act, type Pending, type SmallTalk, smallTalk } from '../../acts.ts'
import type { Topic } from '../../wishes.ts'
import type { ListeningInput } from './input.ts'
import { has, type Reading } from './sightings.ts'
import type { Statement } from './statement.ts'
import type { Talk } from './talk.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A message as the acts see it. */
export interface Heard {
  input: ListeningInput
  reading: Reading
  talk: Talk
  statement: Statement
  /** How many things it says that a trip can be planned by; a place alone is one. */
  news: number
  vocabulary: Vocabulary
}

/**
 * What is done, and what of it counts as said: a question about Bali does not wish for Bali, nor one about its food for food;
 * who travels, when and on how much is so all the same.
 */
export interface Decision {
  act: Act
  keeps: 'everything' | 'nothing' | 'all_but_places' | 'circumstances'
  /** Topics they leave to us. */
  opens: readonly Topic[]
}

export const decided = (act: Act, keeps: Decision['keeps'] = 'everything', opens: readonly Topic[] = []): Decision => ({
  act,
  keeps,
  opens,
})

/** Things that do not count as news but are to be kept: a need, a home, a danger. */
export const hasDetails = ({
  needs,
  dangers,
  pace,
  novelty,
  occasion,
  journey,
  places,
  time,
  budget,
}: Statement): boolean =>
  needs.length +
    dangers.length +
    journey.only.length +
    journey.never.length +
    places.refused.length +
    places.been.length +
    places.like.length >
    0 ||
  pace !== null ||
  novelty !== null ||
  occasion !== null ||
  journey.isNear ||
  journey.longestHours !== null ||
  places.origin !== null ||
  time !== null ||
  budget !== null

/** "Why do you ask?", "What do you mean?", "Like what?" */
export function questionBack(talk: Talk): 'meaning' | 'reason' | 'options' | null {
  if (talk.words > 14) return null
  if (talk.says('options')) return 'options'
  if (talk.says('meaning')) return 'meaning'
  return talk.says('why') && !talk.says('others') ? 'reason' : null
}

export function smallTalkIn(talk: Talk): SmallTalk | null {
  const said = (of: SmallTalk): boolean => talk.says(`talk:${of}`)
  const order: readonly SmallTalk[] = ['complaint', 'joke', 'praise', 'thanks', 'goodbye', 'greeting']
  return order.find(said) ?? smallTalk.find(said) ?? null
}

/** "What's the nightlife like", "… like in the other two": a word of wishing with nothing to wish for behind it. */
export const isWishing = ({ reading: { sightings, tokens, startingAt } }: Heard): boolean =>
  sightings.some((sighting, index) => {
    const isAskedHow =
      has(startingAt(sighting.to), 'to') &&
      sightings.slice(0, index).some((before) => has(before, 'question') && before.clause === sighting.clause)
    return has(sighting, 'want') && tokens[sighting.to]?.gap === 'none' && !isAskedHow
  })

export type Agreement = 'yes' | 'no' | null

/** Whether a message agrees or refuses and says nothing else that would matter. */
export function agreementIn({ talk, input: { pending }, reading }: Heard): Agreement {
  const isOfPlace = pending.kind === 'shall_it_be' || pending.kind === 'shall_it_be_other'
  const first = talk.phrases.find(({ concepts }) =>
    concepts.some((concept) => concept === 'yes' || concept === 'no' || (isOfPlace && concept === 'take_it')),
  )
  if (first === undefined) return null
  const isNo = first.concepts.includes('no')
  const isEarly = first.from <= 2
  const contradicts = talk.phrases.some(
    ({ from, concepts }) =>
      from > first.from && concepts.includes(isNo ? 'yes' : 'no') && !concepts.includes(isNo ? 'no' : 'yes'),
  )
  if (!isEarly || (contradicts && talk.words > 3)) return null
  return isNo ? 'no' : isOfPlace && hasReserve(reading, first.to) ? null : 'yes'
}

/** "Yes, but first tell me what it costs": what is said behind "but" comes first. */
const hasReserve = ({ sightings, tokens }: Reading, from: number): boolean =>
  sightings.some((but) => has(but, 'break') && but.from >= from && but.from - from <= 1 && tokens.length - but.to > 1)

/** What "yes" and "no" mean is what was asked last. */
export function answerTo(pending: Pending, agreement: Agreement): Act | null {
  if (agreement === null) return null
  const isYes = agreement === 'yes'
  switch (pending.kind) {
    case 'nothing':
    case 'question':
      return null
    case 'which':
      if (!isYes) return { kind: 'refine' }
      return pending.leading === undefined ? { kind: 'unclear' } : { kind: 'lean', choice: pending.leading }
    case 'shall_it_be':
      return isYes ? { kind: 'choose', choice: pending.choice } : { kind: 'refuse', choices: [pending.choice] }
    case 'shall_it_be_other':
      return isYes ? { kind: 'choose_other', place: pending.place } : { kind: 'refine' }
    case 'tell':
      return isYes ? { kind: 'ask', topic: pending.topic, choices: [] } : { kind: 'small_talk', of: 'thanks' }
    case 'plan':
      return isYes
        ? { kind: 'plan', act: { kind: 'show', stage: pending.stage } }
        : { kind: 'small_talk', of: 'thanks' }
  }
}
