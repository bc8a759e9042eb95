import type { Candidate } from '../../destinations/ranking/record.ts'
import type { Heard } from '../../model/model.ts'
import { isSamePlace, type Offer } from '../../model/offer.ts'
import type { Wishes } from '../../model/wishes.ts'
import type { TurnState } from './state.ts'

/** Where only some of the three are replaced, what may be chosen from is not on the table; else all of it. */
export function besideTable({ candidates, heard, offered }: TurnState): Candidate[] {
  if (heard.act.kind !== 'replace') return candidates
  const free = candidates.filter((candidate) => !offered.some((offer) => isSamePlace(offer, candidate)))
  const cheaper = free.filter((candidate) => isCheaper(candidate, heard.wishes))
  return [cheaper, free, candidates].find(({ length }) => length >= 3) ?? candidates
}

/** "A cheaper one" is none that costs just as much. */
const isCheaper = ({ cost }: Candidate, { dailyCost: { below } }: Wishes): boolean =>
  below === null || (cost !== null && cost.perDay < below.value)

/** The places that were found, or those of the table with the best of them in the places that gave way. */
export function withKept({ heard: { act }, offered }: Pick<TurnState, 'heard' | 'offered'>, found: Offer[]): Offer[] {
  if (act.kind !== 'replace' || offered.length === 0) return found
  const kept = offered.filter((_, choice) => !act.choices.includes(choice))
  const fresh = found.filter((offer) => !kept.some((other) => isSamePlace(offer, other)))
  return offered.map((offer, choice) => (act.choices.includes(choice) ? (fresh.shift() ?? offer) : offer))
}

/** What is said of one place that is to be replaced is not wished for of all that are offered after it. */
export function lastingWishes({ act, wishes }: Heard, before: Wishes | null): Wishes {
  if (act.kind !== 'replace' || before === null) return wishes
  const { activities, climate, comfort, dailyCost, novelty, pace } = before
  const places = { ...wishes.places, wanted: before.places.wanted, like: before.places.like }
  const journey = { ...wishes.journey, near: before.journey.near }
  return { ...wishes, places, activities, climate, comfort, dailyCost, novelty, pace, journey }
}
