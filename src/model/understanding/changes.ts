import type { Suggestion } from '../model.ts'
import { findReferences, referable } from '../catalogue/references.ts'
import { polarise } from './polarity.ts'
import { either, wholeWords } from './words.ts'

/** What a refinement wants changed about an offer. */
export interface Change {
  /** US dollars a person and day that the next offer shall stay below, or reach. */
  costBelow: number | null
  costAbove: number | null
  /** What the next offer should be like. */
  similar: Suggestion[]
  /** What of the offer is to stay, and what has been seen and need not come again. */
  kept: Suggestion[]
  seen: Suggestion[]
}

const cheaper = wholeWords(
  either(
    'cheaper|less (?:expensive|pricey|costly|money)|(?:more|very) affordable',
    'too (?:expensive|pricey|dear|costly)|lower (?:budget|cost|price)s?|save (?:some )?money',
    "(?:not|isn't|aren't) (?:so|as|that) (?:expensive|pricey|dear)|cheap|budget options?",
  ),
)
const dearer = wholeWords(
  either(
    '(?:more|something|very|really) (?:luxur\\w+|upscale|exclusive|expensive|comfortable|high-end|special)',
    'luxur\\w+|fancier|nicer hotels?|posher|pricier|upscale|high[- ]end|splurge|splash out',
    '(?:can|could|will|want to) spend (?:a bit |a lot )?more|too cheap|higher budget|better hotels?',
  ),
)
const keeping =
  /(?:keep|hold on to|stick with|leave|still (?:like|love|want)|besides|along with) (?:the )?(§\d+(?:(?:,| and|,? and) §\d+)*)/g
const replacing =
  /(?:instead of|replace|swap|in place of|other than|rather than) (?:the )?(§\d+(?:(?: and| or|,) §\d+)*)/g
const alike = /(?:like|similar to|love|prefer|as|of) (?:the )?(§\d+)|(§\d+),? but/g

/** Reads a refinement in the light of what was offered. */
export function readChange(offered: readonly Suggestion[], said: string): Change {
  const text = referable(said)
  const references = findReferences(offered, text)
  let marked = text
  references.toReversed().forEach(({ at, end }, index) => {
    marked = `${marked.slice(0, at)}§${references.length - 1 - index}${marked.slice(end)}`
  })
  const choicesBy = (pattern: RegExp): Suggestion[] => {
    const marks = [...marked.matchAll(pattern)].flatMap((found) => [...found[0].matchAll(/§(\d+)/g)])
    const choices = marks.flatMap((mark) => references[Number(mark[1])]?.choices ?? [])
    return offered.filter((_, choice) => choices.includes(choice))
  }
  const replaced = choicesBy(replacing)
  const kept = replaced.length > 0 ? offered.filter((each) => !replaced.includes(each)) : choicesBy(keeping)
  const named = offered.filter((_, choice) => references.some(({ choices }) => choices.includes(choice)))
  return {
    ...costsOf(named.length > 0 ? named : offered, text),
    similar: choicesBy(alike).filter((each) => !replaced.includes(each)),
    kept,
    seen: offered.filter((each) => !kept.includes(each)),
  }
}

function costsOf(compared: readonly Suggestion[], text: string): Pick<Change, 'costBelow' | 'costAbove'> {
  const costs = compared.flatMap(({ averageCostPerDay: cost }) => (cost === null ? [] : [cost]))
  const { unwanted } = polarise(text)
  const wantsDearer = dearer.test(text) && !dearer.test(unwanted)
  const wantsCheaper = cheaper.test(text) && !wantsDearer
  return {
    costBelow: wantsCheaper && costs.length > 0 ? Math.min(...costs) : null,
    costAbove: wantsDearer && costs.length > 0 ? Math.max(...costs) : null,
  }
}
