import { kilometresBetween, type Position, positionOf } from '../../destinations/ranking/distance.ts'
import type { Area } from '../../destinations/facts.ts'
import type { Verified } from '../../destinations/suggested.ts'
import type { Briefing } from '../briefing/record.ts'
import { budgetADay, levelOf, partyOf } from '../briefing/rules.ts'
import type { Span } from '../budget/record.ts'

export interface StayOption extends Area, Verified {
  id: string
  /** US dollars a night for everybody; null when unknown. */
  nightly: Span | null
  for: string[]
  against: string[]
  chosen: boolean
}

/** Of what a day costs one person, for a bed; two share a room. */
const shareForBed = 0.4
const byLevel = { 1: 0.7, 2: 1, 3: 1.45, 4: 2.1 } as const
const uncertainty = 0.25
const inTheMiddle = 2
const outside = 8

/** The areas of a destination, with what speaks for and against each. */
export function stayOptions(briefing: Briefing): StayOption[] {
  const { destination, choices } = briefing
  if (destination === null) return []
  const cheapest = Math.min(...destination.areas.map((area) => area.price_level))
  return destination.areas.map((area): StayOption => {
    const price = nightly(briefing, area.name)
    const near = destination.highlights.filter((one) => kilometresBetween(one, area) <= inTheMiddle).length
    const centre = middleOf(briefing)
    const away = centre === null ? 0 : kilometresBetween(centre, area)
    const budget = budgetADay(briefing)
    const isTooDear = price !== null && budget !== null && price.least > budget * 0.6
    return {
      ...area,
      id: area.name,
      nightly: price,
      for: [
        ...(near >= 2 ? [`${near} of the sights are within two kilometres.`] : []),
        ...(area.price_level === cheapest && destination.areas.length > 1 ? ['Among the cheapest areas.'] : []),
        ...(price !== null && budget !== null && !isTooDear ? ['Fits your budget.'] : []),
      ],
      against: [
        ...(isTooDear ? ['Takes more than half of your budget a day.'] : []),
        ...(away > outside ? [`About ${Math.round(away)} km from most sights.`] : []),
        ...(area.price_level === 4 ? ['The most expensive kind of area.'] : []),
      ],
      chosen: choices.stay?.area === area.name,
    }
  })
}

/** What a night costs everybody in an area, or in the middle of all when none is named; null when unknown. */
export function nightly(briefing: Briefing, areaName: string | null): Span | null {
  const { destination } = briefing
  const level = levelOf(briefing)
  const perDay = destination?.costs[level] ?? destination?.costs.mid_range ?? null
  if (destination === null || perDay === null) return null
  const mean = average(destination.areas.map(factorOf)) ?? 1
  const area = destination.areas.find(({ name }) => name === areaName)
  const { adults, children } = partyOf(briefing)
  const rooms = Math.max(1, Math.ceil(adults / 2 + Math.max(0, children - 2) / 4))
  const room = perDay * shareForBed * (adults === 1 ? 1.5 : 2) * ((area === undefined ? mean : factorOf(area)) / mean)
  return { least: Math.round(room * rooms * (1 - uncertainty)), most: Math.round(room * rooms * (1 + uncertainty)) }
}

function factorOf({ price_level: level }: Area): number {
  return level === 1 || level === 2 || level === 3 || level === 4 ? byLevel[level] : 1
}

function middleOf({ destination }: Briefing): Position | null {
  if (destination === null) return null
  const latitude = average(destination.highlights.map((one) => one.latitude))
  const longitude = average(destination.highlights.map((one) => one.longitude))
  return latitude === null || longitude === null ? positionOf(destination) : { latitude, longitude }
}

const average = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
