import { regions } from '../../../../destinations/regions.ts'
import type { OfferedPlace } from '../input.ts'
import { isOneEditAway } from '../lexicon.ts'
import type { Reference } from './reference.ts'
import { plain, type Token, tokensOf } from '../text.ts'
import type { Vocabulary } from '../vocabulary.ts'

const generic = new Set(
  'the of and de del la las los el le les di da do a an al lake lakes mount mountain mountains national park parks island islands isle isles city town beach beaches bay valley coast falls river reef reefs desert forest delta peninsula archipelago crater region north south east west new old great big little upper lower san santa saint st sao koh ko nusa port puerto playa punta cape gulf sea dead rock rocks green garden route road ocean highlands highway base camp hill hills lagoon caldera plateau sands atoll backwaters cave caves grand royal long short high low black white red blue monarch butterfly reserve rainbow good hope'.split(
    ' ',
  ),
)

/** A name in full and in the forms people cut it to: "Lake Como" is Como, "Serengeti National Park" the Serengeti. */
function formsOf(name: string): string[][] {
  const words = tokensOf(name).map(({ word }) => word)
  const first = words.findIndex((word) => !generic.has(word))
  if (first < 0) return [words]
  const last = words.findLastIndex((word) => !generic.has(word))
  const parts = words.filter((word, index) => !generic.has(word) && word.length >= (index === first ? 3 : 5))
  return [words, words.slice(0, last + 1), words.slice(first, last + 1), ...parts.map((part) => [part])]
}

export function byName(offered: readonly OfferedPlace[], tokens: readonly Token[]): Reference[] {
  const found: Reference[] = []
  const forms = offered.map(({ name }) => formsOf(name))
  tokens.forEach((_, from) => {
    const lengths = new Map<number, number>()
    forms.forEach((ofOne, choice) => {
      const length = Math.max(0, ...ofOne.map((words) => (isWritten(words, tokens, from) ? words.length : 0)))
      if (length > 0) lengths.set(choice, length)
    })
    if (lengths.size === 0) return
    const longest = Math.max(...lengths.values())
    const choices = [...lengths].filter(([, length]) => length === longest).map(([choice]) => choice)
    found.push({ from, to: from + longest, choices, by: 'name' })
  })
  return found
}

const isWritten = (words: readonly string[], tokens: readonly Token[], from: number): boolean =>
  words.every((word, offset) => {
    const said = tokens[from + offset]?.word
    return (
      said !== undefined &&
      (said === word || (word.length >= 5 && said[0] === word[0] && !common.has(said) && isOneEditAway(said, word)))
    )
  })

/** Words that are a letter away from a place and mean something else. */
const common = new Set(
  'create parks ports party plain pairs paris maple manila indie lagoon boring being cost coast coasts goal goals tours turn spent spend spare grand grade milan islands island market beaches natural tropical again bright bring brief sunny where there these those three third while which please places prefer prices price cheap cheaper'.split(
    ' ',
  ),
)

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
      const choices = offered.flatMap((place, choice) => (isMeant(place) ? [choice] : []))
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
