import { plainName } from './plain-name.ts'
import { regions } from './regions.ts'
import { spellingsOf } from './search/rules.ts'

/** Whose names of countries are known; "Polónia" and "Polônia" are Portuguese both. */
const languages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'pt-PT']

/** Names that mean something else more often: land in the sea, and a city in Spain. */
const ambiguous = new Set(['island', 'granada', 'grenada'])

/** What countries are called besides, by their ISO 3166-1 codes. */
const besides: Record<string, string> = {
  AE: 'emiratos, emirats, emirate, emirados, emirati, vae, eau',
  BA: 'bosnien, bosnie',
  BY: 'weissrussland, bielorussia, bielorrusia, bielorussie',
  CH: 'suisse, svizzera',
  CI: 'elfenbeinkuste, costa de marfil',
  CV: 'kapverden, kap verde, cabo verde, capo verde, cap vert',
  CZ: 'tschechei, tschechische republik, republica checa, republica tcheca, republique tcheque, repubblica ceca',
  DO: 'dom rep, domrep, rep dom, dominicana, santo domingo, saint domingue',
  FO: 'faroes, faroer, isole faroe',
  GB: 'u k, inglaterra, angleterre, inghilterra, escocia, ecosse, schottland, scozia, gran bretana, grande bretagne, grossbritannien, gra bretanha, gran bretagna',
  IE: 'eire',
  KG: 'kirgisien',
  KR: 'corea, coree, coreia, korea',
  LC: 'st lucia',
  LK: 'ceilan, ceilao, ceylan',
  MD: 'moldawien',
  MK: 'mazedonien, macedoine',
  MU: 'mauricio, mauricia, ile maurice, ilhas mauricio',
  MX: 'mejico',
  NL: 'holanda, hollande, olanda',
  NZ: 'aotearoa',
  TT: 'trinidad',
  US: 'u s a, u s, eeuu, ee uu, eua, amerika, amerique',
  VN: 'vietna',
}

/** Shorter names are too near to other words for a typo in them to be forgiven. */
const shortestForgiven = 6

/** What our rows call a country, by its plain name in any of the languages, with a typo at the most; null for no country. */
export function countryInUse(name: string): string | null {
  names ??= namesOfCountries()
  const known = names.get(name)
  if (known !== undefined || name.length < shortestForgiven - 1 || ambiguous.has(name)) return known ?? null
  misspelt ??= misspellingsOf(names)
  for (const spelling of spellingsOf(name)) {
    const meant = misspelt.get(spelling)
    if (meant !== undefined) return meant
  }
  return null
}

let names: ReadonlyMap<string, string> | undefined
let misspelt: ReadonlyMap<string, string> | undefined

function namesOfCountries(): Map<string, string> {
  const codes = [...new Set(Object.values(regions).flatMap(({ countries }) => countries))]
  const [own, ...others] = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }))
  const found = new Map<string, string>()
  for (const code of codes) {
    const name = rowName(own?.of(code) ?? code)
    const known = others.map((displayed) => rowName(displayed.of(code) ?? code))
    for (const other of [name, ...known, ...(besides[code]?.split(', ') ?? [])])
      if (!ambiguous.has(other) && !found.has(other)) found.set(other, name)
  }
  return found
}

/** As our rows have it: no "&", no "St.", nothing in brackets. */
const rowName = (name: string): string =>
  plainName(
    name
      .replace(/ \(.*| SAR China/g, '')
      .replace('&', 'and')
      .replace(/^St\. /, 'Saint '),
  )

function misspellingsOf(known: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [other, name] of known) {
    if (other.length < shortestForgiven) continue
    for (const spelling of spellingsOf(other)) if (!found.has(spelling)) found.set(spelling, name)
  }
  return found
}
