import { regions } from './regions.ts'

/** Other English names that people and models use for a country, besides those of Unicode's data. */
const otherNames = [
  ...['USA', 'United States of America', 'UK', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  ...['Czech Republic', 'Turkey', 'Türkiye', 'Burma', 'Myanmar', 'Ivory Coast', 'Cape Verde', 'Swaziland', 'Macedonia'],
  ...['Palestine', 'Hong Kong', 'Macau', 'Macao', 'East Timor', 'Holland', 'The Netherlands', 'UAE', 'Vatican City'],
  ...['The Bahamas', 'The Gambia', 'Republic of the Congo', 'Democratic Republic of the Congo', 'DR Congo', 'Curaçao'],
  ...['Bonaire', 'Falkland Islands', 'Saint Vincent and the Grenadines'],
]

/** Whether this is the English name of a country or territory, whatever its case and accents. */
export function isCountry(name: string): boolean {
  known ??= new Set([...unicodeNames(), ...otherNames].map(folded))
  return known.has(folded(name))
}

let known: ReadonlySet<string> | undefined

function unicodeNames(): string[] {
  const codes = new Set(Object.values(regions).flatMap(({ countries }) => countries))
  const styles = (['long', 'short'] as const).map((style) => new Intl.DisplayNames(['en'], { type: 'region', style }))
  return [...codes].flatMap((code) => styles.map((style) => style.of(code) ?? code))
}

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .replace(/\bst\. /i, 'saint ')
    .toLowerCase()
    .trim()
