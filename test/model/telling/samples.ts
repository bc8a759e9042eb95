import type { Finding } from '../../../src/destinations/ranking/record.ts'
import { cautionKinds, suitabilities, travellerKinds } from '../../../src/destinations/facts.ts'
import { themes } from '../../../src/destinations/vocabulary.ts'
import { askedTopics, smallTalk } from '../../../src/model/acts.ts'
import { openPoints, plannedStages, planRules, type PlanTold, type ToldDay } from '../../../src/model/plan/record.ts'
import { type Offer, unknownOffer } from '../../../src/model/offer.ts'
import type { OfferChange, Telling } from '../../../src/model/telling/telling.ts'
import { means, noWishes, type PlaceWish, topics, type Wishes } from '../../../src/model/wishes.ts'

type DistributedOmit<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never
export type Said = DistributedOmit<Telling, 'language' | 'wishes' | 'message'>

export const lisbon: Offer = {
  ...unknownOffer,
  destinationId: 1,
  name: 'Lisbon',
  country: 'Portugal',
  countryCode: 'PT',
  description: 'Hills, trams and tiles.',
  themes: ['city', 'food', 'beach'],
  bestMonths: [4, 5, 6, 9, 10],
  monthlyHigh: [15, 16, 18, 20, 22, 26, 28, 28, 27, 23, 18, 15],
  wetDays: [11, 10, 8, 9, 6, 2, 1, 0, 4, 8, 10, 11],
  costPerDay: 120,
  costInAll: 1680,
  journey: { from: 'Berlin', hours: 3.5, kilometres: 2310, means: 'plane' },
  car: 'unnecessary',
  crowds: 4,
  suits: { small_children: 'mixed', step_free: 'poor' },
  cautionKinds: [{ kind: 'crowds', months: [7, 8] }],
  airports: [{ iata: 'LIS', hours: 0.5 }],
  highlights: ['Belém Tower', 'Alfama'],
  areas: ['Baixa', 'Graça'],
  verified: true,
}

/** A place of which nothing is known but its name. */
const nowhere: Offer = { ...unknownOffer, name: 'Nowhere', country: '', description: '' }

const threeOffers = [
  lisbon,
  { ...lisbon, name: 'Porto' },
  { ...lisbon, name: 'Vienna', country: 'Austria', countryCode: 'AT' },
]

const goneTo = { name: 'Graz', country: 'Austria' }
const unchanged = { sentences: [], isCostNew: false, isJourneyNew: false }

/** What a new wish may do to three that were on the table: nothing, something, or all. */
const everyChange: OfferChange[] = [
  { news: [unchanged, unchanged, unchanged], gone: [] },
  { news: [{ sentences: ['Warmer.'], isCostNew: true, isJourneyNew: true }, unchanged, unchanged], gone: [] },
  { news: [unchanged, null, { sentences: [], isCostNew: true, isJourneyNew: true }], gone: [goneTo] },
  { news: [null, null, null], gone: [goneTo, { ...goneTo, name: 'Turin' }, { ...goneTo, name: 'Bath' }] },
]

const wishFor = (name: string): PlaceWish => ({ kind: 'place', name, country: null, latitude: null, longitude: null })

const heard = <Value>(value: Value) => ({ value, from: 1 })

/** A couple, a week in May, 2,000 euros in all. */
export const coupleInMay: Wishes = {
  ...noWishes,
  places: { ...noWishes.places, wanted: [heard({ kind: 'region', region: 'southern_europe' })] },
  when: heard({ months: [5], start: null, end: null }),
  length: heard({ least: 7, most: 7 }),
  budget: heard({ least: null, most: 2000, currency: 'EUR', per: 'party', span: 'trip', withJourney: null }),
  party: heard({ adults: 2, children: [], kind: 'couple' }),
  activities: [heard({ theme: 'food', weight: 'essential' })],
  occasion: heard('honeymoon'),
}

const span = { least: 60, most: 100 }
const days: ToldDay[] = [
  { day: 1, date: '2027-05-10', things: [], otherwise: 'arrival', around: null },
  {
    day: 2,
    date: null,
    things: [
      { name: 'Tram 28', isAgain: false },
      { name: 'Alfama', isAgain: true },
    ],
    otherwise: 'free',
    around: 'Baixa',
  },
  { day: 3, date: null, things: [], otherwise: 'free', around: 'Baixa' },
  { day: 4, date: null, things: [], otherwise: 'free', around: null },
  { day: 5, date: null, things: [], otherwise: 'departure', around: 'Baixa' },
]
const whats = ['activity', 'lunch', 'dinner', 'arrival', 'departure', 'check_in', 'check_out', 'rest', 'free'] as const

/** All that is said of a plan, in every case that decides between sentences. */
const everyPlanTold: PlanTold[] = [
  { of: 'areas', areas: [] },
  {
    of: 'areas',
    areas: [
      { name: 'Alfama', nightly: span, isChosen: false },
      { name: 'Baixa', nightly: null, isChosen: false },
    ],
  },
  { of: 'areas', areas: [{ name: 'Alfama', nightly: { least: 60, most: 60 }, isChosen: true }] },
  {
    of: 'journeys',
    from: null,
    airport: { iata: 'LIS', name: 'Humberto Delgado Airport', hours: 0.5 },
    isAccepted: true,
    journeys: [],
  },
  { of: 'journeys', from: null, airport: { iata: 'LIS', name: null, hours: 3 }, isAccepted: true, journeys: [] },
  { of: 'journeys', from: null, airport: null, isAccepted: true, journeys: [] },
  { of: 'journeys', from: 'Berlin', airport: null, isAccepted: true, journeys: [] },
  ...[true, false].map((isChosen): PlanTold => ({
    of: 'journeys',
    from: 'Berlin',
    airport: null,
    isAccepted: !isChosen,
    journeys: [
      {
        id: 'plane-lis',
        means: 'plane',
        to: 'LIS',
        airport: 'Humberto Delgado Airport',
        hours: 3.4,
        price: span,
        isChosen,
      },
      { id: 'train-lisbon', means: 'train', to: 'Lisbon', airport: null, hours: 8, price: span, isChosen: false },
    ],
  })),
  { of: 'activities', names: [], chosen: [] },
  { of: 'activities', names: ['Tram 28'], chosen: [] },
  { of: 'activities', names: ['Tram 28'], chosen: ['Alfama'] },
  { of: 'days', days },
  { of: 'day', day: 2, date: '2027-05-11', items: whats.map((what) => ({ at: '10:00', what, name: 'Alfama' })) },
  { of: 'day', day: 3, date: null, items: [] },
  { of: 'cost', total: null, budget: null, level: 'mid_range' },
  { of: 'cost', total: span, budget: null, level: 'mid_range' },
  { of: 'cost', total: span, budget: 50, level: 'shoestring' },
  { of: 'cost', total: span, budget: 80, level: 'mid_range' },
  { of: 'whole', total: span, budget: 200, level: 'mid_range', open: [] },
  { of: 'whole', total: span, budget: null, level: 'mid_range', open: [...openPoints] },
  { of: 'picked', what: 'area', name: 'Alfama' },
  ...means.map((by): PlanTold => ({ of: 'picked_means', means: by })),
  { of: 'noted' },
  { of: 'already', name: 'Tram 28', day: 2 },
  { of: 'dropped', name: 'Alfama', instead: { of: 'added', name: 'Tram 28', day: 2 } },
  { of: 'dropped', name: 'Alfama', instead: { of: 'unknown', name: 'Tram 29', near: ['Tram 28'] } },
  { of: 'undone' },
  { of: 'nothing_to_undo' },
  { of: 'added', name: 'Tram 28', day: 2 },
  { of: 'added', name: 'Tram 28', day: null },
  { of: 'moved', name: 'Tram 28', day: 3, at: '10:15' },
  {
    of: 'swapped',
    days: [
      { day: 2, date: '2027-05-11', things: [{ name: 'Tram 28', isAgain: false }], otherwise: 'free', around: null },
      { day: 3, date: null, things: [], otherwise: 'free', around: 'Baixa' },
    ],
  },
  ...(['relaxed', 'balanced', 'packed'] as const).flatMap((pace) =>
    (['wish', 'pace', 'arrival', 'departure'] as const).map((by): PlanTold => ({
      of: 'planned',
      by,
      pace,
      at: '12:00',
      leaveAt: null,
      days,
    })),
  ),
  { of: 'planned', by: 'arrival', pace: 'balanced', at: '12:00', leaveAt: '11:00', days },
  { of: 'indoors', day: 2, names: ['Alfama', 'Tram 28'] },
  { of: 'indoors', day: null, names: ['Alfama'] },
  { of: 'indoors', day: 2, names: [] },
  ...(['area', 'comfort', 'activity'] as const).map((by): PlanTold => ({
    of: 'cheaper',
    by,
    name: 'Alfama',
    saved: 120,
  })),
  { of: 'unknown', name: 'Atlantis', near: [] },
  { of: 'unknown', name: 'Atlantis', near: ['Tram 28'] },
  { of: 'which', names: ['Tram 28', 'Alfama'] },
  { of: 'no_day', day: 9, days: 5 },
  { of: 'no_days' },
  { of: 'unclear' },
]

/** The first offer of a conversation. */
export const offerOfLisbon: Extract<Said, { kind: 'offer' }> = {
  kind: 'offer',
  offers: [lisbon],
  isFirst: true,
  isCompromise: false,
  isRepeated: false,
  change: null,
}

/** One telling of every kind and of every value that decides between sentences. */
export const everyTelling: Said[] = [
  ...topics.flatMap((topic): Said[] => [
    { kind: 'question', topic, text: null, isFirst: true, remaining: 2, greeting: 'greeting' },
    { kind: 'question', topic, text: null, isFirst: false, remaining: 0, greeting: null },
    ...(['meaning', 'reason', 'options'] as const).map((why): Said => ({
      kind: 'question_back',
      why,
      topic,
      text: null,
    })),
  ]),
  { kind: 'offer', offers: threeOffers, isFirst: true, isCompromise: false, isRepeated: false, change: null },
  ...everyChange.flatMap((change): Said[] => [
    { kind: 'offer', offers: threeOffers, isFirst: false, isCompromise: true, isRepeated: true, change },
    { kind: 'offer', offers: threeOffers, isFirst: false, isCompromise: false, isRepeated: false, change },
  ]),
  { kind: 'committed', offer: lisbon },
  { kind: 'which', offers: threeOffers },
  { kind: 'shall_it_be', offer: lisbon },
  ...askedTopics.flatMap((topic): Said[] => [
    { kind: 'answer', topic, offers: [lisbon], isChosen: true },
    { kind: 'answer', topic, offers: threeOffers, isChosen: false },
    { kind: 'answer', topic, offers: [nowhere], isChosen: true },
  ]),
  { kind: 'about_place', offer: lisbon, place: wishFor('Lisbon'), topic: null, text: null },
  { kind: 'about_place', offer: lisbon, place: { kind: 'country', country: 'PT' }, topic: null, text: null },
  { kind: 'about_place', offer: null, place: wishFor('Atlantis'), topic: 'season', text: null },
  { kind: 'assistant', topic: 'budget', text: null },
  { kind: 'taken_back', offers: threeOffers },
  { kind: 'started_over' },
  { kind: 'noted', offer: lisbon },
  { kind: 'noted', offer: null },
  { kind: 'choose_first', offers: threeOffers },
  ...everyPlanTold.map((told): Said => ({ kind: 'plan', place: 'Lisbon', told, broken: [], ask: null })),
  ...plannedStages.map((ask): Said => ({ kind: 'plan', place: 'Lisbon', told: { of: 'cheapest' }, broken: [], ask })),
  ...planRules.flatMap((rule): Said[] =>
    ['Tram 28', null].map((name) => ({
      kind: 'plan',
      place: 'Lisbon',
      told: { of: 'dropped', name: 'Tram 28', instead: null },
      broken: [{ rule, name, day: 2 }],
      ask: null,
    })),
  ),
  { kind: 'committed', offer: lisbon, planIsSetAside: true },
  ...smallTalk.map((of): Said => ({ kind: 'small_talk', of, topic: null, text: null })),
  { kind: 'languages', understood: ['en'] },
]

const months = { wanted: [5], found: [6, 7] }

/** One finding of every kind and of every value that decides between sentences. */
export const everyFinding: Finding[] = [
  ...(['wanted', 'elsewhere', 'refused', 'been', 'offered_before', 'like'] as const).map((found): Finding => ({
    need: 'place',
    found,
  })),
  { need: 'months', ...months },
  ...themes.map((theme): Finding => ({ need: 'activity', theme, ...months, strength: 2 })),
  { need: 'activity', theme: 'diving', wanted: [], found: [], strength: 0 },
  { need: 'refused_activity', theme: 'nightlife', strength: 3 },
  { need: 'budget', wanted: 100, found: 150, level: 'mid_range', isAfterJourney: false },
  { need: 'budget', wanted: 100, found: 150, level: 'mid_range', isAfterJourney: true },
  { need: 'budget', wanted: 200, found: 90, level: 'mid_range', isAfterJourney: false },
  { need: 'climate', wanted: { least: 25, most: null }, found: { least: 20, most: 22 } },
  { need: 'snow', found: false },
  { need: 'journey_hours', wanted: 4, found: 11.5 },
  { need: 'short_stay', found: 9.5 },
  ...means.map((found): Finding => ({ need: 'journey_means', wanted: ['train'], found })),
  ...travellerKinds.flatMap((kind) => suitabilities.map((found): Finding => ({ need: 'suits', kind, found }))),
  { need: 'safety', found: ['crime'] },
  ...cautionKinds.map((kind): Finding => ({ need: 'caution', kind, months: [7, 8] })),
  { need: 'car', found: 'needed' },
  ...(['quiet', 'hidden', 'lively', 'famous'] as const).map((wanted): Finding => ({
    need: 'crowds',
    wanted,
    found: 3,
  })),
  { need: 'taste', theme: 'diving' },
  { need: 'unjudged', wanted: 'halal' },
]
