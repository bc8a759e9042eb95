import { plainName } from '../plain-name.ts'
import { withNamesInUse } from './other-names.ts'
import { readWishes, spellingsOf, type Wish } from './rules.ts'

/** What a search wishes for, as the JSON that `search_places` takes and says the meaning of. */
export const askedFor = (search: string): string => JSON.stringify(withNamesInUse(readWishes(search)).map(wishOf))

function wishOf({ words, phrases, refused }: Wish) {
  const wanted = [...words, ...phrases].map(plainName)
  return {
    ...together(words, wanted),
    words: words.length === 1 ? [] : words.map(partOf),
    phrases: phrases.map(plainName),
    name: wanted.length === 0 ? null : wanted.join(' '),
    every: wanted.length === 0 ? null : quoted(wanted, ' '),
    wanted: wanted.length === 0 ? null : quoted(wanted, ' or '),
    refused: refused.length === 0 ? null : quoted(refused.map(plainName), ' or '),
  }
}

/** The words as one text. Where nothing but what is refused is said, any place has it; a phrase has to be mentioned. */
function together(words: string[], wanted: string[]) {
  if (words.length > 0) return partOf(words.join(' '))
  return { text: null, pattern: wanted.length === 0 ? '%' : null, spellings: [] }
}

// Two letters make no trigram except at the beginning of a word, so that is where they have to be. A plain name holds
// nothing that a pattern takes for anything else than itself.
function partOf(said: string) {
  const text = plainName(said)
  return { text, pattern: text.length < 3 ? `% ${text}%` : `%${text}%`, spellings: spellingsOf(text) }
}

/** For websearch_to_tsquery, which takes nothing in quotes for anything else than words. */
const quoted = (plain: string[], joint: string): string => plain.map((text) => `"${text}"`).join(joint)
