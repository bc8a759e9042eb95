import type { TripDetail } from '../../client/client.ts'
import type { Offer, Talk } from '../conversation.ts'
import { money } from '../format.ts'
import { type Pin, PlaceMap } from '../map/place-map.tsx'
import { text } from '../text.ts'
import { OfferCard } from './offer-card.tsx'

/** What the conversation has brought: nothing yet, three places to choose from, or the one that was chosen. */
export function Offers({ talk, trip }: { talk: Talk; trip: TripDetail }) {
  const { value: offers } = talk.offers
  const { destination } = trip
  const isChosen = talk.asked.value.stage === 'commitment_detected' && destination !== null
  const chosen = isChosen ? offers.find(({ name }) => name === destination.name) : undefined
  if (offers.length === 0) {
    return (
      <div class="offers waiting">
        <PlaceMap pins={[]} label="" />
      </div>
    )
  }
  return (
    <div class="offers">
      {isChosen && <Chosen trip={trip} name={destination.name} />}
      {!isChosen && <h2>{text.offers.title}</h2>}
      <PlaceMap
        pins={pinsOf(chosen === undefined ? offers : [chosen])}
        label={chosen === undefined ? text.offers.map : text.offers.mapOne(chosen.name)}
        zoom={3.2}
      />
      <ol class="offer-cards">
        {offers.map((offer, index) => (
          <li key={`${offer.name}, ${offer.country}`}>
            <OfferCard
              offer={offer}
              number={index + 1}
              trip={trip}
              standing={chosen === undefined ? 'open' : chosen === offer ? 'chosen' : 'passed'}
              isBusy={talk.isBusy.value}
              onSay={talk.say}
            />
          </li>
        ))}
      </ol>
      {!isChosen && (
        <p class="more-offers">
          <button type="button" disabled={talk.isBusy.value} onClick={() => talk.say(text.offers.otherWords)}>
            {text.offers.others}
          </button>
        </p>
      )}
    </div>
  )
}

function Chosen({ trip, name }: { trip: TripDetail; name: string }) {
  const { start_date: start, end_date: end, budget } = trip
  return (
    <div class="settled">
      <h2>{text.offers.chosenTitle(name)}</h2>
      <p>
        {text.offers.chosenLead}
        {start === null || end === null || budget === null ? '' : ` ${money(budget)}.`}
      </p>
      <a class="button primary" href={`/trips/${trip.id}/plan`}>
        {trip.planning_session === null ? text.trip.plan : text.trip.planOn}
      </a>
    </div>
  )
}

function pinsOf(offers: Offer[]): Pin[] {
  return offers.flatMap((offer: Offer & { latitude?: number | null; longitude?: number | null }, index) => {
    const { latitude, longitude } = offer
    if (latitude == null || longitude == null) return []
    return [{ latitude, longitude, label: String(index + 1) }]
  })
}
