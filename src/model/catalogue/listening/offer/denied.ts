import { comparisons } from './qualities.ts'
import type { Heard } from '../heard.ts'
import { has, isContent, type Sighting } from '../sightings.ts'

/** How many words may lie between a place and the denial of what is said of it: "la 2 j'accroche pas trop". */
const reach = 3

/** "The second isn't really grabbing me": whatever it is, the place is not or does not, and nothing speaks for it behind. */
export function isTalkedDown({ reading, talk }: Heard, place: Sighting): boolean {
  const { tokens, sightings, little, coveringAt } = reading
  if (place.reference === null || talk.asksAt(place.from)) return false
  const denial = sightings.find(({ from }) => from >= place.to && has(coveringAt(from), 'not'))
  if (denial === undefined || denial.from - place.to > reach) return false
  if (tokens.slice(place.to, denial.from + 1).some(({ gap }) => gap !== 'none')) return false
  const end = endOfPart(reading, denial.to)
  const isOfDrawback = tokens.slice(denial.to, end).some(({ word }) => little('drawback', word))
  const isOfSomethingElse = sightings.some(
    (sighting) => sighting.from >= place.to && sighting.from < end && isSomethingElse(sighting),
  )
  const isJudged = talk.phrases.some(
    ({ from, concepts }) =>
      (from >= end && concepts.some((concept) => speaking.has(concept))) ||
      (from >= place.to && from < end && concepts.some((concept) => unsettled.has(concept))),
  )
  return end > denial.to && !isOfDrawback && !isOfSomethingElse && !isJudged
}

/** Something that is lacking, or known; but not "me" in "doesn't grab me". */
const isSomethingElse = (sighting: Sighting): boolean =>
  has(sighting, 'been', 'been_after') ||
  (isContent(sighting) && !sighting.concepts.some((concept) => concept.startsWith('who:')))

/** What speaks for a place; and what leaves a denial open. */
const speaking: ReadonlySet<string> = new Set(['pick', 'yes', 'praise_it', 'take_it', 'lean'])
const unsettled: ReadonlySet<string> = new Set(['undecided', 'choose_for_me', 'take_it', ...comparisons])

function endOfPart({ tokens, startingAt }: Heard['reading'], from: number): number {
  for (let at = from; at < tokens.length; at += 1)
    if (tokens[at]?.gap !== 'none' || has(startingAt(at), 'break')) return at
  return tokens.length
}
