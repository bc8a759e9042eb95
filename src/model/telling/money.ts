import { dollarsIn, hasRate } from '../../destinations/ranking/currencies.ts'
import type { Wishes } from '../wishes.ts'
import { amount } from './formats.ts'

/** The currency in which the traveller counts; dollars where they named none that we can convert. */
export function currencyOf({ budget }: Wishes): string {
  const said = budget?.value.currency ?? 'USD'
  return hasRate(said) ? said : 'USD'
}

const significantDigits = 3

/** US dollars as whole units of a currency, no more exact than our rates are. */
export function converted(dollars: number, currency: string): number {
  const value = dollarsIn(dollars, currency)
  return currency === 'USD' ? Math.round(value) : Math.round(Number(value.toPrecision(significantDigits)))
}

/** US dollars in words of another currency: `€1,260`. */
export const dollarsAs = (locale: string, dollars: number, currency: string): string =>
  amount(locale, converted(dollars, currency), currency)
