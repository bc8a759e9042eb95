import { plainName } from '../../destinations/plain-name.ts'
import type { Candidate } from '../../destinations/ranking/record.ts'
import type { PlaceWish, Wishes } from '../../model/wishes.ts'

/** The candidate that a place wish names; null when it names none, or a whole country. */
export function candidateNamed(candidates: readonly Candidate[], place: PlaceWish): Candidate | null {
  if (place.kind !== 'place') return null
  const wanted = plainName(place.name)
  const named = candidates.find(
    ({ name, countryCode }) =>
      plainName(name) === wanted && (place.country === null || countryCode === null || countryCode === place.country),
  )
  return named ?? null
}

/** The best candidate for a question about a place: the one it names, or the best one there. */
export function candidateIn(candidates: readonly Candidate[], place: PlaceWish): Candidate | null {
  const isThere = ({ meets }: Candidate) =>
    meets.some((finding) => finding.need === 'place' && finding.found === 'wanted')
  return candidateNamed(candidates, place) ?? candidates.find(isThere) ?? null
}

/** Wishes for this one place, whatever else was wanted. */
export function wishesFor(wishes: Wishes, place: PlaceWish): Wishes {
  const { places } = wishes
  return { ...wishes, places: { ...places, wanted: [{ value: place, from: 0 }], like: [] } }
}
