import { plainName } from '../../destinations/plain-name.ts'
import { sightsIn, wordsOfName } from '../../destinations/words-of-sights.ts'

interface Named {
  name: string
  /** What it is, in a word; absent where things are of one kind. */
  kind?: string
}

/**
 * What words name: the thing that is called so, or else those that share the most words with it, by their own name or by
 * their kind, in whichever language. Several when they are equally near, none when nothing is.
 */
export function namedBy<Thing extends Named>(things: readonly Thing[], words: string): Thing[] {
  const wanted = plainName(words)
  const exact = things.filter(({ name }) => plainName(name) === wanted)
  if (exact.length > 0) return exact.slice(0, 1)
  const said = wanted.split(' ').filter((word) => word.length >= shortestWord)
  const scored = things.map((thing) => ({ thing, score: scoreOf(thing, said) })).filter(({ score }) => score > 0)
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const named = scored.filter(({ score }) => score === best).map(({ thing }) => thing)
  return named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index)
}

const shortestWord = 4

function scoreOf({ name, kind }: Named, said: readonly string[]): number {
  const words = new Set([...wordsOfName(name), ...(kind === undefined ? [] : [kind])])
  // "Affenwald" says as much as "monkey forest".
  const found = said.flatMap((word) => (words.has(word) ? [word] : sightsIn(word).filter((sight) => words.has(sight))))
  return new Set(found).size
}
