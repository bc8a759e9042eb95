import { regions as regionsInEnglish } from '../../destinations/regions.ts'
import type { PlaceWish, Wishes } from '../wishes.ts'
import { amount, countryName, halfHours, listed, monthsInWords, nameIn } from './formats.ts'
import type { Phrases } from './phrases.ts'

/** What was understood, in a few words; empty when it was nothing. */
export function summaryOf(phrases: Phrases, wishes: Wishes): string {
  const themes = wishes.activities
    .filter(({ value }) => value.weight === 'essential' || value.weight === 'wanted')
    .slice(0, 4)
    .map(({ value }) => phrases.themes[value.theme])
  const months = wishes.when?.value.months ?? []
  const people = peopleIn(wishes)
  const parts = [
    ...themes,
    ...wishes.places.wanted.slice(0, 3).map(({ value }) => placeIn(phrases, value)),
    ...(months.length === 0 || months.length === 12 ? [] : [monthsInWords(phrases, months)]),
    ...(wishes.length === null ? [] : [daysIn(phrases, wishes.length.value)]),
    ...(people === null ? [] : [phrases.people(people)]),
    ...journeyIn(phrases, wishes),
    ...weatherIn(phrases, wishes),
    ...needsIn(phrases, wishes),
    ...budgetIn(phrases, wishes),
  ]
  return parts.join(', ')
}

/** How many travel, if it is known. */
export function peopleIn({ party }: Wishes): number | null {
  if (party === null) return null
  const { adults, children, kind } = party.value
  if (adults === null) return kind === 'alone' ? 1 : kind === 'couple' ? 2 : null
  return Math.max(1, adults + children.length)
}

/** A length of days, as one says it. */
export function daysIn(phrases: Phrases, { least, most }: { least: number; most: number }): string {
  return least === most ? phrases.days(most) : `${least}–${phrases.days(most)}`
}

/** A place, a country or a part of the world, in the traveller's language. */
export function placeIn(phrases: Phrases, place: PlaceWish): string {
  const { locale, regions } = phrases
  switch (place.kind) {
    case 'country':
      return countryName(locale === 'en' ? 'en-GB' : locale, place.country, place.country)
    case 'region':
      return regions[place.region] ?? regionsInEnglish[place.region].label
    case 'place':
      return nameIn(phrases, place.name)
  }
}

/** Where they start, how far they go and by what means. */
function journeyIn(phrases: Phrases, { journey: { from, longestHours, near, only, never } }: Wishes): string[] {
  const { hours, locale, means, wished } = phrases
  return [
    ...(from === null ? [] : [wished.from(originIn(phrases, from.value))]),
    ...(only?.value ?? []).map((by) => means[by]),
    ...(never?.value ?? []).map((by) => wished.without[by]),
    ...(longestHours === null
      ? near === null
        ? []
        : [wished.near]
      : [wished.within(hours(halfHours(locale, longestHours.value)))]),
  ]
}

/** Who names no town starts from a country. */
function originIn(phrases: Phrases, { name, country }: { name: string; country: string | null }): string {
  const isCountry = country !== null && name === countryName('en-GB', country, '')
  return isCountry ? placeIn(phrases, { kind: 'country', country }) : nameIn(phrases, name)
}

function weatherIn({ wished }: Phrases, { climate }: Wishes): string[] {
  if (climate === null) return []
  const { least, most, snow } = climate.value
  if (snow) return [wished.snow]
  if (least !== null) return [most === null ? wished.atLeast(least) : wished.between(least, most)]
  return most === null ? [] : [wished.atMost(most)]
}

/** More of them are kept in mind than said. */
const mostNeeds = 5

function needsIn({ wished }: Phrases, { needs, avoid, novelty }: Wishes): string[] {
  const said = [
    ...needs.map(({ value }) => wished.needs[value]),
    ...avoid.flatMap(({ value }) => wished.avoid[value] ?? []),
    ...(novelty?.value === 'quiet' ? [wished.quiet] : novelty?.value === 'hidden' ? [wished.hidden] : []),
  ]
  return said.slice(0, mostNeeds)
}

function budgetIn({ locale, upTo }: Phrases, { budget }: Wishes): string[] {
  if (budget === null) return []
  const { least, most, currency } = budget.value
  if (most === null) return []
  const text = amount(locale, most, currency)
  return [
    least === null || least === most ? upTo(text) : listed(locale, [`${amount(locale, least, currency)}–${text}`]),
  ]
}
