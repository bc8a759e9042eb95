import { plainName } from '../../destinations/plain-name.ts'

interface Named {
  name: string
  /** What it is, in a word; absent where things are of one kind. */
  kind?: string
}

/**
 * What words name: the thing that is called so, or else those that share the most words with it, by their own name or by
 * their kind. Several when they are equally near, none when nothing is.
 */
export function namedBy<Thing extends Named>(things: readonly Thing[], words: string): Thing[] {
  const wanted = plainName(words)
  const exact = things.filter(({ name }) => plainName(name) === wanted)
  if (exact.length > 0) return exact.slice(0, 1)
  const said = new Set(wanted.split(' ').filter((word) => word.length >= shortestWord))
  const scored = things.map((thing) => ({ thing, score: scoreOf(thing, said) })).filter(({ score }) => score > 0)
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const named = scored.filter(({ score }) => score === best).map(({ thing }) => thing)
  return named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index)
}

const shortestWord = 4

function scoreOf({ name, kind }: Named, said: ReadonlySet<string>): number {
  const words = new Set([...plainName(name).split(' '), ...(kind === undefined ? [] : [kind])])
  return [...said].filter((word) => words.has(word)).length
}
