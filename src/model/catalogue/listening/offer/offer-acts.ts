import type { Act } from '../../../acts.ts'
import { comparisons, superlatives } from './qualities.ts'
import {
  agreementIn,
  answerTo,
  decided,
  type Decision,
  hasDetails,
  type Heard,
  isWishing,
  questionBack,
  smallTalkIn,
} from '../heard.ts'
import { isChanged, isChosen, isHedged, isPicked, isPutIn, takesWhatWasSpokenOf } from './choosing.ts'
import { comparisonAsked, isDescribed, topicOfBest, topicOfThemes, wondersWhich } from './comparing.ts'
import { choicesOf, type Pointed, pointedAt, refusesAll } from './pointed.ts'
import { asksAfterBut, asksSomewhere, isAnswered, isRequest, isToBeGiven, isToBeTold, questionAbout } from './asking.ts'
import { lean, severalPointed } from './several.ts'
import { asksForAnother } from './replaced.ts'
import { daysWanted } from '../plan/days-wanted.ts'
import { has } from '../sightings.ts'
import { beginsAsking } from '../stances/boundaries.ts'
import { topicAsked } from '../talk.ts'

/** What a message does while three places are on the table. A refusal never chooses, in whatever position. */
export function actOnOffer(heard: Heard): Decision {
  const { talk, news } = heard
  const compared = comparisonAsked(heard)
  // "Which is better with a toddler?" says who travels.
  const isSaid = heard.statement.needs.length > 0 || heard.statement.party !== null
  if (compared !== null)
    return decided({ kind: 'ask', topic: compared, choices: [] }, isSaid ? 'circumstances' : 'nothing')
  const pointed = pointedAt(heard)
  if (isReplacing(heard, pointed)) return decided(replacing(heard, pointed))
  if (asksForSomething(heard, pointed)) return decided({ kind: 'refine' })
  if (pointed.like.length > 0 && pointed.choices.length === 0) return decided({ kind: 'refine' })
  if (pointed.rejected.length > 0 && pointed.choices.length === 0) return afterRefusal(heard, pointed)
  if (pointed.choices.length > 0) return afterPointing(heard, pointed)
  const asks = talk.isQuestion && topicAsked(talk) !== null
  const saysMore = news > 0 || topicOfBest(talk) !== null || asks || talk.says('others') || hasDetails(heard.statement)
  // "Which is the quietest?" – "Ubud." – "We'll take it."
  const { pending } = heard.input
  if (!saysMore && pending.kind === 'which' && pending.leading !== undefined && talk.says('take_it'))
    return decided({ kind: 'choose', choice: pending.leading }, 'nothing')
  // "Shall it be Ubud?" – "Yes, from the 4th to the 11th."
  const agrees = takesWhatWasSpokenOf(heard) || agreementIn(heard) === 'yes'
  const isOther = asks || talk.says('others', ...comparisons) || !isOfCircumstances(heard.statement)
  if (pending.kind === 'shall_it_be' && agrees && !isOther) return decided({ kind: 'choose', choice: pending.choice })
  const answer = saysMore ? null : answerTo(pending, agreementIn(heard))
  if (answer !== null && !talk.says('choose_for_me', 'restart')) return decided(answer, 'nothing')
  return withoutPointing(heard)
}

/** "Swap the third for something cheaper": another place is wanted, and none of the offer put in its stead. */
function isReplacing(heard: Heard, { replaced, wanted }: Pointed): boolean {
  if (replaced.length === 0) return false
  if (wanted.length === 0 || asksForAnother(heard)) return true
  if (!heard.reading.sightings.some((sighting) => has(sighting, 'exchange'))) return false
  return choicesOf(wanted.filter((sighting) => isPutIn(heard, sighting) || isPicked(heard, sighting))).length !== 1
}

function replacing({ input }: Heard, { replaced }: Pointed): Act {
  const choices = choicesOf(replaced)
  return choices.length < input.offered.length ? { kind: 'replace', choices } : { kind: 'others' }
}

/** "The first is far, isn't it? Is there something closer?": what is asked for is not on the table. */
const asksForSomething = ({ talk, reading: { tokens, little } }: Heard, { wanted }: Pointed): boolean =>
  talk.phrases.some(
    ({ from, concepts }) =>
      comparisons.some((comparison) => concepts.includes(comparison)) &&
      wanted.every(({ to }) => to <= from) &&
      tokens.slice(Math.max(0, from - 2), from).some(({ word }) => little('something', word)) &&
      tokens.slice(Math.max(0, from - 1), from + 1).every(({ gap }) => gap === 'none'),
  )

/** "Take out the first and put something with more parties": one thing is asked for behind what is refused. */
const asksForOne = ({ talk, news, statement, reading: { tokens, little } }: Heard, { refused }: Pointed): boolean =>
  !talk.says('alike', ...comparisons) &&
  news > 0 &&
  statement.places.wanted.length === 0 &&
  refused.every(
    ({ reference, stance, to }) =>
      reference !== null &&
      stance !== 'been' &&
      reference.by !== 'country' &&
      tokens.slice(to).some(({ word, gap }) => gap === 'none' && little('something', word)),
  )

function afterRefusal(heard: Heard, pointed: Pointed): Decision {
  const { rejected } = pointed
  const { talk, input, news, statement } = heard
  // "Not the first, the others look good", "of the others I'm not sure": the others are those on the table.
  if (talk.says('others') && !talk.says('praise_it', 'undecided')) return decided({ kind: 'others' })
  const left = input.offered.map((_, choice) => choice).filter((choice) => !rejected.includes(choice))
  if (left.length > 0 && asksForOne(heard, pointed)) return decided({ kind: 'replace', choices: rejected })
  if (talk.says(...comparisons) || news > 0 || left.length === 0) return decided({ kind: 'refine' })
  if (hasDetails({ ...statement, places: { ...statement.places, refused: [], been: [] } }))
    return decided({ kind: 'refine' })
  const [last] = left
  if (left.length === 1 && last !== undefined && rejected.length > 1) return decided(lean(last))
  return decided({ kind: 'refuse', choices: rejected })
}

function afterPointing(heard: Heard, pointed: Pointed): Decision {
  const { talk } = heard
  const [choice = 0, ...others] = pointed.choices
  const asks = pointed.wanted.every(
    (sighting) =>
      isToBeTold(heard, sighting) ||
      beginsAsking(heard.reading.tokens, sighting.from, heard.reading.little) ||
      (talk.asksAt(sighting.from) && !isAnswered(heard, sighting) && !isToBeGiven(heard, sighting)),
  )
  const topic = topicAsked(talk)
  if (topic !== null && asksAfterBut(heard)) return decided(questionAbout(heard, pointed), 'circumstances')
  if (asks && !isRequest(heard)) return decided(questionAbout(heard, pointed), 'circumstances')
  // "The first no, the other two sound good": nothing is chosen of them.
  const areLeft = others.length === 1 && pointed.wanted.every(({ reference }) => reference?.choices.length === 2)
  if (areLeft && pointed.rejected.length === 1 && topic !== null && asksSomewhere(heard))
    return decided({ kind: 'ask', topic, choices: pointed.choices }, 'circumstances')
  if (areLeft && pointed.rejected.length === 1 && !talk.says('others'))
    return decided(talk.says(...comparisons) ? { kind: 'refine' } : { kind: 'refuse', choices: pointed.rejected })
  if (others.length > 0 && topic !== null && asksSomewhere(heard))
    return decided(questionAbout(heard, pointed), 'circumstances')
  if (others.length > 0) return decided(severalPointed(heard, pointed), 'all_but_places')
  // "I like number 3. How is the weather?"
  const isTaken = pointed.wanted.some((sighting) => isPicked(heard, sighting)) && !isHedged(heard)
  if (topic !== null && talk.isQuestion && !asks && !isTaken && !isRequest(heard))
    return decided(questionAbout(heard, pointed), 'circumstances')
  if (isChanged(heard, pointed) && !isTakenAnyway(heard, pointed)) return decided({ kind: 'refine' })
  if (asks && topic !== null && !talk.says('pick')) return decided({ kind: 'ask', topic, choices: [choice] }, 'nothing')
  return decided(
    isHedged(heard) ? lean(choice) : isChosen(heard, pointed) ? { kind: 'choose', choice } : lean(choice),
    'all_but_places',
  )
}

/** "OK for the second, but in April": chosen, and said when, how long, with whom or for how much. */
const isTakenAnyway = (heard: Heard, { wanted }: Pointed): boolean =>
  wanted.some((sighting) => isPicked(heard, sighting)) &&
  !heard.talk.says('others', 'alike', 'lean', 'undecided', ...comparisons) &&
  isOfCircumstances(heard.statement)

function isOfCircumstances({ places, activities, climate, comfort, journey, needs }: Heard['statement']): boolean {
  const { wanted, like, origin } = places
  const ofPlaces = wanted.length + like.length + journey.only.length + journey.never.length
  return ofPlaces + activities.length + needs.length === 0 && climate === null && comfort === null && origin === null
}

/** As many words as choose by a superlative, and say nothing else. */
const mostWordsOfBest = 6

/** Nothing of the offer is pointed at. */
function withoutPointing(heard: Heard): Decision {
  const { talk, news, statement, input } = heard
  const [place] = statement.places.wanted
  if (talk.says('what_about') && place !== undefined && news === 1 && !talk.says('alike', 'others', ...comparisons))
    return decided({ kind: 'ask_about_place', place }, 'nothing')
  if (talk.says('others') || refusesAll(heard)) return decided({ kind: 'others' })
  const topic = topicAsked(talk)
  if (talk.isQuestion && topic !== null && talk.says('any_of_them') && news === 0)
    return decided({ kind: 'ask', topic, choices: [] }, 'nothing')
  if (isDescribed(heard))
    return decided({ kind: 'ask', topic: topicOfThemes(heard) ?? 'compare', choices: [] }, 'nothing')
  const isCompared = !talk.isQuestion && wondersWhich(heard)
  const wantsChange = !isCompared && talk.says(...comparisons)
  if (talk.says('choose_for_me') && (news === 0 || isCompared) && !wantsChange)
    return decided({ kind: 'choose_for_me' }, 'nothing')
  if (place !== undefined) return decidedOnPlace(heard)
  // "Can I have more beach and less temple?" asks for something else.
  const isWish = isWishing(heard) || statement.activities.some(({ weight }) => weight === 'refused')
  if (talk.isQuestion && topic !== null && !isWish)
    return decided({ kind: 'ask', topic, choices: spokenOf(heard) }, 'nothing')
  const { pending } = input
  if (talk.says('plan:make') || daysWanted(heard) === 'made')
    // "Shall it be Ubud?" – "Plan the days."
    return decided(
      pending.kind === 'shall_it_be'
        ? { kind: 'choose', choice: pending.choice }
        : { kind: 'plan', act: { kind: 'make' } },
      'everything',
    )
  // "Shall it be Ubud?" – "From the 4th to the 11th, the two of us."
  if (pending.kind === 'shall_it_be' && !wantsChange && statement.time !== null && isOfCircumstances(statement))
    return decided(lean(pending.choice), 'everything')
  // "The quietest, please", where all are as quiet.
  const best = topicOfBest(talk)
  const isBestAlone = best !== null && talk.words <= mostWordsOfBest && news <= 1 && talk.says(...superlatives)
  if (isBestAlone) return decided({ kind: 'ask', topic: best, choices: [] }, 'nothing')
  if (wantsChange || news > 0 || hasDetails(statement)) return decided({ kind: 'refine' })
  if (talk.says('ask:general', 'tell_me'))
    return decided({ kind: 'ask', topic: topic ?? 'general', choices: spokenOf(heard) }, 'nothing')
  if (questionBack(talk) === 'reason') return decided({ kind: 'ask', topic: 'reasons', choices: [] }, 'nothing')
  if (topic !== null && (talk.isQuestion || talk.words <= 3))
    return decided({ kind: 'ask', topic, choices: spokenOf(heard) }, 'nothing')
  if (best !== null) return decided({ kind: 'ask', topic: best, choices: [] }, 'nothing')
  const small = smallTalkIn(talk)
  if (small !== null) return decided({ kind: 'small_talk', of: small }, 'nothing')
  if (input.pending.kind === 'nothing' && agreementIn(heard) === 'no') return decided({ kind: 'refine' })
  return decided({ kind: 'unclear' }, 'nothing')
}

/** The place that was spoken of last; nobody says its name again to ask whether it is safe. */
const spokenOf = ({ input: { pending }, talk }: Heard): number[] =>
  pending.kind === 'shall_it_be' && !talk.says('any_of_them') ? [pending.choice] : []

/** A place that was not offered is asked about, wanted, or where others shall be looked for. */
function decidedOnPlace({ talk, statement, news, reading }: Heard): Decision {
  const [place] = statement.places.wanted
  if (place === undefined) return decided({ kind: 'refine' })
  const isWish = reading.sightings.some((sighting) => has(sighting, 'want', 'instead'))
  // "Anything in Europe?" asks for places there.
  const isAskedFor = place.kind === 'region' && topicAsked(talk) === null
  if (talk.isQuestion && !isWish && news === 1 && !isAskedFor)
    return decided({ kind: 'ask_about_place', place }, 'nothing')
  const isOne = statement.places.wanted.length === 1 && news === 1 && place.kind === 'place'
  const isPicked =
    talk.says('pick', 'change_mind') ||
    reading.sightings.some((sighting) => has(sighting, 'instead')) ||
    reading.tokens.length <= 3
  return decided(isOne && isPicked ? { kind: 'choose_other', place } : { kind: 'refine' })
}
