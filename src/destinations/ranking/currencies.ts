/**
 * US dollars for one unit of a currency, rounded, as of November 2026. For judging what a budget allows, never for
 * charging: a few per cent either way change no recommendation.
 */
const dollars: Record<string, number> = {
  USD: 1,
  EUR: 1.1,
  GBP: 1.3,
  CHF: 1.2,
  SEK: 0.1,
  NOK: 0.095,
  DKK: 0.147,
  PLN: 0.26,
  CZK: 0.044,
  HUF: 0.0028,
  RON: 0.22,
  BGN: 0.56,
  TRY: 0.025,
  UAH: 0.024,
  CAD: 0.72,
  AUD: 0.65,
  NZD: 0.6,
  JPY: 0.0067,
  CNY: 0.14,
  HKD: 0.128,
  TWD: 0.031,
  KRW: 0.00072,
  SGD: 0.76,
  THB: 0.029,
  MYR: 0.23,
  IDR: 0.000062,
  PHP: 0.0175,
  VND: 0.00004,
  INR: 0.0119,
  PKR: 0.0036,
  LKR: 0.0033,
  NPR: 0.0074,
  BDT: 0.0083,
  AED: 0.272,
  SAR: 0.267,
  QAR: 0.275,
  KWD: 3.25,
  ILS: 0.28,
  EGP: 0.021,
  MAD: 0.105,
  ZAR: 0.056,
  NGN: 0.00065,
  KES: 0.0077,
  BRL: 0.18,
  MXN: 0.053,
  ARS: 0.0008,
  CLP: 0.00105,
  COP: 0.00025,
  PEN: 0.28,
  RUB: 0.012,
  ISK: 0.0075,
}

/** An amount in US dollars; an unknown currency counts as dollars. */
export const dollarsOf = (amount: number, currency: string): number => amount * (dollars[currency] ?? 1)

/** An amount of US dollars in another currency. */
export const dollarsIn = (amount: number, currency: string): number => amount / (dollars[currency] ?? 1)

export const hasRate = (currency: string): boolean => currency in dollars

/** ISO 4217 codes of all that we can convert. */
export const ratedCurrencies: readonly string[] = Object.keys(dollars)
