import { cautionKinds, comfortLevels, type CautionKind, type ComfortLevel } from '../../../destinations/facts.ts'
import { type Theme, themes } from '../../../destinations/vocabulary.ts'
import { type Means, means, type Need, needs, type Occasion, occasions, type Wishes } from '../../wishes.ts'
import type { Quantity } from './quantities/quantities.ts'
import { has, meaningOf, type Reading, type Sighting } from './sightings.ts'

type Weight = Wishes['activities'][number]['value']['weight']
export interface Activity {
  theme: Theme
  weight: Weight
}

const only = <Name extends string>(names: readonly Name[], found: readonly string[]): Name[] =>
  names.filter((name) => found.includes(name))

const isWanted = ({ stance }: Sighting): boolean => stance === 'wanted' || stance === 'home' || stance === 'like'
const isRefused = ({ stance }: Sighting): boolean => stance === 'refused' || stance === 'excepted'

/** What a trip fails without, when it is one of the few things that are named. */
const decisive: ReadonlySet<Theme> = new Set([
  'beach',
  'desert',
  'diving',
  'hiking',
  'islands',
  'mountains',
  'northern_lights',
  'sailing',
  'skiing',
  'surfing',
  'wildlife',
  'wine',
])

/** What they like to do and what not, in the order in which it was said. */
export function readActivities({ sightings }: Reading): Activity[] {
  const named = sightings.filter((sighting) => meaningOf(sighting, 'theme').length > 0)
  const wanted = named.filter(isWanted)
  const first = new Set(wanted.slice(0, 2))
  const found = new Map<Theme, Weight>()
  for (const sighting of named) {
    for (const theme of only(themes, meaningOf(sighting, 'theme'))) {
      const weight = weightOf(sighting, theme, wanted.length <= 3 && first.has(sighting))
      // "Old towns, but no castles": what is wanted of a theme outweighs what is not.
      const isSettled = found.has(theme) && found.get(theme) !== 'refused'
      if (weight === null || (isSettled && weight !== 'essential')) continue
      if (weight === 'refused' && sighting.concepts.length > 2) continue
      found.set(theme, weight)
    }
  }
  return [...found]
    .map(([theme, weight]) => ({ theme, weight }))
    .sort((one, other) => rank(one.weight) - rank(other.weight))
}

const rank = (weight: Weight): number => ['essential', 'wanted', 'mild', 'refused'].indexOf(weight)

function weightOf(sighting: Sighting, theme: Theme, isLeading: boolean): Weight | null {
  if (isRefused(sighting)) return 'refused'
  if (!isWanted(sighting)) return null
  if (sighting.weight === 'essential') return 'essential'
  if (sighting.weight === 'mild') return 'mild'
  return isLeading && decisive.has(theme) ? 'essential' : 'wanted'
}

export function readComfort({ sightings }: Reading, quantities: Quantity[]): ComfortLevel | null {
  const stars = quantities.find(({ after }) => has(after, 'star'))
  if (stars !== undefined) {
    quantities.splice(quantities.indexOf(stars), 1)
    return stars.most >= 4 ? 'comfortable' : stars.most >= 3 ? 'mid_range' : 'shoestring'
  }
  for (const sighting of sightings) {
    const [level] = only(comfortLevels, meaningOf(sighting, 'comfort'))
    if (level === undefined || sighting.stance === 'ignored') continue
    if (!isRefused(sighting)) return level
    if (level !== 'mid_range') return 'mid_range'
  }
  return null
}

export function readNeeds({ sightings }: Reading): Need[] {
  const found = sightings
    .filter((sighting) => isWanted(sighting) || sighting.stance === 'ignored' || wantsNot(sighting))
    .flatMap((sighting) => meaningOf(sighting, 'need'))
  const refused = sightings
    .filter((sighting) => isRefused(sighting) && !wantsNot(sighting))
    .flatMap((sighting) => meaningOf(sighting, 'need'))
  return only(
    needs,
    found.filter((need) => !refused.includes(need)),
  )
}

/** A need that is a refusal itself: "we don't drive". */
const wantsNot = ({ concepts, stance }: Sighting): boolean =>
  stance === 'refused' &&
  concepts.some((concept) => /^need:(?:no_car|safety|avoid_heat|avoid_cold|visa_free|gluten_free)$/.test(concept))

/** Dangers count only where they are spoken of as such. */
export function readDangers({ sightings }: Reading): CautionKind[] {
  return only(
    cautionKinds,
    sightings.filter(isRefused).flatMap((sighting) => meaningOf(sighting, 'avoid')),
  )
}

export const readOccasion = ({ sightings }: Reading): Occasion | null =>
  only(
    occasions,
    sightings
      .filter((sighting) => !isRefused(sighting) && sighting.stance !== 'been')
      .flatMap((sighting) => meaningOf(sighting, 'occasion')),
  )[0] ?? null

export function readPace({ sightings }: Reading): 'relaxed' | 'balanced' | 'packed' | null {
  for (const sighting of sightings) {
    const [pace] = only(['relaxed', 'balanced', 'packed'], meaningOf(sighting, 'pace'))
    if (pace === undefined || sighting.stance === 'ignored') continue
    if (!isRefused(sighting)) return pace
    return pace === 'packed' ? 'relaxed' : null
  }
  return null
}

export function readNovelty({ sightings }: Reading): 'famous' | 'hidden' | 'quiet' | 'lively' | null {
  for (const sighting of sightings) {
    const [novelty] = only(['famous', 'hidden', 'quiet', 'lively'], meaningOf(sighting, 'novelty'))
    if (novelty !== undefined && isWanted(sighting)) return novelty
    if (novelty !== undefined && isRefused(sighting) && novelty === 'lively') return 'quiet'
    if (isRefused(sighting) && meaningOf(sighting, 'avoid').includes('crowds')) return 'quiet'
  }
  return null
}

export type ClimateWish = NonNullable<Wishes['climate']>['value']

/** Warmth by words, degrees or what is fled from. */
export function readClimate(reading: Reading, quantities: Quantity[]): ClimateWish | null {
  const { sightings, tokens } = reading
  const degrees = quantities.find(({ after }) => has(after, 'degrees'))
  if (degrees !== undefined) {
    quantities.splice(quantities.indexOf(degrees), 1)
    const climate = byDegrees(degrees, tokens)
    if (climate !== null) return climate
  }
  const fled = fledFrom(reading)
  if (fled !== null) return fled
  for (const sighting of sightings) {
    const isNot = isRefused(sighting)
    if (sighting.stance === 'ignored' || sighting.stance === 'been') continue
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
  }
  return null
}

function byDegrees({ least, most, before, after }: Quantity, tokens: Reading['tokens']): ClimateWish | null {
  const isFahrenheit =
    least > 55 || tokens[after?.to ?? 0]?.word === 'f' || tokens[after?.to ?? 0]?.word === 'fahrenheit'
  const [low, high] = [least, most].map((value) => Math.round(isFahrenheit ? ((value - 32) * 5) / 9 : value))
  if (low === undefined || high === undefined || low < -40 || high > 50) return null
  if (has(before, 'at_most', 'not')) return { least: null, most: high, snow: false }
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

export interface HeardJourney {
  longestHours: number | null
  isNear: boolean
  only: Means[]
  never: Means[]
}

/** How far and by what means they are ready to travel. */
export function readJourney({ sightings, tokens, little }: Reading, quantities: Quantity[]): HeardJourney {
  const named = sightings.filter((sighting) => meaningOf(sighting, 'means').length > 0)
  const onlyBy = sightings.flatMap((sighting, index) => {
    if (has(sighting, 'only') && meaningOf(sighting, 'means').length > 0)
      return isRefused(sighting) ? [] : listFrom(sightings, index)
    const [previous, next] = [sightings[index - 1], sightings[index + 1]]
    if (isSetOutBy(sighting, previous, next)) return only(means, meaningOf(sighting, 'means'))
    const isBy = has(sighting, 'only') && next !== undefined && next.from - sighting.to <= 1
    return isBy && next.stance !== 'refused' ? listFrom(sightings, index + 1) : []
  })
  const never = named.filter(isRefused).flatMap((sighting) => only(means, meaningOf(sighting, 'means')))
  return {
    longestHours: hoursOf(sightings, quantities),
    isNear: sightings.some(
      (sighting) =>
        has(sighting, 'near') &&
        !isRefused(sighting) &&
        !(tokens[sighting.to]?.gap === 'none' && little('beside', tokens[sighting.to]?.word)),
    ),
    only: [...new Set(onlyBy)].filter((one) => !never.includes(one)),
    never: [...new Set(never)],
  }
}

/** "Train from London", "drei Stunden Zug": over land, from a home or for so many hours. Flights do not rule out a train. */
const isSetOutBy = (sighting: Sighting, previous: Sighting | undefined, next: Sighting | undefined): boolean =>
  isWanted(sighting) &&
  meaningOf(sighting, 'means').length > 0 &&
  !has(sighting, 'means:plane') &&
  ((has(next, 'home') && next?.from === sighting.to) ||
    has(sighting, 'unit:hour') ||
    (has(previous, 'unit:hour') && previous?.to === sighting.from))

function listFrom(sightings: readonly Sighting[], index: number): Means[] {
  const found: Means[] = []
  for (let at = index; at < sightings.length; at += 1) {
    const sighting = sightings[at]
    if (sighting === undefined) break
    const named = only(means, meaningOf(sighting, 'means'))
    if (named.length === 0 && !has(sighting, 'or', 'and')) break
    found.push(...named)
  }
  return found
}

function hoursOf(sightings: readonly Sighting[], quantities: Quantity[]): number | null {
  for (const quantity of [...quantities]) {
    if (!has(quantity.after ?? quantity.near, 'unit:hour')) continue
    quantities.splice(quantities.indexOf(quantity), 1)
    const isJourney = sightings.some(
      (sighting) =>
        has(sighting, 'journey', 'home', 'means:plane', 'means:train', 'means:car') &&
        (sighting.clause === quantity.clause || (has(quantity.before, 'at_most') && sighting.from < quantity.from)) &&
        Math.abs(sighting.from - quantity.to) <= 9,
    )
    if (isJourney && quantity.most >= 0.5 && quantity.most <= 40) return quantity.most
  }
  return null
}
