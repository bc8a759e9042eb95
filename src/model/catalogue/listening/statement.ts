import { daysBetween } from '../../days.ts'
import type { CautionKind, ComfortLevel } from '../../../destinations/facts.ts'
import { regions } from '../../../destinations/regions.ts'
import type { Need, Occasion, Topic, Wishes } from '../../wishes.ts'
import { withoutSlips } from './corrections.ts'
import { type HeardTime, readTime } from './dates/dates.ts'
import { type ClimateWish, readClimate } from './wants/climate.ts'
import { type Activity, readActivities, readComfort, readNovelty, readOccasion, readPace } from './wants/interests.ts'
import { type HeardJourney, readJourney } from './wants/journey.ts'
import { type Length, readLength } from './length/length.ts'
import { readDangers, readNeeds } from './wants/needs.ts'
import { currencyOfHome } from './money/home-currency.ts'
import { type HeardBudget, readBudget } from './money/money.ts'
import type { Party } from './party/companions.ts'
import { type HeardParty, readParty } from './party/party.ts'
import { quantitiesIn } from './quantities/quantities.ts'
import { has, meaningOf, type Reading } from './sightings.ts'
import { withSafari } from './places/safari.ts'
import { type HeardPlaces, readPlaces } from './places/whereabouts.ts'
import { teens } from './party/years.ts'

/** All that one statement says by itself. */
export interface Statement {
  places: HeardPlaces
  time: HeardTime | null
  length: Length | null
  budget: HeardBudget | null
  comfort: ComfortLevel | null
  party: Party | null
  activities: Activity[]
  climate: ClimateWish | null
  journey: HeardJourney
  needs: Need[]
  dangers: CautionKind[]
  pace: NonNullable<Wishes['pace']>['value'] | null
  novelty: NonNullable<Wishes['novelty']>['value'] | null
  occasion: Occasion | null
  /** What is said takes the place of what was said before. */
  replaces: boolean
  /** It comes on top. */
  adds: boolean
}

export interface StatementContext {
  /** `YYYY-MM-DD` */
  today: string
  topic: Topic | null
  wishes: Wishes
}

/** Takes a statement apart: each number is given to the first reader that knows what it is. */
export function understand(reading: Reading, { today, topic, wishes }: StatementContext): Statement {
  const quantities = withoutSlips(quantitiesIn(reading), reading)
  const activities = readActivities(reading)
  const places = withSafari(readPlaces(reading, topic === 'origin'), { reading, activities, wishes })
  const time = readTime(reading, quantities, {
    today,
    isSouthern: isSouthern(places, wishes),
    known: wishes.when?.value.months ?? [],
    isSumAsked: topic === 'budget',
  })
  const comfort = readComfort(reading, quantities)
  const climate = readClimate(reading, quantities)
  const journey = readJourney(reading, quantities)
  const heard = readParty(reading, quantities, {
    isAsked: topic === 'companions',
    known: wishes.party?.value ?? null,
  })
  const length = readLength(reading, quantities, topic === 'length')
  const homeCurrency = currencyOfHome((places.origin ?? wishes.journey.from?.value)?.country ?? null)
  const budget = readBudget(reading, quantities, {
    isAsked: topic === 'budget',
    isKnown: wishes.budget !== null,
    currency: wishes.budget?.value.currency ?? homeCurrency ?? 'USD',
    homeCurrency,
    areSeveralCouples: ((heard.party ?? wishes.party?.value)?.adults ?? 0) > 2,
  })
  const occasion = readOccasion(reading)
  return {
    places,
    time,
    length: lengthOf(length, lengthOfDates(time)),
    budget,
    comfort,
    party: heard.party ?? partyOfOccasion(occasion, reading),
    activities,
    climate,
    journey,
    needs: [...new Set([...readNeeds(reading), ...needsOfAges(heard)])],
    dangers: readDangers(reading),
    pace: readPace(reading),
    novelty: readNovelty(reading),
    occasion,
    replaces: reading.sightings.some((sighting) => has(sighting, 'instead')) || beginsAnew(reading),
    adds: comesOnTop(reading),
  }
}

/** "And Malta too", unlike "is it too dark?" */
const comesOnTop = ({ tokens, little }: Reading): boolean =>
  tokens.some(({ word }, at) => little('also', word) && !(little('too', word) && tokens[at + 1]?.gap === 'none'))

/** "Actually no, make it a beach": what is said takes the place of what was said before. */
const beginsAnew = ({ sightings: [first] }: Reading): boolean =>
  first?.from === 0 && first.to > 1 && has(first, 'correction')

/** What goes without saying once it is known how old they are. */
function needsOfAges({ party, ages }: HeardParty): Need[] {
  const children = party?.children ?? []
  const needs: Need[] = []
  if (children.some((years) => years !== null && years < 5)) needs.push('small_children')
  if (children.some((years) => years !== null && years >= teens)) needs.push('teenagers')
  if (ages.some((years) => years >= 70)) needs.push('older_people')
  return needs
}

/** From the first day to the last, both included. */
function lengthOfDates(time: HeardTime | null): Length | null {
  if (time?.start == null || time.end === null) return null
  const days = daysBetween(time.start, time.end)
  return days >= 1 && days <= 730 ? { least: days, most: days } : null
}

/** "From the 5th to the 12th, a long weekend is in it": two dates say more than a weekend does. */
const lengthOf = (said: Length | null, ofDates: Length | null): Length | null =>
  said === null || (ofDates !== null && said.least < said.most && said.most <= 4) ? ofDates : said

/** A honeymoon is for two. */
function partyOfOccasion(occasion: Occasion | null, { sightings }: Reading): Party | null {
  const isOurs = sightings.some((sighting) => has(sighting, 'who:we'))
  const isForTwo =
    occasion === 'honeymoon' ||
    occasion === 'babymoon' ||
    ((occasion === 'anniversary' || occasion === 'proposal') && isOurs)
  const isOverforTwo =
    occasion === 'honeymoon' &&
    sightings.some((sighting) => meaningOf(sighting, 'occasion').includes('honeymoon') && sighting.stance === 'been')
  return isForTwo && !isOverforTwo ? { adults: 2, children: [], kind: 'couple' } : null
}

const southern = new Set(
  'AU NZ ZA AR CL UY PY BO PE BR NA BW ZW ZM MZ LS SZ MG MU RE MW FJ WS TO VU NC PF CK ID TL'.split(' '),
)
/** Where the year has four seasons, so that "summer" could mean theirs. */
const turned = new Set('AU NZ ZA AR CL UY PY LS SZ'.split(' '))

/** Seasons are those of where they live; if that is not known, those of where they go. */
function isSouthern({ origin, wanted }: HeardPlaces, wishes: Wishes): boolean {
  const home = origin?.country ?? wishes.journey.from?.value.country ?? null
  if (home !== null) return southern.has(home)
  const countries = [...wanted, ...(wanted.length === 0 ? wishes.places.wanted.map(({ value }) => value) : [])].flatMap(
    (place) => (place.kind === 'region' ? [...regions[place.region].countries] : [place.country ?? '']),
  )
  return countries.length > 0 && countries.every((country) => turned.has(country))
}
