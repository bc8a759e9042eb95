import { countryInUse } from '../countries-abroad.ts'
import { nameInUse } from '../other-names.ts'
import { plainName } from '../plain-name.ts'
import type { Wish } from './rules.ts'

const longestName = 4

/** The same wishes, and what they are when places are called by the names that our rows have: `burma` by Myanmar. */
export const withNamesInUse = (wishes: readonly Wish[]): Wish[] =>
  wishes.flatMap((wish) => {
    const words = inUse(wish.words)
    const phrases = wish.phrases.map((phrase) => nameMeant(plainName(phrase)) ?? phrase)
    const refused = [...new Set([...wish.refused, ...inUse(wish.refused)])]
    const isOther = words.join(' ') !== wish.words.join(' ') || phrases.some((phrase) => !wish.phrases.includes(phrase))
    return [{ ...wish, refused }, ...(isOther ? [{ words, phrases, refused }] : [])]
  })

/** A name that is in use already needs no other. */
function nameMeant(name: string): string | null {
  const meant = nameInUse(name) ?? countryInUse(name)
  return meant === name ? null : meant
}

/** Words with every run of them that is another name of a place put into the name that is in use; the longest first. */
function inUse(words: readonly string[]): string[] {
  for (let length = Math.min(longestName, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const name = nameMeant(plainName(words.slice(start, start + length).join(' ')))
      if (name === null) continue
      return [...inUse(words.slice(0, start)), ...name.split(' '), ...inUse(words.slice(start + length))]
    }
  }
  return [...words]
}
