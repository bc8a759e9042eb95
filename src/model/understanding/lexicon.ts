import { isLetterAt, wholeWords } from './words.ts'

/** Where a text speaks of something, and with what words. */
export interface Sighting<Thing> {
  thing: Thing
  at: number
  words: string
}

interface Entry<Thing> {
  thing: Thing
  words: string
  rank: number
  finder?: RegExp
}

/** Entries by the two letters their words begin with, and those that may begin with any. */
interface Index<Thing> {
  byBeginning: Map<string, Entry<Thing>[]>
  anywhere: Entry<Thing>[]
}

/** Many things, each with the words for it, of which a text is tried only against those that begin as its words do. */
export class Lexicon<Thing> {
  readonly #entriesOf: () => Iterable<readonly [Thing, string]>
  #index: Index<Thing> | null = null

  /** The entries are asked for when the first text is read: until then they cost nothing. */
  constructor(entriesOf: () => Iterable<readonly [Thing, string]>) {
    this.#entriesOf = entriesOf
  }

  /** All that a legible text speaks of, in the order of the entries and then of the text. */
  sightingsIn(text: string): Sighting<Thing>[] {
    const { byBeginning, anywhere } = (this.#index ??= indexOf(this.#entriesOf()))
    const found: { entry: Entry<Thing>; at: number; words: string }[] = []
    const ends = new Map<Entry<Thing>, number>()
    let isInWord = false
    for (let at = 0; at < text.length; at += 1) {
      const wasInWord = isInWord
      isInWord = isLetterAt(text, at)
      if (wasInWord || !isInWord) continue
      for (const entry of byBeginning.get(text.slice(at, at + 2)) ?? anywhere) {
        const words = at < (ends.get(entry) ?? 0) ? undefined : wordsAt(text, at, entry)
        if (words === undefined) continue
        ends.set(entry, at + words.length)
        found.push({ entry, at, words })
      }
    }
    return found
      .sort(({ entry: one }, { entry: other }) => one.rank - other.rank)
      .map(({ entry: { thing }, at, words }) => ({ thing, at, words }))
  }

  /** The things themselves, each once. */
  thingsIn(text: string): Set<Thing> {
    return new Set(this.sightingsIn(text).map(({ thing }) => thing))
  }
}

function wordsAt<Thing>(text: string, at: number, entry: Entry<Thing>): string | undefined {
  const finder = (entry.finder ??= wholeWords(entry.words, 'y'))
  finder.lastIndex = at
  return finder.exec(text)?.[0]
}

function indexOf<Thing>(entries: Iterable<readonly [Thing, string]>): Index<Thing> {
  const all = [...entries].map(([thing, words], rank): Entry<Thing> => ({ thing, words, rank }))
  const beginnings = all.map(({ words }) => new Set(alternativesOf(words).map(beginningOf)))
  const anywhere = all.filter((_, index) => beginnings[index]?.has(null))
  const byBeginning = new Map<string, Entry<Thing>[]>()
  all.forEach((entry, index) => {
    if (anywhere.includes(entry)) return
    for (const beginning of beginnings[index] ?? []) {
      if (beginning !== null) byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? anywhere), entry])
    }
  })
  return { byBeginning, anywhere }
}

/** The alternatives of a pattern. */
// eslint-disable-next-line regexp/no-super-linear-move -- it splits patterns of ours, never a text that was sent
export const alternativesOf = (words: string): string[] => words.split(/\|(?![^(]*\))/)

/** The two letters that an alternative begins with, or null where it begins with a choice. */
const beginningOf = (alternative: string): string | null =>
  /^(?:\(\?<?[!=][^)]*\))?([a-z](?:[a-z]|\\\.))(?![?*{])/.exec(alternative)?.[1]?.replace('\\', '') ?? null
