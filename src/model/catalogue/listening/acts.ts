import type { Topic } from '../../wishes.ts'
import { topics } from '../../wishes.ts'
import { actOnOffer } from './offer/offer-acts.ts'
import { actOnPlan } from './plan/plan-acts.ts'
import { has, isContent } from './sightings.ts'
import { type Talk, topicAsked } from './talk.ts'
import { type Heard, isWishing, type Decision, decided, hasDetails, questionBack, smallTalkIn } from './heard.ts'

/** Decides what a message does, by the stage it is said in. */
export function decide(heard: Heard): Decision {
  const { input } = heard
  if (isInDistress(heard)) return decided({ kind: 'small_talk', of: 'distress' }, 'nothing')
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

/** "Não aguento mais"; but "não aguento mais de 6 horas de avião" is about a flight. */
const isInDistress = ({ talk, reading: { tokens } }: Heard): boolean =>
  talk.phrases.some(
    ({ to, concepts }) =>
      concepts.includes('talk:distress') && tokens.slice(to, to + 2).every(({ number }) => number === null),
  )

function isStartingOver({ talk, reading, input, statement, news }: Heard): boolean {
  const phrase = talk.phrases.find(({ concepts }) => concepts.includes('restart'))
  if (phrase === undefined || input.stage === 'initial') return false
  // "Forget it all, we want a beach in Greece instead" says what comes after.
  if (statement.replaces && news > 0) return false
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
  if (!answersQuestion(heard) && asksOnly(heard))
    return decided({ kind: 'ask', topic: topicAsked(talk) ?? 'general', choices: [] }, 'nothing')
  const opens = topicsLeftOpen(heard)
  const compares = !talk.isQuestion && talk.says('quieter', 'closer', 'cheaper')
  if (news > 0 || opens.length > 0 || hasDetails(statement) || compares)
    return decided({ kind: 'wish' }, 'everything', opens)
  const small = smallTalkIn(talk)
  if (small !== null) return decided({ kind: 'small_talk', of: small }, 'nothing')
  const topic = talk.isQuestion ? topicAsked(talk) : null
  if (topic !== null) return decided({ kind: 'ask', topic, choices: [] }, 'nothing')
  return decided({ kind: 'unclear' }, 'nothing')
}

/** "When the kids are off, so July or August": says what was asked, without a question mark. */
function answersQuestion({ input, reading, statement }: Heard): boolean {
  if (reading.tokens.some(({ isAsked }) => isAsked)) return false
  switch (input.question?.topic) {
    case 'season':
      return statement.time !== null
    case 'length':
      return statement.length !== null
    case 'budget':
      return statement.budget !== null || statement.comfort !== null
    case 'companions':
      return statement.party !== null
    case 'interests':
      return statement.activities.length > 0
    case 'place':
      return statement.places.wanted.length > 0
    case 'origin':
      return statement.places.origin !== null
    case undefined:
      return false
  }
}

/** "How hot does it get in May? And is it safe?": nothing is said but what is asked, in words of asking. */
function asksOnly(heard: Heard): boolean {
  const { reading, talk, statement } = heard
  const { sightings, tokens, little } = reading
  const { places, budget, length, journey } = statement
  if (topicAsked(talk) === null || places.wanted.length > 0 || talk.says('open:place')) return false
  if (
    budget !== null ||
    length !== null ||
    journey.longestHours !== null ||
    !sightings.some(isContent) ||
    isWishing(heard)
  )
    return false
  const clauses = Map.groupBy(sightings, ({ clause }) => clause)
  return [...clauses.values()].every(
    (ofOne) =>
      !ofOne.some(isContent) ||
      ofOne
        .slice(0, 2)
        .some(
          (sighting, index, [first]) =>
            has(sighting, 'question') &&
            (index === 0 || has(first, 'and')) &&
            !little('subject', tokens[sighting.to]?.word),
        ),
  )
}

/** "What is the weather like in Bali?" before anything is offered. */
function questionAboutPlace(heard: Heard): Decision | null {
  const { talk, statement, news } = heard
  const [place] = statement.places.wanted
  const topic = topicAsked(talk)
  // "What's the weather like in Cape Town in June?"
  const most = isAskedOfIt(heard) ? mostAsked : topic === 'weather' && statement.time !== null ? 2 : 1
  if (place === undefined || news > most || !talk.isQuestion) return null
  if (isWishing(heard) || (topic === null && !talk.says('tell_me'))) return null
  return decided({ kind: 'ask_about_place', place }, 'nothing')
}

/** "Is Iceland too expensive for two students for 5 days?": the place stands right behind the word that asks. */
function isAskedOfIt({ reading: { sightings, tokens, little }, talk }: Heard): boolean {
  const [asking, ...others] = sightings
  const place = others.find(({ places }) => places.length > 0)
  if (asking?.from !== 0 || !has(asking, 'question') || place === undefined || !tokens.at(-1)?.isAsked) return false
  return topicAsked(talk) !== null && place.from - asking.to <= 2 && !little('begging', tokens[0]?.word)
}

const mostAsked = 4

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
    (talk.onlySays('open:any', 'no', 'choose_for_me', 'undecided', 'yes') ||
      (talk.says('open:any') && (talk.words <= 8 || beginsOpen(talk))))
  return isLeft && !talk.onlySays('yes') && isAnswerOpen(talk) ? [...open, asked] : open
}

const beginsOpen = ({ phrases: [first] }: Talk): boolean => first?.from === 0 && first.concepts.includes('open:any')

const isAnswerOpen = (talk: Talk): boolean => talk.says('open:any', 'choose_for_me', 'undecided', 'no')
