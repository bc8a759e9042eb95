import { ratedCurrencies } from '../../../../destinations/ranking/currencies.ts'

const euro = new Set('AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK AD MC SM VA ME XK'.split(' '))

/** What somebody counts in who lives in a country: its currency's ISO 4217 code begins with the country's own. */
export const currencyOfHome = (country: string | null): string | null =>
  country === null
    ? null
    : euro.has(country)
      ? 'EUR'
      : (ratedCurrencies.find((code) => code.startsWith(country)) ?? null)

/** "Pesos" are those of home, where a rate of them is known, and else Mexico's. */
export const pesosOfHome = (homeCurrency: string | null): string =>
  homeCurrency !== null && /^(?:ARS|CLP|COP|PHP)$/.test(homeCurrency) ? homeCurrency : 'MXN'
