import type { TripDetail } from '../../client/client.ts'
import type { Offer, Talk } from '../conversation.ts'
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
      {isChosen && <Chosen name={destination.name} trip={trip} />}
      {!isChosen && <h2>{text.offers.title}</h2>}
      <PlaceMap
        pins={pinsOf(offers, chosen)}
        label={chosen === undefined ? text.offers.map : text.offers.mapOne(chosen.name)}
        zoom={3.2}
      />
      {chosen === undefined ? (
        <Cards talk={talk} trip={trip} offers={offers} />
      ) : (
        <>
          <Cards talk={talk} trip={trip} offers={[chosen]} chosen={chosen} />
          <details>
            <summary>{text.offers.passed}</summary>
            <Cards talk={talk} trip={trip} offers={offers.filter((offer) => offer !== chosen)} chosen={chosen} />
          </details>
        </>
      )}
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

interface CardsProps {
  talk: Talk
  trip: TripDetail
  offers: Offer[]
  chosen?: Offer
}

function Cards({ talk, trip, offers, chosen }: CardsProps) {
  return (
    <ol class="offer-cards">
      {offers.map((offer) => (
        <li key={`${offer.name}, ${offer.country}`}>
          <OfferCard
            offer={offer}
            number={talk.offers.value.indexOf(offer) + 1}
            trip={trip}
            standing={chosen === undefined ? 'open' : chosen === offer ? 'chosen' : 'passed'}
            isBusy={talk.isBusy.value}
            onSay={talk.say}
          />
        </li>
      ))}
    </ol>
  )
}

function Chosen({ name, trip }: { name: string; trip: TripDetail }) {
  return (
    <div class="settled">
      <h2>{text.offers.chosenTitle(name)}</h2>
      <p>{text.offers.chosenLead}</p>
      <a class="button primary" href={`/trips/${trip.id}/plan`}>
        {trip.planning_session === null ? text.trip.plan : text.trip.planOn}
      </a>
    </div>
  )
}

function pinsOf(offers: Offer[], chosen: Offer | undefined): Pin[] {
  return offers.flatMap((offer: Offer & Partial<Record<'latitude' | 'longitude', number | null>>, index) => {
    const { latitude, longitude } = offer
    if (latitude == null || longitude == null || (chosen !== undefined && chosen !== offer)) return []
    return [{ latitude, longitude, label: String(index + 1) }]
  })
}
