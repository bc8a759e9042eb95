import type { Candidate } from '../../destinations/ranking/record.ts'
import type { PlaceWish, Wishes } from '../../model/wishes.ts'

/** The candidate that a place wish names; null when it names none, or a whole country. */
export function candidateNamed(candidates: readonly Candidate[], place: PlaceWish): Candidate | null {
  if (place.kind !== 'place') return null
  const wanted = plain(place.name)
  const named = candidates.filter(
    ({ name, countryCode }) =>
      plain(name) === wanted && (place.country === null || countryCode === null || countryCode === place.country),
  )
  return named[0] ?? null
}

/** Wishes for this one place, whatever else was wanted. */
export function wishesFor(wishes: Wishes, place: PlaceWish): Wishes {
  const { places } = wishes
  return { ...wishes, places: { ...places, wanted: [{ value: place, from: 0 }], like: [] } }
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
