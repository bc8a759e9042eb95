import { type Climate, type Continent, continents } from '../../destinations/vocabulary.ts'
import { landmarks } from './gazetteer-landmarks.ts'
import { regions } from './gazetteer-regions.ts'
import { countries } from './gazetteer.ts'
import { alternativesOf, Lexicon } from './lexicon.ts'
import { bare, plain } from './words.ts'

/** A part of the world; an empty list sets no bound. Antarctica the continent, Japan, Scandinavia, the Mediterranean. */
export interface Area {
  label: string
  continents: readonly Continent[]
  countries: readonly string[]
  climates: readonly Climate[]
}

const continentWords: Record<Continent, [string, string]> = {
  africa: ['Africa', 'africa|african'],
  antarctica: ['Antarctica', 'antarctica|antarctic'],
  asia: ['Asia', 'asia|asian'],
  europe: ['Europe', 'europe|european|continental europe'],
  north_america: ['North America', 'north america'],
  oceania: ['Oceania', 'oceania|down under|south pacific|pacific islands|australasia'],
  south_america: ['South America', 'south america|south american'],
}

const unbounded = { continents: [], countries: [], climates: [] }

const areas = new Lexicon<Area>(() => [
  ...continents.map((continent): [Area, string] => {
    const [label, words] = continentWords[continent]
    return [{ ...unbounded, label, continents: [continent] }, words]
  }),
  ...regions.map(({ label, words, countries: inside, climates = [] }): [Area, string] => [
    { label, continents: [], countries: inside.split(', '), climates },
    words,
  ]),
  ...continents.flatMap((continent) =>
    Object.entries(countries[continent]).map(([country, others]): [Area, string] => {
      const names = [plain(country).replaceAll('.', '\\.'), ...(others === '' ? [] : alternativesOf(others))]
      return [{ ...unbounded, label: country, countries: [country] }, names.map((name) => `${name}s?`).join('|')]
    }),
  ),
])

const article = /(?<![a-z\dж])the $/
const articleBefore = (text: string, at: number): string => article.exec(text.slice(Math.max(0, at - 5), at))?.[0] ?? ''

/** The parts of the world a legible text names, in its order, and what is left of the text without them. */
export function readAreas(text: string): { areas: Area[]; rest: string } {
  let rest = plain(text).replace(food, ' food ').replace(someone, ' ')
  // The longest first: South America is not America, and the South Pacific is all of Oceania.
  const found = areas
    .sightingsIn(rest)
    .map(({ thing: area, at, words }) => {
      const the = articleBefore(rest, at)
      return { area, at: at - the.length, words: the + words }
    })
    .sort((one, other) => other.words.length - one.words.length)
  const named = found.filter(({ at, words }) => {
    if (rest.slice(at, at + words.length) !== words) return false
    rest = rest.slice(0, at) + '~'.repeat(words.length) + rest.slice(at + words.length)
    return true
  })
  const inOrder = named.sort((one, other) => one.at - other.at).map(({ area }) => area)
  return { areas: [...new Set(inOrder)], rest: rest.replace(/~+/g, ' ') }
}

const countriesOfLandmarks = new Lexicon<Area>(() =>
  Object.entries(landmarks).map(([country, words]) => [{ ...unbounded, label: country, countries: [country] }, words]),
)

/** The countries of the famous places a legible text names: who wants Bali wants Indonesia. */
export const readLandmarks = (text: string): Area[] => [...countriesOfLandmarks.thingsIn(text)]

// Who loves Italian food, or has a Spanish wife, has not asked to go there.
const food = /\b(?:thai|[a-z]+(?:an|ese|ish|ch)) (?:food|cuisine|restaurants?|cooking)\b/g
const someone =
  /\b[a-z]+(?:an|ese|ish|ch) (?:wife|husband|girlfriend|boyfriend|partner|friends?|passports?|citizens?|nationals?|lessons?)\b/g

const continentOf = new Map(
  continents.flatMap((continent) =>
    Object.keys(countries[continent]).map((country): [string, Continent] => [bare(country), continent]),
  ),
)

/** Whether a country lies wholly in a part of the world. */
export const liesIn = (country: string, area: Area): boolean => area.climates.length === 0 && mayLieIn(country, area)

/** Whether something in a country may lie in a part of the world: Athens is in Greece, and on the Mediterranean. */
export function mayLieIn(country: string, area: Area): boolean {
  const continent = continentOf.get(bare(country))
  const isInside = continent !== undefined && area.continents.includes(continent)
  return isInside || area.countries.some((name) => bare(name) === bare(country))
}

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.label === outer.label ||
  (inner.countries.length > 0 && inner.countries.every((country) => liesIn(country, outer)))

/** What is left of some areas once all that lies within others is taken away. */
export const areasOutside = (areas: readonly Area[], others: readonly Area[]): Area[] =>
  areas.filter((area) => !others.some((other) => isWithin(area, other)))

/** Those areas that hold none of the others. */
export const areasWithout = (areas: readonly Area[], inner: readonly Area[]): Area[] =>
  areas.filter((area) => !inner.some((each) => isWithin(each, area)))

/** The other words for a country, as a pattern: `uk|great britain|…`. */
export function otherNames(country: string): string {
  const continent = continentOf.get(bare(country))
  return continent === undefined ? '' : (countries[continent][country] ?? '')
}
