import type { Concept } from '../concepts.ts'
import type { OfferedPlace } from '../input.ts'
import { nounEnd } from './beside.ts'
import { bests, measureOf, qualities, superlatives } from './qualities.ts'
import { numeralAt } from '../quantities/amounts.ts'
import type { Reference } from './reference.ts'
import { type Token, tokensOf } from '../text.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** "The cheaper one", "the one with the volcano", "the yoga one". */
export function byQuality(
  offered: readonly OfferedPlace[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Reference[] {
  const { talk } = vocabulary
  return tokens.flatMap((_, from): Reference[] => {
    const match = talk.at(tokens, from)
    const end = nounEnd(tokens, from + (match?.length ?? 0), talk)
    const isOne =
      match !== null &&
      (end > from + match.length ||
        isAlone(tokens, end, match.meanings, vocabulary) ||
        isOfWhichever(tokens, from, vocabulary))
    const measured = isOne ? bestBy(offered, match.meanings) : []
    if (measured.length > 0) return [{ from, to: end, choices: measured, by: 'quality' }]
    const having = match?.meanings.includes('one') === true ? havingBest(offered, tokens, end, vocabulary) : null
    if (having !== null) return [{ ...having, from, by: 'quality' }]
    const described = match?.meanings.includes('one')
      ? describedBehind(tokens, from, from + match.length, vocabulary)
      : describedBefore(tokens, from, vocabulary)
    const choices = described === null ? [] : describedBy(offered, tokens, described, vocabulary)
    return described === null || choices.length === 0 ? [] : [{ from, to: described.to, choices, by: 'quality' }]
  })
}

/** "Whichever is cheaper", "the one that's warmest", but not "which is cheaper?" */
function isOfWhichever(tokens: readonly Token[], from: number, { little }: Vocabulary): boolean {
  const start = Math.max(0, from - 3)
  const at = tokens.slice(start, from).findIndex(({ word }) => little('whichever', word))
  return at >= 0 && tokens.slice(start + at + 1, from + 1).every(({ gap }) => gap === 'none')
}

/** "The nearest, please", unlike "the nearest airport". */
function isAlone(
  tokens: readonly Token[],
  end: number,
  meanings: readonly Concept[],
  { talk, wishes, places, language }: Vocabulary,
): boolean {
  if (!superlatives.some((superlative) => meanings.includes(superlative))) return false
  if (tokens[end]?.gap !== 'none') return true
  const following = wishes.at(tokens, end)?.meanings ?? []
  const isNoun = language.hasCapitalNouns === true && tokens[end].isCapital
  const isContent = isNoun || following.some((concept) => !isOfGrammar(concept))
  const isAskedOf = talk.at(tokens, end)?.meanings.some((concept) => concept.startsWith('ask:')) ?? false
  return !isContent && !isAskedOf && places.at(tokens, end) === null
}

const isOfGrammar = (concept: Concept): boolean =>
  ['want', 'and', 'break', 'neutral', 'who:we', 'who:me'].includes(concept)

/** "The one with the best food", "the one that has the nicest beaches": the best, up to where the part ends. */
function havingBest(
  offered: readonly OfferedPlace[],
  tokens: readonly Token[],
  start: number,
  { talk }: Vocabulary,
): Pick<Reference, 'choices' | 'to'> | null {
  for (let at = start; at < start + farthestBest && tokens[at]?.gap === 'none'; at += 1) {
    const match = talk.at(tokens, at)
    if (match === null || !bests.some((best) => match.meanings.includes(best))) continue
    const choices = bestBy(offered, match.meanings)
    return choices.length === 0 ? null : { choices, to: at + match.length }
  }
  return null
}

/** How many words may lie between "the one" and the best that it has. */
const farthestBest = 5

/** The places that come first in what the words measure; none where not all are known, or all are alike. */
function bestBy(offered: readonly OfferedPlace[], meanings: readonly Concept[]): number[] {
  const quality = qualities.find((each) => meanings.includes(each))
  if (quality === undefined) return []
  const { topic, by } = measureOf(quality)
  const values = offered.map(({ standings }) => standings[topic])
  if (values.includes(null)) return []
  const known = values.map((value) => (by === 'least' ? 1 : -1) * (value ?? 0))
  const least = Math.min(...known)
  const first = known.flatMap((value, choice) => (value === least ? [choice] : []))
  return first.length < offered.length ? first : []
}

/** The words that describe a place, whether it is a certain one, and where all that ends. */
interface Described {
  words: readonly number[]
  isCertain: boolean
  to: number
}

const longestDescription = 8

/** "The one with the volcano", "la de las lagunas": up to what is said of it. */
function describedBehind(
  tokens: readonly Token[],
  from: number,
  at: number,
  { little, talk, wishes }: Vocabulary,
): Described | null {
  const isLinked = little('linking', tokens[at]?.word) || (at - from > 1 && little('linking', tokens[at - 1]?.word))
  // "Al posto del museo" puts something else in its stead.
  const isWithin = (wishes.at(tokens, from - 1)?.length ?? 0) > 1
  if (tokens[at]?.gap !== 'none' || !isLinked || isWithin) return null
  const words: number[] = []
  let to = at
  while (to < tokens.length && to < at + longestDescription && tokens[to]?.gap === 'none') {
    const isSaid = [...(talk.at(tokens, to)?.meanings ?? []), ...(wishes.at(tokens, to)?.meanings ?? [])].some(
      (concept) => /^(?:pick|yes|no|lean|not|not_after|been_after|break|instead)$/.test(concept),
    )
    if (words.length > 0 && (isSaid || little('predicate', tokens[to]?.word))) break
    if (!little('linking', tokens[to]?.word) && !little('filler', tokens[to]?.word)) words.push(to)
    to += 1
  }
  const isCertain = at - from > 1 || !little('a', tokens[from]?.word) || little('article', tokens[from - 1]?.word)
  return { words, isCertain, to }
}

/** "The lagoons one", "the other beach one". */
function describedBefore(
  tokens: readonly Token[],
  from: number,
  { little, talk, language }: Vocabulary,
): Described | null {
  if (language.hasNounsBeforeNouns !== true || !little('article', tokens[from]?.word)) return null
  const words: number[] = []
  for (let at = from + 1; at <= from + 3 && tokens[at]?.gap === 'none'; at += 1) {
    const isOne = talk.at(tokens, at)?.meanings.includes('one') === true
    if (isOne && words.length > 0) return { words, isCertain: true, to: at + 1 }
    words.push(at)
  }
  return null
}

/** The places of the offer that the words fit best; of several, only those of a certain one that leave others out. */
function describedBy(
  offered: readonly OfferedPlace[],
  tokens: readonly Token[],
  { words, isCertain }: Described,
  { wishes }: Vocabulary,
): number[] {
  const scores = offered.map(({ name, country, description, themes, averageCostPerDay }) => {
    const text = tokensOf(`${name} ${country} ${description} ${themes.join(' ')}`).map(({ word }) => word)
    return words
      .map((at): number => {
        const word = tokens[at]?.word ?? ''
        const meanings = wishes.at(tokens, at)?.meanings ?? []
        const amount = numeralAt(tokens, wishes, at)?.value ?? 0
        if (amount > 3) return amount === averageCostPerDay ? 2 : 0
        // What its description says tells more than what it is good for.
        if (text.some((other) => isAlike(word, other))) return 2
        return themes.some((theme) => meanings.includes(`theme:${theme}`)) ? 1 : 0
      })
      .reduce((sum, score) => sum + score, 0)
  })
  const best = Math.max(...scores)
  const choices = scores.flatMap((score, choice) => (score === best ? [choice] : []))
  const tells = best > 0 && choices.length < offered.length
  return tells && (isCertain || choices.length === 1) ? choices : []
}

/** The same word in another form, or in a language near by: "lagunas" and "lagoons". */
function isAlike(word: string, other: string): boolean {
  if (word.length < 4) return false
  if (other.startsWith(word.slice(0, Math.max(4, word.length - 2)))) return true
  return word.length > 5 && other.length > 5 && consonants(word) === consonants(other)
}

const consonants = (word: string): string => word.replace(/[aeiou]/g, '').slice(0, 3)
