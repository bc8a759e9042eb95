import { sightsIn } from '../../../../destinations/words-of-sights.ts'
import { weekdayInFull as weekday } from '../dates/weekdays.ts'
import type { Heard } from '../heard.ts'
import type { LittleWords } from '../little-words.ts'
import { numeralAt } from '../quantities/amounts.ts'
import type { Phrase } from '../talk.ts'
import { has, meaningOf } from '../sightings.ts'
import { tokensOf } from '../text.ts'

/** Something of the plan that is spoken of. */
export interface NamedItem {
  /** Its own name; where several can be meant, the words as they were said. */
  name: string
  said: string
  /** From its first word up to its last. */
  from: number
  to: number
  /** By words of its own name, as the only one of a kind ("the museum"), or as one of several. */
  by: 'name' | 'kind' | 'several'
}

/** "Keep the museum", "leave it where it is": what has its article is in the plan, and wishes for no more of its kind. */
export function itemAlone(heard: Heard): string | null {
  const { reading, statement, news, talk } = heard
  if (talk.isQuestion || statement.activities.length === 0 || news > 1) return null
  const item = itemIn(heard)
  if (item === null || item.by === 'several') return null
  const article = reading.tokens[item.from - 1]?.word
  const isDefinite =
    reading.little('article', article) && !reading.little('a', article) && !reading.little('another', article)
  const isElsewhere = reading.sightings.some(
    (sighting) => meaningOf(sighting, 'theme').length > 0 && (sighting.from < item.from || sighting.to > item.to),
  )
  return isDefinite && !isElsewhere ? item.name : null
}

interface Likely {
  name: string
  score: number
  isByName: boolean
  /** The words that it shares, as places in the message. */
  hits: readonly number[]
}

/** What of the plan is named, by its most telling words or by those of its kind, whatever language its name is in. */
export function itemIn(heard: Heard, from = 0, to = heard.reading.tokens.length): NamedItem | null {
  const { input, reading } = heard
  const said = reading.tokens.slice(from, to).map(({ word }) => word)
  const words: Words = { said, sights: said.map(sightsIn), from }
  const [best, second] = input.planItems
    .flatMap((name) => likelihoodOf(name, words, reading.little) ?? [])
    .toSorted((one, other) => other.score - one.score)
  const [first] = best?.hits ?? []
  const last = best?.hits.at(-1)
  if (best === undefined || first === undefined || last === undefined) return null
  const isTied = best.score === second?.score
  const span = input.message.slice(reading.tokens[first]?.at, reading.tokens[last]?.end)
  const by = isTied ? 'several' : best.isByName ? 'name' : 'kind'
  return { name: isTied ? span : best.name, said: span, from: first, to: last + 1, by }
}

/** The words in which something is looked for, what each of them means, and where they begin. */
interface Words {
  said: readonly string[]
  sights: readonly ReturnType<typeof sightsIn>[]
  from: number
}

function likelihoodOf(name: string, { said, sights, from }: Words, little: LittleWords): Likely | null {
  const words = tokensOf(name).map(({ word }) => word)
  const hits = words.filter((word) => said.includes(word))
  const telling = hits.filter((word) => !little('untelling', word) && word.length > 2).length
  const byName = telling * 3 + hits.filter((word) => word.length > 3).length + (hits.length === words.length ? 2 : 0)
  const kinds = words.filter((word) => !hits.includes(word)).flatMap(sightsIn)
  const byKind = new Set(kinds.filter((kind) => sights.some((one) => one.includes(kind)))).size
  if (byName + byKind === 0) return null
  const places = said.flatMap((word, at) =>
    hits.includes(word) || kinds.some((kind) => sights[at]?.includes(kind)) ? [from + at] : [],
  )
  return { name, score: byName + byKind, isByName: byName > 0, hits: places }
}

/** "Day 3", "the third day"; "the last day" is none, as long as nobody knows how many there are. */
export function dayIn(heard: Heard): number | null {
  const { reading, talk, vocabulary } = heard
  for (const { from, to, concepts } of talk.phrases) {
    if (!concepts.includes('plan:day')) continue
    const after = numeralAt(reading.tokens, vocabulary.wishes, to)?.value ?? 0
    if (after >= 1 && after <= 366) return after
    const ordinal = ordinalBefore(from, reading, talk)
    if (ordinal !== null) return ordinal
  }
  return dayOnWeekday(heard)
}

/** "Move the museum to Thursday", "what do we do on Thursday?", where it is known when the trip starts. */
function dayOnWeekday(heard: Heard): number | null {
  const start = heard.input.wishes.when?.value.start ?? null
  const named = weekdayIn(heard)
  if (start === null || named === null) return null
  const item = itemIn(heard)
  // "The museum is closed on Monday" moves nothing.
  const isMeant =
    item === null
      ? heard.talk.isQuestion
      : heard.talk.phrases.some(
          ({ to, concepts }) => concepts.includes('plan:move') && to <= item.from && item.from - to <= 2,
        )
  const first = (new Date(start).getUTCDay() + 6) % 7
  return isMeant ? ((named - first + 7) % 7) + 1 : null
}

/** The day of the week that is named in full, Monday being 0: "sun" shines on any day. */
export function weekdayIn({ reading: { tokens, little } }: Heard): number | null {
  const found = tokens.flatMap(({ word }, at) => weekday(word, tokens[at + 1]?.word, little) ?? [])
  return found[0] ?? null
}

function ordinalBefore(day: number, reading: Heard['reading'], talk: Heard['talk']): number | null {
  const { tokens, little } = reading
  const before = tokens[day - 1]
  if (before === undefined || little('last', before.word)) return null
  const digits = before.number ?? (little('ordinal_ending', before.word) ? (tokens[day - 2]?.number ?? null) : null)
  if (digits !== null) return digits
  const word = talk.phrases
    .find(({ to, concepts }) => to === day && concepts.some((concept) => concept.startsWith('ordinal:')))
    ?.concepts.find((concept) => concept.startsWith('ordinal:'))
  return word === undefined ? null : Number(word.slice('ordinal:'.length))
}

/** How far from the word "day" the two days of an exchange may stand. */
const reach = 8

/** "Day 2 and 3", "the 2nd and the 3rd day": two days that change places. */
export function daysIn({ reading, talk, vocabulary }: Heard): number[] {
  const day = reading.sightings.find((sighting) => has(sighting, 'unit:day'))
  if (day === undefined) return []
  const start = Math.max(0, day.from - reach)
  const found = reading.tokens.slice(start, day.to + reach).flatMap((_, offset) => {
    const numeral = numeralAt(reading.tokens, vocabulary.wishes, start + offset)
    const isDay = numeral !== null && Number.isInteger(numeral.value) && numeral.value >= 1 && numeral.value <= 366
    return isDay ? [{ ...numeral, from: start + offset }] : []
  })
  const [one, other] = found
  const days = [...new Set(found.map(({ value }) => value))]
  if (one === undefined || other === undefined || days.length !== 2) return []
  return talk.says('plan:swap') || areJoined(one.to, other.from, reading) ? days : []
}

const joints = ['article', 'and', 'in_exchange', 'ordinal_ending'] as const

/** "Day 2 to day 3"; but "on day 2 we have 3 hours" and "nothing before 10 on day 1" name one day. */
const areJoined = (from: number, to: number, { tokens, coveringAt, little }: Heard['reading']): boolean =>
  tokens
    .slice(from, to)
    .every(
      ({ word }, offset) =>
        joints.some((kind) => little(kind, word)) || has(coveringAt(from + offset), 'unit:day', 'until'),
    )

/** The words between a verb and what follows it, as they stand in the message. */
export function wordsBetween(heard: Heard, concept: 'plan:move'): string | null {
  const phrase = heard.talk.phrases.find(({ concepts }) => concepts.includes(concept))
  return phrase === undefined ? null : wordsAfter(heard, phrase)
}

export function wordsAfter({ reading, input }: Heard, { to }: Pick<Phrase, 'to'>): string | null {
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
