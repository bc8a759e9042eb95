import type { Destination, TripDetail } from '../../client/client.ts'
import { valueOf } from '../calls.ts'
import { CostBar } from '../charts/cost-bar.tsx'
import { TemperatureYear } from '../charts/temperature-year.tsx'
import type { Offer } from '../conversation.ts'
import { cost, costInAll } from '../costs.ts'
import { hours, listed, month } from '../format.ts'
import { client } from '../session.ts'
import { text } from '../text.ts'
import { useLoad } from './loading.tsx'
import { Signs } from './signs.tsx'

interface Props {
  offer: Offer
  number: number
  trip: TripDetail
  standing: 'open' | 'chosen' | 'passed'
  isBusy: boolean
  onSay: (words: string) => void
}

export function OfferCard({ offer, number, trip, standing, isBusy, onSay }: Props) {
  const facts = useFacts(offer.destination_id)
  const name = offer.name
  const high = facts.monthly_high
  return (
    <article class={`card offer ${standing}`} aria-labelledby={`offer-${number}`}>
      <header>
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <div>
          <h3 id={`offer-${number}`} dir="auto">
            {name}
          </h3>
          <p class="where" dir="auto">
            {offer.country}
          </p>
        </div>
        {standing === 'chosen' && <span class="badge">{text.offers.chosen}</span>}
      </header>
      <p class="description" dir="auto">
        {offer.description}
      </p>
      {high != null && <TemperatureYear name={name} highs={high} tripMonths={monthsOf(trip)} />}
      {high == null && offer.best_months.length > 0 && (
        <p class="quiet">
          {text.offers.bestMonths}: {listed(offer.best_months.map((number) => month(number, 'long')))}
        </p>
      )}
      <Money offer={offer} trip={trip} />
      {offer.journey !== null && (
        <p class="fact">
          <b>{text.offers.journey}</b> {text.offers.journeyFrom(hours(offer.journey.hours), offer.journey.from)}
        </p>
      )}
      <Signs title={text.offers.why} points={offer.reasons} kind="for" />
      <Signs title={text.offers.lacks} points={offer.shortfalls} kind="against" />
      <Signs title={text.offers.beware} points={offer.cautions} kind="beware" />
      {!offer.verified && <p class="quiet">{text.offers.unverified}</p>}
      {standing === 'open' && (
        <footer>
          <button
            type="button"
            class="primary"
            disabled={isBusy}
            aria-label={text.offers.choose(name)}
            onClick={() => onSay(text.offers.chooseWords(name))}
          >
            {text.offers.choose(name)}
          </button>
          <button type="button" class="plain" disabled={isBusy} onClick={() => onSay(text.offers.similarWords(name))}>
            {text.offers.similar}
            <span class="hidden"> ({name})</span>
          </button>
          <button type="button" class="plain" disabled={isBusy} onClick={() => onSay(text.offers.refuseWords(name))}>
            {text.offers.refuse}
            <span class="hidden"> ({name})</span>
          </button>
        </footer>
      )}
    </article>
  )
}

function Money({ offer, trip }: { offer: Offer; trip: TripDetail }) {
  if (offer.estimated_cost === null) return null
  const { per_day: perDay, total } = offer.estimated_cost
  return (
    <div class="fact">
      <p>
        <b>{text.offers.cost}</b>{' '}
        {[
          ...(total === null ? [] : [text.offers.costTotal(costInAll(perDay, total))]),
          text.offers.costPerDay(cost(perDay)),
        ].join(', ')}
      </p>
      {total !== null && trip.budget !== null && <CostBar cost={Number(total)} budget={Number(trip.budget)} />}
    </div>
  )
}

interface Climate {
  monthly_high?: (number | null)[] | null
}

const unknown: Climate = {}

function useFacts(destinationId: number | null): Climate {
  const facts = useLoad<Climate>(async () => {
    if (destinationId === null) return unknown
    const destination: Destination & Climate = await valueOf(
      client.api.destinations[':id'].$get({ param: { id: destinationId } }),
    )
    return destination
  }, [destinationId])
  return facts.kind === 'loaded' ? facts.value : unknown
}

/** The months that a trip with dates touches. */
function monthsOf({ start_date: start, end_date: end }: TripDetail): number[] {
  if (start === null || end === null) return []
  const [first, last] = [monthIndex(start), monthIndex(end)]
  const count = Math.min(last - first + 1, 12)
  return Array.from({ length: count }, (_, index) => ((first + index) % 12) + 1)
}

function monthIndex(date: string): number {
  const [year = 0, number = 1] = date.split('-').map(Number)
  return year * 12 + number - 1
}
