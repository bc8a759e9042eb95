/** One way to satisfy a search: all of these words and phrases, and nothing of what is refused. */
export interface Wish {
  words: string[]
  phrases: string[]
  refused: string[]
}

/**
 * Reads what is usual on the web: words that must all be there, `"quoted phrases"`, `-refused` ones, and `or` between
 * alternatives. Everything reads as something: a quote that is not closed is none, and an `or` at an end is a word.
 * What holds no letter and no digit is left out; where nothing is left there is no wish.
 */
export function readWishes(search: string): Wish[] {
  const terms = [...search.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)]
    .map(termOf)
    .filter(({ text }) => saysAnything(text))
  const wishes: Wish[] = []
  let wish = nothing()
  for (const [index, { kind, text }] of terms.entries()) {
    if (kind === 'words' && text.toLowerCase() === 'or' && index < terms.length - 1 && !isNothing(wish)) {
      wishes.push(wish)
      wish = nothing()
    } else if (!wish[kind].includes(text)) {
      wish[kind].push(text)
    }
  }
  return isNothing(wish) ? wishes : [...wishes, wish]
}

interface Term {
  kind: keyof Wish
  text: string
}

function termOf([, minus, phrase, word = '']: RegExpExecArray): Term {
  if (minus === '-') return { kind: 'refused', text: phrase ?? word }
  return phrase === undefined ? { kind: 'words', text: word } : { kind: 'phrases', text: phrase }
}

const saysAnything = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
const nothing = (): Wish => ({ words: [], phrases: [], refused: [] })
const isNothing = ({ words, phrases, refused }: Wish): boolean => words.length + phrases.length + refused.length === 0

const longestForgiven = 40

/** As `spellings_of` in the database has it: a word, and itself with any one letter left out where it has four or more. */
export function spellingsOf(word: string): string[] {
  const letters = Array.from(word)
  if (letters.length < 4 || letters.length > longestForgiven) return [word]
  return [...new Set([word, ...letters.map((_letter, index) => letters.toSpliced(index, 1).join(''))])]
}
