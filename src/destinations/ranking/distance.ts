import type { Means } from '../../model/wishes.ts'

export interface Position {
  latitude: number
  longitude: number
}

/** Where a place is on the map; null when it is not known. */
export const positionOf = ({
  latitude,
  longitude,
}: {
  latitude: number | null
  longitude: number | null
}): Position | null => (latitude === null || longitude === null ? null : { latitude, longitude })

export const earthRadiusKilometres = 6371

/** Great-circle distance in kilometres (haversine). */
export function kilometresBetween(one: Position, other: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const north = radians(other.latitude - one.latitude)
  const east = radians(other.longitude - one.longitude)
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east / 2) ** 2
  return 2 * earthRadiusKilometres * Math.asin(Math.sqrt(Math.min(1, half)))
}

/** Start, climb and landing, before and after cruising. */
export const flightOverheadHours = 0.5
export const flightKilometresAnHour = 800
/** Roads and rails are longer than the great circle, and slower than the best of them. */
export const groundDetour = 1.25
export const groundKilometresAnHour = 85
export const nearestFlight = 350

/** Hours in the air, stops not counted: within some 20 minutes of timetables of direct flights up to 10,000 km. */
export const flightHours = (kilometres: number): number => flightOverheadHours + kilometres / flightKilometresAnHour

/** Hours by road or rail: within about a quarter where there is a direct way over land. */
export const groundHours = (kilometres: number): number => (kilometres * groundDetour) / groundKilometresAnHour

export const groundMeans: readonly Means[] = ['train', 'car', 'bus']

/** How one would usually get there, and how long it takes; a flight's hours are those in the air. */
export function usualJourney(
  { kilometres, flown }: { kilometres: number; flown: number },
  isOverLand: boolean,
  accepted: { only: readonly Means[]; never: readonly Means[] },
): { means: Means; hours: number } {
  const allowed = (means: Means) =>
    (accepted.only.length === 0 || accepted.only.includes(means)) && !accepted.never.includes(means)
  const ground = groundMeans.find(allowed)
  if (isOverLand && ground !== undefined && (kilometres < nearestFlight || !allowed('plane'))) {
    return { means: ground, hours: groundHours(kilometres) }
  }
  return { means: 'plane', hours: flightHours(flown) }
}

/** Countries that lie on islands, by ISO 3166-1 alpha-2, without a fixed link. */
export const islandCountries =
  'IE IS MT CY JP TW PH ID LK MV MU SC RE MG KM CV ST NZ AU FJ PF CK WS TO VU NC SB PW FM NU GU CU JM HT DO PR BS BB AG DM LC VC GD TT AW CW BQ KY TC VG VI BL GP MQ BM GL FO SH FK TL'.split(
    ' ',
  )
const islands = new Set(islandCountries)

/** Whether one can drive or ride there: as far as countries and themes tell. */
export const isOverLand = (
  from: string | null,
  to: { countryCode: string | null; themes: readonly string[]; continent: string | null },
): boolean => {
  if (from === null || to.countryCode === null) return false
  if (from === to.countryCode) return !to.themes.includes('islands')
  return !islands.has(from) && !islands.has(to.countryCode) && !to.themes.includes('islands')
}
