import { has, meaningOf, type Reading } from '../sightings.ts'
import type { Token } from '../text.ts'

/** How many words may lie between those who stay and what says so: "zwei Kinder, die kommen aber nicht mit". */
const reach = 4

/** "The kids stay with their grandparents", "mio marito non viene": the people right before, and those joined to them. */
export function leaveBehind({ tokens, sightings }: Reading, index: number): void {
  let end = sightings[index]?.from ?? 0
  for (let at = index - 1; at >= 0; at -= 1) {
    const sighting = sightings[at]
    if (sighting === undefined || end - sighting.to > reach || isEnded(tokens, sighting.to, end)) return
    // "Mes parents nous gardent les petits" is not about us.
    if (has(sighting, 'who:we', 'who:me') && sighting.to === sightings[index]?.from) continue
    if (has(sighting, 'who:we', 'who:me')) return
    if (meaningOf(sighting, 'who').length === 0 && !has(sighting, 'eldest')) continue
    sighting.stance = 'ignored'
    const [link, other] = [sightings[at - 1], sightings[at - 2]]
    if (!has(link, 'and') || link?.to !== sighting.from || other?.to !== link.from) return
    end = sighting.from
  }
}

const isEnded = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some(({ gap }) => gap === 'end' || gap === 'question')
