import type { Concept } from '../concepts.ts'
import { isBeside, numeralAt } from '../quantities/amounts.ts'
import type { Reference } from './reference.ts'
import type { Token } from '../text.ts'
import { beginsAsking } from '../stances/boundaries.ts'
import type { Vocabulary } from '../vocabulary.ts'

const letters = new Map([
  ['a', 0],
  ['b', 1],
  ['c', 2],
])

/** "The second one", "number 2", "option b", "not 2": wherever no unit makes a number something else. */
export function byPosition(count: number, tokens: readonly Token[], vocabulary: Vocabulary): Reference[] {
  const { talk, wishes, little } = vocabulary
  const found: Reference[] = []
  const isThere = (choice: number | undefined): choice is number =>
    choice !== undefined && choice >= 0 && choice < count
  const positionOf = (ordinal: number): number => (ordinal === 3 ? count - 1 : ordinal - 1)
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined) break
    const match = talk.at(tokens, at)
    const several = match === null ? null : severalMeant(match.meanings, count)
    if (match !== null && several !== null && !isCounting(tokens, at + match.length, wishes)) {
      const end = nounEnd(tokens, at + match.length, talk)
      found.push({ from: at, to: end, choices: several, by: 'position' })
      at = end
      continue
    }
    const ordinal = match?.meanings.flatMap((concept) =>
      concept.startsWith('ordinal:') ? [Number(concept.slice(8))] : [],
    )[0]
    if (
      match !== null &&
      ordinal !== undefined &&
      !isDay(tokens, at, vocabulary) &&
      isOrdinalUsed(tokens, at, match.length, vocabulary)
    ) {
      const end = nounEnd(tokens, at + match.length, talk)
      if (isThere(positionOf(ordinal)))
        found.push({ from: at, to: end, choices: [positionOf(ordinal)], by: 'position' })
      at = end
      continue
    }
    if (match?.meanings.includes('option') === true && !isDay(tokens, at, vocabulary)) {
      const behindOption = at + match.length
      const next = tokens[behindOption]
      const named =
        next === undefined || next.gap === 'end' || next.gap === 'question'
          ? undefined
          : (letterAt(tokens, behindOption, little) ?? numberOf(tokens, behindOption, wishes))
      if (isThere(named)) {
        found.push({ from: at, to: behindOption + 1, choices: [named], by: 'position' })
        at = behindOption + 1
        continue
      }
    }
    const alone = loneNumber(tokens, at, vocabulary)
    if (isThere(alone)) {
      const to = little('ordinal_ending', tokens[at + 1]?.word) && tokens[at + 1]?.isGlued === true ? at + 2 : at + 1
      found.push({ from: at, to: nounEnd(tokens, to, talk), choices: [alone], by: 'position' })
    }
    at += 1
  }
  return found
}

/** "Option a", but not "plan a week". */
const letterAt = (tokens: readonly Token[], at: number, little: Vocabulary['little']): number | undefined =>
  little('article', tokens[at]?.word) && tokens[at + 1]?.gap === 'none'
    ? undefined
    : letters.get(tokens[at]?.word ?? '')

/** "Not the first two". */
function severalMeant(meanings: readonly Concept[], count: number): number[] | null {
  if (count < 3) return null
  if (meanings.includes('first_two')) return [0, 1]
  return meanings.includes('last_two') ? [count - 2, count - 1] : null
}

type Words = Vocabulary['talk']

/** "First" alone may mean "to begin with". */
function isOrdinalUsed(tokens: readonly Token[], at: number, length: number, vocabulary: Vocabulary): boolean {
  const { talk, wishes, little } = vocabulary
  const before = tokens[at - 1]
  const after = tokens[at + length]
  if (length > 1 || nounEnd(tokens, at + length, talk) > at + length) return true
  const endsHere =
    after === undefined ||
    after.gap !== 'none' ||
    (wishes
      .at(tokens, at + length)
      ?.meanings.some((concept) => /^(?:and|or|not|been|been_after|break|except)$/.test(concept)) ??
      false) ||
    // "Prefiero la segunda a la primera".
    little('preferring', tokens[at - 2]?.word) ||
    (talk
      .at(tokens, at + length)
      ?.meanings.some((concept) => /^(?:pick|yes|no|lean|praise_it|talk|cheaper)/.test(concept)) ??
      false)
  const hasArticle = before !== undefined && little('article', before.word)
  const rest = tokens.slice(at + length)
  const end = rest.findIndex(({ gap }) => gap !== 'none')
  const isAllThereIs = rest.slice(0, end < 0 ? undefined : end).every(({ word }) => little('choosing_filler', word))
  const isSaidOf =
    hasArticle &&
    after !== undefined &&
    (little('predicate', after.word) ||
      isAskedOf(tokens, at, length, vocabulary) ||
      isGivenUp(tokens, at, length, vocabulary))
  return isSaidOf || ((endsHere || isAllThereIs) && (hasArticle || at === 0 || tokens[at]?.gap !== 'none'))
}

/** "Is the first safe?", "and does the second have a beach?": what is asked begins with its verb. */
function isAskedOf(tokens: readonly Token[], at: number, length: number, { wishes, little }: Vocabulary): boolean {
  const behind = wishes.at(tokens, at + length)?.meanings ?? []
  const isPartOfTime = behind.includes('half') || isCounting(tokens, at + length, wishes)
  return !isPartOfTime && beginsAsking(tokens, at, little)
}

/** "Cambia la tercera por …", "statt der dritten …": behind a word that gives up what comes next. */
function isGivenUp(tokens: readonly Token[], at: number, length: number, { wishes, little }: Vocabulary): boolean {
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

const numberOf = (tokens: readonly Token[], at: number, wishes: Vocabulary['wishes']): number | undefined => {
  const numeral = numeralAt(tokens, wishes, at)
  return numeral === null ? undefined : numeral.value - 1
}

const counted = /^(?:unit|who|people|star|currency|scale|old|degrees|distance|clock|month|jubilee|day_of_month)/

const behind = (tokens: readonly Token[], at: number, wishes: Vocabulary['wishes']) =>
  tokens[at]?.gap === 'none' || tokens[at]?.gap === 'range' ? wishes.at(tokens, at) : null

/** "The 3rd of May", "am 2. Mai", "de 3 a 8 de maio": a day, with nothing but days between it and its month. */
function isDay(tokens: readonly Token[], at: number, { wishes, little }: Vocabulary): boolean {
  for (let next = at + 1; next <= at + mostBetween; next += 1) {
    const token = tokens[next]
    if (token === undefined) return false
    // "The 3rd of May we leave": whatever longer phrase the month begins.
    const meanings = wishes.at([token], 0)?.meanings ?? []
    const isMonth = meanings.some((concept) => concept.startsWith('month:'))
    // "Am 2. Mai": only behind a number may a full stop stand before the month.
    if (!isBeside(token) && !(isMonth && tokens[next - 1]?.number != null)) return false
    if (isMonth) return true
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
const isCounting = (tokens: readonly Token[], at: number, wishes: Vocabulary['wishes']): boolean =>
  behind(tokens, at, wishes)?.meanings.some((concept) => counted.test(concept)) ?? false

/** A digit with nothing beside it that it could count; a letter or a number word only where it is all there is. */
function loneNumber(tokens: readonly Token[], at: number, vocabulary: Vocabulary): number | undefined {
  const { wishes, talk, little } = vocabulary
  const token = tokens[at]
  if (token === undefined || isDay(tokens, at, vocabulary)) return undefined
  if (
    tokens.length <= 3 &&
    letters.has(token.word) &&
    (tokens.length === 1 || (at === 0 && !little('article', token.word))) &&
    !startsPhrase(tokens, at, talk)
  )
    return letters.get(token.word)
  // "Gut, die zwei": a number word behind an article, with nothing to count behind it.
  const isNumbered =
    tokens.length <= 3 &&
    at === tokens.length - 1 &&
    little('article', tokens[at - 1]?.word) &&
    nounEnd(tokens, at, talk) === at &&
    (talk.at(tokens, at - 1)?.length ?? 0) < 2
  if (token.number === null && isNumbered) return numberOf(tokens, at, wishes)
  if (token.number === null)
    return at === 0 &&
      tokens.length <= 2 &&
      (tokens.length === 1 || (!little('article', token.word) && wishes.at(tokens, 1) === null))
      ? numberOf(tokens, at, wishes)
      : undefined
  if (!Number.isInteger(token.number) || token.number > 3 || token.text.length > 1) return undefined
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (
    before !== undefined &&
    (before.number !== null || /^[$€£₹¥#]$/.test(before.word)) &&
    before.word !== '#' &&
    token.gap !== 'comma'
  )
    return undefined
  const following = behind(tokens, at + 1, wishes)
  const isOrdinal = after?.isGlued === true && little('ordinal_ending', after.word)
  if (after?.isGlued === true && !isOrdinal) return undefined
  const preceding =
    wishes.at(tokens, at - 1)?.meanings.some((concept) => /^(?:month|count|at_most|who:we|unit)/.test(concept)) ?? false
  if ((isCounting(tokens, at + 1, wishes) && !isOrdinal) || (preceding && !isPointedAtWith(tokens, at, vocabulary)))
    return undefined
  const isWordAfter = after?.gap === 'none' && following === null && talk.at(tokens, at + 1) === null
  return isWordAfter && tokens.length > 4 && !isGivenUp(tokens, at, 1, vocabulary) ? undefined : token.number - 1
}

/** "We go for 2", "something else for 3": what stands before it would count people elsewhere. */
function isPointedAtWith(tokens: readonly Token[], at: number, { talk, little }: Vocabulary): boolean {
  if (!little('in_exchange', tokens[at - 1]?.word)) return false
  const isPicking = [2, 3].some((words) => {
    const match = talk.at(tokens, at - words)
    return match?.length === words && match.meanings.includes('pick')
  })
  const around = tokens.slice(Math.max(0, at - 4), at + 5)
  return isPicking || around.some((_, offset) => isAnother(tokens, Math.max(0, at - 4) + offset, talk))
}

const isAnother = (tokens: readonly Token[], at: number, talk: Words): boolean =>
  talk.at(tokens, at)?.meanings.includes('others') ?? false

const startsPhrase = (tokens: readonly Token[], at: number, talk: Words): boolean =>
  (talk.at(tokens, at)?.length ?? 0) > 1 || (tokens.length > 1 && talk.at(tokens, 1) === null)
