import type { AskedTopic } from './acts.ts'
import { suitabilities, type TravellerKind } from '../destinations/facts.ts'
import { dangers } from '../destinations/ranking/thresholds.ts'
import type { Offer } from './offer.ts'
import { dangersOf, highsOf } from './seasons.ts'
import type { Wishes } from './wishes.ts'

/** What several places are told in the order of. */
export const orderedTopics = [
  'cost',
  'getting_there',
  'weather',
  'crowds',
  'nightlife',
  'food',
  'beaches',
  'safety',
  'children',
  'accessibility',
] as const satisfies AskedTopic[]
export type Ordered = (typeof orderedTopics)[number]

/** Several places in the order of what was asked. */
export interface Order {
  topic: Ordered
  first: Offer[]
  rest: Offer[]
}

/** What all places are held against each other in: the ease for children, or without steps, only where that matters. */
export const comparedTopics = ({ party, needs }: Wishes): Ordered[] =>
  orderedTopics.filter((topic) => {
    if (topic === 'children') return (party?.value.children.length ?? 0) > 0
    return topic !== 'accessibility' || needs.some(({ value }) => value === 'step_free' || value === 'older_people')
  })

/** Where a place stands in each topic: the lower, the sooner it is told; null where it is not known. */
export type Standings = Readonly<Record<Ordered, number | null>>

export const standingsOf = (offer: Offer, wishes: Wishes): Standings => ({
  cost: standingOf('cost', offer, wishes),
  getting_there: standingOf('getting_there', offer, wishes),
  weather: standingOf('weather', offer, wishes),
  crowds: standingOf('crowds', offer, wishes),
  nightlife: standingOf('nightlife', offer, wishes),
  food: standingOf('food', offer, wishes),
  beaches: standingOf('beaches', offer, wishes),
  safety: standingOf('safety', offer, wishes),
  children: standingOf('children', offer, wishes),
  accessibility: standingOf('accessibility', offer, wishes),
})

/** The order of places in a topic that has one; null where it has none, or where no place comes before another. */
export function orderOf(topic: AskedTopic, offers: readonly Offer[], wishes: Wishes): Order | null {
  if (!isOrdered(topic)) return null
  const known = offers.flatMap((offer) => {
    const standing = standingOf(topic, offer, wishes)
    return standing === null ? [] : [{ offer, standing }]
  })
  const least = Math.min(...known.map(({ standing }) => standing))
  const first = known.flatMap(({ offer, standing }) => (standing === least ? [offer] : []))
  if (first.length === 0 || first.length === offers.length || known.length < 2) return null
  const after = known
    .filter(({ standing }) => standing > least)
    .sort((before, other) => before.standing - other.standing)
    .map(({ offer }) => offer)
  const rest = [...after, ...offers.filter((offer) => !first.includes(offer) && !after.includes(offer))]
  return { topic, first, rest }
}

const isOrdered = (topic: AskedTopic): topic is Ordered => orderedTopics.some((each) => each === topic)

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
    case 'food':
      return isFor(offer, topic)
    case 'beaches':
      return isFor(offer, 'beach')
    case 'safety':
      return offer.verified ? dangerOf(offer, wishes) : null
    case 'children':
      return easeFor(offer, 'small_children')
    case 'accessibility':
      return easeFor(offer, 'step_free')
  }
}

const isFor = ({ themes }: Offer, theme: Offer['themes'][number]): number | null =>
  themes.length === 0 ? null : Number(!themes.includes(theme))

const easeFor = ({ suits }: Offer, kind: TravellerKind): number | null => {
  const suitability = suits[kind]
  return suitability === undefined ? null : suitabilities.indexOf(suitability)
}

/** What people do is worse than all that nature does. */
const ofPeople = 10
const dangerOf = (offer: Offer, wishes: Wishes): number =>
  dangersOf(offer, wishes).reduce((sum, { kind }) => sum + (dangers.includes(kind) ? ofPeople : 1), 0)
