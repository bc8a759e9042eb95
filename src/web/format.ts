/** The English that the reader prefers, because the words around it are English; else one that most of the world reads. */
const languages = [...navigator.languages.filter((language) => /^en\b/.test(language)), 'en-GB']

/** The budgets and costs of the API are in US dollars unless they say otherwise. */
export function money(amount: string | number, currency = 'USD'): string {
  const value = Number(amount)
  const digits = Number.isInteger(value) || value >= 1000 ? 0 : 2
  return new Intl.NumberFormat(languages, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value)
}

/** A day such as `2027-02-14`, without a time zone: it is that day wherever it is read. */
export function day(date: string, style: 'short' | 'long' = 'short'): string {
  const options: Intl.DateTimeFormatOptions =
    style === 'short'
      ? { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }
      : { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }
  return new Intl.DateTimeFormat(languages, options).format(new Date(`${date}T00:00:00Z`))
}

export function dayRange(start: string, end: string): string {
  return new Intl.DateTimeFormat(languages, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`))
}

export function moment(timestamp: string): string {
  return new Intl.DateTimeFormat(languages, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(timestamp))
}

/** The name of a month, from 1. */
export function month(number: number, style: 'narrow' | 'short' | 'long'): string {
  return new Intl.DateTimeFormat(languages, { month: style, timeZone: 'UTC' }).format(Date.UTC(2024, number - 1, 15))
}

export function degrees(celsius: number): string {
  return new Intl.NumberFormat(languages, { style: 'unit', unit: 'celsius', maximumFractionDigits: 0 }).format(celsius)
}

/** The same where a unit would not fit. */
export function briefDegrees(celsius: number): string {
  return `${new Intl.NumberFormat(languages, { maximumFractionDigits: 0, signDisplay: 'negative' }).format(celsius)}°`
}

export function percent(share: number): string {
  return new Intl.NumberFormat(languages, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** How long something takes, as closely as people say it: in halves of an hour, and below one in minutes. */
export function hours(count: number): string {
  const isShort = count < 0.95
  return new Intl.NumberFormat(languages, {
    style: 'unit',
    unit: isShort ? 'minute' : 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(isShort ? Math.round(count * 12) * 5 : Math.round(count * 2) / 2)
}

export function kilometres(count: number): string {
  const maximumFractionDigits = count < 1 ? 1 : 0
  return new Intl.NumberFormat(languages, { style: 'unit', unit: 'kilometer', maximumFractionDigits }).format(count)
}

/** A time of day such as `09:30`, wherever it is read. */
export function clock(time: string): string {
  return new Intl.DateTimeFormat(languages, { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`2024-01-01T${time}Z`),
  )
}

/** "January, February and March", as the reader's language joins words. */
export function listed(words: string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(languages, { type }).format(words)
}
