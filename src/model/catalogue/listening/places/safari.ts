import type { Wishes } from '../../../wishes.ts'
import { has, isWanted, type Reading } from '../sightings.ts'
import type { Activity } from '../wants/interests.ts'
import type { HeardPlaces } from './whereabouts.ts'

interface Said {
  reading: Reading
  activities: readonly Activity[]
  wishes: Wishes
}

/** "A safari in August" is one in Africa, unless a place is said, or was. */
export function withSafari(places: HeardPlaces, { reading, activities, wishes }: Said): HeardPlaces {
  const isWished = activities.some(({ theme, weight }) => theme === 'wildlife' && weight !== 'refused')
  const isSafari = reading.sightings.some((sighting) => has(sighting, 'safari') && isWanted(sighting))
  const areNamed = places.wanted.length > 0 || wishes.places.wanted.length > 0
  const isAfricaOut = [...places.refused, ...wishes.places.refused.map(({ value }) => value)].some(
    (place) => place.kind === 'region' && place.region === 'africa',
  )
  if (!isWished || !isSafari || areNamed || isAfricaOut) return places
  return { ...places, wanted: [{ kind: 'region', region: 'africa' }] }
}
