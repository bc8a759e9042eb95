import { kilometresBetween, type Position } from '../../destinations/ranking/distance.ts'

const walkable = 1.2
const townKilometresAnHour = 20
const roadKilometresAnHour = 55
const townKilometres = 12
const detour = 1.25
const boarding = 6

/** Minutes from one place to another, on foot or by what is usual there; five minutes are the least. */
export function wayMinutes(one: Position, other: Position): number {
  const kilometres = kilometresBetween(one, other) * detour
  if (kilometres <= walkable) return Math.max(5, roundedUp((kilometres / 4.5) * 60))
  const inTown = Math.min(kilometres, townKilometres)
  const minutes = boarding + (inTown / townKilometresAnHour) * 60 + ((kilometres - inTown) / roadKilometresAnHour) * 60
  return roundedUp(minutes)
}

const roundedUp = (minutes: number): number => Math.ceil(minutes / 5) * 5
