import type { Heard } from '../heard.ts'
import type { Phrase } from '../talk.ts'
import { has } from '../sightings.ts'
import { tokensOf } from '../text.ts'

/** The item of the plan that is named, under its own name: in full or by its most telling word. */
export function itemIn({ input, reading }: Heard): string | null {
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
export function dayIn({ reading, talk }: Heard): number | null {
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

/** How far from the word "day" the two days of an exchange may stand. */
const reach = 8

/** "Day 2 and 3", "the 2nd and the 3rd day": two days that change places. */
export function daysIn({ reading }: Heard): number[] {
  const day = reading.sightings.find((sighting) => has(sighting, 'unit:day'))
  if (day === undefined) return []
  const start = Math.max(0, day.from - reach)
  const numbers = reading.tokens
    .slice(start, day.to + reach)
    .flatMap(({ number }, offset) => number ?? numberWord(reading, start + offset) ?? [])
    .filter((number) => Number.isInteger(number) && number >= 1 && number <= 366)
  const days = [...new Set(numbers)]
  return days.length === 2 ? days : []
}

function numberWord({ sightings }: Heard['reading'], at: number): number | null {
  const concept = sightings.find(({ from }) => from === at)?.concepts.find((one) => one.startsWith('number:'))
  return concept === undefined ? null : Number(concept.slice(7))
}

/** The words between a verb and what follows it, as they stand in the message. */
export function wordsBetween(heard: Heard, concept: 'plan:move'): string | null {
  const phrase = heard.talk.phrases.find(({ concepts }) => concepts.includes(concept))
  return phrase === undefined ? null : wordsAfter(heard, phrase)
}

export function wordsAfter({ reading, input }: Heard, { to }: Phrase): string | null {
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
