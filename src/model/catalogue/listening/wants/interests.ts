import { comfortLevels, type ComfortLevel } from '../../../../destinations/facts.ts'
import { type Theme, themes } from '../../../../destinations/vocabulary.ts'
import { type Occasion, occasions, type Wishes } from '../../../wishes.ts'
import { isTurning } from '../party/ages.ts'
import type { Quantity } from '../quantities/quantities.ts'
import {
  has,
  isContent,
  isRefused,
  isWanted,
  meaningOf,
  namedAmong,
  type Reading,
  type Sighting,
} from '../sightings.ts'

type Weight = Wishes['activities'][number]['value']['weight']
export interface Activity {
  theme: Theme
  weight: Weight
}

/** What a trip fails without, when it is one of the few things that are named. */
const decisive: ReadonlySet<Theme> = new Set([
  'beach',
  'desert',
  'diving',
  'hiking',
  'islands',
  'mountains',
  'nightlife',
  'northern_lights',
  'sailing',
  'skiing',
  'surfing',
  'wildlife',
  'wine',
])

/** What they like to do and what not, in the order in which it was said. */
export function readActivities(reading: Reading): Activity[] {
  const named = reading.sightings.filter(
    (sighting, index) =>
      meaningOf(sighting, 'theme').length > 0 && !isPaidFor(sighting, reading) && !isStroll(reading, index),
  )
  const wanted = named.filter(isWanted)
  const first = new Set(wanted.slice(0, 2))
  const found = new Map<Theme, Weight>()
  for (const sighting of named) {
    for (const theme of namedAmong(themes, meaningOf(sighting, 'theme'))) {
      const weight = weightOf(sighting, theme, wanted.length <= 3 && first.has(sighting))
      // "Old towns, but no castles": what is wanted of a theme outweighs what is not.
      const isSettled = found.has(theme) && found.get(theme) !== 'refused'
      if (weight === null || (isSettled && weight !== 'essential')) continue
      // "No temples" is no word against history and culture.
      if (weight === 'refused' && sighting.concepts.length > 2 && theme !== 'spirituality') continue
      found.set(theme, weight)
    }
  }
  return [...found]
    .map(([theme, weight]) => ({ theme, weight }))
    .sort((one, other) => rank(one.weight) - rank(other.weight))
}

/** "Walks by the sea", "city walks", "eine Wanderung durch die Altstadt": who goes on foot there comes for no mountains. */
function isStroll({ tokens, sightings, little }: Reading, index: number): boolean {
  const walk = sightings[index]
  if (walk === undefined || !has(walk, 'theme:hiking')) return false
  if (!tokens.slice(walk.from, walk.to).some(({ word }) => little('strolling', word))) return false
  const [before, after] = [sightings[index - 1], sightings.slice(index + 1).find(isContent)]
  const isBefore = before?.to === walk.from && tokens[walk.from]?.gap === 'none' && has(before, ...strolledIn)
  const between = tokens.slice(walk.to, (after?.from ?? Infinity) + 1)
  const isAlong =
    between.length <= farthestSetting && between.every(({ gap, word }) => gap === 'none' && !little('and', word))
  return isBefore || (isAlong && has(after, ...strolledIn))
}

const strolledIn = ['theme:beach', 'theme:city', 'theme:history', 'theme:architecture'] as const

/** How many words may lie between a walk and where it leads. */
const farthestSetting = 5

/** "2000 for the hotel and food", "1500 food included": what a sum is to pay for is no wish. */
function isPaidFor(sighting: Sighting, { tokens, little }: Reading): boolean {
  if (!has(sighting, 'theme:food') || !tokens.some(({ number }) => number !== null)) return false
  const isBetween = (at: number) => little('and', tokens[at]?.word) || little('article', tokens[at]?.word)
  const isBill = (at: number) => little('lodging', tokens[at]?.word) || little('included', tokens[at]?.word)
  let [before, after] = [sighting.from - 1, sighting.to]
  while (isBetween(before)) before -= 1
  while (isBetween(after)) after += 1
  return isBill(before) || isBill(after)
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
  // "Luxury hotels and cheap beer": what is said of a thing to do counts last.
  const ofThings = (sighting: Sighting): number => Number(meaningOf(sighting, 'theme').length > 0)
  for (const sighting of sightings.toSorted((one, other) => ofThings(one) - ofThings(other))) {
    const [level] = namedAmong(comfortLevels, meaningOf(sighting, 'comfort'))
    if (level === undefined || sighting.stance === 'ignored') continue
    if (!isRefused(sighting)) return level
    if (level !== 'mid_range') return 'mid_range'
  }
  return null
}

export const readOccasion = (reading: Reading): Occasion | null =>
  namedAmong(
    occasions,
    reading.sightings
      .filter((sighting) => !isRefused(sighting) && sighting.stance !== 'been')
      .flatMap((sighting) => occasionsOf(sighting, reading)),
  )[0] ?? null

function occasionsOf(sighting: Sighting, reading: Reading): string[] {
  if (isTurning(sighting, reading)) return ['birthday']
  if (has(sighting, 'occasion:wedding') && isWeddingBefore(sighting, reading)) return ['honeymoon']
  // "Nos casamos en Roma" was there.
  return has(sighting, 'been') ? [] : meaningOf(sighting, 'occasion')
}

/** "Wir heiraten im Juni, für danach …", "after our wedding": the trip is what follows it. */
const isWeddingBefore = ({ from, to }: Sighting, { tokens, little }: Reading): boolean =>
  [from - 1, from - 2].some((at) => little('after', tokens[at]?.word)) ||
  tokens
    .slice(to, to + 10)
    .some(
      ({ word }, index) =>
        little('thereafter', word) || (little('after', word) && little('pronoun', tokens[to + index + 1]?.word)),
    )

export function readPace({ sightings }: Reading): 'relaxed' | 'balanced' | 'packed' | null {
  for (const sighting of sightings) {
    const [pace] = namedAmong(['relaxed', 'balanced', 'packed'], meaningOf(sighting, 'pace'))
    if (pace === undefined || sighting.stance === 'ignored') continue
    if (!isRefused(sighting)) return pace
    return pace === 'packed' ? 'relaxed' : null
  }
  return null
}

export function readNovelty({ sightings }: Reading): 'famous' | 'hidden' | 'quiet' | 'lively' | null {
  for (const sighting of sightings) {
    const [novelty] = namedAmong(['famous', 'hidden', 'quiet', 'lively'], meaningOf(sighting, 'novelty'))
    if (novelty !== undefined && isWanted(sighting)) return novelty
    if (novelty !== undefined && isRefused(sighting) && novelty === 'lively') return 'quiet'
    if (novelty !== undefined && isRefused(sighting) && novelty === 'quiet') return 'lively'
    if (isRefused(sighting) && meaningOf(sighting, 'avoid').includes('crowds')) return 'quiet'
  }
  return null
}
