import { isCounting, isGivenUp, nounEnd } from './beside.ts'
import { beginsAsking } from '../stances/boundaries.ts'
import type { Token } from '../text.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** "First" alone may mean "to begin with". */
export function isOrdinalUsed(tokens: readonly Token[], at: number, length: number, vocabulary: Vocabulary): boolean {
  const { talk, wishes, little } = vocabulary
  const before = tokens[at - 1]
  const after = tokens[at + length]
  if (length > 1 || nounEnd(tokens, at + length, talk) > at + length) return true
  const endsHere =
    after === undefined ||
    after.gap !== 'none' ||
    (wishes
      .at(tokens, at + length)
      ?.meanings.some((concept) =>
        /^(?:and|or|not|been|been_after|break|except|out_after|in_after|not_after)$/.test(concept),
      ) ??
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
      little('object', after.word) ||
      (wishes.at(tokens, at + length)?.meanings.includes('question') ?? false) ||
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
