import {
  acceptedMeans,
  accepts,
  flightHours,
  isOverLand,
  kilometresBetween,
  positionOf,
  roadHours,
  trainHours,
} from '../../destinations/ranking/distance.ts'
import { flightFare, overLandAKilometre, thriftyShare } from '../../destinations/ranking/fares.ts'
import type { Means } from '../../model/wishes.ts'
import type { Briefing } from '../briefing/record.ts'
import { daysOf, partyOf } from '../briefing/rules.ts'
import type { Span } from '../budget/record.ts'

export interface JourneyOption {
  id: string
  means: Means
  from: string
  /** The airport or the place where it ends. */
  to: string
  /** The name of the airport; null for a place, or when it is not known. */
  to_name: string | null
  /** One way, from door to door where it is over land, in the air where it is a flight. */
  hours: number
  kilometres: number
  /** Hours from the airport to the place; 0 where it ends there. */
  transfer_hours: number
  /** US dollars there and back for everybody. */
  price: Span
  notes: string[]
  chosen: boolean
}

/** Hours over land beyond which nobody is told to go so, and kilometres below which nobody is told to fly. */
const longestOverLand = 8
const nearestOfferedFlight = 250
const mostAirports = 3
const slowerByBus = 1.2
const seatsOfACar = 5
/** Hours before and after a flight that are spent at airports. */
const atAirports = 2
const highSeason = 1.25
const spread = { least: thriftyShare, most: 1.35 } as const

/** How to get there from where they start, by the means that they accept; none while that is not known. */
export function journeyOptions(briefing: Briefing): JourneyOption[] {
  const isAccepted = accepts(acceptedMeans(briefing.wishes))
  return everyJourney(briefing).filter(({ means }) => isAccepted(means))
}

/** A way that is known, from where they start. */
interface Way {
  briefing: Briefing
  origin: NonNullable<Briefing['origin']>
  destination: NonNullable<Briefing['destination']>
  kilometres: number
  isReachedOverLand: boolean
}

/** The same by all means. */
export function everyJourney(briefing: Briefing): JourneyOption[] {
  const { destination, origin } = briefing
  const there = destination === null ? null : positionOf(destination)
  if (destination === null || origin === null || there === null) return []
  const isReachedOverLand = isOverLand(origin.countryCode, destination)
  const kilometres = Math.round(kilometresBetween(origin, there))
  const way: Way = { briefing, origin, destination, kilometres, isReachedOverLand }
  const [flights, grounds] = [flightsOf(way), groundsOf(way)]
  const [flight] = flights
  const isTrainSooner = flight === undefined || trainOf(way) <= flight.hours + flight.transfer_hours + atAirports
  return isTrainSooner ? [...grounds, ...flights] : [...flights, ...grounds]
}

const trainOf = ({ kilometres, origin, destination }: Way): number =>
  trainHours(kilometres, origin.countryCode, destination.countryCode)

function flightsOf(way: Way): JourneyOption[] {
  const { briefing, destination, kilometres, isReachedOverLand } = way
  if (isReachedOverLand && kilometres < nearestOfferedFlight) return []
  const month = daysOf(briefing)[0]?.month ?? 1
  const isHigh = destination.bestMonths.length < 12 && destination.bestMonths.includes(month)
  return destination.airports.slice(0, mostAirports).map(({ iata, hours, name }) =>
    optionOf(way, 'plane', iata, {
      to_name: name,
      hours: flightHours(kilometres),
      transfer_hours: hours,
      dollars: flightFare(kilometres) * partyOf(briefing).people * (isHigh ? highSeason : 1),
      ...(isHigh ? { note: 'High season: fares are above the average.' } : {}),
    }),
  )
}

function groundsOf(way: Way): JourneyOption[] {
  const { briefing, destination, kilometres, isReachedOverLand } = way
  const { people } = partyOf(briefing)
  const roads = roadHours(kilometres)
  const hours = { train: trainOf(way), bus: roads * slowerByBus, car: roads }
  return (['train', 'bus', 'car'] as const)
    .filter((means) => isReachedOverLand && (means === 'train' ? hours.train : roads) <= longestOverLand)
    .map((means) =>
      optionOf(way, means, destination.name, {
        to_name: null,
        hours: hours[means],
        transfer_hours: 0,
        dollars:
          kilometres * overLandAKilometre[means] * (means === 'car' ? Math.ceil(people / seatsOfACar) : people) * 2,
      }),
    )
}

function optionOf(
  { briefing, origin, kilometres }: Way,
  means: Means,
  to: string,
  {
    hours,
    transfer_hours,
    to_name,
    dollars,
    note,
  }: Pick<JourneyOption, 'hours' | 'transfer_hours' | 'to_name'> & { dollars: number; note?: string },
): JourneyOption {
  const id = `${means}-${to.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`
  return {
    ...{ id, means, from: origin.name, to, to_name },
    hours: Math.round(hours * 10) / 10,
    ...{ kilometres, transfer_hours },
    price: { least: Math.round(dollars * spread.least), most: Math.round(dollars * spread.most) },
    notes: [
      ...(note === undefined ? [] : [note]),
      'An estimate by distance and season; look up times and fares before you book.',
    ],
    chosen: briefing.choices.journey?.id === id,
  }
}

/** The journey that was chosen, or else the first. */
export function chosenJourney(briefing: Briefing): JourneyOption | undefined {
  const options = journeyOptions(briefing)
  return options.find(({ chosen }) => chosen) ?? options[0]
}
