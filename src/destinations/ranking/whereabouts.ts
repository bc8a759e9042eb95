import { plainName } from '../plain-name.ts'
import type { Area } from './criteria.ts'

interface Somewhere {
  name: string
  countryCode: string | null
  latitude: number | null
  longitude: number | null
}

/** A shorter name has to be the whole of a place's own: Nice is no part of Venice. */
export const shortestPart = 5

/** Whether a place is the one that an area names, or has that name as a part of its own: Palma de Mallorca is Mallorca. */
export function isNamed(place: Somewhere, { name, countries }: Area): boolean {
  if (name === null) return false
  if (countries.length > 0 && place.countryCode !== null && !countries.includes(place.countryCode)) return false
  const own = plainName(place.name)
  return own === name || (name.length >= shortestPart && ` ${own} `.includes(` ${name} `))
}

/** Whether a place lies in an area, or is it. */
export function isIn(place: Somewhere, area: Area): boolean {
  if (area.name !== null) return isNamed(place, area)
  if (place.countryCode === null || !area.countries.includes(place.countryCode)) return false
  const { within } = area
  if (within === null) return true
  if (within.except.includes(plainName(place.name))) return false
  const { latitude, longitude } = place
  if (latitude === null || longitude === null) return false
  return latitude >= within.south && latitude <= within.north && longitude >= within.west && longitude <= within.east
}
