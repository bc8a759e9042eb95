import { plain, type Token, tokensOf } from './text.ts'

/** What a run of words means, and how many there are. */
export interface Match<Meaning> {
  meanings: readonly Meaning[]
  length: number
}

interface Entry<Meaning> {
  words: readonly string[]
  meanings: Meaning[]
}

/** Shorter words are too near to others for a typo in them to be forgiven. */
const forgiven = 6

/** Many meanings, each with its phrases; found by the words they begin with. */
export class Lexicon<Meaning> {
  readonly #phrases = new Map<string, Entry<Meaning>>()
  readonly #entries = new Map<string, Entry<Meaning>[]>()
  readonly #stems = new Parts<Meaning>((word, length) => word.slice(0, length))
  readonly #endings = new Parts<Meaning>((word, length) => word.slice(-length))
  /** Words with a letter left out, to what they are. */
  #misspelt: Map<string, string> | null = null

  /** `strand~` stands for a word with any ending, `~strand` for one with any beginning. */
  add(phrase: string, meaning: Meaning): void {
    for (const spelling of spellingsOf(phrase)) this.#add(spelling, meaning)
  }

  #add(phrase: string, meaning: Meaning): void {
    if (phrase.endsWith('~')) {
      this.#stems.add(plain(phrase.slice(0, -1)), meaning)
      return
    }
    if (phrase.startsWith('~')) {
      this.#endings.add(plain(phrase.slice(1)), meaning)
      return
    }
    const words = wordsOf(phrase)
    const [first] = words
    if (first === undefined) return
    const whole = words.join(' ')
    const same = this.#phrases.get(whole)
    if (same !== undefined) {
      if (!same.meanings.includes(meaning)) same.meanings.push(meaning)
      return
    }
    const entry = { words, meanings: [meaning] }
    this.#phrases.set(whole, entry)
    listAt(this.#entries, first).push(entry)
  }

  /** The longest phrase at a place; of a phrase of a single word, those that `fits` allows. */
  at(tokens: readonly Token[], index: number): Match<Meaning> | null {
    const token = tokens[index]
    if (token === undefined) return null
    let longest: Entry<Meaning> | null = null
    for (const entry of this.#entries.get(token.word) ?? []) {
      if (entry.words.length > (longest?.words.length ?? 0) && isAt(entry.words, tokens, index)) longest = entry
    }
    if (longest !== null) return { meanings: longest.meanings, length: longest.words.length }
    const meanings = this.#partsOf(token.word)
    return meanings === null ? null : { meanings, length: 1 }
  }

  knows(word: string): boolean {
    return this.#entries.has(word) || this.#partsOf(word) !== null
  }

  /** The long word that this one is a letter away from, unless it is a known word itself. */
  corrected(word: string): string | null {
    if (word.length < forgiven - 1 || this.knows(word)) return null
    this.#misspelt ??= this.#misspellings()
    for (const variant of [word, ...withoutOne(word)]) {
      const right = this.#misspelt.get(variant)
      if (right !== undefined && isOneEditAway(right, word)) return right
    }
    return null
  }

  /** A compound means what it begins with and what it ends in: "Wanderwoche". */
  #partsOf(word: string): readonly Meaning[] | null {
    const beginning = this.#stems.longestIn(word)
    const ending = this.#endings.longestIn(word)
    return beginning === null || ending === null ? (beginning ?? ending) : [...new Set([...beginning, ...ending])]
  }

  #misspellings(): Map<string, string> {
    const misspelt = new Map<string, string>()
    for (const [word, entries] of this.#entries) {
      if (word.length < forgiven || !/^[a-z]+$/.test(word) || entries.every(({ words }) => words.length > 1)) continue
      misspelt.set(word, word)
      for (const variant of withoutOne(word)) if (!misspelt.has(variant)) misspelt.set(variant, word)
    }
    return misspelt
  }
}

const [shortestPart, longestPart] = [4, 16]

/** What words begin with or end in, and what that means. */
class Parts<Meaning> {
  readonly #known = new Map<string, Meaning[]>()
  /** The first letters of each, counted from where it stands: most words are seen to have no such part by them alone. */
  readonly #tips = new Set<string>()
  readonly #partOf: (word: string, length: number) => string

  constructor(partOf: (word: string, length: number) => string) {
    this.#partOf = partOf
  }

  add(part: string, meaning: Meaning): void {
    listAt(this.#known, part).push(meaning)
    this.#tips.add(this.#partOf(part, shortestPart))
  }

  /** What is known of the longest part of a word that anything is known of. */
  longestIn(word: string): readonly Meaning[] | null {
    if (!this.#tips.has(this.#partOf(word, shortestPart))) return null
    for (let length = Math.min(word.length, longestPart); length >= shortestPart; length -= 1) {
      const found = this.#known.get(this.#partOf(word, length))
      if (found !== undefined) return found
    }
    return null
  }
}

/** With and without dots: "Österreich" is also written "Oesterreich". */
const spellingsOf = (phrase: string): readonly string[] =>
  /[äöü]/i.test(phrase) ? [phrase, phrase.replace(/[äöü]/gi, (letter) => `${plain(letter)}e`)] : [phrase]

/** An article that waits for its noun stays one: "pas d'". */
function wordsOf(phrase: string): string[] {
  if (/^[a-z ]+$/.test(phrase)) return phrase.split(' ')
  const isOpen = phrase.endsWith("'")
  const words = tokensOf(isOpen ? `${phrase}xx` : phrase).map(({ word }) => word)
  return isOpen ? words.slice(0, -1) : words
}

function listAt<Item>(map: Map<string, Item[]>, key: string): Item[] {
  const known = map.get(key)
  if (known !== undefined) return known
  const list: Item[] = []
  map.set(key, list)
  return list
}

function isAt(words: readonly string[], tokens: readonly Token[], index: number): boolean {
  for (let offset = 1; offset < words.length; offset += 1) {
    const token = tokens[index + offset]
    if (token === undefined || token.word !== words[offset] || token.gap === 'end' || token.gap === 'question')
      return false
    if (token.gap === 'comma' || token.gap === 'bracket') return false
  }
  return true
}

/** All that a word becomes when one letter but the first is left out. */
const withoutOne = (word: string): string[] =>
  Array.from({ length: Math.min(word.length, 24) - 1 }, (_, index) => word.slice(0, index + 1) + word.slice(index + 2))

/** One letter wrong, missing or too many, or two neighbours swapped. */
export function isOneEditAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const at = lengthInCommon(one, other)
  return (
    isSwapped(one, other) ||
    one.slice(at + 1) === other.slice(at + 1) ||
    one.slice(at) === other.slice(at + 1) ||
    one.slice(at + 1) === other.slice(at)
  )
}

/** Two neighbours swapped and nothing else. */
export function isSwapped(one: string, other: string): boolean {
  const at = lengthInCommon(one, other)
  return (
    at < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}

function lengthInCommon(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
