import type { AskedTopic } from '../acts.ts'
import type { Offer } from '../offer.ts'
import type { Wishes } from '../wishes.ts'
import { halfHours, listed, nameIn } from './formats.ts'
import { currencyOf, dollarsAs } from './money.ts'
import { type Ordered, orderedTopics, type Phrases } from './phrases.ts'
import { dangersOf, highsOf } from './seasons.ts'

/** Several places in the order of what was asked, and a sentence on the first of them. */
interface Ordering {
  first: Offer[]
  rest: Offer[]
  opening: string
}

/** The order of places in a topic that has one; null where it has none, or where no place comes before another. */
export function orderingOf(
  phrases: Phrases,
  topic: AskedTopic,
  offers: readonly Offer[],
  wishes: Wishes,
): Ordering | null {
  if (!isOrdered(topic)) return null
  const known = offers.flatMap((offer) => {
    const standing = standingOf(topic, offer, wishes)
    return standing === null ? [] : [{ offer, standing }]
  })
  const least = Math.min(...known.map(({ standing }) => standing))
  const first = known.flatMap(({ offer, standing }) => (standing === least ? [offer] : []))
  const [one] = first
  if (one === undefined || first.length === offers.length || known.length < 2) return null
  const after = known
    .filter(({ standing }) => standing > least)
    .sort((before, other) => before.standing - other.standing)
    .map(({ offer }) => offer)
  const rest = [...after, ...offers.filter((offer) => !first.includes(offer) && !after.includes(offer))]
  const names = listed(
    phrases.locale,
    first.map(({ name }) => nameIn(phrases, name)),
  )
  const figure = figureOf(phrases, topic, one, wishes, first.length > 1)
  return { first, rest, opening: phrases.answers.first[topic](names, first.length > 1, figure) }
}

const isOrdered = (topic: AskedTopic): topic is Ordered => orderedTopics.some((each) => each === topic)

/** Where a place stands: the lower, the sooner it is told; null when it is not known. */
function standingOf(topic: Ordered, offer: Offer, wishes: Wishes): number | null {
  switch (topic) {
    case 'cost':
      return offer.costPerDay
    case 'getting_there':
      return offer.journey?.hours ?? null
    case 'weather': {
      const highs = highsOf(offer, wishes)
      return highs === null ? null : -(highs.least + highs.most)
    }
    case 'crowds':
      return offer.crowds
    case 'nightlife':
      return offer.themes.length === 0 ? null : Number(!offer.themes.includes('nightlife'))
    case 'safety':
      return offer.verified ? dangerOf(offer, wishes) : null
  }
}

/** What people do is worse than what nature does. */
const dangerOf = (offer: Offer, wishes: Wishes): number =>
  dangersOf(offer, wishes).reduce((sum, { kind }) => sum + (kind === 'crime' || kind === 'political' ? 10 : 1), 0)

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
    case 'safety':
      return ''
  }
}
