import type { AreaLike, PlanAct } from '../../acts.ts'
import { pointedAt } from './offer-acts.ts'
import { readPace } from './interests.ts'
import { has } from './sightings.ts'
import { topicAsked, type Phrase } from './talk.ts'
import { tokensOf } from './text.ts'
import { agreementIn, answerTo, decided, type Decision, type Heard, hasDetails, smallTalkIn } from './heard.ts'

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
  const others = isAboutPlan ? [] : pointed.choices.filter((choice) => choice !== chosen)
  const [other] = others
  if (other !== undefined && others.length === 1 && (isTurning || (talk.says('pick') && !talk.isQuestion)))
    return decided({ kind: 'choose', choice: other }, 'all_but_places')
  if (other !== undefined && talk.isQuestion)
    return decided({ kind: 'ask', topic: topicAsked(talk) ?? 'general', choices: others }, 'nothing')
  if (talk.says('others') && !isAboutPlan) return decided({ kind: 'refine' })
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
  const isQuestion = talk.isQuestion && !talk.says('plan:show', 'plan:make', 'plan:next')
  const asksForFacts =
    heard.reading.sightings.some((sighting, index) => index < 2 && has(sighting, 'question')) &&
    !heard.reading.little('begging', heard.reading.tokens[0]?.word)
  if (talk.says('plan:make')) return { kind: 'make' }
  const time = timeIn(heard)
  if (time !== null && talk.says('plan:leave') && !talk.says('plan:arrive')) return { kind: 'leave', at: time }
  if (time !== null && talk.says('plan:arrive')) return { kind: 'arrive', at: time }
  const item = itemIn(heard)
  const day = dayIn(heard)
  const isAboutDay = talk.isQuestion || !talk.says('plan:add')
  if (day !== null && item === null && isAboutDay && !talk.says('plan:move', 'plan:drop'))
    return { kind: 'show_day', day }
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

/** "A quieter area", "the hotel near the beach": as it was said. */
function areaIn(heard: Heard): PlanAct | null {
  const { talk, reading, input } = heard
  const at = talk.phrases.findIndex(({ concepts }) => concepts.includes('plan:accommodation'))
  const area = talk.phrases[at]
  if (area === undefined || input.stage !== 'commitment_detected') return null
  const isDescribed =
    talk.says('quieter', 'closer', 'cheaper', 'cheapest', 'dearer', 'dearest', 'lean') ||
    reading.sightings.some(
      ({ concepts, to }) =>
        to <= area.from &&
        to >= area.from - 1 &&
        concepts.some((concept) => /^(?:novelty|comfort|theme):/.test(concept)),
    )
  if (!isDescribed) return null
  const like = likeOf(heard)
  if (like !== null) return { kind: 'area', like }
  const adjective = reading.tokens
    .slice(Math.max(0, area.from - 2), area.to)
    .filter(({ word }) => !reading.little('article', word) && !reading.little('filler', word))
  const first = adjective[0]
  const last = adjective.at(-1)
  return first === undefined || last === undefined
    ? null
    : { kind: 'pick', name: input.message.slice(first.at, last.end) }
}

/** What an area is to be like, where the words say one of what we can judge. */
function likeOf({ talk, reading }: Heard): AreaLike | null {
  const says = (pattern: RegExp) =>
    reading.sightings.some(({ concepts }) => concepts.some((concept) => pattern.test(concept)))
  if (talk.says('quieter') || says(/^novelty:(?:quiet|hidden)$/)) return 'quiet'
  if (talk.says('cheaper', 'cheapest') || says(/^comfort:shoestring$/)) return 'cheap'
  if (talk.says('dearer', 'dearest') || says(/^comfort:comfortable$/)) return 'comfortable'
  if (says(/^theme:beach$/)) return 'beach'
  if (says(/^(?:theme:nightlife|novelty:lively)$/)) return 'lively'
  return talk.says('closer') ? 'central' : null
}

const isDropped = ({ reading }: Heard): boolean =>
  reading.sightings.some((sighting) => has(sighting, 'not', 'dislike', 'not_after'))

/** The item of the plan that is named, under its own name: in full or by its most telling word. */
function itemIn({ input, reading }: Heard): string | null {
  const said = new Set(reading.tokens.map(({ word }) => word))
  let best: { name: string; score: number } | null = null
  let isTied = false
  for (const name of input.planItems) {
    const words = tokensOf(name).map(({ word }) => word)
    const telling = words.filter((word) => !reading.little('untelling', word) && word.length > 2)
    const hits = words.filter((word) => said.has(word))
    const isWhole = hits.length === words.length
    const score =
      telling.filter((word) => said.has(word)).length * 3 +
      hits.filter((word) => word.length > 3).length +
      (isWhole ? 2 : 0)
    if (hits.length === 0 || score === 0) continue
    if (best !== null && best.score === score) isTied = true
    if (best === null || score > best.score) {
      best = { name, score }
      isTied = false
    }
  }
  return best === null || isTied ? null : best.name
}

/** "Day 3", "the third day". */
function dayIn({ reading, talk }: Heard): number | null {
  const { tokens } = reading
  for (const { from, to, concepts } of talk.phrases) {
    if (!concepts.includes('plan:day')) continue
    const after = tokens[to]?.number ?? numberWord(reading, to)
    if (after !== null && after >= 1 && after <= 366) return after
    const before = tokens[from - 1]
    const ordinal =
      before?.number ??
      (before !== undefined && reading.little('ordinal_ending', before.word)
        ? (tokens[from - 2]?.number ?? null)
        : null)
    if (ordinal !== null) return ordinal
    const named = talk.phrases.find(
      (phrase) => phrase.to === from && phrase.concepts.some((concept) => concept.startsWith('ordinal:')),
    )
    const word = named?.concepts.find((concept) => concept.startsWith('ordinal:'))
    if (word !== undefined) return Number(word.slice(8))
  }
  return null
}

function numberWord({ sightings }: Heard['reading'], at: number): number | null {
  const concept = sightings.find(({ from }) => from === at)?.concepts.find((one) => one.startsWith('number:'))
  return concept === undefined ? null : Number(concept.slice(7))
}

/** The words between a verb and what follows it, as they stand in the message. */
function wordsBetween(heard: Heard, concept: 'plan:move'): string | null {
  const phrase = heard.talk.phrases.find(({ concepts }) => concepts.includes(concept))
  return phrase === undefined ? null : wordsAfter(heard, phrase)
}

function wordsAfter({ reading, input }: Heard, { to }: Phrase): string | null {
  const { tokens, little } = reading
  let start = to
  while (little('article', tokens[start]?.word)) start += 1
  let end = start
  while (
    end < tokens.length &&
    end < start + 6 &&
    (end === start || tokens[end]?.gap === 'none') &&
    !little('ends_name', tokens[end]?.word)
  )
    end += 1
  const [first, last] = [tokens[start], tokens[end - 1]]
  return first === undefined || last === undefined || end <= start ? null : input.message.slice(first.at, last.end)
}

/** A time of day: "14:30", "3pm", "at noon", "um 9 Uhr". */
function timeIn({ reading, talk }: Heard): string | null {
  const { tokens, little } = reading
  const isLate = talk.says('plan:afternoon', 'plan:evening')
  for (const [at, token] of tokens.entries()) {
    const clock = /^(\d{1,2}):(\d{2})$/.exec(token.text)
    const next = tokens[at + 1]
    if (clock !== null) return timeOf(Number(clock[1]), Number(clock[2]), next?.word, isLate)
    if (token.number === null || token.number > 24 || next === undefined) continue
    const hour = Math.floor(token.number)
    const minutes = Math.round((token.number - hour) * 100)
    const isHour = little('hour', next.word) && next.gap === 'none'
    if (isHour) return timeOf(hour, minutes, next.word, isLate)
    if (little('at_time', tokens[at - 1]?.word) && (isLate || talk.says('plan:morning')))
      return timeOf(hour, minutes, undefined, isLate)
  }
  const last = tokens.at(-1)
  if (last?.number != null && last.number <= 24 && little('at_time', tokens.at(-2)?.word))
    return timeOf(Math.floor(last.number), 0, undefined, isLate || last.number < 6)
  if (talk.says('plan:noon')) return '12:00'
  if (talk.says('plan:midnight')) return '00:00'
  if (talk.says('plan:morning')) return '09:00'
  if (talk.says('plan:afternoon')) return '15:00'
  return talk.says('plan:evening') ? '20:00' : null
}

function timeOf(hour: number, minutes: number, half: string | undefined, isLate: boolean): string {
  const isAfternoon = half === 'pm' || half === 'p' || (isLate && half !== 'am' && hour < 12)
  const inDay = isAfternoon && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour % 24
  return `${String(inDay).padStart(2, '0')}:${String(Math.min(59, minutes)).padStart(2, '0')}`
}
