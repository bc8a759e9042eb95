import { monthsInWords } from '../../destinations/rules.ts'

/** When a place is best, as half a sentence: `The best time for Kyoto is March to May`. */
export const bestTimeText = (months: readonly number[], place = ''): string => {
  const where = place === '' ? '' : ` for ${place}`
  return months.length >= 12 ? `Any month is a good one${where}` : `The best time${where} is ${monthsInWords(months)}`
}

/** `$1,260`, rounded as one would say it. */
export function dollars(amount: number): string {
  const step = amount < 200 ? 1 : amount < 2000 ? 10 : 50
  return exactDollars(Math.round(amount / step) * step)
}

/** An amount that somebody named, to the dollar. */
export const exactDollars = (amount: number): string => `$${Math.round(amount).toLocaleString('en-US')}`

export const daysText = (days: number): string => (days === 1 ? 'one day' : `${days} days`)

export const peopleText = (people: number): string =>
  ['nobody', 'one person', 'two people', 'three people', 'four people'][people] ?? `${people} people`

/** The first letter made a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Sentences with a space between them, empty ones left out. */
export const sentences = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ')
