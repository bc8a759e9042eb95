import type { Act, Pending, SmallTalk } from '../../acts.ts'
import { smallTalk } from '../../acts.ts'
import type { PlaceWish, Topic } from '../../wishes.ts'
import { topics } from '../../wishes.ts'
import type { ListeningInput } from './input.ts'
import { actOnOffer } from './offer-acts.ts'
import { actOnPlan } from './plan-acts.ts'
import { has, type Reading } from './sightings.ts'
import type { Statement } from './statement.ts'
import { type Talk, topicAsked } from './talk.ts'
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

/** What is done, and whether what was heard counts as said: a question about Bali does not wish for Bali. */
export interface Decision {
  act: Act
  keeps: 'everything' | 'nothing' | 'all_but_places'
  /** Topics they leave to us. */
  opens: readonly Topic[]
}

export const decided = (act: Act, keeps: Decision['keeps'] = 'everything', opens: readonly Topic[] = []): Decision => ({
  act,
  keeps,
  opens,
})

/** Decides what a message does, by the stage it is said in. */
export function decide(heard: Heard): Decision {
  const { input, talk } = heard
  if (talk.says('talk:distress')) return decided({ kind: 'small_talk', of: 'distress' }, 'nothing')
  if (isStartingOver(heard)) return decided({ kind: 'start_over' }, 'nothing')
  switch (input.stage) {
    case 'initial':
    case 'asking_clarifications':
      return decideOnQuestion(heard)
    case 'destinations_complete':
      return actOnOffer(heard)
    case 'commitment_detected':
      return actOnPlan(heard)
  }
}

function isStartingOver({ talk, reading, input }: Heard): boolean {
  const phrase = talk.phrases.find(({ concepts }) => concepts.includes('restart'))
  if (phrase === undefined || input.stage === 'initial') return false
  return !reading.sightings.some(
    (sighting) => has(sighting, 'not') && sighting.to <= phrase.from && sighting.to >= phrase.from - 2,
  )
}

function decideOnQuestion(heard: Heard): Decision {
  const { input, talk, statement, news } = heard
  const back = input.question === null || news > 0 ? null : questionBack(talk)
  if (back !== null) return decided({ kind: 'question_back', why: back }, 'nothing')
  if (talk.says('ask:assistant') && talk.isQuestion && news === 0)
    return decided({ kind: 'ask', topic: 'assistant', choices: [] }, 'nothing')
  const asked = questionAboutPlace(heard)
  if (asked !== null) return asked
  const opens = topicsLeftOpen(heard)
  if (news > 0 || opens.length > 0 || hasDetails(statement)) return decided({ kind: 'wish' }, 'everything', opens)
  const small = smallTalkIn(talk)
  if (small !== null) return decided({ kind: 'small_talk', of: small }, 'nothing')
  const topic = talk.isQuestion ? topicAsked(talk) : null
  if (topic !== null) return decided({ kind: 'ask', topic, choices: [] }, 'nothing')
  return decided({ kind: 'unclear' }, 'nothing')
}

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

/** "What is the weather like in Bali?" before anything is offered. */
function questionAboutPlace({ talk, statement, reading, news }: Heard): Decision | null {
  const [place] = statement.places.wanted
  if (place === undefined || news > 1 || !talk.isQuestion) return null
  const isWish = reading.sightings.some((sighting) => has(sighting, 'want'))
  const topic = topicAsked(talk)
  if (isWish || (topic === null && !talk.says('tell_me'))) return null
  return decided({ kind: 'ask_about_place', place }, 'nothing')
}

const openConcepts = topics.map((topic) => ({ topic, concept: `open:${topic}` as const }))

/** "Anywhere", "whenever", "I don't mind" to the question that is open. */
function topicsLeftOpen({ talk, input, news, statement }: Heard): Topic[] {
  const named = openConcepts.filter(({ concept }) => talk.says(concept)).map(({ topic }) => topic)
  const isPlaceNamed = statement.places.wanted.length > 0
  const open = named.filter((topic) => !(topic === 'place' && isPlaceNamed))
  const asked = input.question?.topic ?? null
  if (asked === null || open.includes(asked)) return open
  const isLeft =
    news === 0 &&
    (talk.onlySays('open:any', 'no', 'choose_for_me', 'undecided', 'yes') || (talk.says('open:any') && talk.words <= 8))
  return isLeft && !talk.onlySays('yes') && isAnswerOpen(talk) ? [...open, asked] : open
}

const isAnswerOpen = (talk: Talk): boolean => talk.says('open:any', 'choose_for_me', 'undecided', 'no')

export function smallTalkIn(talk: Talk): SmallTalk | null {
  const said = (of: SmallTalk): boolean => talk.says(`talk:${of}`)
  const order: readonly SmallTalk[] = ['complaint', 'joke', 'praise', 'thanks', 'goodbye', 'greeting']
  return order.find(said) ?? smallTalk.find(said) ?? null
}

export type Agreement = 'yes' | 'no' | null

/** Whether a message agrees or refuses and says nothing else that would matter. */
export function agreementIn({ talk }: Heard): Agreement {
  const first = talk.phrases.find(({ concepts }) => concepts.some((concept) => concept === 'yes' || concept === 'no'))
  if (first === undefined) return null
  const isNo = first.concepts.includes('no')
  const isEarly = first.from <= 2
  const contradicts = talk.phrases.some(
    ({ from, concepts }) =>
      from > first.from && concepts.includes(isNo ? 'yes' : 'no') && !concepts.includes(isNo ? 'no' : 'yes'),
  )
  return !isEarly || (contradicts && talk.words > 3) ? null : isNo ? 'no' : 'yes'
}

/** What "yes" and "no" mean is what was asked last. */
export function answerTo(pending: Pending, agreement: Agreement): Act | null {
  if (agreement === null) return null
  const isYes = agreement === 'yes'
  switch (pending.kind) {
    case 'nothing':
    case 'question':
      return null
    case 'which':
      return isYes ? { kind: 'unclear' } : { kind: 'refine' }
    case 'shall_it_be':
      return isYes ? { kind: 'choose', choice: pending.choice } : { kind: 'refuse', choices: [pending.choice] }
    case 'tell':
      return isYes ? { kind: 'ask', topic: pending.topic, choices: [] } : { kind: 'small_talk', of: 'thanks' }
    case 'plan':
      return isYes
        ? { kind: 'plan', act: { kind: 'show', stage: pending.stage } }
        : { kind: 'small_talk', of: 'thanks' }
  }
}

/** A place that is neither of the offer nor of what was offered before, and is spoken of as wanted. */
export const otherPlace = ({ statement }: Heard): PlaceWish | null => statement.places.wanted[0] ?? null
