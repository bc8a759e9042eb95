import type { Concept } from './concepts.ts'
import type { Reference } from './offer/reference.ts'
import type { LittleWords } from './little-words.ts'
import type { NamedPlace } from './places/places.ts'
import type { Token } from './text.ts'

/** How a thing is spoken of. `ignored` is somebody else's, a matter of indifference or a name. */
export type Stance = 'wanted' | 'refused' | 'excepted' | 'been' | 'like' | 'home' | 'ignored'

/** A phrase of the message that means something, from one token up to another. */
export interface Sighting {
  from: number
  to: number
  concepts: readonly Concept[]
  places: readonly NamedPlace[]
  /** Points at places of the offer. */
  reference: Reference | null
  stance: Stance
  /** Counts the sentences, so that what is said in one does not colour the next. */
  clause: number
  weight: 'essential' | 'wanted' | 'mild'
}

/** A place, and where it is spoken of. */
export interface Spoken {
  place: NamedPlace
  sighting: Sighting
}

/** A message as the readers see it. */
export interface Reading {
  tokens: readonly Token[]
  sightings: readonly Sighting[]
  startingAt: Lookup
  endingAt: Lookup
  coveringAt: Lookup
  /** The closed classes of words of the language it is in. */
  little: LittleWords
}

/** The sighting at a token: looked up, so that a long message takes no longer a word. */
export type Lookup = (token: number) => Sighting | undefined

/** A message with its sightings, ready to be looked up. */
export function readingOf(tokens: readonly Token[], sightings: readonly Sighting[], little: LittleWords): Reading {
  const starting = new Map(sightings.map((sighting) => [sighting.from, sighting]))
  const ending = new Map(sightings.map((sighting) => [sighting.to, sighting]))
  const covering = new Map<number, Sighting>()
  for (const sighting of sightings) for (let at = sighting.from; at < sighting.to; at += 1) covering.set(at, sighting)
  return {
    tokens,
    sightings,
    startingAt: (token) => starting.get(token),
    endingAt: (token) => ending.get(token),
    coveringAt: (token) => covering.get(token),
    little,
  }
}

/** What is told by a word together with others; it takes the place of what the word means by itself. */
export const told = (concept: Concept, at: number, itself: Sighting | undefined): Sighting => ({
  from: itself?.from ?? at,
  to: itself?.to ?? at + 1,
  concepts: [concept],
  places: [],
  reference: null,
  stance: 'wanted',
  clause: itself?.clause ?? 0,
  weight: 'wanted',
})

/** The same message with these sightings, in the place of what began where they do. */
export function withTold(reading: Reading, added: readonly Sighting[]): Reading {
  const { tokens, sightings, little } = reading
  if (added.length === 0) return reading
  const byStart = new Map([...sightings, ...added].map((sighting) => [sighting.from, sighting]))
  const sorted = [...byStart.values()].sort((one, other) => one.from - other.from)
  return readingOf(tokens, sorted, little)
}

export const has = (sighting: Sighting | undefined, ...concepts: readonly Concept[]): boolean =>
  sighting !== undefined && concepts.some((concept) => sighting.concepts.includes(concept))

/** What a sighting means among the concepts that begin with this word: `theme` gives the themes. */
export const meaningOf = (sighting: Sighting, kind: string): string[] =>
  sighting.concepts.filter((concept) => concept.startsWith(`${kind}:`)).map((concept) => concept.slice(kind.length + 1))

export const isWanted = ({ stance }: Sighting): boolean => stance === 'wanted' || stance === 'home' || stance === 'like'
export const isRefused = ({ stance }: Sighting): boolean => stance === 'refused' || stance === 'excepted'

/** Those of the names that were found, in their own order. */
export const namedAmong = <Name extends string>(names: readonly Name[], found: readonly string[]): Name[] =>
  names.filter((name) => found.includes(name))

const content =
  /^(?:theme|need|avoid|occasion|comfort|pace|novelty|month|season|feast|means|who):|^(?:warm|hot|mild_weather|cool|cold|snow|near)$/

/** Whether it says something by itself, rather than about its neighbours. */
export const isContent = ({ concepts, places, reference }: Sighting): boolean =>
  places.length > 0 || reference !== null || concepts.some((concept) => content.test(concept))

/** What sort of thing it is: a list goes on as long as this stays the same. */
export function familyOf(sighting: Sighting): string {
  if (sighting.places.length > 0 || sighting.reference !== null) return 'place'
  const concept = sighting.concepts.find((one) => content.test(one)) ?? ''
  const [family = ''] = concept.split(':')
  if (['month', 'season', 'feast'].includes(family)) return 'time'
  return family === 'avoid' || family === 'novelty' || family === 'comfort' ? 'theme' : family
}
