import type { Concept } from '../concepts.ts'
import { isCounting, isDay, nounEnd, numberOf } from './beside.ts'
import { letters, loneNumber } from './lone-numbers.ts'
import { isOrdinalUsed } from './ordinals.ts'
import type { Reference } from './reference.ts'
import type { Token } from '../text.ts'
import type { Vocabulary } from '../vocabulary.ts'

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
