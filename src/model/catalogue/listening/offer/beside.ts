import type { Concept } from '../concepts.ts'
import { isBeside, numeralAt } from '../quantities/amounts.ts'
import type { Token } from '../text.ts'
import type { Vocabulary } from '../vocabulary.ts'

type Words = Vocabulary['talk']

/** "La terza la scarto": what stands before a letter, as in "la b", is an article where it is as short as this. */
const shortArticle = 3

export function nounEnd(tokens: readonly Token[], at: number, talk: Words): number {
  const match = tokens[at]?.gap === 'none' ? talk.at(tokens, at) : null
  const isNoun =
    match?.meanings.some(
      (concept) => concept === 'one' || (concept === 'option' && (tokens[at]?.word.length ?? 0) > shortArticle),
    ) ?? false
  return isNoun && match !== null ? at + match.length : at
}

export const numberOf = (tokens: readonly Token[], at: number, wishes: Vocabulary['wishes']): number | undefined => {
  const numeral = numeralAt(tokens, wishes, at)
  return numeral === null ? undefined : numeral.value - 1
}

const counted = /^(?:unit|who|people|star|currency|scale|old|degrees|distance|clock|month|jubilee|day_of_month)/

export const behind = (tokens: readonly Token[], at: number, wishes: Vocabulary['wishes']) =>
  tokens[at]?.gap === 'none' || tokens[at]?.gap === 'range' ? wishes.at(tokens, at) : null

/** "The 3rd of May", "am 2. Mai", "de 3 a 8 de maio": a day, with nothing but days between it and its month. */
export function isDay(tokens: readonly Token[], at: number, { wishes, little }: Vocabulary): boolean {
  for (let next = at + 1; next <= at + mostBetween; next += 1) {
    const token = tokens[next]
    if (token === undefined) return false
    // "The 3rd of May we leave": whatever longer phrase the month begins.
    const meanings = wishes.at([token], 0)?.meanings ?? []
    const isMonth = meanings.some((concept) => concept.startsWith('month:'))
    // "Am 2. Mai": only behind a number may a full stop stand before the month.
    if (!isBeside(token) && !(isMonth && tokens[next - 1]?.number != null)) return false
    if (isMonth) return true
    if (meanings.includes('break')) return false
    const isBetween =
      token.number !== null ||
      token.word.length <= 2 ||
      meanings.some((concept) => concept === 'until' || concept === 'and')
    if (!isBetween && !little('article', token.word) && !little('ordinal_ending', token.word)) return false
  }
  return false
}

const mostBetween = 5

/** "The first two weeks", "3 nights": what stands behind a number is counted by it. */
export const isCounting = (tokens: readonly Token[], at: number, wishes: Vocabulary['wishes']): boolean =>
  behind(tokens, at, wishes)?.meanings.some((concept) => counted.test(concept)) ?? false

/** "Cambia la tercera por …", "statt der dritten …": behind a word that gives up what comes next. */
export function isGivenUp(
  tokens: readonly Token[],
  at: number,
  length: number,
  { wishes, little }: Vocabulary,
): boolean {
  const starts = little('article', tokens[at - 1]?.word) ? [at, at - 1] : [at]
  const givesUp = starts.some((start) =>
    [1, 2, 3].some((words) => {
      const match = wishes.at(tokens, start - words)
      return match?.length === words && match.meanings.some((concept) => givingUp.has(concept))
    }),
  )
  return givesUp && tokens[at]?.gap === 'none' && !isCounting(tokens, at + length, wishes)
}

const givingUp: ReadonlySet<Concept> = new Set(['exchange', 'instead_of'])
