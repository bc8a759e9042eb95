import type { AskedTopic } from '../acts.ts'
import type { Offer } from '../offer.ts'
import type { Wishes } from '../wishes.ts'
import { type TravellerKind, travellerKinds } from '../../destinations/facts.ts'
import { cautionIn } from './findings.ts'
import { halfHours, listed, monthsInWords, nameIn, placeName, sentences } from './formats.ts'
import { currencyOf, dollarsAs } from './money.ts'
import { comparedTopics, orderOf } from '../ordering.ts'
import { dangersOf, highsOf, monthsFor } from '../seasons.ts'
import { openingOf } from './ordering.ts'
import type { Phrases } from './phrases.ts'

/** An answer about some places, from their facts alone: what is not known is said to be unknown. */
export function answerAbout(phrases: Phrases, topic: AskedTopic, offers: readonly Offer[], wishes: Wishes): string {
  if (topic === 'assistant') return phrases.answers.assistant
  const end = topic === 'packing' ? phrases.answers.packingAlways : officialFor(phrases, topic)
  const told = answersIn(phrases, topic, offers, wishes)
  return told.length === 1 ? sentences(...told, end) : [...told, end].filter((line) => line !== '').join('\n\n')
}

/** An answer a line; what was asked about several places begins with the one that comes first, in all where they are compared. */
function answersIn(phrases: Phrases, topic: AskedTopic, offers: readonly Offer[], wishes: Wishes): string[] {
  const one = (offer: Offer) => answerOne(phrases, topic, offer, wishes)
  if (isAllHarmless(topic, offers, wishes)) {
    const names = offers.map(({ name }) => nameIn(phrases, name))
    return [phrases.answers.noCautions(listed(phrases.locale, names))]
  }
  if (topic === 'compare' && offers.length > 1) {
    const firsts = comparedTopics(wishes).flatMap((each) => {
      const order = orderOf(each, offers, wishes)
      return order === null ? [] : [openingOf(phrases, order, wishes)]
    })
    return firsts.length === 0 ? offers.map(one) : firsts
  }
  const order = orderOf(topic, offers, wishes)
  if (order === null) return offers.map(one)
  const { first, rest } = order
  const isMoreToSay = topic === 'safety' || topic === 'weather'
  return [sentences(openingOf(phrases, order, wishes), ...(isMoreToSay ? first.map(one) : [])), ...rest.map(one)]
}

/** Whether there is nothing to beware of anywhere. */
const isAllHarmless = (topic: AskedTopic, offers: readonly Offer[], wishes: Wishes): boolean =>
  (topic === 'safety' || topic === 'health') &&
  offers.length > 1 &&
  kindsAtRisk(wishes).length === 0 &&
  offers.every((offer) => offer.verified && dangersOf(offer, wishes).length === 0)

const officialFor = (phrases: Phrases, topic: AskedTopic): string =>
  topic === 'safety' || topic === 'health' || topic === 'entry' ? phrases.answers.officialAdvice : ''

function answerOne(phrases: Phrases, topic: AskedTopic, offer: Offer, wishes: Wishes): string {
  const { answers, locale, themes } = phrases
  const name = nameIn(phrases, offer.name)
  const unknown = answers.unknown(name)
  switch (topic) {
    case 'weather':
    case 'rainy_days':
      return weatherOf(phrases, offer, wishes)
    case 'season':
      return seasonOf(phrases, offer)
    case 'cost':
      return costOf(phrases, offer, wishes)
    case 'getting_there':
      return journeyTo(phrases, offer)
    case 'getting_around':
      return offer.car === null ? unknown : answers.car[offer.car](name)
    case 'things_to_do':
    case 'plan':
      return offer.highlights.length === 0
        ? knownFor(phrases, offer)
        : answers.highlights(name, listed(locale, offer.highlights))
    case 'beaches':
    case 'nightlife':
    case 'food': {
      const theme = topic === 'beaches' ? 'beach' : topic
      const known = offer.themes.includes(theme)
        ? answers.knownFor(name, themes[theme])
        : answers.notKnownFor(name, themes[theme])
      const isStepFreeNeeded = topic === 'beaches' && wishes.needs.some(({ value }) => value === 'step_free')
      return sentences(known, isStepFreeNeeded ? suitsOf(phrases, offer, 'step_free') : '')
    }
    case 'where_to_stay':
      return offer.areas.length === 0 ? unknown : answers.areas(name, listed(locale, offer.areas))
    case 'packing':
      return packingFor(phrases, offer, wishes)
    case 'safety':
      return sentences(
        ...kindsAtRisk(wishes).map((kind) => suitsOf(phrases, offer, kind)),
        cautionsOf(phrases, offer, wishes),
      )
    case 'health':
      return cautionsOf(phrases, offer, wishes)
    case 'entry':
      return ''
    case 'children':
      return suitsOf(phrases, offer, 'small_children')
    case 'accessibility':
      return suitsOf(phrases, offer, 'step_free')
    case 'crowds':
      return offer.crowds === null ? unknown : answers.crowds[crowdOf(offer.crowds)](name)
    case 'reasons':
      return offer.reasons.length === 0 ? knownFor(phrases, offer) : answers.reasons(name, sentences(...offer.reasons))
    case 'compare':
      return sentences(costOf(phrases, offer, wishes), weatherOf(phrases, offer, wishes), journeyTo(phrases, offer, ''))
    case 'general':
      return sentences(
        offer.description,
        ...kindsWith(wishes).map((kind) => suitsOf(phrases, offer, kind)),
        weatherOf(phrases, offer, wishes),
        costOf(phrases, offer, wishes),
      )
    case 'assistant':
      return answers.assistant
  }
}

/** Who travels along and may find a place easier or harder than others do. */
const kindsWith = ({ needs }: Wishes): TravellerKind[] =>
  travellerKinds.filter((kind) => needs.some(({ value }) => value === kind))

/** For whom a place may be less safe than for others, of those who travel. */
const kindsAtRisk = ({ needs }: Wishes) =>
  (['solo_women', 'same_sex_couples'] as const).filter((kind) => needs.some(({ value }) => value === kind))

/** An airport this many hours away is the place's own. */
const atTheAirport = 0.75

/** Temperature and rain over the months of the trip, or over its best ones. */
function weatherOf(phrases: Phrases, offer: Offer, wishes: Wishes): string {
  const name = nameIn(phrases, offer.name)
  const months = monthsFor(offer, wishes)
  const highs = highsOf(offer, wishes)
  if (highs === null) return phrases.answers.unknown(name)
  const { wetDays } = offer
  const wet =
    wetDays === null
      ? null
      : Math.round(months.reduce((sum, month) => sum + (wetDays[month - 1] ?? 0), 0) / months.length)
  return sentences(
    phrases.answers.weather(name, monthsInWords(phrases, months), highs.least, highs.most),
    wet === null ? '' : phrases.answers.wetDays(wet),
  )
}

/** When a place is at its best. */
export function seasonOf(phrases: Phrases, { name: english, bestMonths }: Offer): string {
  const { answers } = phrases
  const name = nameIn(phrases, english)
  if (bestMonths.length === 0) return answers.unknown(name)
  return bestMonths.length === 12 ? answers.allYear(name) : answers.season(name, monthsInWords(phrases, bestMonths))
}

function costOf(phrases: Phrases, { name: english, costPerDay, costLevel }: Offer, wishes: Wishes): string {
  const { answers, levels, locale } = phrases
  const name = nameIn(phrases, english)
  return costPerDay === null
    ? answers.unknown(name)
    : answers.cost(name, dollarsAs(locale, costPerDay, currencyOf(wishes)), levels[costLevel ?? 'mid_range'])
}

function journeyTo(phrases: Phrases, offer: Offer, otherwise?: string): string {
  const { answers, locale } = phrases
  const { journey, airports } = offer
  const name = nameIn(phrases, offer.name)
  if (journey !== null) {
    return answers.journey(
      name,
      phrases.hours(halfHours(locale, journey.hours)),
      phrases.means[journey.means],
      nameIn(phrases, journey.from),
    )
  }
  const [nearest] = airports
  if (nearest === undefined) return otherwise ?? answers.unknown(name)
  return airportIn(phrases, name, nearest.iata, nearest.hours)
}

/** Where one lands, and the hours from there to the place. */
export const airportIn = (phrases: Phrases, place: string, airport: string, hours: number): string =>
  hours <= atTheAirport
    ? phrases.answers.atAirport(place, airport)
    : phrases.answers.airport(place, airport, phrases.hours(halfHours(phrases.locale, hours)))

function knownFor(phrases: Phrases, offer: Offer): string {
  const { answers, locale, themes } = phrases
  const name = nameIn(phrases, offer.name)
  const known = offer.themes.slice(0, 4).map((theme) => themes[theme])
  return known.length === 0 ? answers.unknown(name) : answers.knownFor(name, listed(locale, known))
}

function packingFor(phrases: Phrases, offer: Offer, wishes: Wishes): string {
  const { answers, locale } = phrases
  const extras = offer.themes.flatMap((theme) => {
    const isWanted = wishes.activities.some(({ value }) => value.theme === theme && value.weight !== 'refused')
    const extra = answers.packingExtra[theme]
    return extra !== undefined && (isWanted || theme === 'beach') ? [extra] : []
  })
  const clothes = answers.packing[feelOf(offer, wishes)](nameIn(phrases, offer.name))
  return extras.length === 0 ? clothes : sentences(clothes, answers.packingToo(listed(locale, extras)))
}

function feelOf(offer: Offer, wishes: Wishes) {
  const high = offer.daytimeHigh?.most ?? highsOf(offer, wishes)?.most
  if (high === undefined) return 'unknown'
  if (high >= 28) return 'hot'
  if (high >= 21) return 'warm'
  return high >= 11 ? 'mild' : 'cold'
}

function cautionsOf(phrases: Phrases, offer: Offer, wishes: Wishes): string {
  const { answers } = phrases
  const name = nameIn(phrases, offer.name)
  const dangers = dangersOf(offer, wishes)
  if (dangers.length > 0) {
    return answers.cautions(name, sentences(...dangers.map((caution) => cautionIn(phrases, caution))))
  }
  return offer.verified ? answers.noCautions(name) : answers.unknown(name)
}

function suitsOf(phrases: Phrases, { name: english, suits }: Offer, kind: TravellerKind): string {
  const name = nameIn(phrases, english)
  const { answers, meets, lacks } = phrases
  const found = suits[kind] ?? 'unknown'
  switch (found) {
    case 'good':
      return answers.suits(name, meets.suits[kind])
    case 'mixed':
    case 'poor':
      return answers.suits(name, lacks.suits[kind])
    case 'unknown':
      return answers.suits(name, lacks.suitsUnknown[kind])
  }
}

const crowdOf = (level: number): 'quiet' | 'lively' | 'overrun' =>
  level <= 2 ? 'quiet' : level <= 3 ? 'lively' : 'overrun'

/** Places as they stand in a list of choices: `1. Bali, 2. Crete or 3. Malta`; with their countries where a name is not enough. */
export function choicesIn(phrases: Phrases, offers: readonly Offer[]): string {
  const isEnough = new Set(offers.map(({ name }) => name)).size === offers.length
  const choices = offers.map(
    (offer, index) => `${index + 1}. ${isEnough ? nameIn(phrases, offer.name) : placeName(phrases, offer)}`,
  )
  return listed(phrases.locale, choices, 'disjunction')
}
