import { regions } from '../../../../destinations/regions.ts'
import type { OfferedPlace } from '../input.ts'
import { isOneEditAway, isSwapped } from '../lexicon.ts'
import { wordsOfNames } from '../languages/words-of-names.ts'
import { setOf } from '../little-words.ts'
import { isFrequentWord } from '../places/places.ts'
import type { Reference } from './reference.ts'
import { plain, type Token, tokensOf } from '../text.ts'
import type { Vocabulary } from '../vocabulary.ts'

const generic = setOf(wordsOfNames)

/** A name in full and in the forms people cut it to: "Lake Como" is Como, "Serengeti National Park" the Serengeti. */
function formsOf(name: string): string[][] {
  const words = tokensOf(name).map(({ word }) => word)
  const first = words.findIndex((word) => !generic.has(word))
  if (first < 0) return [words]
  const last = words.findLastIndex((word) => !generic.has(word))
  const parts = words.filter((word, index) => !generic.has(word) && word.length >= (index === first ? 3 : 5))
  return [words, words.slice(0, last + 1), words.slice(first, last + 1), ...parts.map((part) => [part])]
}

export function byName(
  offered: readonly OfferedPlace[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Reference[] {
  const found: Reference[] = []
  const forms = offered.map(({ name }) => formsOf(name))
  tokens.forEach((_, from) => {
    const lengths = new Map<number, Written>()
    forms.forEach((ofOne, choice) => {
      const written = ofOne.flatMap((words) => writtenAt(words, tokens, from, vocabulary) ?? [])
      const [longest] = written.sort((one, other) => other.words - one.words)
      if (longest !== undefined) lengths.set(choice, longest)
    })
    if (lengths.size === 0) return
    const most = Math.max(...[...lengths.values()].map(({ words }) => words))
    const longest = [...lengths].filter(([, { words }]) => words === most)
    const to = from + Math.max(...longest.map(([, { tokens: length }]) => length))
    found.push({ from, to, choices: longest.map(([choice]) => choice), by: 'name' })
  })
  return found
}

/** How many words of a name are there, in how many tokens: "elnido" is two in one. */
interface Written {
  words: number
  tokens: number
}

function writtenAt(
  words: readonly string[],
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): Written | null {
  const isThere = words.every((word, offset) => isMeantBy(tokens[from + offset]?.word, word, vocabulary))
  if (isThere) return { words: words.length, tokens: words.length }
  const isJoined = words.length > 1 && tokens[from]?.word === words.join('')
  return isJoined ? { words: words.length, tokens: 1 } : null
}

/** The word itself, or a long one with a typo; of a short one, only two neighbours may be swapped. */
function isMeantBy(said: string | undefined, word: string, { little, wishes, talk }: Vocabulary): boolean {
  if (said === undefined || said === word) return said === word
  const isWord = wishes.knows(said) || talk.knows(said) || little('near_a_place', said)
  if (said[0] !== word[0] || isWord) return false
  return word.length >= 5 ? isOneEditAway(said, word) : word.length === 4 && isSwapped(said, word)
}

/** By their country, or by what the language calls them: "Sansibar". */
export function byTable(
  offered: readonly OfferedPlace[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Reference[] {
  return tokens.flatMap((token, from): Reference[] => {
    const match = vocabulary.places.at(tokens, from)
    const corrected = match === null ? vocabulary.places.corrected(token.word) : null
    const meanings =
      match?.meanings ??
      (corrected === null ? [] : (vocabulary.places.at([{ ...token, word: corrected }], 0)?.meanings ?? []))
    const to = from + (match?.length ?? 1)
    const chosenBy = (by: 'name' | 'country', isMeant: (place: OfferedPlace) => boolean): Reference[] => {
      const isWord = by === 'country' && isFrequentWord(token.word) && !/^\p{Lu}{2}/u.test(token.text)
      const choices = offered.flatMap((place, choice) => (isMeant(place) && !isWord ? [choice] : []))
      return choices.length === 0 ? [] : [{ from, to, choices, by }]
    }
    const names = meanings.flatMap((place) => (place.kind === 'place' ? [plain(place.name)] : []))
    const isOne = vocabulary.talk.at(tokens, to)?.meanings.includes('one') ?? false
    const codes: readonly string[] = meanings.flatMap((place) => {
      if (place.kind === 'country') return [place.country]
      // "The African one".
      return place.kind === 'region' && isOne ? [...regions[place.region].countries] : []
    })
    return [
      ...chosenBy('name', ({ name }) => names.includes(plain(name))),
      ...chosenBy('country', ({ countryCode }) => countryCode !== null && codes.includes(countryCode)),
    ]
  })
}
