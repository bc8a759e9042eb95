import type { Offer } from '../offer.ts'
import type { Order, Ordered } from '../ordering.ts'
import { highsOf } from '../seasons.ts'
import type { Wishes } from '../wishes.ts'
import { halfHours, listed, nameIn } from './formats.ts'
import { currencyOf, dollarsAs } from './money.ts'
import type { Phrases } from './phrases.ts'

/** A sentence on the places that come first in what was asked. */
export function openingOf(phrases: Phrases, { topic, first }: Order, wishes: Wishes): string {
  const [one] = first
  if (one === undefined) return ''
  const names = listed(
    phrases.locale,
    first.map(({ name }) => nameIn(phrases, name)),
  )
  const areMany = first.length > 1
  return phrases.answers.first[topic](names, areMany, figureOf(phrases, topic, one, wishes, areMany))
}

function figureOf(phrases: Phrases, topic: Ordered, offer: Offer, wishes: Wishes, areMany: boolean): string {
  const { locale } = phrases
  switch (topic) {
    case 'cost':
      return offer.costPerDay === null ? '' : dollarsAs(locale, offer.costPerDay, currencyOf(wishes))
    case 'getting_there': {
      if (offer.journey === null) return ''
      const hours = phrases.hours(halfHours(locale, offer.journey.hours))
      return areMany ? hours : `${hours} ${phrases.means[offer.journey.means]}`
    }
    case 'weather': {
      const highs = highsOf(offer, wishes)
      if (highs === null) return ''
      return highs.least === highs.most ? `${highs.most}` : phrases.plan.span(`${highs.least}`, `${highs.most}`)
    }
    case 'crowds':
    case 'nightlife':
    case 'food':
    case 'beaches':
    case 'safety':
    case 'children':
    case 'accessibility':
      return ''
  }
}
