import type { Wishes } from '../../../wishes.ts'
import { isDenied, type Quantity } from '../quantities/quantities.ts'
import { has, isRefused, type Reading, type Sighting } from '../sightings.ts'

export type ClimateWish = NonNullable<Wishes['climate']>['value']

/** Warmth by words, degrees or what is fled from. */
export function readClimate(reading: Reading, quantities: Quantity[]): ClimateWish | null {
  const { sightings } = reading
  const degrees = quantities.find(({ after }) => has(after, 'degrees'))
  if (degrees !== undefined) {
    quantities.splice(quantities.indexOf(degrees), 1)
    const climate = byDegrees(degrees, reading)
    if (climate !== null) return climate
  }
  const fled = fledFrom(reading)
  if (fled !== null) return fled
  return sightings
    .filter(({ stance }) => stance !== 'ignored' && stance !== 'been')
    .map(byWord)
    .reduce<ClimateWish | null>(together, null)
}

/** What one word says. */
function byWord(sighting: Sighting): ClimateWish | null {
  const isNot = isRefused(sighting)
  if (has(sighting, 'mild_weather')) return { least: 14, most: 26, snow: false }
  if (has(sighting, 'snow'))
    return isNot ? { least: 10, most: null, snow: false } : { least: null, most: 5, snow: true }
  if (has(sighting, 'hot'))
    return isNot ? { least: null, most: 27, snow: false } : { least: 26, most: null, snow: false }
  if (has(sighting, 'warm'))
    return isNot ? { least: null, most: 22, snow: false } : { least: 21, most: null, snow: false }
  if (has(sighting, 'cool'))
    return isNot ? { least: 18, most: null, snow: false } : { least: null, most: 23, snow: false }
  if (has(sighting, 'cold', 'need:avoid_cold'))
    return isNot || has(sighting, 'need:avoid_cold')
      ? { least: 15, most: null, snow: false }
      : { least: null, most: 8, snow: false }
  return null
}

/** "Warm, but not sweltering": the second sets the bound that the first left open, and gives way where they disagree. */
function together(first: ClimateWish | null, second: ClimateWish | null): ClimateWish | null {
  if (first === null || second === null) return first ?? second
  if (first.snow || second.snow) return first
  const [least, most] = [first.least ?? second.least, first.most ?? second.most]
  return least !== null && most !== null && least > most ? first : { least, most, snow: false }
}

function byDegrees(quantity: Quantity, reading: Reading): ClimateWish | null {
  const { least, most, before, after } = quantity
  const { tokens } = reading
  const isFahrenheit =
    least > 55 || tokens[after?.to ?? 0]?.word === 'f' || tokens[after?.to ?? 0]?.word === 'fahrenheit'
  const [low, high] = [least, most].map((value) => Math.round(isFahrenheit ? ((value - 32) * 5) / 9 : value))
  if (low === undefined || high === undefined || low < -40 || high > 50) return null
  const isDeniedLeast = has(before, 'at_least') && isDenied(quantity, reading)
  if (has(before, 'at_most', 'not') || isDeniedLeast) return { least: null, most: high, snow: false }
  if (has(before, 'at_least') && low === high) return { least: low, most: null, snow: false }
  return low === high ? { least: low - 4, most: high + 4, snow: false } : { least: low, most: high, snow: false }
}

function fledFrom({ sightings, tokens, little }: Reading): ClimateWish | null {
  for (const sighting of sightings) {
    if (!has(sighting, 'flee')) continue
    const behind = tokens.slice(sighting.to, sighting.to + 4)
    // In German what is fled from may stand before.
    const words =
      behind.length > 0 && behind[0]?.gap === 'none' ? behind : tokens.slice(sighting.from - 1, sighting.from)
    const upTo = words.findIndex(({ gap }) => gap !== 'none')
    const near = (upTo < 0 ? words : words.slice(0, upTo)).map(({ word }) => word)
    if (near.some((word) => little('cold_weather', word))) return { least: 20, most: null, snow: false }
    if (near.some((word) => little('hot_weather', word))) return { least: null, most: 24, snow: false }
  }
  return null
}
