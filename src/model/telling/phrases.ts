import type { CautionKind, ComfortLevel, TravellerKind } from '../../destinations/facts.ts'
import type { RegionId } from '../../destinations/regions.ts'
import type { Theme } from '../../destinations/vocabulary.ts'
import type { AskedTopic, SmallTalk } from '../acts.ts'
import type { Means, Occasion, Topic } from '../wishes.ts'
import type { Ordered } from '../ordering.ts'
import type { PlanPhrases } from './plan/phrases.ts'
import type { WishedPhrases } from './wished/phrases.ts'

/**
 * All that we say, in one language. Values come in as text that is ready to stand in a sentence: names, amounts with
 * their currency, spans of months. Sentences begin with a capital and end with their own punctuation.
 */
export interface Phrases {
  /** BCP 47, for names, lists, dates and numbers. */
  locale: string
  /** What a place is known for, as it stands in a list within a sentence. */
  themes: Record<Theme, string>
  occasions: Record<Occasion, string>
  means: Record<Means, string>
  days: (count: number) => string
  people: (count: number) => string
  hours: (text: string) => string
  upTo: (amount: string) => string
  wholeYear: string
  /** Parts of the world that are called otherwise than in English. */
  regions: Partial<Record<RegionId, string>>
  /** What places are called otherwise than in English. */
  places: Readonly<Record<string, string>>

  /** "Got it: diving, February, 14 days, from Leeds, step-free." */
  understood: (list: string) => string
  wished: WishedPhrases
  /** When a few questions will follow; after the first one there is no such announcement. */
  beforeQuestions: (count: number) => string
  questions: Record<Topic, string>
  /** In place of the plain question, where something is known that it can take up. */
  seasonForTheme: (theme: string) => string
  budgetForDays: (days: string) => string
  placeForTheme: (theme: string) => string
  interestsForFamily: string
  /** Why it is asked, one sentence for each topic. */
  reasonsToAsk: Record<Topic, string>
  /** What could be answered. */
  exampleAnswers: Record<Topic, string>

  offer: string
  compromise: string
  repeated: string
  offerEnd: string
  /** What a new wish did to the three that were on the table. */
  changed: {
    same: string
    some: (came: string, went: string) => string
    others: string
    /** In place of what was said of a place a moment ago. */
    asBefore: string
  }
  /** How one lives for what a day costs, to stand behind the sum; nothing is said of what is usual. */
  levels: Record<ComfortLevel, string>
  costs: (perDay: string, level: string) => string
  journeyFrom: (hours: string, means: string, from: string) => string
  /** Without `people` it is for one. */
  costsInAll: (perDay: string, level: string, inAll: string, days: string, people: string | null) => string
  /** What a budget leaves, when the journey still has to be paid from it, and when it does not. */
  leftForJourney: (amount: string) => string
  /** The same, where the journey is reckoned to cost more. */
  tooLittleForJourney: (amount: string) => string
  /** Where the stay takes all of it. */
  journeyOnTop: string
  leftOver: (amount: string) => string
  unverified: string
  /** Said once where paragraphs about places stay English; empty in English. */
  englishParagraphs: string

  meets: {
    wantedPlace: string
    likePlace: string
    months: (months: string) => string
    activity: (themes: string) => string
    activityIn: (themes: string, months: string) => string
    budget: string
    climate: (least: number, most: number) => string
    snow: string
    suits: Record<TravellerKind, string>
    safety: string
    hidden: string
    quiet: string
    famous: string
    taste: (theme: string) => string
  }
  lacks: {
    otherPlace: string
    refusedPlace: string
    offeredBefore: string
    been: string
    months: (wanted: string, best: string) => string
    activity: (theme: string) => string
    activityIn: (theme: string, wanted: string, good: string) => string
    refusedActivity: (theme: string) => string
    budget: (perDay: string, limit: string) => string
    /** The same, where the limit is what the journey leaves of a sum that pays for both. */
    budgetAfterJourney: (perDay: string, limit: string) => string
    tooSimple: string
    climate: (least: number, most: number) => string
    noSnow: string
    journey: (hours: string) => string
    shortStay: (hours: string) => string
    means: (means: string) => string
    suits: Record<TravellerKind, string>
    suitsUnknown: Record<TravellerKind, string>
    safety: string
    car: string
    crowded: string
    littleKnown: string
    unjudged: (need: string) => string
  }
  cautions: Record<CautionKind, string>
  /** "Hurricanes: June to November." */
  cautionIn: (caution: string, months: string) => string

  committed: (place: string) => string
  which: (list: string) => string
  /** The same to somebody who mourns: nothing is pressed. */
  whichGently: string
  shallItBe: (place: string) => string
  takenBack: (list: string) => string
  startedOver: string
  noted: string
  notedFor: (place: string) => string
  chooseFirst: (list: string) => string

  answers: {
    /** Which of several comes first, with its figure where it has one. */
    first: Record<Ordered, (places: string, areMany: boolean, figure: string) => string>
    weather: (place: string, months: string, least: number, most: number) => string
    wetDays: (count: number) => string
    season: (place: string, months: string) => string
    allYear: (place: string) => string
    cost: (place: string, perDay: string, level: string) => string
    journey: (place: string, hours: string, means: string, from: string) => string
    airport: (place: string, airport: string, hours: string) => string
    atAirport: (place: string, airport: string) => string
    car: Record<'needed' | 'helpful' | 'unnecessary', (place: string) => string>
    highlights: (place: string, list: string) => string
    areas: (place: string, list: string) => string
    knownFor: (place: string, list: string) => string
    notKnownFor: (place: string, theme: string) => string
    packing: Record<'hot' | 'warm' | 'mild' | 'cold' | 'unknown', (place: string) => string>
    packingExtra: Partial<Record<Theme, string>>
    /** "Also: swimwear." */
    packingToo: (list: string) => string
    packingAlways: string
    cautions: (place: string, list: string) => string
    noCautions: (place: string) => string
    officialAdvice: string
    crowds: Record<'quiet' | 'lively' | 'overrun', (place: string) => string>
    suits: (place: string, sentence: string) => string
    reasons: (place: string, list: string) => string
    unknown: (place: string) => string
    assistant: string
    stillToChoose: string
    tellMore: Partial<Record<AskedTopic, (place: string) => string>>
  }
  /** Which place of a country or region that was asked about is told of. */
  bestThere: (place: string) => string
  /** When nothing is known of a place that was asked about. */
  aboutUnknownPlace: (place: string) => string

  plan: PlanPhrases

  smallTalk: Record<SmallTalk, string>
  languages: (list: string) => string
}
