import type { Means, Wishes } from '../../model/wishes.ts'

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
/** Roads and ordinary rails: kilometres of the great circle, which they are longer than. */
const groundKilometresAnHour = 68
/** Where most lines between large cities are at high speed; and where many are fast, within a country or across a border. */
const highSpeedCountries = ['ES', 'FR', 'IT', 'JP', 'CN', 'KR', 'TW']
const fastCountries = [...highSpeedCountries, 'DE', 'GB', 'AT', 'BE', 'NL', 'CH', 'SE', 'PL']
export const railways = {
  highSpeed: { countries: highSpeedCountries, kilometresAnHour: 160 },
  fast: { countries: fastCountries, kilometresAnHour: 115 },
  ordinary: { kilometresAnHour: groundKilometresAnHour },
} as const
export const nearestFlight = 350

/** Hours in the air, stops not counted: within some 20 minutes of timetables of direct flights up to 10,000 km. */
export const flightHours = (kilometres: number): number => flightOverheadHours + kilometres / flightKilometresAnHour

/** Hours by road, where there is a direct way over land. */
export const roadHours = (kilometres: number): number => kilometres / groundKilometresAnHour

/** Farther across a border no fast train goes all the way: trains are changed, and nights spent in between. */
export const longestFastAbroad = 900

/** Hours by train between places of these countries. */
export const trainHours = (kilometres: number, from: string | null, to: string | null): number =>
  kilometres / railSpeed(kilometres, from, to)

function railSpeed(kilometres: number, from: string | null, to: string | null): number {
  const { highSpeed, fast, ordinary } = railways
  const isWithin = (countries: readonly string[]) => [from, to].every((one) => one !== null && countries.includes(one))
  if (from === to && isWithin(highSpeed.countries)) return highSpeed.kilometresAnHour
  const isFast = isWithin(fast.countries) && (from === to || kilometres <= longestFastAbroad)
  return isFast ? fast.kilometresAnHour : ordinary.kilometresAnHour
}

export const groundMeans: readonly Means[] = ['train', 'car', 'bus']

/** By which means alone they would travel, and by which never. */
export interface AcceptedMeans {
  only: Means[]
  never: Means[]
}

export const acceptedMeans = ({ journey: { only, never } }: Wishes): AcceptedMeans => ({
  only: only?.value ?? [],
  never: never?.value ?? [],
})

/** Whether they would travel by a means: where none alone is named, by any that is not refused. */
export const accepts =
  ({ only, never }: AcceptedMeans) =>
  (means: Means): boolean =>
    (only.length === 0 || only.includes(means)) && !never.includes(means)

/** How one would usually get there, and how long it takes; a flight's hours are those in the air. */
export function usualJourney(
  { kilometres, flown }: { kilometres: number; flown: number },
  { isOverLand, from, to }: { isOverLand: boolean; from: string | null; to: string | null },
  accepted: AcceptedMeans,
): { means: Means; hours: number } {
  const isAccepted = accepts(accepted)
  const ground = groundMeans.find(isAccepted)
  if (isOverLand && ground !== undefined && (kilometres < nearestFlight || !isAccepted('plane'))) {
    return { means: ground, hours: ground === 'train' ? trainHours(kilometres, from, to) : roadHours(kilometres) }
  }
  return { means: 'plane', hours: flightHours(flown) }
}

/** Countries that lie on islands, by ISO 3166-1 alpha-2, without a fixed link. */
export const islandCountries =
  'IE IS MT CY JP TW PH ID LK MV MU SC RE MG KM CV ST NZ AU FJ PF CK WS TO VU NC SB PW FM NU GU CU JM HT DO PR BS BB AG DM LC VC GD TT AW CW BQ KY TC VG VI BL GP MQ BM GL FO SH FK TL'.split(
    ' ',
  )
const islands = new Set(islandCountries)

/** Whether one can drive or ride there, from a country. */
export const isOverLand = (
  from: string | null,
  to: { countryCode: string | null; themes: readonly string[]; isLinkedToMainland: boolean },
): boolean => {
  if (from === null || to.countryCode === null) return false
  if (to.themes.includes('islands') && !to.isLinkedToMainland) return false
  return from === to.countryCode || (!islands.has(from) && !islands.has(to.countryCode))
}
