import { isWithin } from '../places/places.ts'
import { has, type Reading, type Sighting } from '../sightings.ts'

/** How many words back it may stand what is to be like another: "something exotic like Bali". */
const reach = 3

/** "A warm country like Spain", unlike "my kids like Spain". */
export function isLikeness({ tokens, little }: Reading, { from, to }: Sighting): boolean {
  if (to - from > 1 || !little('likeness', tokens[from]?.word)) return false
  const before = tokens.slice(Math.max(0, from - reach), from + 1)
  const thing = before.findLastIndex(({ word }) => little('thing', word))
  const between = before.slice(thing + 1)
  // "Somewhere nearer like Turkey" would be Turkey.
  return thing >= 0 && between.every(({ gap, word }) => gap === 'none' && !/(?:er|eres|more)$/.test(word))
}

/** "Eastern Europe, like Poland or Hungary": countries of the region that stands right before, unless it is held against them. */
export function isExample({ tokens, sightings }: Reading, index: number): boolean {
  const [region, like, country] = [sightings[index - 1], sightings[index], sightings[index + 1]]
  if (region?.to !== like?.from || country === undefined || country.from - (like?.to ?? 0) > 1) return false
  const isPart = region?.places.some((wider) =>
    country.places.some((place) => place.kind === 'country' && wider.kind === 'region' && isWithin(place, wider)),
  )
  const pause = tokens.findIndex(({ gap }, at) => at >= country.to && gap !== 'none')
  const end = pause < 0 ? tokens.length : pause
  return isPart === true && !sightings.some((but) => has(but, 'break') && but.from >= country.to && but.from <= end)
}
