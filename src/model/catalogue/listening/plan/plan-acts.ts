import type { PlanAct } from '../../../acts.ts'
import { agreementIn, answerTo, decided, type Decision, hasDetails, type Heard, smallTalkIn } from '../heard.ts'
import { readPace } from '../interests.ts'
import { pointedAt } from '../offer/pointed.ts'
import { areaIn } from './areas.ts'
import { dayIn, daysIn, itemIn, wordsAfter, wordsBetween } from './plan-items.ts'
import { timeIn } from './times-of-day.ts'
import { has } from '../sightings.ts'
import { isRequest } from '../offer/offer-acts.ts'
import { type Phrase, topicAsked } from '../talk.ts'

/** What a message does once a place is chosen: plans, asks, or takes the choice back. */
export function actOnPlan(heard: Heard): Decision {
  const { talk, input, news, statement } = heard
  const turned = changeOfMind(heard)
  if (turned !== null) return turned
  const act = planActIn(heard)
  if (act !== null) return decided({ kind: 'plan', act }, 'nothing')
  const answer = news > 0 ? null : answerTo(input.pending, agreementIn(heard))
  if (answer !== null) return decided(answer, 'nothing')
  const [place] = statement.places.wanted
  if (place !== undefined && news === 1 && (talk.isQuestion || talk.says('what_about')))
    return decided({ kind: 'ask_about_place', place }, 'nothing')
  const topic = topicAsked(talk)
  if (topic !== null && (talk.isQuestion || news === 0)) return decided({ kind: 'ask', topic, choices: [] }, 'nothing')
  if (news > 0 || hasDetails(statement)) return decided({ kind: 'wish' })
  if (talk.says('ask:general', 'tell_me')) return decided({ kind: 'ask', topic: 'general', choices: [] }, 'nothing')
  const small = smallTalkIn(talk)
  if (small !== null) return decided({ kind: 'small_talk', of: small }, 'nothing')
  return decided({ kind: 'unclear' }, 'nothing')
}

/** "I changed my mind, Bali instead", "show me others". */
function changeOfMind(heard: Heard): Decision | null {
  const { talk, input, reading, statement, news } = heard
  const pointed = pointedAt(heard)
  const chosen = input.offered.findIndex(({ name }) => name === input.chosen?.name)
  const isTurning = talk.says('change_mind') || reading.sightings.some((sighting) => has(sighting, 'instead'))
  // "The cheapest hotel" is one of the chosen place.
  const isAboutPlan = talk.says('plan:accommodation', 'plan:activities', 'plan:flights')
  // "A cheaper one" is an area or a thing to do.
  const isNamed = pointed.wanted.some(({ reference }) => reference !== null && reference.by !== 'quality')
  const others = isAboutPlan || !isNamed ? [] : pointed.choices.filter((choice) => choice !== chosen)
  const [other] = others
  if (
    other !== undefined &&
    others.length === 1 &&
    (isTurning || (talk.says('pick') && (!talk.isQuestion || isRequest(heard))))
  )
    return decided({ kind: 'choose', choice: other }, 'all_but_places')
  if (other !== undefined && talk.isQuestion)
    return decided({ kind: 'ask', topic: topicAsked(talk) ?? 'general', choices: others }, 'nothing')
  if (talk.says('others') && !isAboutPlan) return decided({ kind: 'others' })
  const [place] = statement.places.wanted
  if (place !== undefined && place.kind === 'place' && news === 1 && isTurning)
    return decided({ kind: 'choose_other', place })
  if (isTurning && place !== undefined) return decided({ kind: 'refine' })
  if (pointed.rejected.includes(chosen)) return decided({ kind: 'take_back' }, 'all_but_places')
  return talk.says('change_mind') && news === 0 ? decided({ kind: 'take_back' }, 'nothing') : null
}

/** What is done to the plan. */
function planActIn(heard: Heard): PlanAct | null {
  const { talk } = heard
  // "It's all a bit pricey, can we save somewhere?"
  const isBegged = heard.reading.tokens.some(
    ({ word, gap }, at) => (at === 0 || gap !== 'none') && heard.reading.little('begging', word),
  )
  const isQuestion = talk.isQuestion && !isBegged && !talk.says('plan:show', 'plan:make', 'plan:next')
  const asksForFacts =
    !isBegged &&
    !talk.says('plan:show') &&
    heard.reading.sightings.some(
      (sighting, index) =>
        index < 2 &&
        has(sighting, 'question') &&
        !heard.reading.little('subject', heard.reading.tokens[sighting.from - 1]?.word),
    )
  if (talk.says('plan:take_along')) return { kind: 'take_along' }
  if (talk.says('plan:make')) return { kind: 'make' }
  const time = timeIn(heard)
  if (time !== null && talk.says('plan:leave') && !talk.says('plan:arrive')) return { kind: 'leave', at: time }
  if (time !== null && talk.says('plan:arrive')) return { kind: 'arrive', at: time }
  const item = itemIn(heard)
  const [one, other] = daysIn(heard)
  if (one !== undefined && other !== undefined && item === null && talk.says('plan:swap', 'plan:move'))
    return { kind: 'swap', day: one, withDay: other }
  const day = dayIn(heard)
  const isAboutDay = talk.isQuestion || !talk.says('plan:add', 'plan:move', 'plan:drop')
  if (day !== null && item === null && isAboutDay) return { kind: 'show_day', day }
  // "Too dear, a cheaper one?"
  if (isQuestion && !asksForFacts && talk.says('cheaper') && topicAsked(talk) === null) return { kind: 'cheaper' }
  if (isQuestion || asksForFacts) return talk.says('plan:next') ? { kind: 'next' } : null
  if (day !== null && talk.says('plan:move', 'plan:add')) {
    const name = item ?? wordsBetween(heard, 'plan:move')
    if (name !== null) return { kind: 'move', name, day }
  }
  if (item !== null && (isDropped(heard) || talk.says('plan:drop'))) return { kind: 'drop', name: item }
  if (item !== null && (talk.says('plan:add', 'pick', 'yes') || talk.words <= 5)) return { kind: 'pick', name: item }
  if (talk.says('cheaper', 'cheapest') && !talk.says('plan:accommodation')) return { kind: 'cheaper' }
  const pace = readPace(heard.reading)
  if (pace !== null && !talk.says('plan:accommodation')) return { kind: 'pace', pace }
  const area = areaIn(heard)
  if (area !== null) return area
  const stage = stageIn(heard)
  if (stage !== null && (talk.says('plan:show', 'plan:next', 'yes') || talk.words <= 4)) return { kind: 'show', stage }
  if (talk.says('plan:next') && heard.news === 0 && talk.words <= 8) return { kind: 'next' }
  const unnamed = talk.phrases.find(({ concepts }) => concepts.includes('plan:drop') || concepts.includes('plan:add'))
  if (unnamed === undefined || heard.input.planItems.length === 0 || unnamed.from > 3) return null
  const name = wordsAfter(heard, unnamed)
  if (name === null || heard.news > 1) return null
  return unnamed.concepts.includes('plan:drop') && !unnamed.concepts.includes('plan:add')
    ? { kind: 'drop', name }
    : isAdding(heard, unnamed)
      ? { kind: 'pick', name }
      : null
}

/** Only words that add something to a plan, not those that wish for anything. */
const isAdding = ({ reading }: Heard, { from, to }: Phrase): boolean =>
  reading.tokens.slice(from, to).some(({ word }) => reading.little('adding', word))

function stageIn({ talk }: Heard): 'accommodation' | 'flights' | 'activities' | 'itinerary' | 'finalization' | null {
  const stages = ['accommodation', 'flights', 'activities', 'itinerary', 'finalization'] as const
  const found = stages.flatMap((stage) =>
    talk.phrases.filter(({ concepts }) => concepts.includes(`plan:${stage}`)).map(({ from }) => ({ stage, from })),
  )
  return found.sort((one, other) => one.from - other.from)[0]?.stage ?? null
}

const isDropped = ({ reading }: Heard): boolean =>
  reading.sightings.some((sighting) => has(sighting, 'not', 'dislike', 'not_after'))
