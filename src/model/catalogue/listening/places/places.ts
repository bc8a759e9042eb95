import { regionIds, regions, type RegionId } from '../../../../destinations/regions.ts'
import type { PlaceWish } from '../../../wishes.ts'
import { catalogueNames } from './catalogue-names.ts'
import { english } from '../languages/english.ts'
import type { Language } from '../languages/language.ts'
import { Lexicon, type Match } from '../lexicon.ts'
import { morePlaces } from './more-places.ts'
import { partsOfCountries } from './parts-of-countries.ts'
import { plain, type Token } from '../text.ts'

/** A place by a name of it. */
export type NamedPlace = PlaceWish

/** Names that are also words people use: only places when they are used as such. */
const ordinary = new Set(
  'nice reading bath split sal vis kas levi ella corn como salta sucre bonito salento galle lima nida fes sapa paro male mahe tofo goa lagos hue pai alta bari bern cork jasper phoenix essen kos java flores york lamu coron agra munda dauin donsol vik sheki mestia mindo trinidad pico senja hakone banos cuenca man chad jersey guinea mobile orlando austin victoria phoenix memphis elba bonn linz cusco rio texel tanna aspen durban levi granada pula colon salvador merida mayo nara cali verona siena'.split(
    ' ',
  ),
)
/** Words so frequent that even after "to" or "in" they are no places unless written as a name. */
const frequent = new Set(
  'volcanoes us are sal ella man split mobile levi pai hue alta corn vis male rio pico mayo colon cork jasper'.split(
    ' ',
  ),
)

/** Places whose name is given to people. */
const given = new Set(
  'petra florence paris sydney victoria jordan georgia chelsea savannah india chad israel ella sofia sophia vienna adelaide charlotte austin dallas madison carolina viena florencia virginia brittany kenya milan lourdes asia alba alexandria roma siena verona catania lucia dominica trinidad santiago salvador mercedes levi brooklyn phoenix orlando lincoln houston denver troy camden kingston geneva havana dakota montana valencia isla ireland holland lima jasper cork samara martinique francia marina grenada sucre cuba kerry'.split(
    ' ',
  ),
)

/** What stands beside a place in the name of a company or of a club: "Singapore Airlines", "Air France". */
const besideFirms = new Set('airlines airways airline air fc united fans fan'.split(' '))
/** Places that are also companies, and what stands before those: "we flew Emirates", "mit Iberia". */
const firms = new Set('emirates iberia amazon pacific'.split(' '))
const beforeFirms = new Set(
  'fly flying flew with at on for by mit bei avec chez con com cathay voler volar voar volare'.split(' '),
)

/** Whether words that could be a place name a company or a club. */
export function isFirm(tokens: readonly Token[], at: number, length: number): boolean {
  const [before, first, next] = [tokens[at - 1], tokens[at], tokens[at + length]]
  if (next?.gap === 'none' && besideFirms.has(next.word)) return true
  if (first?.gap !== 'none' || before === undefined) return false
  return besideFirms.has(before.word) || (firms.has(first.word) && length === 1 && beforeFirms.has(before.word))
}

export const isGivenName = (word: string): boolean => given.has(word)

export const isFrequentWord = (word: string): boolean => frequent.has(word)

export const isOrdinaryWord = (word: string): boolean => ordinary.has(word)

const codesOfCountries = [...new Set(Object.values(regions).flatMap(({ countries }) => countries))]

/** What countries call themselves, by the language: "España" in a German sentence. */
const ownNames = [
  ['es', 'ES'],
  ['de', 'DE'],
  ['de', 'AT'],
  ['it', 'IT'],
  ['pt', 'BR'],
  ['nl', 'NL'],
  ['da', 'DK'],
  ['nb', 'NO'],
  ['sv', 'SE'],
  ['fi', 'FI'],
  ['pl', 'PL'],
  ['cs', 'CZ'],
  ['hr', 'HR'],
  ['tr', 'TR'],
] as const

/** All places under their own names, those they have in English, and those they have in a language. */
export function placeLexicon(language: Language): Lexicon<NamedPlace> {
  const lexicon = new Lexicon<NamedPlace>()
  const names = new Map<string, NamedPlace>()
  for (const [table, isKnown] of [
    [catalogueNames, true],
    [morePlaces, false],
  ] as const) {
    for (const [country, list] of Object.entries(table)) {
      for (const name of list.split('|')) {
        const place: NamedPlace = { kind: 'place', name, country, latitude: null, longitude: null }
        if (isKnown) names.set(name, place)
        for (const variant of variantsOf(name)) lexicon.add(variant, place)
      }
    }
  }
  const { code, countries, regions: regionNames } = language
  for (const tag of new Set(['en', code])) {
    const official = new Intl.DisplayNames(tag, { type: 'region' })
    for (const country of codesOfCountries) {
      const name = plain(official.of(country) ?? '')
        .replace(/ \(.*| sar .*/, '')
        .replace('&', 'and')
      // In Spanish, Grenada is called as the city is.
      if (name !== 'granada') lexicon.add(name, { kind: 'country', country })
    }
  }
  for (const [tag, country] of ownNames) {
    lexicon.add(plain(new Intl.DisplayNames(tag, { type: 'region' }).of(country) ?? country), {
      kind: 'country',
      country,
    })
  }
  for (const [country, phrases] of Object.entries(countries)) {
    for (const phrase of phrases.split(', ')) lexicon.add(phrase, { kind: 'country', country })
  }
  for (const id of regionIds) {
    for (const phrase of regionNames[id]?.split(', ') ?? []) lexicon.add(phrase, { kind: 'region', region: id })
  }
  for (const [name, phrases] of [...Object.entries(english.places), ...Object.entries(language.places)]) {
    const place = names.get(name) ?? knownElsewhere(name)
    for (const phrase of phrases.split(', ')) if (place !== null) lexicon.add(phrase, place)
  }
  addParts(lexicon, language)
  return lexicon
}

/** "Süditalien" stands for Italy, as long as it is not the name of something else: Südafrika. */
function addParts(lexicon: Lexicon<NamedPlace>, { compass, code, countries, regions: regionNames }: Language): void {
  if (compass === undefined) return
  const official = new Intl.DisplayNames(code, { type: 'region' })
  const named: [string, NamedPlace][] = [
    ...codesOfCountries.flatMap((country): [string, NamedPlace][] =>
      [official.of(country) ?? '', ...(countries[country]?.split(', ') ?? [])].map((name) => [
        name,
        { kind: 'country', country },
      ]),
    ),
    ...regionIds.flatMap((region): [string, NamedPlace][] =>
      (regionNames[region]?.split(', ') ?? []).map((name) => [name, { kind: 'region', region }]),
    ),
  ]
  for (const [name, place] of named) {
    if (!/^\p{L}{5,}$/u.test(name)) continue
    for (const side of compass.split(' ')) {
      const part = side + name.toLowerCase()
      if (!lexicon.knows(plain(part))) lexicon.add(part, place)
    }
  }
}

function knownElsewhere(name: string): NamedPlace | null {
  for (const [country, list] of Object.entries(morePlaces)) {
    if (list.split('|').includes(name)) return { kind: 'place', name, country, latitude: null, longitude: null }
  }
  return null
}

function variantsOf(name: string): string[] {
  const whole = plain(name).replace(/[.,/]/g, '')
  const short = whole.replace(/ (?:lakes )?national park$| impenetrable forest$/, '')
  const forms = short === whole ? [whole] : [whole, short]
  return whole.startsWith('koh ') ? [...forms, whole.replace('koh ', 'ko ')] : forms
}

/** The country a place lies in, or null for a region of several. */
export const countryOf = (place: NamedPlace): string | null => {
  switch (place.kind) {
    case 'country':
    case 'place':
      return place.country
    case 'region':
      return onlyCountryOf(place.region)
  }
}

const onlyCountryOf = (region: RegionId): string | null => {
  const [first, ...others] = regions[region].countries
  return first !== undefined && others.length === 0 ? first : null
}

/** Whether one place is known to be a part of another, wider one: "Rome and Sicily" are two. */
export function isWithin(place: NamedPlace, wider: NamedPlace): boolean {
  if (wider.kind === 'place') return false
  const inside: readonly string[] = wider.kind === 'country' ? [wider.country] : regions[wider.region].countries
  if (place.kind === 'region') {
    if (wider.kind === 'region' && 'within' in regions[wider.region]) return false
    return (
      place !== wider &&
      regions[place.region].countries.every((country) => inside.includes(country)) &&
      (wider.kind === 'country' ? true : place.region !== wider.region)
    )
  }
  if (place.kind === 'country') return wider.kind === 'region' && inside.length > 1 && inside.includes(place.country)
  if (wider.kind === 'region' && 'within' in regions[wider.region]) return isPartOf(place.name, wider.region)
  return place.country !== null && inside.includes(place.country)
}

const isPartOf = (name: string, region: RegionId): boolean =>
  name === regions[region].label || partsOfCountries[region]?.split('|').includes(name) === true

export const isSamePlace = (one: NamedPlace, other: NamedPlace): boolean => {
  if (one.kind === 'country' && other.kind === 'country') return one.country === other.country
  if (one.kind === 'region' && other.kind === 'region') return one.region === other.region
  return (
    one.kind === 'place' &&
    other.kind === 'place' &&
    plain(one.name) === plain(other.name) &&
    (one.country === other.country || one.country === null || other.country === null)
  )
}

export interface Surroundings {
  tokens: readonly Token[]
  /** Whether a capital letter shows a name. */
  isMixed: boolean
  vocabulary: { ordinary: ReadonlySet<string>; frequent: ReadonlySet<string> }
  /** Whether the word before is one that places follow. */
  isAfterPreposition: boolean
  /** Whether another place stands right beside it. */
  isBesidePlace: boolean
}

/** Whether words that could be a place are used as one. */
export function isUsedAsPlace(at: number, { length }: Match<NamedPlace>, around: Surroundings): boolean {
  const token = around.tokens[at]
  if (token === undefined) return false
  const isFrequent = frequent.has(token.word) || around.vocabulary.frequent.has(token.word)
  const isOrdinary = isFrequent || ordinary.has(token.word) || around.vocabulary.ordinary.has(token.word)
  if (length > 1 || !isOrdinary) return true
  const isNamed = around.isMixed && token.isCapital && (!token.isFirst || /^\p{Lu}{2,}$/u.test(token.text))
  if (isNamed || (/[^\u0020-\u007e]/.test(token.text) && !around.vocabulary.frequent.has(token.word))) return true
  if (isFrequent) return token.isCapital && around.isBesidePlace
  return around.isAfterPreposition || around.isBesidePlace
}
