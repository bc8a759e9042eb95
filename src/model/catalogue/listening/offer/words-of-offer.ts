import type { PlaceWish } from '../../../wishes.ts'
import type { OfferedPlace } from '../input.ts'
import { isWithin } from '../places/places.ts'
import { meaningOf, type Reading } from '../sightings.ts'
import type { Statement } from '../statement.ts'
import type { Talk } from '../talk.ts'

/** What is said of the trip alone: what only speaks of what was offered wishes for nothing. */
export function withoutWordsOfOffer(
  said: Statement,
  offered: readonly OfferedPlace[],
  reading: Reading,
  talk: Talk,
): Statement {
  const ofTrip = withoutPriceOfOffer(withoutRegionOfOffer(said, offered), offered, talk)
  return withoutComfortOfOffer(ofTrip, offered, reading, talk)
}

/** "It's all Asia, we want Africa": where all that is offered lies is not wished for beside another place. */
function withoutRegionOfOffer(statement: Statement, offered: readonly OfferedPlace[]): Statement {
  const { wanted } = statement.places
  const others = wanted.filter(
    (place) => place.kind === 'place' || !offered.every((one) => isWithin(wishFor(one), place)),
  )
  return offered.length === 0 || others.length === 0
    ? statement
    : { ...statement, places: { ...statement.places, wanted: others } }
}

/** "60 a day for El Nido, is that with food?": what a place was said to cost is no budget. */
function withoutPriceOfOffer(statement: Statement, offered: readonly OfferedPlace[], talk: Talk): Statement {
  const { budget } = statement
  const isPrice =
    budget?.kind === 'sum' && offered.some(({ averageCostPerDay }) => averageCostPerDay === budget.sum.most)
  return isPrice && talk.isQuestion ? { ...statement, budget: null } : statement
}

/** "Una más barata": cheaper than what is offered is not yet cheap. */
function withoutComfortOfOffer(
  statement: Statement,
  offered: readonly OfferedPlace[],
  { sightings }: Reading,
  talk: Talk,
): Statement {
  const said = sightings.filter((sighting) => meaningOf(sighting, 'comfort').length > 0)
  const isCompared =
    said.length > 0 &&
    said.every(({ from, to }) =>
      talk.phrases.some(
        (phrase) =>
          phrase.from <= from &&
          phrase.to >= to &&
          phrase.concepts.some((concept) => concept === 'cheaper' || concept === 'dearer'),
      ),
    )
  return offered.length > 0 && isCompared ? { ...statement, comfort: null } : statement
}

/** A place of the offer, as it is wished for or refused. */
export const wishFor = (place: OfferedPlace): PlaceWish => ({
  kind: 'place',
  name: place.name,
  country: place.countryCode,
  latitude: null,
  longitude: null,
})
