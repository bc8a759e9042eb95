import type { Language, LittleWord } from './languages/language.ts'

/** Whether a word belongs to a closed class of the language. */
export type LittleWords = (kind: LittleWord, word: string | undefined) => boolean

export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** The closed classes of words of a language, ready to be looked up. */
export function littleWordsOf({ little }: Language): LittleWords {
  const sets = new Map(Object.entries(little).map(([kind, list]) => [kind, setOf(list)]))
  return (kind, word) => word !== undefined && (sets.get(kind)?.has(word) ?? false)
}
