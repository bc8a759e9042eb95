import { monthNames, runsOfMonths } from '../months.ts'
import type { Phrases } from './phrases.ts'

/** Months (1–12) as one says them: `February`, `May and June`, `November–March`, or any month. */
export function monthsInWords({ locale, wholeYear }: Phrases, months: readonly number[]): string {
  const count = new Set(months).size
  if (count === 0 || count === 12) return wholeYear
  const name = (month: number) => monthNames(locale)[month - 1] ?? ''
  const runs = runsOfMonths(months).flatMap(({ first, last }) => {
    if (first === last) return [name(first)]
    return count === 2 ? [name(first), name(last)] : [`${name(first)}–${name(last)}`]
  })
  return listed(locale, runs)
}

/** `a`, `a and b`, `a, b and c`, as the language has it; `a and b; c` where an item is a list itself. */
export const listed = (
  locale: string,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
) =>
  items.some((item) => joined.test(item))
    ? items.join('; ')
    : (type === 'conjunction' ? conjunctions : disjunctions)(locale).format(items)

/** What joins things within a name or a price, in the languages we speak. */
const joined = /, | (?:and|or|und|oder|y|o|et|ou|e) |[&;]/

/** Whole units of a currency: `$1,260`. */
export const amount = (locale: string, value: number, currency = 'USD'): string =>
  amounts(locale, currency).format(value)

/** Hours to the half: `2.5`. */
export const halfHours = (locale: string, hours: number): string =>
  numbers(locale).format(Math.max(0.5, Math.round(hours * 2) / 2))

/** A country in the traveller's language; by its name where it has no code. */
export function countryName(locale: string, code: string | null, name: string): string {
  if (code === null || locale === 'en') return name
  return countries(locale).of(code) ?? name
}

/** A language in words of another: `Spanish`. */
export const languageName = (locale: string, language: string): string => languages(locale).of(language) ?? language

/** A day without its year: `14 May`. */
export const dayAndMonth = (locale: string, date: string): string => dates(locale).format(Date.parse(date))

/** What a place is called in the language; by its English name where nothing else is known. */
export const nameIn = ({ places }: Pick<Phrases, 'places'>, name: string): string =>
  Object.hasOwn(places, name) ? (places[name] ?? name) : name

/** `Bali, Indonesia`; a place that is a country by itself is named once. */
export function placeName(
  phrases: Pick<Phrases, 'locale' | 'places'>,
  { name, country, countryCode }: { name: string; country: string; countryCode: string | null },
): string {
  const where = countryName(phrases.locale, countryCode, country)
  const own = nameIn(phrases, name)
  return where === '' || country === name || where === own ? own : `${own}, ${where}`
}

/** Sentences with a space between them, empty ones left out. */
export const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** A traveller may name any currency. */
const mostFormats = 200

/** To make a format takes far longer than to use it, so each is made once for a language, and where it matters a currency. */
function madeOnce<Format>(make: (locale: string, currency: string) => Format) {
  const known = new Map<string, Format>()
  return (locale: string, currency = ''): Format => {
    const key = `${locale} ${currency}`
    const format = known.get(key) ?? make(locale, currency)
    if (known.size < mostFormats) known.set(key, format)
    return format
  }
}

const conjunctions = madeOnce((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
const disjunctions = madeOnce((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }))
const numbers = madeOnce((locale) => new Intl.NumberFormat(locale))
const countries = madeOnce((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }))
const languages = madeOnce((locale) => new Intl.DisplayNames(locale, { type: 'language' }))
const dates = madeOnce((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }))
const amounts = madeOnce((locale, currency) => {
  const withSymbol = (currencyDisplay: 'narrowSymbol' | 'symbol') =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0 })
  const format = withSymbol('narrowSymbol')
  // Many dollars and pesos share the sign of one.
  const isShared = currency !== 'USD' && format.formatToParts(0).some(({ value }) => value === '$')
  return isShared ? withSymbol('symbol') : format
})
