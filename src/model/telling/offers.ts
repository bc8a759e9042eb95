import { dollarsIn } from '../../destinations/ranking/currencies.ts'
import { returnFare } from '../../destinations/ranking/fares.ts'
import { monthsOf } from '../days.ts'
import type { Offer } from '../offer.ts'
import type { Wishes } from '../wishes.ts'
import { seasonOf } from './answers.ts'
import { amount, halfHours, listed, nameIn, placeName, sentences } from './formats.ts'
import { converted, currencyOf } from './money.ts'
import type { Phrases } from './phrases.ts'
import { peopleIn } from './summary.ts'
import type { News, OfferChange, Saying } from './telling.ts'

type OfferTelling = Extract<Saying, { kind: 'offer' }>

/** Three places with what speaks for and against them; of those that were told a moment ago, what is new. */
export function offered(phrases: Phrases, telling: OfferTelling, wishes: Wishes): string {
  const { change, offers } = telling
  const isSame = change !== null && change.gone.length === 0
  const isTold = change !== null && !telling.isRepeated
  const opening = sentences(
    telling.isRepeated ? phrases.repeated : change === null ? '' : changeIn(phrases, change, offers),
    telling.isFirst ? phrases.englishParagraphs : '',
    isTold && (isSame || !telling.isCompromise) ? '' : telling.isCompromise ? phrases.compromise : phrases.offer,
  )
  const places = offers.map((offer, index) => {
    const known = change?.news[index] ?? null
    const text = known === null ? described(phrases, offer, wishes) : newsIn(phrases, known, offer, wishes)
    const name = `${index + 1}. ${placeName(phrases, offer)}`
    return text === '' && isSame ? name : `${name}: ${text === '' ? phrases.changed.asBefore : text}`
  })
  const end = wishes.occasion?.value === 'bereavement' ? phrases.whichGently : phrases.offerEnd
  return [opening, ...places, end].join('\n\n')
}

/** What a wish did to the three that were on the table. */
function changeIn(phrases: Phrases, { news, gone }: OfferChange, offers: readonly Offer[]): string {
  const { changed, locale } = phrases
  const fresh = offers.filter((_, index) => (news[index] ?? null) === null)
  if (gone.length === 0) return changed.same
  if (fresh.length === offers.length) return changed.others
  const names = (places: readonly { name: string }[]) =>
    listed(
      locale,
      places.map(({ name }) => nameIn(phrases, name)),
    )
  return changed.some(names(fresh), names(gone))
}

function newsIn(
  phrases: Phrases,
  { sentences: fresh, isCostNew, isJourneyNew }: News,
  offer: Offer,
  wishes: Wishes,
): string {
  const { cost, left } = priceOf(phrases, offer, wishes)
  return sentences(...fresh, isJourneyNew ? journeyOf(phrases, offer) : '', ...(isCostNew ? [cost, left] : []))
}

function described(phrases: Phrases, offer: Offer, wishes: Wishes): string {
  const { cost, left } = priceOf(phrases, offer, wishes)
  return sentences(
    offer.description,
    ...offer.reasons,
    bestTimeOf(phrases, offer, wishes),
    journeyOf(phrases, offer),
    cost,
    left,
    ...offer.shortfalls,
    ...offer.cautions,
    offer.verified ? '' : phrases.unverified,
  )
}

function journeyOf(phrases: Phrases, { journey }: Offer): string {
  if (journey === null) return ''
  const hours = phrases.hours(halfHours(phrases.locale, journey.hours))
  return phrases.journeyFrom(hours, phrases.means[journey.means], nameIn(phrases, journey.from))
}

// When the months of the trip are known, reasons and shortfalls speak of them already.
const bestTimeOf = (phrases: Phrases, offer: Offer, wishes: Wishes): string =>
  offer.bestMonths.length === 0 || monthsOf(wishes).length > 0 ? '' : seasonOf(phrases, offer)

/** What a stay costs, and what that leaves of the budget; each empty where it is not known. */
interface Price {
  cost: string
  left: string
}

/** The day as it is shown, times days and people, is the sum as it is shown. */
function priceOf(phrases: Phrases, { costPerDay, costLevel, journey }: Offer, wishes: Wishes): Price {
  if (costPerDay === null) return { cost: '', left: '' }
  const currency = currencyOf(wishes)
  const perDay = converted(costPerDay, currency)
  const level = phrases.levels[costLevel ?? 'mid_range']
  const people = peopleIn(wishes)
  const shown = (value: number) => amount(phrases.locale, value, currency)
  if (wishes.length === null || people === null) return { cost: phrases.costs(shown(perDay), level), left: '' }
  const days = wishes.length.value.most
  const inAll = perDay * days * people
  const party = people === 1 ? null : phrases.people(people)
  return {
    cost: phrases.costsInAll(shown(perDay), level, shown(inAll), phrases.days(days), party),
    left: leftOf(phrases, { inAll, people, journey }, wishes),
  }
}

interface Stay {
  inAll: number
  people: number
  journey: Offer['journey']
}

function leftOf(phrases: Phrases, { inAll, people, journey }: Stay, wishes: Wishes): string {
  const { budget } = wishes
  if (budget?.value.most == null || budget.value.span !== 'trip') return ''
  const { most, per, currency, withJourney } = budget.value
  if (currency !== currencyOf(wishes)) return ''
  const left = Math.round(most) * (per === 'person' ? people : 1) - inAll
  if (left <= 0) return withJourney === false ? '' : phrases.journeyOnTop
  const fares = journey === null ? 0 : dollarsIn(returnFare(journey.kilometres), currency) * people
  const told = withJourney === false ? 'leftOver' : left < fares ? 'tooLittleForJourney' : 'leftForJourney'
  return phrases[told](amount(phrases.locale, left, currency))
}
