import { behind, isCounting, isDay, isGivenUp, nounEnd, numberOf } from './beside.ts'
import type { Token } from '../text.ts'
import type { Vocabulary } from '../vocabulary.ts'

type Words = Vocabulary['talk']

export const letters = new Map([
  ['a', 0],
  ['b', 1],
  ['c', 2],
])

/** A digit with nothing beside it that it could count; a letter or a number word only where it is all there is. */
export function loneNumber(tokens: readonly Token[], at: number, vocabulary: Vocabulary): number | undefined {
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
  if (token.number === null && (isNumbered || isExchanged(tokens, at, vocabulary))) return numberOf(tokens, at, wishes)
  if (token.number === null)
    return at === 0 &&
      tokens.length <= 2 &&
      (tokens.length === 1 || (!little('article', token.word) && wishes.at(tokens, 1) === null))
      ? numberOf(tokens, at, wishes)
      : undefined
  if (!Number.isInteger(token.number) || token.number > 3 || token.text.length > 1) return undefined
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  // "None of the 3" is all of them.
  if (token.number === 3 && little('all_of', before?.word)) return undefined
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

/** "Können wir die zwei durch was am Meer ersetzen", "cambia la dos por otra". */
function isExchanged(tokens: readonly Token[], at: number, { little, wishes }: Vocabulary): boolean {
  const [article, behindIt] = [tokens[at - 1], tokens[at + 1]]
  const exchanges = tokens.some((_, place) => wishes.at(tokens, place)?.meanings.includes('exchange') ?? false)
  const isOne = little('article', article?.word) && !little('all_of', article?.word)
  return exchanges && isOne && behindIt?.gap === 'none' && little('in_exchange', behindIt.word)
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
