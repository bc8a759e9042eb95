import type { OfferedPlace } from '../input.ts'
import { nounEnd } from './by-position.ts'
import type { Reference } from './reference.ts'
import { plain, type Token } from '../text.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** "The cheaper one", "the one with the volcano". */
export function byQuality(
  offered: readonly OfferedPlace[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Reference[] {
  const { talk } = vocabulary
  return tokens.flatMap((_, from): Reference[] => {
    const match = talk.at(tokens, from)
    if (match === null) return []
    const end = nounEnd(tokens, from + match.length, talk)
    const isOne = end > from + match.length || isSuperlative(match.meanings)
    const measured = isOne ? bestBy(offered, match.meanings) : null
    if (measured !== null) return [{ from, to: end, choices: [measured], by: 'quality' }]
    const described = match.meanings.includes('one')
      ? describedAfter(offered, tokens, from + match.length, vocabulary)
      : null
    return described === null ? [] : [{ from, to: described.to, choices: [described.choice], by: 'quality' }]
  })
}

const isSuperlative = (meanings: readonly string[]): boolean =>
  meanings.some((concept) => concept === 'cheapest' || concept === 'dearest')

function bestBy(offered: readonly OfferedPlace[], meanings: readonly string[]): number | null {
  const least = (value: (place: OfferedPlace) => number | null): number | null => {
    const known = offered.map((place, choice) => ({ choice, value: value(place) }))
    if (known.some((one) => one.value === null)) return null
    return known.reduce((best, one) => ((one.value ?? 0) < (best.value ?? 0) ? one : best)).choice
  }
  if (meanings.includes('cheaper') || meanings.includes('cheapest'))
    return least(({ averageCostPerDay }) => averageCostPerDay)
  if (meanings.includes('dearer') || meanings.includes('dearest'))
    return least(({ averageCostPerDay }) => (averageCostPerDay === null ? null : -averageCostPerDay))
  if (meanings.includes('warmer')) return least(({ latitude }) => (latitude === null ? null : Math.abs(latitude)))
  return meanings.includes('cooler') ? least(({ latitude }) => (latitude === null ? null : -Math.abs(latitude))) : null
}

/** The one place of the offer whose description has the words that follow. */
function describedAfter(
  offered: readonly OfferedPlace[],
  tokens: readonly Token[],
  at: number,
  { little }: Vocabulary,
): { choice: number; to: number } | null {
  const link = tokens[at]
  if (link?.gap !== 'none' || !little('linking', link.word)) return null
  const words: string[] = []
  let to = at
  while (to < tokens.length && to < at + 8 && tokens[to]?.gap === 'none') {
    const word = tokens[to]?.word ?? ''
    if (!little('linking', word) && !little('filler', word) && word.length > 3) words.push(word)
    to += 1
  }
  if (words.length === 0) return null
  const scores = offered.map(({ name, country, description, themes }) => {
    const text = plain(`${name} ${country} ${description} ${themes.join(' ')}`)
    return words.filter((word) => text.includes(word.slice(0, Math.max(4, word.length - 2)))).length
  })
  const best = Math.max(...scores)
  const choice = scores.indexOf(best)
  return best > 0 && scores.lastIndexOf(best) === choice ? { choice, to } : null
}
