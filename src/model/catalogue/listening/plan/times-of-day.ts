import type { Heard } from '../heard.ts'
import { type Numeral, numeralAt } from '../quantities/amounts.ts'

interface Clock {
  hour: number
  minutes: number
  to: number
  /** Whether nothing else can be meant: "half past four", "9 Uhr". */
  isSure: boolean
  /** In words, where nobody says "sixteen thirty". */
  isSpoken: boolean
}

/** A time of day: "14:30", "3pm", "half past four", "at noon", "um 9 Uhr". */
export function timeIn(heard: Heard): string | null {
  const { talk } = heard
  const clock = clockIn(heard)
  if (clock !== null) return written(clock, heard)
  if (talk.says('plan:noon')) return '12:00'
  if (talk.says('plan:midnight')) return '00:00'
  if (talk.says('plan:morning')) return '09:00'
  if (talk.says('plan:afternoon')) return '15:00'
  return talk.says('plan:evening') ? '20:00' : null
}

/** "Nothing before ten", "not up before nine": they would rather begin later; "not hungry before eight" says nothing of it. */
export function isNothingBefore(heard: Heard): boolean {
  const { tokens, sightings, little } = heard.reading
  return tokens.some(({ word, gap }, at) => {
    if (!little('before_time', word) || gap !== 'none' || clockIn(heard, at) === null) return false
    const refusal = sightings.findLast(
      ({ to, concepts }) => to <= at && (concepts.includes('not') || concepts.includes('dislike')),
    )
    const between = refusal === undefined ? [] : tokens.slice(refusal.to, at)
    return refusal !== undefined && between.every((one) => one.gap === 'none' && little('rising', one.word))
  })
}

/** The first hour by the clock from a word on. */
export function clockFrom(heard: Heard, from: number): string | null {
  const clock = clockIn(heard, from)
  return clock === null ? null : written(clock, heard)
}

function clockIn(heard: Heard, from = 0): Clock | null {
  const { reading, talk } = heard
  const { tokens, little } = reading
  const isOfDay = talk.says('plan:morning', 'plan:afternoon', 'plan:evening')
  for (const [at, token] of tokens.entries()) {
    if (at < from) continue
    const [, hour, minutes] = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(token.text) ?? []
    if (hour !== undefined)
      return { hour: Number(hour), minutes: Number(minutes), to: at + 1, isSure: true, isSpoken: false }
    const clock = minutesThenHour(heard, at) ?? hourThenMinutes(heard, at)
    if (clock === null) continue
    const next = tokens[clock.to]
    const endsThere = next === undefined || next.gap !== 'none' || little('filler', next.word)
    const isAt = little('at_time', tokens[at - 1]?.word)
    if (clock.isSure || (isAt && (isOfDay || endsThere))) return clock
  }
  return null
}

/** "Half past four", "halb drei", "ten to six". */
function minutesThenHour(heard: Heard, at: number): Clock | null {
  const { tokens, little } = heard.reading
  const word = tokens[at]?.word ?? ''
  const toCome = heard.vocabulary.language.hourToCome?.[word]
  const next = toCome === undefined ? null : hourAt(heard, at + 1)
  if (next !== null && toCome !== undefined) return sure(next, toCome - 60)
  const said = minutesAt(heard, at)
  if (said === null) return null
  const link = tokens[said.to]?.word
  // "Nove e dieci" is ten past nine.
  const isPast = little('past_hour', link) && !little('and', link)
  const hour = isPast || little('to_hour', link) ? hourAt(heard, withoutArticle(heard, said.to + 1)) : null
  if (hour !== null) return sure(hour, isPast ? said.minutes : -said.minutes)
  // "Half four" is British for half past.
  const half = little('half_hour', word) ? hourAt(heard, at + 1) : null
  return half === null ? null : sure(half, 30)
}

/** "14h30", "cinco y media", "sept heures moins le quart", "five thirty". */
function hourThenMinutes(heard: Heard, at: number): Clock | null {
  const { tokens, little } = heard.reading
  const hour = hourAt(heard, at)
  if (hour === null || hour.to < at + 1) return null
  const link = tokens[hour.to]
  if (link === undefined || link.gap !== 'none') return hour
  const isPast = little('past_hour', link.word)
  if (isPast || little('less_than_hour', link.word)) {
    const said = minutesAt(heard, hour.to + 1) ?? minutesAt(heard, withoutArticle(heard, hour.to + 1))
    return said === null ? hour : { ...sure(hour, isPast ? said.minutes : -said.minutes), to: said.to }
  }
  const minutes = hour.minutes === 0 ? numberAt(heard, hour.to) : null
  const isMinutes = minutes !== null && minutes.value < 60 && (hour.isSure || minutes.value >= 10)
  return isMinutes ? { ...sure(hour, minutes.value), to: minutes.to } : hour
}

function sure(clock: Clock, minutes: number): Clock {
  const isBefore = minutes < 0
  return {
    ...clock,
    hour: isBefore ? (clock.hour === 0 ? 23 : clock.hour - 1) : clock.hour,
    minutes: isBefore ? minutes + 60 : minutes,
    isSure: true,
    isSpoken: true,
  }
}

function hourAt(heard: Heard, at: number): Clock | null {
  const { tokens, little } = heard.reading
  const noon = heard.talk.phrases.find(({ from, concepts }) => from === at && concepts.includes('plan:noon'))
  if (noon !== undefined) return { hour: 12, minutes: 0, to: noon.to, isSure: true, isSpoken: false }
  const isOne = little('article', tokens[at]?.word) && little('hour', tokens[at + 1]?.word)
  const number = isOne ? { value: 1, to: at + 1, isWord: true } : numberAt(heard, at)
  if (number === null || number.value > 24) return null
  const hour = Math.floor(number.value)
  const minutes = Math.round((number.value - hour) * 100)
  const unit = tokens[number.to]
  const isHour = unit?.gap === 'none' && little('hour', unit.word)
  if (minutes > 59) return null
  return { hour, minutes, to: number.to + Number(isHour), isSure: isHour, isSpoken: number.isWord }
}

/** The shortest time that is told in minutes from an hour: "five to six". */
const fewestMinutes = 5

function minutesAt(heard: Heard, at: number): { minutes: number; to: number } | null {
  const { tokens, little } = heard.reading
  const word = tokens[at]?.word
  if (little('half_hour', word)) return { minutes: 30, to: at + 1 }
  if (little('quarter', word)) return { minutes: 15, to: at + 1 }
  const number = numberAt(heard, at)
  return number === null || number.value < fewestMinutes || number.value > 59
    ? null
    : { minutes: Math.floor(number.value), to: number.to }
}

const numberAt = ({ reading: { tokens }, vocabulary }: Heard, at: number): Numeral | null =>
  numeralAt(tokens, vocabulary.wishes, at)

const withoutArticle = ({ reading: { tokens, little } }: Heard, at: number): number =>
  little('article', tokens[at]?.word) && !little('hour', tokens[at + 1]?.word) ? at + 1 : at

/** Nobody arrives or leaves so early without saying that it is in the morning. */
const earliestUnsaid = 6

function written({ hour, minutes, to, isSpoken }: Clock, heard: Heard): string {
  const { talk } = heard
  const half = halfOfDay(heard, to - 1) ?? halfOfDay(heard, to)
  const isNight = talk.says('plan:evening') && !talk.says('plan:morning')
  const isEarly = hour < earliestUnsaid
  const isUnsaid =
    hour > 0 &&
    isEarly &&
    (isSpoken || to === heard.reading.tokens.length) &&
    !talk.says('plan:morning', 'plan:evening')
  const isLate = half === 'pm' || (half === null && (talk.says('plan:afternoon') || (isNight && !isEarly) || isUnsaid))
  const isMidnight = hour === 12 && (half === 'am' || (half === null && isNight))
  const inDay = isMidnight ? 0 : isLate && hour < 12 ? hour + 12 : hour % 24
  return `${String(inDay).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** "Pm", "p.m." */
function halfOfDay({ reading: { tokens } }: Heard, at: number): 'am' | 'pm' | null {
  const word = tokens[at]?.word ?? ''
  const half = tokens[at + 1]?.word === 'm' ? `${word}m` : word
  return half === 'am' || half === 'pm' ? half : null
}
