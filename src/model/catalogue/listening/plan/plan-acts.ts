import type { Act, PlanAct } from '../../../acts.ts'
import { means } from '../../../wishes.ts'
import { agreementIn, answerTo, decided, type Decision, hasDetails, type Heard, smallTalkIn } from '../heard.ts'
import { pointedAt } from '../offer/pointed.ts'
import { areaIn } from './areas.ts'
import { isAdding, isLeftAlone, itemChanged, unknownChanged } from './items-changed.ts'
import { daysWanted } from './days-wanted.ts'
import { listedActIn } from './listed.ts'
import { isTooFull, paceIn } from './paces.ts'
import { dayIn, daysIn, itemAlone, itemIn, weekdayIn } from './plan-items.ts'
import { clockFrom, timeIn } from './times-of-day.ts'
import { has, isRefused, meaningOf, namedAmong } from '../sightings.ts'
import { isChosen } from '../offer/choosing.ts'
import { isRequest } from '../offer/asking.ts'
import { topicAsked } from '../talk.ts'

/** What a message does once a place is chosen: plans, asks, or takes the choice back. */
export function actOnPlan(heard: Heard): Decision {
  const { talk, input, news, statement } = heard
  if (talk.says('plan:undo') && news === 0 && talk.words <= fewWords)
    return decided({ kind: 'plan', act: { kind: 'undo' } }, 'nothing')
  const turned = changeOfMind(heard)
  if (turned !== null) return turned
  const listed = listedActIn(heard)
  if (listed !== null) return decided({ kind: 'plan', act: listed }, 'nothing')
  if (isLeftAlone(heard)) return decided(leftAlone(heard), 'nothing')
  const act = planActIn(heard)
  // "Plan it for 4 days" says how many they are, and "plan the first three days" does not.
  const saysMore = act?.kind === 'make' && !talk.says('ordinal:1')
  if (act !== null) return decided({ kind: 'plan', act }, saysMore ? 'everything' : 'nothing')
  if (isMoveToNowhere(heard)) return decided({ kind: 'unclear' }, 'nothing')
  const other = leaning(heard)
  if (other !== null) return other
  const answer = news > 0 ? null : answerTo(input.pending, agreementIn(heard))
  if (answer !== null) return decided(answer, 'nothing')
  const [place] = statement.places.wanted
  if (place !== undefined && news === 1 && (talk.isQuestion || talk.says('what_about')))
    return decided({ kind: 'ask_about_place', place }, 'nothing')
  const topic = topicAsked(talk)
  if (topic !== null && (talk.isQuestion || asksOfOthers(heard) || news === 0))
    return decided({ kind: 'ask', topic, choices: [] }, 'nothing')
  // "Is the monkey forest cruel?" wishes for no monkeys.
  if (topic === null && beginsWithQuestion(heard) && talk.isQuestion && itemIn(heard) !== null)
    return decided({ kind: 'ask', topic: 'things_to_do', choices: [] }, 'nothing')
  const name = itemAlone(heard)
  if (name !== null) return decided({ kind: 'plan', act: { kind: 'pick', name } }, 'nothing')
  if (news > 0 || hasDetails(statement)) return decided({ kind: 'wish' })
  if (talk.says('ask:general', 'tell_me')) return decided({ kind: 'ask', topic: 'general', choices: [] }, 'nothing')
  const small = smallTalkIn(talk)
  if (small !== null) return decided({ kind: 'small_talk', of: small }, 'nothing')
  return decided({ kind: 'unclear' }, 'nothing')
}

/** "Don't cancel the museum!": is there already, and stays. */
function leftAlone(heard: Heard): Act {
  const item = itemIn(heard)
  return item === null || item.by === 'several'
    ? { kind: 'unclear' }
    : { kind: 'plan', act: { kind: 'pick', name: item.name } }
}

/** "Move the museum to Thursday", "to the afternoon": where nobody knows which day that is, nothing is wished for. */
const isMoveToNowhere = (heard: Heard): boolean =>
  heard.talk.says('plan:move') &&
  !heard.talk.isQuestion &&
  (weekdayIn(heard) !== null || timeIn(heard) !== null) &&
  itemIn(heard) !== null

/** "I changed my mind, Bali instead", "show me others". */
function changeOfMind(heard: Heard): Decision | null {
  const { talk, reading, statement, news } = heard
  const pointed = pointedAt(heard)
  const chosen = chosenIn(heard)
  // "Drop the most expensive thing" is about the plan, whatever the chosen place costs.
  const isRejected = pointed.refused.some(
    ({ reference }) => reference !== null && reference.by !== 'quality' && reference.choices.includes(chosen),
  )
  const isTurning = talk.says('change_mind') || reading.sightings.some((sighting) => has(sighting, 'instead'))
  const others = othersPointedAt(heard)
  const [other] = others
  if (
    other !== undefined &&
    others.length === 1 &&
    (isTurning ||
      isRejected ||
      (!talk.isQuestion && isChosen(heard, pointed)) ||
      (talk.says('pick') && (!talk.isQuestion || isRequest(heard))))
  )
    return decided({ kind: 'choose', choice: other }, 'all_but_places')
  const isAsked = pointed.wanted.some(({ from, reference }) => reference !== null && talk.asksAt(from))
  if (other !== undefined && isAsked)
    return decided({ kind: 'ask', topic: topicAsked(talk) ?? 'general', choices: others }, 'nothing')
  if (talk.says('others') && !isMoreOfPlan(heard)) return decided({ kind: 'others' })
  const [place] = statement.places.wanted
  if (place !== undefined && place.kind === 'place' && news === 1 && isTurning)
    return decided({ kind: 'choose_other', place })
  if (isTurning && place !== undefined) return decided({ kind: 'refine' })
  if (isRejected) return decided({ kind: 'take_back' }, 'all_but_places')
  return isAllTakenBack(heard) && news === 0 && !isAboutOnePart(heard)
    ? decided({ kind: 'take_back' }, 'nothing')
    : null
}

/** "I changed my mind about Ubud"; but "I regret nothing" and "let's not rush" take nothing back. */
const isAllTakenBack = ({ talk, reading: { tokens, coveringAt, little } }: Heard): boolean =>
  talk.phrases.some(({ to, concepts }) => {
    if (!concepts.includes('change_mind')) return false
    // "This destination".
    if (talk.phrases.some(({ from, concepts: said }) => from >= to && said.includes('one'))) return true
    const rest = tokens.slice(to)
    const end = rest.findIndex(({ gap }) => gap !== 'none')
    return rest.slice(0, end < 0 ? undefined : end).every(({ word }, offset) => {
      const sighting = coveringAt(to + offset)
      const isPlace = sighting !== undefined && (sighting.reference !== null || sighting.places.length > 0)
      return (
        isPlace ||
        little('filler', word) ||
        little('choosing_filler', word) ||
        little('there', word) ||
        little('going', word) ||
        has(sighting, 'to', 'about', 'and', 'want') ||
        (has(sighting, 'not') && offset > 0)
      )
    })
  })

/** "I meant day 3, not day 2", "on second thoughts, keep the museum": of the plan, and not of the place. */
const isAboutOnePart = (heard: Heard): boolean =>
  isAboutPlan(heard) ||
  dayIn(heard) !== null ||
  timeIn(heard) !== null ||
  itemIn(heard) !== null ||
  paceIn(heard, null) !== null

const chosenIn = ({ input }: Heard): number => input.offered.findIndex(({ name }) => name === input.chosen?.name)

/** "Day 3 looks empty, anything else to do?", "add another museum": more of what the plan has, and no other places. */
const isMoreOfPlan = (heard: Heard): boolean =>
  isAboutPlan(heard) ||
  dayIn(heard) !== null ||
  topicAsked(heard.talk) === 'things_to_do' ||
  (isAdding(heard) && itemIn(heard) !== null)

/** "The cheapest hotel" is one of the chosen place. */
const isAboutPlan = ({ talk }: Heard): boolean => talk.says('plan:accommodation', 'plan:activities', 'plan:flights')

/** The places of the offer that are pointed at, besides the chosen one. */
function othersPointedAt(heard: Heard): number[] {
  const { wanted, choices } = pointedAt(heard)
  // "A cheaper one" is an area or a thing to do, "the third day" a day.
  const isOfDay = dayIn(heard) !== null || daysIn(heard).length > 0
  // "Wrong button, I wanted the Tanzania one."
  const isTurning = heard.talk.says('change_mind')
  const isNamed = wanted.some(
    ({ reference }) =>
      reference !== null && (reference.by !== 'quality' || isTurning) && !(isOfDay && reference.by === 'position'),
  )
  return isAboutPlan(heard) || !isNamed ? [] : choices.filter((choice) => choice !== chosenIn(heard))
}

/** "My wife says Koh Lanta": another place by its name, in a few words, is asked back. */
function leaning(heard: Heard): Decision | null {
  const [other, ...more] = othersPointedAt(heard)
  const asks = heard.reading.sightings.some(({ from, reference }) => reference !== null && heard.talk.asksAt(from))
  const isShort = heard.talk.words <= someWords && !asks && heard.news <= 1
  return other === undefined || more.length > 0 || !isShort ? null : decided({ kind: 'lean', choice: other }, 'nothing')
}

const [fewWords, someWords] = [10, 15]

/** What is done to the plan. */
function planActIn(heard: Heard): PlanAct | null {
  const { talk } = heard
  const isBegged = isBegging(heard)
  const isQuestion = talk.isQuestion && !isBegged && !talk.says('plan:show', 'plan:make', 'plan:next')
  const asksForFacts = !isBegged && !talk.says('plan:show') && beginsWithQuestion(heard)
  if (talk.says('plan:take_along')) return { kind: 'take_along' }
  if (talk.says('plan:make')) return { kind: 'make' }
  const time = timeIn(heard)
  if (time !== null && talk.says('plan:leave') && !talk.says('plan:arrive')) return { kind: 'leave', at: time }
  if (time !== null && talk.says('plan:arrive')) return arrivalAt(time, heard)
  const item = itemIn(heard)
  const isOfDays = item === null || item.by === 'several'
  const [one, other] = daysIn(heard)
  if (one !== undefined && other !== undefined && isOfDays && talk.says('plan:swap', 'plan:move'))
    return { kind: 'swap', day: one, withDay: other }
  const day = dayIn(heard)
  const pace = paceIn(heard, day)
  if (isOfDays && pace !== null && (isTooFull(heard) || (day !== null && !isQuestion))) return { kind: 'pace', pace }
  const exchanges = heard.reading.sightings.some((sighting) => has(sighting, 'exchange', 'instead_of'))
  const isAboutDay = isQuestion || !(exchanges || talk.says('plan:add', 'plan:move', 'plan:drop'))
  if (day !== null && isOfDays && isAboutDay)
    return { kind: topicAsked(talk) === 'rainy_days' ? 'show_indoors' : 'show_day', day }
  const wanted = day === null && pace === null && isOfDays ? daysWanted(heard) : null
  if (wanted === 'made') return { kind: 'make' }
  if (wanted === 'told') return { kind: 'show', stage: 'itinerary' }
  // "Too dear, a cheaper one?"
  if (isQuestion && !asksForFacts && talk.says('cheaper') && topicAsked(talk) === null) return { kind: 'cheaper' }
  if (isQuestion || asksForFacts) return talk.says('plan:next') ? { kind: 'next' } : null
  const changed = itemChanged(heard, item, day)
  if (changed !== null) return changed
  if (talk.says('cheaper', 'cheapest') && !talk.says('plan:accommodation')) return { kind: 'cheaper' }
  if (pace !== null && !talk.says('plan:accommodation')) return { kind: 'pace', pace }
  const area = areaIn(heard)
  if (area !== null) return area
  const stage = stageIn(heard)
  if (stage !== null && (talk.says('plan:show', 'plan:next', 'yes') || talk.words <= 4)) return { kind: 'show', stage }
  if (talk.says('plan:next') && heard.news === 0 && talk.words <= 8) return { kind: 'next' }
  return othersPointedAt(heard).length > 0 ? null : unknownChanged(heard)
}

/** "By train, arriving at 6pm and leaving at 11": how they come, and when they leave, where it is said after it. */
function arrivalAt(time: string, heard: Heard): PlanAct {
  const { phrases } = heard.talk
  const placeOf = (concept: 'plan:arrive' | 'plan:leave') =>
    phrases.find(({ concepts }) => concepts.includes(concept))?.from ?? 0
  const [arriving, leaving] = [placeOf('plan:arrive'), placeOf('plan:leave')]
  const said = heard.reading.sightings
    .filter((sighting) => !isRefused(sighting))
    .flatMap((sighting) => meaningOf(sighting, 'means'))
  return {
    kind: 'arrive',
    at: time,
    leaveAt: leaving > arriving ? clockFrom(heard, leaving) : null,
    means: namedAmong(means, said),
  }
}

/** "It's all a bit pricey, can we save somewhere?", "is there a way to take it easier?" */
function isBegging({ reading: { tokens, little }, talk }: Heard): boolean {
  return (
    talk.says('plan:possible') ||
    tokens.some(({ word, gap }, at) => (at === 0 || gap !== 'none') && little('begging', word))
  )
}

/** "Can kids swim there?" asks, where "can we swim?" may beg. */
const asksOfOthers = ({ reading: { tokens, little } }: Heard): boolean =>
  little('begging', tokens[0]?.word) && !little('subject', tokens[1]?.word)

const beginsWithQuestion = ({ reading: { sightings, tokens, little } }: Heard): boolean =>
  sightings.some(
    (sighting, index) => index < 2 && has(sighting, 'question') && !little('subject', tokens[sighting.from - 1]?.word),
  )

function stageIn({ talk }: Heard): 'accommodation' | 'flights' | 'activities' | 'itinerary' | 'finalization' | null {
  const stages = ['accommodation', 'flights', 'activities', 'itinerary', 'finalization'] as const
  const found = stages.flatMap((stage) =>
    talk.phrases.filter(({ concepts }) => concepts.includes(`plan:${stage}`)).map(({ from }) => ({ stage, from })),
  )
  return found.sort((one, other) => one.from - other.from)[0]?.stage ?? null
}
